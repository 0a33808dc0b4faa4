import type { Sharp } from "sharp";
import { rgbaToThumbHash } from "thumbhash";
import type { PictureFacts, PictureMime, PictureReader } from "./port.ts";

const pixelsMax = 50_000_000;
const hashEdge = 32; // thumbhash takes at most 100; from 32 on the hash hardly changes, and costs a tenth
const mimes: Readonly<Record<string, PictureMime>> = { png: "image/png", webp: "image/webp", jpeg: "image/jpeg" };

type Raw = { readonly data: Buffer; readonly width: number; readonly height: number; readonly channels: 3 | 4 };
type Edges = { readonly thumbEdge: number; readonly previewEdge: number };

/** sharp, loaded with the first picture. Each picture is decoded once; smaller ones are made from larger ones. */
export function openSharpReader(): PictureReader {
  return {
    read: async (bytes, edges) => {
      const { default: sharp } = await import("sharp");
      sharp.cache(false); // no picture is read twice
      // Only these three decoders may run: libvips knows many more formats, each a surface to attack.
      sharp.block({ operation: ["VipsForeignLoad"] });
      sharp.unblock({
        operation: ["VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer", "VipsForeignLoadJpegBuffer"],
      });
      try {
        return await readWith(sharp, bytes, edges);
      } catch {
        return null; // truncated, mislabelled, too large or no picture at all
      }
    },
  };
}

async function readWith(
  sharp: typeof import("sharp").default,
  bytes: Uint8Array,
  edges: Edges,
): Promise<PictureFacts | null> {
  const source = sharp(bytes, { limitInputPixels: pixelsMax, failOn: "error" });
  const mime = mimes[(await source.metadata()).format ?? ""];
  if (!mime) return null;
  const full = await toRaw(source);
  const shrink = (raw: Raw, edge: number): Sharp =>
    sharp(raw.data, { raw: { width: raw.width, height: raw.height, channels: raw.channels } }).resize({
      width: edge,
      height: edge,
      fit: "inside",
      withoutEnlargement: true,
    });
  const small = await toRaw(shrink(full, edges.thumbEdge));
  const hash = await toRaw(shrink(small, hashEdge).ensureAlpha());
  const isLarge = Math.max(full.width, full.height) > edges.previewEdge;
  const [thumb, preview] = await Promise.all([
    shrink(small, edges.thumbEdge).webp({ quality: 78, effort: 1 }).toBuffer(),
    isLarge ? shrink(full, edges.previewEdge).webp({ quality: 82, effort: 1 }).toBuffer() : null,
  ]);
  return {
    mime,
    width: full.width,
    height: full.height,
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
