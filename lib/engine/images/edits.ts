// POST /v1/images/edits
import type { EngineContext } from "#lib/engine/context.ts";
import { undoableIn } from "#lib/engine/drawing/foreign-steps.ts";
import type { Inspected, Under } from "#lib/engine/drawing/job.ts";
import { badRequest } from "#lib/engine/http/refusal.ts";
import type { Change, Origin } from "#lib/engine/illustrator/revise/change.ts";
import { changeIn } from "#lib/engine/illustrator/revise/composed.ts";
import { ILLUSTRATOR_MODEL, requireModel } from "#lib/engine/models.ts";
import { refuseBlocked } from "#lib/engine/moderation/block.ts";
import { answerPictures, type DrawPicture } from "./answer.ts";
import { drawOrigin } from "./generations.ts";
import { lentWords, type Reference } from "./references.ts";
import { type ImageSettings, settle } from "./request.ts";
import { naturalSize } from "./shape.ts";
import { readEdit } from "./uploads.ts";

type Picture = { readonly bytes: Buffer; readonly about: Inspected; readonly origin: Origin | null };

/**
 * Edits the first picture; further ones lend their character or their palette. One of our own is changed in its scene:
 * what the prompt does not name stays where it is. Of anybody else's only the pixels are known: they stay, and what the
 * prompt names is drawn onto them. Nothing changes outside a mask.
 */
export async function answerEdits(request: Request, context: EngineContext): Promise<Response> {
  const edit = await readEdit(request);
  requireModel("illustrator", edit.options.model ?? ILLUSTRATOR_MODEL);
  refuseBlocked(edit.options.prompt, edit.options.moderation ?? "auto");
  const [base, ...others] = await Promise.all(edit.images.map((bytes) => look(bytes, context, request.signal)));
  if (!base) throw badRequest("Missing required parameter: 'image'.", "image", "missing_required_parameter");
  const mask = edit.mask ? await lookAtMask(edit.mask, base, context, request.signal) : null;
  const change = changeIn(edit.options.prompt);
  const settings = settle(edit.options, naturalSize(base, change));
  const words = await lentWords(change, others.map(toReference), context, request.signal);
  const changeOf = (variation: number): Change => ({
    words,
    width: settings.width,
    height: settings.height,
    variation,
    region: mask?.clear ?? null,
    transparent: settings.background === "transparent",
  });
  if (!base.origin) {
    await refuseUndoable(words, edit.mask !== null);
    if (settings.background === "transparent" && !edit.mask) refuseBusy(base.about);
  }
  const under = { base: base.bytes, mask: edit.mask };
  const { origin } = base;
  const draw = origin
    ? drawOrigin(context, settings, (index) => changed(origin, changeOf(index)), under)
    : drawForeign(context, settings, changeOf, under);
  return answerPictures(settings, "image_edit", edit.images.length, draw, request.signal);
}

/** In somebody's picture no thing has a name: an edit that speaks of one is refused rather than left undone. */
async function refuseUndoable(words: string, hasMask: boolean): Promise<void> {
  switch (await undoableIn(words, hasMask)) {
    case "needs-mask":
      throw badRequest(
        "This picture was not drawn here, so nothing in it can be found by its name. Send a mask that is transparent where the change belongs.",
        "mask",
        "missing_required_parameter",
      );
    case "never":
      throw badRequest(
        "This picture was not drawn here: its things cannot be moved, turned or counted. They can be removed, replaced or recoloured inside a mask.",
        "prompt",
        "unsupported_value",
      );
    default:
  }
}

/** A background that is a scene of its own cannot be told from what stands before it. */
function refuseBusy({ plainBackground, clear }: Inspected): void {
  if (plainBackground || clear) return;
  throw badRequest(
    "The background of this picture is not plain, so it cannot be told from what stands before it. Send a mask that is transparent where the background is.",
    "image",
    "unsupported_value",
  );
}

const toReference = ({ about, origin }: Picture): Reference => ({ palette: about.palette, origin });

/** After so many changes they are no longer replayed: the picture is taken as it is. */
const CHANGES_MAX = 100;

const changed = (origin: Origin, change: Change): Origin => ({
  ...origin,
  changes: [...origin.changes, change],
});

/** Reads a picture whole and finds out whether it is ours. */
async function look(bytes: Buffer, { drawing, memory }: EngineContext, signal: AbortSignal): Promise<Picture> {
  const about = await drawing.run({ kind: "inspect", bytes }, signal);
  if (!about)
    throw badRequest(
      "The picture could not be read. Send a whole PNG, JPEG or WebP of at most 50 megapixels.",
      "image",
      "invalid_image_file",
    );
  const origin = memory.recall(bytes, about.mark);
  return { bytes, about, origin: origin && origin.changes.length < CHANGES_MAX ? origin : null };
}

async function lookAtMask(
  bytes: Buffer,
  base: Picture,
  { drawing }: EngineContext,
  signal: AbortSignal,
): Promise<Inspected> {
  const about = await drawing.run({ kind: "inspect", bytes }, signal);
  if (about?.format !== "png" || !about.hasAlpha)
    throw badRequest("The mask must be a PNG with an alpha channel.", "mask", "invalid_mask_image_format");
  if (about.width !== base.about.width || about.height !== base.about.height)
    throw badRequest(
      `The mask is ${about.width}x${about.height}, the picture ${base.about.width}x${base.about.height}; they must be of one size.`,
      "mask",
      "invalid_mask_image_size",
    );
  return about;
}

function drawForeign(
  { drawing }: EngineContext,
  { format, compression, background }: ImageSettings,
  change: (variation: number) => Change,
  under: Under,
): DrawPicture {
  return async (index, stage, signal) => {
    const file = { format, compression, background, mark: null };
    const job = { kind: "foreign", change: change(index), under, stage, file } as const;
    return (await drawing.run(job, signal)).bytes;
  };
}
