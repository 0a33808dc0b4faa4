// POST /v1/images/edits

import type { EngineContext } from "#lib/engine/context.ts";
import { badRequest } from "#lib/engine/http/refusal.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import { ILLUSTRATOR_MODEL, requireModel } from "#lib/engine/models.ts";
import { answerPictures, type DrawPicture } from "./answer.ts";
import { drawer } from "./generations.ts";
import { recallPicture } from "./memory.ts";
import { settle } from "./request.ts";
import { type Edit, readEdit } from "./uploads.ts";

const PIXELS_LIMIT = 50_000_000;
const SIDE_STEP = 16;

/**
 * Edits a picture. One of our own recent ones is drawn anew from its prompt with the change merged in;
 * a foreign one stays as it is and the things the prompt names are drawn onto it (inside the mask, when there is one).
 */
export async function answerEdits(request: Request, context: EngineContext): Promise<Response> {
  const edit = await readEdit(request);
  requireModel("illustrator", edit.options.model ?? ILLUSTRATOR_MODEL);
  const first = edit.images[0] ?? Buffer.alloc(0);
  const [natural] = await Promise.all(edit.images.map((bytes) => inspect(bytes, "image")));
  if (edit.mask) await inspect(edit.mask, "mask");
  const settings = settle(edit.options, naturalSize(natural ?? { width: 1024, height: 1024 }));
  const origin = recallPicture(first);
  const draw = origin
    ? drawer(context, { ...settings, prompt: await mergedPrompt(origin.prompt, settings.prompt) })
    : overlay(edit, settings);
  return answerPictures(settings, "image_edit", edit.images.length, draw, request.signal);
}

/** Width and height of an uploaded picture, fully decoded so that a truncated file is refused. */
async function inspect(bytes: Buffer, param: string): Promise<{ readonly width: number; readonly height: number }> {
  const sharp = await loadSharp();
  try {
    const picture = sharp(bytes, { limitInputPixels: PIXELS_LIMIT, failOn: "error" });
    const { format, width, height } = await picture.metadata();
    if (!["png", "jpeg", "webp"].includes(format)) throw new Error(format);
    await picture.stats();
    return { width, height };
  } catch {
    throw badRequest(
      "The picture could not be read. Send a whole PNG, JPEG or WebP of at most 50 megapixels.",
      param,
      "invalid_image_file",
    );
  }
}

/** The nearest size a picture model offers with the same shape. */
function naturalSize({ width, height }: { readonly width: number; readonly height: number }): {
  readonly width: number;
  readonly height: number;
} {
  const ratio = Math.min(3, Math.max(1 / 3, width / height));
  const area = Math.min(4_000_000, Math.max(1_048_576, width * height));
  const snap = (value: number) => Math.min(3840, Math.max(SIDE_STEP, Math.round(value / SIDE_STEP) * SIDE_STEP));
  const w = snap(Math.sqrt(area * ratio));
  const h = snap(Math.sqrt(area / ratio));
  return Math.max(w, h) > 3 * Math.min(w, h)
    ? { width: snap(Math.max(w, h) / 3) * (w > h ? 3 : 1), height: snap(Math.max(w, h) / 3) * (h > w ? 3 : 1) }
    : { width: w, height: h };
}

/** The original prompt with the asked change, by the writer's own rules of revision. */
async function mergedPrompt(original: string, change: string): Promise<string> {
  const { mergeEdit } = await import("./merge.ts");
  return mergeEdit(original, change);
}

function overlay(edit: Edit, settings: ReturnType<typeof settle>): DrawPicture {
  return async (index, stage, signal) => {
    const { drawOver } = await import("./overlay.ts");
    return drawOver({ base: edit.images[0] ?? Buffer.alloc(0), mask: edit.mask, settings, index, stage }, signal);
  };
}
