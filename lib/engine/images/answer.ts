// Answers with pictures: one JSON body, or a stream with partial pictures.
import { jsonAnswer, sseEvent, streamAnswer } from "#lib/engine/http/answers.ts";
import type { Stage } from "#lib/engine/illustrator/paint/stage.ts";
import type { ImageSettings } from "./request.ts";
import { imageUsage } from "./usage.ts";

/** Draws one picture of the request up to a stage, as a file's bytes. */
export type DrawPicture = (index: number, stage: Stage, signal: AbortSignal) => Promise<Uint8Array>;

const PARTIAL_STAGES: readonly (readonly Stage[])[] = [
  [],
  ["shapes"],
  ["place", "things"],
  ["place", "shapes", "things"],
];
const NAMED_SIZES = new Set(["1024x1024", "1536x1024", "1024x1536"]);

/** Answers an image request with the pictures that `draw` makes. `event` is the prefix of the stream's event names. */
export async function answerPictures(
  settings: ImageSettings,
  event: string,
  references: number,
  draw: DrawPicture,
  signal: AbortSignal,
): Promise<Response> {
  if (settings.stream) {
    // Before the answer begins: what cannot be drawn is refused with a status, as it would be without a stream.
    const first = await draw(0, stagesOf(settings)[0] ?? "whole", signal);
    return streamAnswer((stop) => streamPictures(settings, event, references, given(first, draw), stop), signal);
  }
  const data = await drawAll(settings.n, draw, signal);
  const { format, quality } = settings;
  const size = `${settings.width}x${settings.height}`;
  return jsonAnswer({
    created: seconds(),
    background: saidBackground(settings),
    data,
    output_format: format,
    quality,
    // The published answer knows three sizes; another one is left out rather than misnamed.
    ...(NAMED_SIZES.has(size) ? { size } : {}),
    usage: imageUsage(settings, settings.n, 0, references),
  });
}

/** Every picture, several at a time; when one fails the others are given up. */
async function drawAll(count: number, draw: DrawPicture, signal: AbortSignal): Promise<readonly object[]> {
  const failed = new AbortController();
  const both = AbortSignal.any([signal, failed.signal]);
  try {
    const all = Array.from({ length: count }, (_, index) => draw(index, "whole", both));
    return (await Promise.all(all)).map((bytes) => ({ b64_json: base64(bytes) }));
  } catch (error) {
    failed.abort(error);
    throw error;
  }
}

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
/** The published answer knows two backgrounds; one that was left to us is opaque unless the words say otherwise. */
const saidBackground = ({ background }: ImageSettings): "transparent" | "opaque" =>
  background === "transparent" ? "transparent" : "opaque";
const seconds = (): number => Math.floor(Date.now() / 1000);

const stagesOf = ({ partials }: ImageSettings): readonly Stage[] => PARTIAL_STAGES[partials] ?? [];

/** Draws, but for the very first time, which is done already. */
function given(first: Uint8Array, draw: DrawPicture): DrawPicture {
  let left: Uint8Array | null = first;
  return async (...order) => {
    const bytes = left ?? (await draw(...order));
    left = null;
    return bytes;
  };
}

async function* streamPictures(
  settings: ImageSettings,
  event: string,
  references: number,
  draw: DrawPicture,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const { format, quality, width, height } = settings;
  const background = saidBackground(settings);
  const size = NAMED_SIZES.has(`${width}x${height}`) ? `${width}x${height}` : "auto";
  const about = { created_at: seconds(), size, quality, background, output_format: format };
  const stages = stagesOf(settings);
  for (let index = 0; index < settings.n; index++) {
    for (const [at, stage] of stages.entries()) {
      const b64_json = base64(await draw(index, stage, signal));
      yield sseEvent(
        { type: `${event}.partial_image`, b64_json, partial_image_index: at, ...about },
        `${event}.partial_image`,
      );
    }
    const b64_json = base64(await draw(index, "whole", signal));
    const usage = imageUsage(settings, 1, stages.length, references);
    yield sseEvent({ type: `${event}.completed`, b64_json, ...about, usage }, `${event}.completed`);
  }
}
