// POST /v1/images/generations
import { check, readJson } from "#lib/engine/http/body.ts";
import { ILLUSTRATOR_MODEL, requireModel } from "#lib/engine/models.ts";
import { answerPictures, type DrawPicture } from "./answer.ts";
import { rememberPicture } from "./memory.ts";
import { GenerationRequest, type ImageSettings, settle } from "./request.ts";

const BODY_MAX_BYTES = 2 * 2 ** 20;

/** Draws a prompt. */
export async function answerGenerations(request: Request): Promise<Response> {
  const options = check(GenerationRequest, await readJson(request, BODY_MAX_BYTES));
  requireModel("illustrator", options.model ?? ILLUSTRATOR_MODEL);
  const settings = settle(options);
  const first = firstIndex(request.headers);
  return answerPictures(settings, "image_generation", 0, drawer(settings, first), request.signal);
}

/**
 * Pictures of one request differ by their index. Who asks for one picture a request says with `X-Easel-Variation`
 * (0 to 999) which of them it is; a server of pictures that differ by chance has no use for it.
 */
function firstIndex(headers: Headers): number {
  const value = headers.get("x-easel-variation") ?? "";
  return /^\d{1,3}$/.test(value) ? Number(value) : 0;
}

/** Draws the settings' prompt; layouts are kept between the stages of one picture. */
export function drawer(settings: ImageSettings, first = 0): DrawPicture {
  const layouts = new Map<number, ReturnType<typeof import("#lib/engine/illustrator/illustrate.ts").layOut>>();
  return async (offset, stage, signal) => {
    const index = first + offset;
    const { layOut, paint } = await import("#lib/engine/illustrator/illustrate.ts");
    const { encode } = await import("#lib/engine/illustrator/paint/raster.ts");
    const transparent = settings.background === "transparent";
    const order = { prompt: settings.prompt, width: settings.width, height: settings.height, index, transparent };
    const layout = layouts.get(index) ?? layOut(order);
    layouts.set(index, layout);
    const pixels = await paint(await layout, order, stage, signal);
    const bytes = await encode(pixels, settings.format, settings.compression, transparent);
    if (stage === "whole") rememberPicture(bytes, { prompt: settings.prompt, index });
    return bytes;
  };
}
