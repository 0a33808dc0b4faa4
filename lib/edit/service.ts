import { suggestTitle } from "../conversation/data.ts";
import { titleOf } from "../conversation/title/rules.ts";
import { startDrawing } from "../generation/ordering/service.ts";
import { canTake } from "../generation/tier/rules.ts";
import { makeId } from "../ids.ts";
import { choosePresets } from "../preset/chosen/service.ts";
import { createPrompts, type NewPrompt } from "../prompt/data.ts";
import { readEdit } from "../prompt/edit/rules.ts";
import type { EditBrief } from "../prompt/edit/schema.ts";
import { readPins } from "../prompt/pin/data.ts";
import { collectPrivate } from "../prompt/privacy/vault/rules.ts";
import { guardEdit } from "../prompt/rules.ts";
import type { Guarded } from "../prompt/schema.ts";
import { readToday } from "../prompt/today/service.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx } from "../services.ts";
import { transact } from "../transaction.ts";
import { acceptTurn } from "../turn/accept/data.ts";
import { areIdsInOrder, hintsOf } from "../turn/accept/rules.ts";
import { admitTurn } from "../turn/backlog/service.ts";
import { findMissing } from "../turn/heard/rules.ts";
import { ordersOf, placeOrders } from "../turn/placing/service.ts";
import { canWrite } from "../workspace/rules.ts";
import * as data from "./data.ts";
import { namesOf, replyOf, settingsOf } from "./rules.ts";
import type { EditPicture } from "./schema.ts";

// Pictures that are there, and what a person wants changed in the first of them. No chat model is asked: the words are
// said to the drawer as they are, so that nothing of them can be lost. docs/decisions/019.

/**
 * Draws the picture anew from itself. Waits for the person where they want to read first, where the words ask something,
 * and where that very change is there already; what may not be drawn now is kept as a wish. The same ids again change
 * nothing.
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
  const orders = ordersOf([row]);
  const heard = { message: input.text, earlier: [], known: today.known };
  const { text, width, height, count } = { ...row.settings, text: row.prompt.text };
  const draft = { text, ledger: row.ledger, settings: { width, height, count } };
  const losses = findMissing(heard, [draft], today);
  const title = titleOf(input.text, today);
  let isDrawing = false;
  const answer = await transact(services.db, async (tx) => {
    const outcome = await acceptTurn(tx, actor, { ...input, presets });
    if (outcome === "taken") return fail("not_found");
    if (outcome === "known") return ok(null);
    await data.startEdit(tx, { turnId: input.turnId, reply: replyOf(brief), losses });
    await suggestTitle(tx, actor.workspaceId, input.conversationId, title);
    await createPrompts(tx, [row]);
    const prompt = { kind: "prompt", workspaceId: row.workspaceId, id: row.id } as const;
    await services.bus.publish(tx, ...hintsOf(actor.workspaceId, input), prompt);
    const { turnId: id, isReview = false } = input;
    const turn = { id, workspaceId: actor.workspaceId, requestedById: actor.userId, isReview };
    isDrawing = (await placeOrders(services, tx, turn, orders)) === "drawing";
    return ok(null);
  });
  if (answer.ok && isDrawing) startDrawing(services, orders ?? []);
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
  const count = input.pictureIds.length;
  const [presets, source, pins, stored, { model, facts }] = await Promise.all([
    choosePresets(ctx, input.presetIds ?? []),
    data.findSource(db, actor, input.pictureIds),
    readPins(db, actor, input.conversationId),
    readToday(db, actor, input.conversationId),
    models.drawer(),
  ]);
  if (!presets || !source) return fail("not_found");
  if (!canTake(facts, count)) return fail("no_source");
  const today = { ...stored, known: [...stored.known, ...collectPrivate([input.text], stored)] };
  const brief = readEdit(input.text, { pictures: count, shown: source.text, presets });
  const guarded = guardEdit(brief, namesOf(source, brief), facts, { policy: today, pins, known: today.known });
  if (guarded.kind === "blocked") return fail(guarded.reason);
  const settings = { ...settingsOf(facts, source, brief), model: model.name };
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
