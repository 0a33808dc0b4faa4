import { keepWanted, type Order, requestGenerations } from "../../generation/ordering/service.ts";
import { makeId } from "../../ids.ts";
import type { Tx } from "../../infra/db/client.ts";
import { isDrawable, type NewPrompt } from "../../prompt/data.ts";
import type { Services } from "../../services.ts";
import { blockTurn, type ClaimedTurn } from "../data.ts";
import { reviewTurn } from "../offer/data.ts";
import { findOffer } from "../offer/service.ts";
import type { TurnState } from "../rules.ts";

// The prompts of a new turn become orders, and the orders pictures, a question or wishes.

/** Null when one of the prompts asks something first: then the whole turn waits. */
export function ordersOf(prompts: readonly NewPrompt[]): readonly Order[] | null {
  const drawable = prompts.filter(isDrawable);
  if (drawable.length < prompts.length) return null;
  return drawable.map((prompt) => ({
    prompt,
    ids: Array.from({ length: prompt.settings.count }, makeId),
    firstPosition: 0,
  }));
}

/**
 * Waits for the person where they want to read the prompt first, where it asks something, and where all of it is there
 * already. Otherwise queues the pictures; where that may not be, all of them are kept as wishes, and the turn says why.
 * In the transaction in which the turn went to drawing; when the answer is drawing, `startDrawing` after its commit.
 */
export async function placeOrders(
  services: Services,
  tx: Tx,
  turn: Pick<ClaimedTurn, "id" | "workspaceId" | "requestedById" | "isReview">,
  orders: readonly Order[] | null,
): Promise<TurnState> {
  const offer = orders && (await findOffer(services, tx, turn.workspaceId, orders));
  if (offer || !orders || turn.isReview) {
    await reviewTurn(tx, turn.id, offer);
    return "review";
  }
  const obstructed = await requestGenerations(services, tx, turn.requestedById, orders);
  if (!obstructed) return "drawing";
  await keepWanted(services, tx, turn.requestedById, obstructed);
  await blockTurn(tx, turn.id, { ...obstructed[0].obstacle, wasBilled: "no" });
  return "blocked";
}
