import { fingerprintOf } from "../../generation/fingerprint/rules.ts";
import { type Order, requestGenerations, startDrawing } from "../../generation/ordering/service.ts";
import { makeId } from "../../ids.ts";
import type { Hint } from "../../infra/bus/port.ts";
import type { Tx } from "../../infra/db/client.ts";
import { findPrompt, isDrawable } from "../../prompt/data.ts";
import { isStillSafe } from "../../prompt/rules.ts";
import { readToday } from "../../prompt/today/service.ts";
import { deny, fail, ok, type Result } from "../../result.ts";
import type { Ctx, Services } from "../../services.ts";
import { transact } from "../../transaction.ts";
import { canWrite } from "../../workspace/rules.ts";
import { resumeDrawing } from "../data.ts";
import * as data from "./data.ts";
import { offerFor } from "./rules.ts";
import type { AnswerOffer, Offer } from "./schema.ts";

// A wish that repeats is not drawn, and paid for, a second time before the person was asked. docs/decisions/008.

/**
 * What the workspace has already of these orders; null when all of it is new, and where drawing costs nothing: there the
 * next variation is drawn without a question.
 */
export async function findOffer(
  services: Services,
  tx: Tx,
  workspaceId: string,
  orders: readonly Order[],
): Promise<Offer | null> {
  const { providerId, model } = await services.models.drawer();
  if (model.isFree) return null;
  const wanted = orders.map(({ prompt: { id, prompt, settings }, ids }) => ({
    promptId: id,
    fingerprint: fingerprintOf({ providerId, model: model.name, text: prompt.text, settings }),
    count: ids.length,
  }));
  const fingerprints = wanted.map(({ fingerprint }) => fingerprint);
  await data.lockFingerprints(tx, workspaceId, fingerprints);
  return offerFor(wanted, await data.findRepeats(tx, workspaceId, fingerprints));
}

/** The turn takes the pictures that were there, which stay where they are and cost nothing, and draws what is missing. */
export async function takeOffered(ctx: Ctx, { turnId }: AnswerOffer): Promise<Result<null>> {
  const { services, actor } = ctx;
  const { workspaceId } = actor;
  if (!canWrite(actor.role)) return fail("forbidden");
  let missing: readonly Order[] = [];
  const answer = await transact(services.db, async (tx) => {
    const turn = await data.lockAsked(tx, actor, turnId);
    if (!turn) return fail("not_found");
    if (turn.state === "done" || turn.state === "drawing") return ok(null); // the first of two clicks
    if (turn.state !== "review" || turn.offer.length === 0) return fail("conflict"); // it waits for something else
    const reuses = turn.offer.flatMap(({ promptId, generationIds }) =>
      generationIds.map((sourceId, position) => ({ id: makeId(), sourceId, promptId, position })),
    );
    const assetIds = await data.createReused(tx, actor, turnId, reuses);
    if (assetIds.length < reuses.length) return fail("not_found");
    const orders = await missingOf(ctx, tx, turn.offer);
    if (!orders) return fail("rules_changed");
    missing = orders;
    if (missing.length === 0) await data.endReview(tx, turnId);
    else if (!(await resumeDrawing(tx, actor, turnId))) return fail("conflict");
    await services.bus.publish(
      tx,
      { kind: "turn", workspaceId, id: turnId },
      ...reuses.map(({ id }): Hint => ({ kind: "generation", workspaceId, id })),
    );
    const obstructed = missing.length > 0 ? await requestGenerations(services, tx, actor.userId, missing) : null;
    return obstructed ? deny(obstructed[0].obstacle) : ok(null);
  });
  if (answer.ok) startDrawing(services, missing);
  else if (answer.error.code === "rules_changed") await dropOffer(ctx, turnId);
  return answer;
}

/** The turn draws what it would have drawn without the question. */
export async function drawAnew(ctx: Ctx, { turnId }: AnswerOffer): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  let orders: readonly Order[] = [];
  const answer = await transact(services.db, async (tx) => {
    const turn = await data.lockAsked(tx, actor, turnId);
    if (!turn) return fail("not_found");
    if (turn.state === "drawing") return ok(null); // the first of two clicks
    if (turn.state !== "review" || turn.offer.length === 0) return fail("conflict"); // it waits for something else
    const places = turn.offer.map((one) => ({ ...one, firstPosition: 0 }));
    const all = await ordersOf(ctx, tx, places);
    if (!all) return fail("rules_changed");
    orders = all;
    if (!(await resumeDrawing(tx, actor, turnId))) return fail("conflict");
    await services.bus.publish(tx, { kind: "turn", workspaceId: actor.workspaceId, id: turnId });
    const obstructed = await requestGenerations(services, tx, actor.userId, orders);
    return obstructed ? deny(obstructed[0].obstacle) : ok(null);
  });
  if (answer.ok) startDrawing(services, orders);
  else if (answer.error.code === "rules_changed") await dropOffer(ctx, turnId);
  return answer;
}

/** What was offered is not for these words any more: the prompts wait for the person, as if nothing had been there. */
async function dropOffer({ services: { db, bus }, actor }: Ctx, turnId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const turn = await data.lockAsked(tx, actor, turnId);
    if (turn?.state !== "review") return; // another tab was faster
    await data.reviewTurn(tx, turnId, null);
    await bus.publish(tx, { kind: "turn", workspaceId: actor.workspaceId, id: turnId });
  });
}

/** What the offer has not: the places after those that are filled. */
async function missingOf(ctx: Ctx, tx: Tx, offer: Offer): Promise<readonly Order[] | null> {
  const open = offer.filter(({ generationIds, count }) => generationIds.length < count);
  return await ordersOf(
    ctx,
    tx,
    open.map(({ generationIds, ...one }) => ({ ...one, firstPosition: generationIds.length })),
  );
}

type Place = { readonly promptId: string; readonly count: number; readonly firstPosition: number };

/** Null where the workspace's rules became stricter, and one of the prompts may not be drawn as it is any more. */
async function ordersOf({ actor }: Ctx, tx: Tx, places: readonly Place[]): Promise<readonly Order[] | null> {
  const prompts = await Promise.all(places.map(({ promptId }) => findPrompt(tx, actor, promptId)));
  const conversationId = prompts[0]?.conversationId;
  const today = conversationId === undefined ? null : await readToday(tx, actor, conversationId);
  if (today && prompts.some((prompt) => prompt && !isStillSafe(prompt, today))) return null;
  return prompts.flatMap((prompt, at): readonly Order[] => {
    const { count = 0, firstPosition = 0 } = places[at] ?? {};
    const ids = Array.from({ length: count - firstPosition }, makeId);
    return prompt && isDrawable(prompt) ? [{ prompt, ids, firstPosition }] : [];
  });
}
