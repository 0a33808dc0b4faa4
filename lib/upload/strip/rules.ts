import type { PictureKind } from "../kind/rules.ts";
import { stripJpeg } from "./jpeg/rules.ts";
import { stripPng } from "./png/rules.ts";
import { stripWebp } from "./webp/rules.ts";

const strips: Readonly<Record<PictureKind, (bytes: Uint8Array) => Uint8Array | null>> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
};

/** The same picture without EXIF, XMP, comments and whatever was hung on to it; null when it is not one whole picture. */
export function stripPicture(kind: PictureKind, bytes: Uint8Array): Uint8Array | null {
  return strips[kind](bytes);
}
