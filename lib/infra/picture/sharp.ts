import type { Sharp } from "sharp";
import { rgbaToThumbHash } from "thumbhash";
import { loadSharp } from "./load.ts";
import type { PictureFacts, PictureMime, PictureReader } from "./port.ts";

const pixelsMax = 50_000_000;
const hashEdge = 32; // thumbhash takes at most 100; from 32 on the hash hardly changes, and costs a tenth
const mimes: Readonly<Record<string, PictureMime>> = { png: "image/png", webp: "image/webp", jpeg: "image/jpeg" };

type Raw = { readonly data: Buffer; readonly width: number; readonly height: number; readonly channels: 3 | 4 };
type Edges = { readonly thumbEdge: number; readonly previewEdge: number };

/** Each picture is decoded once; smaller ones are made from larger ones. */
export function openSharpReader(): PictureReader {
  return {
    read: async (bytes, edges) => {
      const sharp = await loadSharp();
      try {
        return await readWith(sharp, bytes, edges);
      } catch {
        return null; // truncated, mislabelled, too large or no picture at all
      }
    },
  };
}

/**
 * The decoder itself makes the picture smaller where its format can, and still reads every byte. A picture that needs a
 * preview is decoded to that, and its thumb is made from it.
 */
async function readWith(
  sharp: typeof import("sharp").default,
  bytes: Uint8Array,
  { thumbEdge, previewEdge }: Edges,
): Promise<PictureFacts | null> {
  const source = () => sharp(bytes, { limitInputPixels: pixelsMax, failOn: "error" });
  const { format, width, height } = await source().metadata();
  const mime = mimes[format];
  if (!mime) return null;
  const isLarge = Math.max(width, height) > previewEdge;
  const shrink = (picture: Sharp, edge: number) =>
    toRaw(picture.resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true }));
  const again = ({ data, ...raw }: Raw) => sharp(data, { raw });
  const first = await shrink(source(), isLarge ? previewEdge : thumbEdge);
  const small = isLarge ? await shrink(again(first), thumbEdge) : first;
  const [hash, thumb, preview] = await Promise.all([
    shrink(again(small).ensureAlpha(), hashEdge),
    again(small).webp({ quality: 78, effort: 1 }).toBuffer(),
    isLarge ? again(first).webp({ quality: 82, effort: 1 }).toBuffer() : null,
  ]);
  return {
    mime,
    width,
    height,
    thumbhash: Buffer.from(rgbaToThumbHash(hash.width, hash.height, hash.data)).toString("base64"),
    thumb,
    preview,
  };
}

async function toRaw(picture: Sharp): Promise<Raw> {
  const { data, info } = await picture.toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== 3 && info.channels !== 4) throw new Error("unexpected channels");
  return { data, width: info.width, height: info.height, channels: info.channels };
}
