import { createHolds, createReleasedHolds, type NewHold } from "../../budget/data.ts";
import type { Overrun, Want } from "../../budget/limit/rules.ts";
import { reserveUnder } from "../../budget/limit/service.ts";
import { estimate } from "../../budget/rules.ts";
import type { Obstacle } from "../../budget/schema.ts";
import type { Tx } from "../../infra/db/client.ts";
import type { Drawer } from "../../infra/model/port.ts";
import type { DrawablePrompt } from "../../prompt/data.ts";
import { fitSettings } from "../../provider/fit/rules.ts";
import { drawJob, drawNow, queueNames } from "../../queues.ts";
import type { Services } from "../../services.ts";
import * as data from "../data.ts";
import { fingerprintOf } from "../fingerprint/rules.ts";
import { partialsMax } from "../schema.ts";
import { canTake } from "../tier/rules.ts";

// From a wish to rows: pictures that are queued with their money put aside, or kept because something forbids them now.

/** Some positions of a prompt that are to be drawn, under ids of their own. */
export type Order = {
  readonly prompt: Omit<DrawablePrompt, "ledger">;
  readonly ids: readonly string[];
  readonly firstPosition: number;
  /** The asset that the pictures are made from. */
  readonly referenceId?: string | null;
};

/** An order that cannot be drawn now, and why. */
export type Obstructed = Order & { readonly obstacle: Obstacle };

/**
 * Inside a transaction in which the turn's row is locked: generations, holds and jobs, and their hints; after its commit
 * call `startDrawing`. When something keeps them from being drawn nothing is written, and the answer says what it is.
 */
export async function requestGenerations(
  services: Services,
  tx: Tx,
  userId: string,
  orders: readonly Order[],
): Promise<readonly [Obstructed, ...Obstructed[]] | null> {
  const { rows, holds, wants, drawer } = await plan(services, userId, orders);
  const spender = { userId, workspaceId: rows[0]?.workspaceId ?? "" };
  const obstacle = obstacleOf(drawer, orders);
  const [first, ...others] = obstacle
    ? orders.map((order) => ({ ...order, obstacle }))
    : obstructAll(orders, await reserveUnder(services, tx, spender, wants));
  if (first) return [first, ...others];
  await data.createGenerations(tx, rows);
  await createHolds(tx, holds);
  await services.queue.send(tx, queueNames.drawGeneration, ...rows.map((row) => drawJob(row.id)));
  await tellOf(services, tx, rows);
  return null;
}

/** What keeps this drawer from drawing any of them, whatever there is to spend. */
function obstacleOf({ facts, model }: Drawer, orders: readonly Order[]): Obstacle | null {
  const isTaken = ({ prompt: { settings } }: Order) => !settings.sourceIds || canTake(facts, settings.sourceIds.length);
  if (!orders.every(isTaken)) return { code: "no_source" };
  return facts.price ? null : { code: "no_price", model: model.name };
}

function obstructAll(orders: readonly Order[], overrun: Overrun | null): readonly Obstructed[] {
  if (!overrun) return [];
  const { code, facts } = overrun;
  return orders.map((order, at) => ({ ...order, obstacle: { code, ...(facts[at] ? { limit: facts[at] } : {}) } }));
}

/**
 * Inside a transaction: writes down the pictures that were wanted, as not drawn, each with what kept it from it. The
 * person sees them, and may ask again when that is gone. Nothing is queued, and no money is put aside.
 */
export async function keepWanted(
  services: Services,
  tx: Tx,
  userId: string,
  orders: readonly Obstructed[],
): Promise<void> {
  const { rows, holds } = await plan(services, userId, orders);
  const failures = orders.flatMap(({ ids, obstacle }) => ids.map(() => ({ ...obstacle, wasBilled: "no" }) as const));
  await data.createUndrawn(tx, rows, failures);
  await createReleasedHolds(tx, holds);
  await tellOf(services, tx, rows);
}

/** The rows that these orders become, and what each costs at most. */
async function plan(services: Services, userId: string, orders: readonly Order[]) {
  const drawer = await services.models.drawer();
  const partials = drawer.model.isFree ? partialsMax.free : partialsMax.paid;
  // Another model may draw than the one that the prompt was written for: what is asked of it is what counts.
  const fitted = orders.map(({ prompt: { settings, ...prompt }, ...order }) => ({
    ...order,
    prompt: { ...prompt, settings: { ...settings, ...fitSettings(drawer.facts, settings) } },
  }));
  const rows = fitted.flatMap(({ prompt, ids, firstPosition, referenceId = null }) =>
    ids.map((id, at) => toRow({ prompt, drawer, userId, id, position: firstPosition + at, referenceId })),
  );
  const priced = fitted.map(({ prompt: { settings, workspaceId, prompt }, ids, referenceId }) => {
    const wish = {
      ...settings,
      price: drawer.facts.price,
      prompt: prompt.text,
      partials,
      references: settings.sourceIds?.length ?? (referenceId ? 1 : 0),
    };
    return { ids, workspaceId, priceVersion: drawer.facts.priceVersion, ...estimate(wish) };
  });
  const holds: readonly NewHold[] = priced.flatMap(({ ids, ...price }) =>
    ids.map((generationId) => ({ generationId, userId, ...price })),
  );
  const wants: readonly Want[] = priced.map(({ ids, highMicroUsd }) => ({
    count: ids.length,
    eachMicroUsd: highMicroUsd,
  }));
  return { rows, holds, wants, drawer };
}

async function tellOf({ bus }: Services, tx: Tx, rows: readonly data.NewGeneration[]): Promise<void> {
  await bus.publish(tx, ...rows.map(({ id, workspaceId }) => ({ kind: "generation", workspaceId, id }) as const));
}

type NewRow = {
  readonly prompt: Order["prompt"];
  readonly drawer: Drawer;
  readonly userId: string;
  readonly id: string;
  readonly position: number;
  readonly referenceId: string | null;
};

function toRow({ prompt, drawer, userId, id, position, referenceId }: NewRow): data.NewGeneration {
  const { workspaceId, conversationId, turnId, settings } = prompt;
  const { providerId, model } = drawer;
  return {
    id,
    workspaceId,
    conversationId,
    turnId,
    promptId: prompt.id,
    requestedById: userId,
    position,
    providerId,
    model: model.name,
    width: settings.width,
    height: settings.height,
    referenceId,
    fingerprint: fingerprintOf({ providerId, model: model.name, text: prompt.prompt.text, settings, referenceId }),
  };
}

/** After the commit: pictures of these orders begin at once where there is room. */
export function startDrawing(services: Services, orders: readonly Order[]): void {
  services.queue.nudge(queueNames.drawGeneration, ...orders.flatMap(({ ids }) => ids.map(drawNow)));
}
