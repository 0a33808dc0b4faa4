import { suggestTitle } from "../conversation/data.ts";
import { titleOf } from "../conversation/title/rules.ts";
import { type Order, requestGenerations, startDrawing } from "../generation/ordering/service.ts";
import { canTake } from "../generation/tier/rules.ts";
import { makeId } from "../ids.ts";
import type { Tx } from "../infra/db/client.ts";
import { choosePresets } from "../preset/chosen/service.ts";
import { createPrompts, isDrawable, type NewPrompt } from "../prompt/data.ts";
import { readEdit } from "../prompt/edit/rules.ts";
import type { EditBrief } from "../prompt/edit/schema.ts";
import { readPins } from "../prompt/pin/data.ts";
import { collectPrivate } from "../prompt/privacy/vault/rules.ts";
import { guardEdit } from "../prompt/rules.ts";
import type { Guarded } from "../prompt/schema.ts";
import { readToday } from "../prompt/today/service.ts";
import { deny, fail, ok, type Result } from "../result.ts";
import type { Ctx } from "../services.ts";
import { transact } from "../transaction.ts";
import { acceptTurn } from "../turn/accept/data.ts";
import { areIdsInOrder, hintsOf } from "../turn/accept/rules.ts";
import { admitTurn } from "../turn/backlog/service.ts";
import { findMissing } from "../turn/heard/rules.ts";
import { reviewTurn } from "../turn/offer/data.ts";
import { findOffer } from "../turn/offer/service.ts";
import { canWrite } from "../workspace/rules.ts";
import * as data from "./data.ts";
import { namesOf, replyOf, settingsOf } from "./rules.ts";
import type { EditPicture } from "./schema.ts";

// Pictures that are there, and what a person wants changed in the first of them. No chat model is asked: the words are
// said to the drawer as they are, so that nothing of them can be lost. docs/decisions/019.

/**
 * Draws the picture anew from itself. Waits for the person where they want to read first, where the words ask something,
 * and where that very change is there already. The same ids again change nothing.
 */
export async function editPicture(ctx: Ctx, input: EditPicture): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  if (!areIdsInOrder(input)) return fail("invalid");
  const refusal = admitTurn(services, actor.userId);
  if (refusal) return fail(refusal.code, refusal.retryAfterS);
  const made = await compose(ctx, input);
  if (!made.ok) return made;
  const { row, brief, presets, today } = made.value;
  const order = isDrawable(row) ? orderOf(row) : null;
  const heard = { message: input.text, earlier: [], known: today.known };
  const { text, width, height, count } = { ...row.settings, text: row.prompt.text };
  const draft = { text, ledger: row.ledger, settings: { width, height, count } };
  const losses = findMissing(heard, [draft], today);
  const title = titleOf(input.text, today);
  let isNew = false;
  const answer = await transact(services.db, async (tx) => {
    const outcome = await acceptTurn(tx, actor, { ...input, presets });
    if (outcome === "taken") return fail("not_found");
    if (outcome === "known") return ok(null);
    await data.startEdit(tx, { turnId: input.turnId, reply: replyOf(brief), losses });
    await suggestTitle(tx, actor.workspaceId, input.conversationId, title);
    await createPrompts(tx, [row]);
    const prompt = { kind: "prompt", workspaceId: row.workspaceId, id: row.id } as const;
    await services.bus.publish(tx, ...hintsOf(actor.workspaceId, input), prompt);
    if (!order || input.isReview || (await isOffered(ctx, tx, order))) {
      if (!order || input.isReview) await reviewTurn(tx, input.turnId, null);
      return ok(null);
    }
    const obstructed = await requestGenerations(services, tx, actor.userId, [order]);
    isNew = !obstructed;
    return obstructed ? deny(obstructed[0].obstacle) : ok(null);
  });
  if (answer.ok && isNew && order) startDrawing(services, [order]);
  return answer;
}

type Made = {
  readonly row: NewPrompt;
  readonly brief: EditBrief;
  readonly presets: Awaited<ReturnType<typeof choosePresets>> & object;
  readonly today: Awaited<ReturnType<typeof readToday>>;
};

async function compose(ctx: Ctx, input: EditPicture): Promise<Result<Made>> {
  const { services, actor } = ctx;
  const { db, models } = services;
  const [presets, sources, pins, stored, { model, facts }] = await Promise.all([
    choosePresets(ctx, input.presetIds ?? []),
    data.findSources(db, actor, input.pictureIds),
    readPins(db, actor, input.conversationId),
    readToday(db, actor, input.conversationId),
    models.drawer(),
  ]);
  const [source] = sources ?? [];
  if (!presets || !sources || !source) return fail("not_found");
  if (!canTake(facts, sources.length)) return fail("no_source");
  const today = { ...stored, known: [...stored.known, ...collectPrivate([input.text], stored)] };
  const brief = readEdit(input.text, { pictures: sources.length, shown: source.text, presets });
  const guarded = guardEdit(brief, namesOf(source, brief), facts, { policy: today, pins, known: today.known });
  if (guarded.kind === "blocked") return fail(guarded.reason);
  const settings = { ...settingsOf(facts, source, brief, input.count ?? 1), model: model.name };
  const row = toPrompt(actor.workspaceId, input, guarded, settings);
  return ok({ row, brief, presets, today });
}

function toPrompt(
  workspaceId: string,
  { conversationId, turnId, pictureIds }: EditPicture,
  { prompt, ledger, title, altText }: Extract<Guarded, { readonly kind: "guarded" }>,
  settings: NewPrompt["settings"],
): NewPrompt {
  return {
    id: makeId(),
    workspaceId,
    conversationId,
    turnId,
    parentId: null,
    reason: "brief",
    prompt,
    ledger,
    title,
    altText,
    settings: { ...settings, sourceIds: [...pictureIds] },
  };
}

function orderOf(prompt: Order["prompt"]): Order {
  return { prompt, ids: Array.from({ length: prompt.settings.count }, makeId), firstPosition: 0 };
}

/** The very same change of the very same picture is there: whether it is drawn once more is asked first. */
async function isOffered({ services, actor }: Ctx, tx: Tx, order: Order): Promise<boolean> {
  const offer = await findOffer(services, tx, actor.workspaceId, [order]);
  if (offer) await reviewTurn(tx, order.prompt.turnId, offer);
  return offer !== null;
}
