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

/** The picture at one over `factor` of its size, blurred by `spread` of its own pixels. */
export async function reduced({ data, width, height }: Pixels, factor: number, spread: number): Promise<Pixels> {
  const sharp = await loadSharp();
  const size = { width: Math.max(1, Math.ceil(width / factor)), height: Math.max(1, Math.ceil(height / factor)) };
  const image = sharp(data, { raw: { width, height, channels: 4 } });
  const small = factor === 1 ? image : image.resize({ ...size, fit: "fill", kernel: "linear" });
  return {
    data: await small
      .blur(Math.max(0.4, spread / factor))
      .raw()
      .toBuffer(),
    ...size,
  };
}

/** One byte a pixel: heights, light. */
export type Map8 = { readonly data: Buffer; readonly width: number; readonly height: number };

/** The green channel of a picture. */
export function map8({ data, width, height }: Pixels): Map8 {
  const out = Buffer.allocUnsafe(width * height);
  for (let at = 0; at < out.length; at++) out[at] = data[at * 4 + 1] ?? 0;
  return { data: out, width, height };
}

/** A map blurred by a spread in its own pixels. */
export async function softened({ data, width, height }: Map8, spread: number): Promise<Map8> {
  const sharp = await loadSharp();
  const image = sharp(data, { raw: { width, height, channels: 1 } }).blur(Math.max(0.4, spread));
  return { data: await image.toColourspace("b-w").raw().toBuffer(), width, height };
}

/** A map enlarged smoothly to another size. */
export async function stretched(map: Map8, width: number, height: number): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(map.data, { raw: { width: map.width, height: map.height, channels: 1 } })
    .resize(width, height, { fit: "fill", kernel: "linear" })
    .toColourspace("b-w")
    .raw()
    .toBuffer();
}

/** Encodes pixels; `quality` 0..100 for webp and jpeg, `xmp` becomes metadata. An opaque picture stands on white. */
export async function encode(
  pixels: Pixels,
  format: ImageFormat,
  quality: number,
  transparent: boolean,
  xmp: string | null = null,
): Promise<Buffer> {
  const sharp = await loadSharp();
  const raw = sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 4 } });
  const plain = transparent && format !== "jpeg" ? raw : raw.flatten({ background: "#ffffff" });
  const image = xmp === null ? plain : plain.withXmp(xmp);
  if (format === "jpeg") return image.jpeg({ quality: Math.max(1, quality), chromaSubsampling: "4:4:4" }).toBuffer();
  if (format === "webp") return image.webp({ quality: Math.max(1, quality), effort: 1 }).toBuffer();
  return image.png({ compressionLevel: 4 }).toBuffer();
}
