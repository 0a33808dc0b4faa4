import { makeId } from "../../ids.ts";
import type { Tx } from "../../infra/db/client.ts";
import { createPrompts, findMessage, findPrompt, isDrawable, type NewPrompt } from "../../prompt/data.ts";
import type { Ledger, Op } from "../../prompt/ledger/schema.ts";
import { readPins, writePins } from "../../prompt/pin/data.ts";
import { changePins } from "../../prompt/pin/rules.ts";
import type { Question } from "../../prompt/question/schema.ts";
import { recordAcceptances } from "../../prompt/rights/acceptance/data.ts";
import { acceptedBy, answering, withoutAccepts } from "../../prompt/rights/acceptance/rules.ts";
import type { Accepted } from "../../prompt/rights/acceptance/schema.ts";
import { isStillSafe, ledgerOf, revise } from "../../prompt/rules.ts";
import type { Guarded } from "../../prompt/schema.ts";
import { readToday } from "../../prompt/today/service.ts";
import { deny, fail, ok, type Result } from "../../result.ts";
import type { Ctx, Services } from "../../services.ts";
import { transact } from "../../transaction.ts";
import { lockTurn, resumeDrawing } from "../../turn/data.ts";
import { canWrite } from "../../workspace/rules.ts";
import type { Actor } from "../../workspace/schema.ts";
import { type Order, requestGenerations, startDrawing } from "../ordering/service.ts";
import { countMax, type DrawAgain, type DrawPrompts } from "../schema.ts";
import { findDrawn } from "./data.ts";
import { isAsItIs, reasonOf, settingsOf } from "./rules.ts";

// A person draws prompts of one turn: for the first time, once more, or changed as a new revision.

export async function drawAgain(ctx: Ctx, input: DrawAgain): Promise<Result<null>> {
  return await drawPrompts(ctx, { prompts: [input] });
}

/**
 * All of them or none. A revision that asks something first is kept, and nothing of it is drawn. The ids are the
 * browser's: the same request again changes nothing.
 */
export async function drawPrompts(ctx: Ctx, { prompts: wishes }: DrawPrompts): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  const found = await Promise.all(wishes.map((wish) => planOne(ctx, wish)));
  const [bad] = found.filter((one) => typeof one === "string");
  if (bad) return fail(bad);
  const plans = found.filter((one) => typeof one !== "string");
  const [turnId, ...otherTurns] = new Set(plans.map(({ row }) => row.turnId));
  if (turnId === undefined || otherTurns.length > 0) return fail("invalid");
  let orders: readonly Order[] = [];
  const answer = await transact(services.db, async (tx) => {
    await lockTurn(tx, turnId); // a double click must find what the first click made
    const revisions = plans.filter(({ isNew }) => isNew).map(({ row }) => row);
    const made = await createPrompts(tx, revisions);
    if (made < revisions.length) return await answerKnown(tx, actor, revisions, made);
    orders = await ordersOf(tx, plans);
    await keepPins(tx, actor, plans);
    for (const { row, accepted } of plans) await recordAcceptances(tx, actor, row.id, accepted);
    await tell(services, tx, revisions);
    if (orders.length === 0) return ok(null);
    if (!(await resumeDrawing(tx, actor, turnId))) return fail("conflict");
    await services.bus.publish(tx, { kind: "turn", workspaceId: actor.workspaceId, id: turnId });
    const obstructed = await requestGenerations(services, tx, actor.userId, orders);
    return obstructed ? deny(obstructed[0].obstacle) : ok(null);
  });
  if (answer.ok) startDrawing(services, orders);
  return answer;
}

type Planned = {
  readonly row: NewPrompt;
  /** The revision is written; otherwise it is there, and drawn for the first time. */
  readonly isNew: boolean;
  readonly before: Ledger;
  readonly ops: readonly Op[];
  /** Names that the person wants drawn as they are. */
  readonly accepted: readonly Accepted[];
};

async function planOne(ctx: Ctx, wish: DrawAgain): Promise<Planned | "not_found" | BlockedReason> {
  const { services, actor } = ctx;
  const parent = await findPrompt(services.db, actor, wish.parentId);
  if (!parent) return "not_found";
  const count = Math.min(wish.count ?? parent.settings.count, countMax);
  const before = ledgerOf(parent);
  const { ops = [] } = wish;
  const own = { ...parent, settings: { ...parent.settings, count } };
  const rules = await readToday(services.db, actor, parent.conversationId);
  if (wish.isFirst && isAsItIs(wish) && isDrawable(own) && isStillSafe(own, rules)) {
    return { row: { ...own, parentId: null, reason: "brief" }, isNew: false, before, ops, accepted: [] };
  }
  const { model, facts } = await services.models.drawer();
  const message = ops.some(({ op }) => op === "exact") ? await findMessage(services.db, actor, parent.turnId) : "";
  const asked = revise(parent, { text: wish.text, ops: withoutAccepts(ops), message }, facts, rules);
  const questions = questionsOf(asked);
  const guarded = revise(parent, { text: wish.text, ops: answering(ops, questions), message }, facts, rules);
  if (guarded.kind === "blocked") return guarded.reason;
  const settings = { ...settingsOf(facts, parent.settings, wish), count, model: model.name };
  const { prompt, ledger, title, altText } = guarded;
  const accepted = acceptedBy(ops, questions);
  const place = { id: wish.promptId, parentId: parent.id, reason: reasonOf(wish) };
  return { row: { ...parent, ...place, prompt, ledger, title, altText, settings }, isNew: true, before, ops, accepted };
}

type BlockedReason = Extract<Guarded, { readonly kind: "blocked" }>["reason"];

function questionsOf(guarded: Guarded): readonly Question[] {
  return guarded.kind === "guarded" && guarded.prompt.kind === "asked" ? guarded.prompt.questions : [];
}

/** Some ids are taken: by this very request, which came twice, or by something else. */
async function answerKnown(tx: Tx, actor: Actor, rows: readonly NewPrompt[], made: number): Promise<Result<null>> {
  const known = await Promise.all(rows.map(({ id }) => findPrompt(tx, actor, id)));
  return made === 0 && known.every((one) => one !== null) ? ok(null) : fail("not_found");
}

async function ordersOf(tx: Tx, plans: readonly Planned[]): Promise<readonly Order[]> {
  const drawn = await findDrawn(
    tx,
    plans.filter(({ isNew }) => !isNew).map(({ row }) => row.id),
  );
  return plans.flatMap(({ row }): readonly Order[] => {
    if (!isDrawable(row) || drawn.has(row.id)) return [];
    const { count, draftId = null } = row.settings;
    return [{ prompt: row, ids: Array.from({ length: count }, makeId), firstPosition: 0, referenceId: draftId }];
  });
}

async function keepPins(tx: Tx, actor: Actor, plans: readonly Planned[]): Promise<void> {
  const changed = plans.filter(({ ops }) => ops.some(({ op }) => op === "pin" || op === "unpin"));
  for (const { row, before, ops } of changed) {
    const pins = await readPins(tx, actor, row.conversationId);
    await writePins(tx, actor, row.conversationId, changePins(pins, before, ops));
  }
}

async function tell({ bus }: Services, tx: Tx, rows: readonly NewPrompt[]): Promise<void> {
  await bus.publish(tx, ...rows.map(({ id, workspaceId }) => ({ kind: "prompt", workspaceId, id }) as const));
}
