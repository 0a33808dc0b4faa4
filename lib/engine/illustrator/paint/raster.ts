// From SVG to pixels, and from pixels to a file's bytes.
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import type { Face } from "./type/faces.ts";

export type Pixels = { readonly data: Buffer; readonly width: number; readonly height: number };
export type ImageFormat = "png" | "webp" | "jpeg";

/** Rasterises our SVG off the main thread: no system fonts, no files but the given faces, no network. RGBA, straight alpha. */
export async function rasterise(
  svg: string,
  width: number,
  faces: readonly Face[],
  signal: AbortSignal,
): Promise<Pixels> {
  const { renderAsync } = await import("@resvg/resvg-js");
  signal.throwIfAborted();
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: faces.map((face) => face.file),
      defaultFontFamily: faces[0]?.family ?? "Geist",
    },
    logLevel: "off",
  });
  signal.throwIfAborted();
  const { pixels } = image;
  return {
    data: Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength),
    width: image.width,
    height: image.height,
  };
}

/** Encodes pixels; `quality` 0..100 for webp and jpeg. An opaque picture loses its alpha channel. */
export async function encode(
  pixels: Pixels,
  format: ImageFormat,
  quality: number,
  transparent: boolean,
): Promise<Buffer> {
  const sharp = await loadSharp();
  const raw = sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 4 } });
  const image = transparent && format !== "jpeg" ? raw : raw.removeAlpha();
  if (format === "jpeg") return image.jpeg({ quality: Math.max(1, quality), chromaSubsampling: "4:4:4" }).toBuffer();
  if (format === "webp") return image.webp({ quality: Math.max(1, quality), effort: 1 }).toBuffer();
  return image.png({ compressionLevel: 4 }).toBuffer();
}
