// POST /v1/images/generations
import type { EngineContext } from "#lib/engine/context.ts";
import type { Under } from "#lib/engine/drawing/job.ts";
import { check, readJson } from "#lib/engine/http/body.ts";
import type { Origin } from "#lib/engine/illustrator/revise/change.ts";
import { ILLUSTRATOR_MODEL, requireModel } from "#lib/engine/models.ts";
import { refuseBlocked } from "#lib/engine/moderation/block.ts";
import { answerPictures, type DrawPicture } from "./answer.ts";
import { GenerationRequest, type ImageSettings, settle } from "./request.ts";

const BODY_MAX_BYTES = 2 * 2 ** 20;

/** Draws a prompt. */
export async function answerGenerations(request: Request, context: EngineContext): Promise<Response> {
  const { settings, originOf } = await readGeneration(request);
  return answerPictures(settings, "image_generation", 0, drawOrigin(context, settings, originOf, null), request.signal);
}

/** The settings of a generation and the origin of each of its pictures; refuses what cannot or may not be drawn. */
export async function readGeneration(request: Request): Promise<{
  readonly settings: ImageSettings;
  readonly originOf: (offset: number) => Origin;
}> {
  const options = check(GenerationRequest, await readJson(request, BODY_MAX_BYTES));
  requireModel("illustrator", options.model ?? ILLUSTRATOR_MODEL);
  const settings = settle(options);
  refuseBlocked(settings.prompt, options.moderation ?? "auto");
  const { prompt, width, height, background } = settings;
  const first = firstIndex(request.headers);
  const common = { prompt, width, height, transparent: background === "transparent", changes: [] };
  return { settings, originOf: (offset) => ({ ...common, index: first + offset }) };
}

/**
 * Pictures of one request differ by their index. Who asks for one picture a request says with `X-Easel-Variation`
 * (0 to 999) which of them it is; a server of pictures that differ by chance has no use for it.
 */
function firstIndex(headers: Headers): number {
  const value = headers.get("x-easel-variation") ?? "";
  return /^\d{1,3}$/.test(value) ? Number(value) : 0;
}

/** Draws origins in the drawing processes and remembers what they became. `under` is the picture below a mask. */
export function drawOrigin(
  { drawing, memory }: EngineContext,
  { format, compression, background }: ImageSettings,
  originOf: (index: number) => Origin,
  under: Under | null,
): DrawPicture {
  return async (index, stage, signal) => {
    const origin = originOf(index);
    const file = { format, compression, background, mark: stage === "whole" ? memory.seal(origin) : null };
    const { bytes, isOwn } = await drawing.run({ kind: "picture", origin, stage, file, under }, signal);
    if (stage === "whole" && isOwn) memory.remember(bytes, origin);
    return bytes;
  };
}
