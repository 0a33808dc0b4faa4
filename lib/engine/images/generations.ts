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
  return answerPictures(settings, "image_generation", 0, drawer(settings), request.signal);
}

/** Draws the settings' prompt; layouts are kept between the stages of one picture. */
export function drawer(settings: ImageSettings): DrawPicture {
  const layouts = new Map<number, ReturnType<typeof import("#lib/engine/illustrator/illustrate.ts").layOut>>();
  return async (index, stage, signal) => {
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
