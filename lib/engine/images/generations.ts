// POST /v1/images/generations
import type { EngineContext } from "#lib/engine/context.ts";
import { check, readJson } from "#lib/engine/http/body.ts";
import { ILLUSTRATOR_MODEL, requireModel } from "#lib/engine/models.ts";
import { answerPictures, type DrawPicture } from "./answer.ts";
import { rememberPicture } from "./memory.ts";
import { GenerationRequest, type ImageSettings, settle } from "./request.ts";

const BODY_MAX_BYTES = 2 * 2 ** 20;

/** Draws a prompt. */
export async function answerGenerations(request: Request, context: EngineContext): Promise<Response> {
  const options = check(GenerationRequest, await readJson(request, BODY_MAX_BYTES));
  requireModel("illustrator", options.model ?? ILLUSTRATOR_MODEL);
  const settings = settle(options);
  const first = firstIndex(request.headers);
  return answerPictures(settings, "image_generation", 0, drawer(context, settings, first), request.signal);
}

/**
 * Pictures of one request differ by their index. Who asks for one picture a request says with `X-Easel-Variation`
 * (0 to 999) which of them it is; a server of pictures that differ by chance has no use for it.
 */
function firstIndex(headers: Headers): number {
  const value = headers.get("x-easel-variation") ?? "";
  return /^\d{1,3}$/.test(value) ? Number(value) : 0;
}

/** Draws the settings' prompt in the drawing threads. */
export function drawer({ drawing }: EngineContext, settings: ImageSettings, first = 0): DrawPicture {
  return async (offset, stage, signal) => {
    const { prompt, width, height, format, compression, background } = settings;
    const index = first + offset;
    const order = { prompt, width, height, index, transparent: background === "transparent" };
    const bytes = await drawing.run({ kind: "picture", order, stage, file: { format, compression } }, signal);
    if (stage === "whole") rememberPicture(bytes, { prompt, index });
    return bytes;
  };
}
