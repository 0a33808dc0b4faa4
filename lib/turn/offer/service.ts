import { fingerprintOf } from "../../generation/fingerprint/rules.ts";
import { type Order, requestGenerations, startDrawing } from "../../generation/ordering/service.ts";
import { makeId } from "../../ids.ts";
import type { Hint } from "../../infra/bus/port.ts";
import type { Tx } from "../../infra/db/client.ts";
import { findPrompt, isDrawable } from "../../prompt/data.ts";
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
 * What the workspace has already of these orders; null when something is new, and where drawing costs nothing: there the
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

/** The turn is done with the pictures that were there. They stay where they are, and cost nothing. */
export async function takeOffered(ctx: Ctx, { turnId }: AnswerOffer): Promise<Result<null>> {
  const { services, actor } = ctx;
  const { workspaceId } = actor;
  if (!canWrite(actor.role)) return fail("forbidden");
  return await transact(services.db, async (tx) => {
    const turn = await data.lockAsked(tx, actor, turnId);
    if (!turn) return fail("not_found");
    if (turn.state === "done") return ok(null); // the first of two clicks
    if (turn.state !== "review") return fail("conflict");
    const reuses = turn.offer.flatMap(({ promptId, generationIds }) =>
      generationIds.map((sourceId, position) => ({ id: makeId(), sourceId, promptId, position })),
    );
    const assetIds = await data.createReused(tx, actor, turnId, reuses);
    if (assetIds.length < reuses.length) return fail("not_found");
    await data.endReview(tx, turnId);
    await services.bus.publish(
      tx,
      { kind: "turn", workspaceId, id: turnId },
      ...reuses.map(({ id }): Hint => ({ kind: "generation", workspaceId, id })),
    );
    return ok(null);
  });
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
    if (turn.state !== "review") return fail("conflict");
    orders = await ordersOf(ctx, tx, turn.offer);
    if (!(await resumeDrawing(tx, actor, turnId))) return fail("conflict");
    await services.bus.publish(tx, { kind: "turn", workspaceId: actor.workspaceId, id: turnId });
    const obstructed = await requestGenerations(services, tx, actor.userId, orders);
    return obstructed ? deny(obstructed[0].obstacle) : ok(null);
  });
  if (answer.ok) startDrawing(services, orders);
  return answer;
}

async function ordersOf({ actor }: Ctx, tx: Tx, offer: Offer): Promise<readonly Order[]> {
  const prompts = await Promise.all(offer.map(({ promptId }) => findPrompt(tx, actor, promptId)));
  return prompts.flatMap((prompt, at): readonly Order[] => {
    if (!prompt || !isDrawable(prompt)) return [];
    const ids = Array.from({ length: offer[at]?.generationIds.length ?? 0 }, makeId);
    return [{ prompt, ids, firstPosition: 0 }];
  });
}
