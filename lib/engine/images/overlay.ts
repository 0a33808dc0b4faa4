// Drawing onto somebody's picture: theirs stays, the named things are added.

import { layOut, paint } from "#lib/engine/illustrator/illustrate.ts";
import { encode, type Pixels } from "#lib/engine/illustrator/paint/raster.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import type { Stage } from "#lib/engine/illustrator/paint/stage.ts";
import type { ImageSettings } from "./request.ts";

export type Overlay = {
  readonly base: Buffer;
  readonly mask: Buffer | null;
  readonly settings: ImageSettings;
  readonly index: number;
  readonly stage: Stage;
};

/** The base picture cut to the asked size with the prompt's things drawn on it, inside the mask's clear area when given. */
export async function drawOver({ base, mask, settings, index, stage }: Overlay, signal: AbortSignal): Promise<Buffer> {
  const sharp = await loadSharp();
  const { width, height, format, compression, prompt } = settings;
  const raw = { width, height, channels: 4 as const };
  signal.throwIfAborted();
  const under = await sharp(base, { limitInputPixels: 50_000_000 })
    .rotate()
    .resize(width, height, { fit: "cover" })
    .ensureAlpha()
    .raw()
    .toBuffer();
  const things = stage === "place" ? null : await thingsOf(prompt, settings, index, stage, signal);
  const over = things && mask ? await clipTo(things, mask, settings) : things;
  const data = over
    ? await sharp(under, { raw })
        .composite([{ input: over.data, raw, blend: "over" }])
        .raw()
        .toBuffer()
    : under;
  return encode({ data, width, height }, format, compression, settings.background === "transparent");
}

async function thingsOf(
  prompt: string,
  { width, height }: ImageSettings,
  index: number,
  stage: Stage,
  signal: AbortSignal,
): Promise<Pixels> {
  const order = { prompt, width, height, index, transparent: true };
  return paint(await layOut(order), order, stage, signal);
}

/** Keeps the drawn things only where the mask is transparent, as the API defines a mask. */
async function clipTo(things: Pixels, mask: Buffer, { width, height }: ImageSettings): Promise<Pixels> {
  const sharp = await loadSharp();
  const raw = { width, height, channels: 4 as const };
  const keep = await sharp(mask)
    .resize(width, height, { fit: "fill" })
    .ensureAlpha()
    .extractChannel("alpha")
    .negate()
    .raw()
    .toBuffer();
  const white = await sharp({ create: { width, height, channels: 3, background: "#ffffff" } })
    .joinChannel(keep, { raw: { width, height, channels: 1 } })
    .raw()
    .toBuffer();
  return {
    data: await sharp(things.data, { raw })
      .composite([{ input: white, raw, blend: "dest-in" }])
      .raw()
      .toBuffer(),
    width,
    height,
  };
}
