import type { Sharp } from "sharp";
import { rgbaToThumbHash } from "thumbhash";
import { loadSharp } from "./load.ts";
import {
  type PictureFacts,
  type PictureHead,
  type PictureMime,
  type PictureReader,
  pixelsMax,
  tinyEdge,
} from "./port.ts";

const hashEdge = 32; // thumbhash takes at most 100; from 32 on the hash hardly changes, and costs a tenth
const mimes: Readonly<Record<string, PictureMime>> = { png: "image/png", webp: "image/webp", jpeg: "image/jpeg" };

type Raw = { readonly data: Buffer; readonly width: number; readonly height: number; readonly channels: 3 | 4 };
type Edges = { readonly thumbEdge: number; readonly previewEdge: number };

/** Each picture is decoded once; smaller ones are made from larger ones. */
export function openSharpReader(): PictureReader {
  return {
    read: (bytes, edges) => tryWith((sharp) => readWith(sharp, bytes, edges)),
    look: (bytes) => tryWith((sharp) => lookWith(sharp, bytes)),
    squeeze: (bytes) => tryWith((sharp) => toTiny(sharp(bytes, strict))),
    remake: (bytes, as) => tryWith((sharp) => remakeWith(sharp, bytes, as)),
  };
}

async function tryWith<T>(work: (sharp: typeof import("sharp").default) => Promise<T>): Promise<T | null> {
  const sharp = await loadSharp();
  try {
    return await work(sharp);
  } catch {
    return null; // truncated, mislabelled, too large or no picture at all
  }
}

const strict = { limitInputPixels: pixelsMax, failOn: "error" } as const;

async function lookWith(sharp: typeof import("sharp").default, bytes: Uint8Array): Promise<PictureHead> {
  const { width, height, orientation = 1, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
  return { width, height, isTurned: orientation !== 1, isAnimated: pages > 1 };
}

/** Where the format loses something each time it is written, as little as can be. */
const outputs = {
  "image/jpeg": { quality: 95, chromaSubsampling: "4:4:4" },
  "image/webp": { quality: 95, effort: 3 },
  "image/png": {},
} as const;

/** A profile belongs to the colours that it describes: those of print become those of screens, and leave theirs behind. */
async function remakeWith(sharp: typeof import("sharp").default, bytes: Uint8Array, as: PictureMime): Promise<Buffer> {
  const { space } = await sharp(bytes, strict).metadata();
  const seen = sharp(bytes, strict).autoOrient();
  const coloured = space === "srgb" || space === "rgb16" ? seen.keepIccProfile() : seen;
  if (as === "image/jpeg") return await coloured.jpeg(outputs[as]).toBuffer();
  return as === "image/webp" ? await coloured.webp(outputs[as]).toBuffer() : await coloured.png(outputs[as]).toBuffer();
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
  const source = () => sharp(bytes, strict);
  const { format, width, height } = await source().metadata();
  const mime = mimes[format];
  if (!mime) return null;
  const isLarge = Math.max(width, height) > previewEdge;
  const shrink = (picture: Sharp, edge: number) =>
    toRaw(picture.resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true }));
  const again = ({ data, ...raw }: Raw) => sharp(data, { raw });
  const first = await shrink(source(), isLarge ? previewEdge : thumbEdge);
  const small = isLarge ? await shrink(again(first), thumbEdge) : first;
  const [hash, tiny, thumb, preview] = await Promise.all([
    shrink(again(small).ensureAlpha(), hashEdge),
    toTiny(again(small)),
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
    tiny,
  };
}

async function toTiny(picture: Sharp): Promise<Uint8Array> {
  const squeezed = picture.resize({ width: tinyEdge, height: tinyEdge, fit: "fill" });
  return (await toRaw(squeezed.flatten({ background: "#ffffff" }))).data;
}

async function toRaw(picture: Sharp): Promise<Raw> {
  const { data, info } = await picture.toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== 3 && info.channels !== 4) throw new Error("unexpected channels");
  return { data, width: info.width, height: info.height, channels: info.channels };
}
