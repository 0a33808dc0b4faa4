import { settleAtEstimate, settleHolds } from "../budget/data.ts";
import type { BudgetHold, Settlement } from "../budget/schema.ts";
import type { Tx } from "../infra/db/client.ts";
import { restorePrompt } from "../prompt/rules.ts";
import { PromptSettings, parseWithheld, type SafePrompt } from "../prompt/schema.ts";
import type { FailureView } from "../studio/schema.ts";
import type { Actor } from "../workspace/schema.ts";
import { canMove, type GenerationState, generationStates, isRunning } from "./rules.ts";

const leaseS = 30;

const running: GenerationState[] = generationStates.filter(isRunning);

export type NewGeneration = {
  readonly id: string;
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly promptId: string;
  readonly position: number;
  readonly model: string;
  readonly width: number;
  readonly height: number;
};

/** How many were new; rows whose id exists are left as they are. */
export async function createGenerations(tx: Tx, rows: readonly NewGeneration[]): Promise<number> {
  const { count } = await tx.generation.createMany({
    data: rows.map((row) => ({ ...row, state: "queued" satisfies GenerationState })),
    skipDuplicates: true,
  });
  return count;
}

export type DrawTask = NewGeneration & {
  readonly requestedById: string;
  readonly prompt: SafePrompt;
  readonly title: string;
  readonly altText: string;
  readonly settings: PromptSettings;
  readonly hold: BudgetHold;
  /** How many pictures its turn asked for before this one. */
  readonly variation: number;
};

/** For jobs: everything a drawing needs; null when it is no longer queued or its money is no longer held. */
export async function findTask(db: Tx, id: string): Promise<DrawTask | null> {
  const row = await db.generation.findFirst({
    where: { id, state: "queued", hold: { state: "held" } },
    select: {
      id: true,
      workspaceId: true,
      conversationId: true,
      turnId: true,
      promptId: true,
      position: true,
      model: true,
      width: true,
      height: true,
      hold: { select: { amountMicroUsd: true, userId: true } },
      prompt: { select: { text: true, withheld: true, title: true, altText: true, settings: true } },
    },
  });
  if (!row?.hold) return null;
  const { hold, prompt, ...generation } = row;
  const variation = await db.generation.count({ where: { turnId: row.turnId, id: { lt: id } } });
  return {
    ...generation,
    requestedById: hold.userId,
    prompt: restorePrompt({ text: prompt.text, withheld: parseWithheld(prompt.withheld) }),
    title: prompt.title,
    altText: prompt.altText,
    settings: PromptSettings.parse(prompt.settings),
    hold: { generationId: id, amountMicroUsd: hold.amountMicroUsd } as BudgetHold,
    variation,
  };
}

/** queued → drawing with a lease; `sent_at` is committed here, before the call. False when somebody else has it. */
export async function claimForSending(db: Tx, id: string, owner: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE generation SET state = 'drawing', lease_owner = ${owner}, attempt = attempt + 1, partial_count = 0,
      sent_at = now(), updated_at = now(), lease_until = now() + make_interval(secs => ${leaseS})
    WHERE id = ${id}::uuid AND state = 'queued'`;
  return count === 1;
}

/** False when the generation is no longer ours: cancelled, or taken over. */
export async function renewLease(db: Tx, id: string, owner: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE generation SET lease_until = now() + make_interval(secs => ${leaseS})
    WHERE id = ${id}::uuid AND state = 'drawing' AND lease_owner = ${owner}`;
  return count === 1;
}

export async function setPartialCount(db: Tx, id: string, owner: string, partialCount: number): Promise<boolean> {
  const { count } = await db.generation.updateMany({
    where: { id, state: "drawing", leaseOwner: owner },
    data: { partialCount },
  });
  return count === 1;
}

export type Ending = {
  readonly state: Exclude<GenerationState, "queued" | "drawing">;
  readonly settlement: Settlement | null; // null: nobody can know yet, the hold stays
  readonly failure?: FailureView;
  readonly assetId?: string;
  readonly requestId?: string | undefined;
};

/** Compare-and-set from drawing to an end, with the books. False when it was cancelled or taken over meanwhile. */
export async function endDrawing(tx: Tx, id: string, owner: string, ending: Ending): Promise<boolean> {
  const { settlement, state, failure, assetId, requestId } = ending;
  if (!canMove("drawing", state)) throw new Error(`a generation never goes from drawing to ${state}`);
  const { count } = await tx.generation.updateMany({
    where: { id, state: "drawing", leaseOwner: owner },
    data: {
      state,
      leaseOwner: null,
      leaseUntil: null,
      ...(failure ? { failure: { ...failure } } : {}),
      ...(assetId ? { assetId } : {}),
      ...(requestId ? { requestId } : {}),
    },
  });
  if (count === 1 && settlement) await settleHolds(tx, [id], settlement);
  return count === 1;
}

/** Back to the queue, for a request that surely drew nothing. */
export async function requeue(tx: Tx, id: string, owner: string): Promise<boolean> {
  const { count } = await tx.generation.updateMany({
    where: { id, state: "drawing", leaseOwner: owner },
    data: { state: "queued" satisfies GenerationState, leaseOwner: null, leaseUntil: null, sentAt: null },
  });
  return count === 1;
}

/**
 * Cancels what runs; the ids of those that did. Money for a picture that was never sent is released at once; one that
 * was sent may have been drawn, which costs nothing only where drawing is free.
 */
export async function cancelRunning(
  tx: Tx,
  actor: Actor,
  which: { readonly turnId: string } | { readonly id: string },
  isFree: boolean,
): Promise<readonly string[]> {
  const rows = await tx.generation.findMany({
    where: { ...which, workspaceId: actor.workspaceId, state: { in: running } },
    select: { id: true },
  });
  const ids = rows.map((row) => row.id);
  const cancelled: GenerationState = "cancelled";
  const failure = { code: "interrupted", wasBilled: isFree ? "no" : "maybe" } satisfies FailureView;
  const unsent = await tx.generation.updateManyAndReturn({
    where: { id: { in: ids }, state: "queued" },
    data: { state: cancelled },
    select: { id: true },
  });
  const sent = await tx.generation.updateManyAndReturn({
    where: { id: { in: ids }, state: "drawing" },
    data: {
      state: cancelled,
      leaseOwner: null,
      leaseUntil: null,
      failure,
    },
    select: { id: true },
  });
  await settleHolds(
    tx,
    unsent.map((row) => row.id),
    { state: "released" },
  );
  await settleAtEstimate(
    tx,
    sent.map((row) => row.id),
  );
  return [...unsent, ...sent].map((row) => row.id);
}

export type Ended = {
  readonly id: string;
  readonly turnId: string;
  readonly conversationId: string;
  readonly promptId: string;
  readonly position: number;
  readonly state: GenerationState;
  readonly assetId: string | null;
};

export async function findGeneration(db: Tx, actor: Actor, id: string): Promise<Ended | null> {
  const row = await db.generation.findFirst({
    where: { id, workspaceId: actor.workspaceId },
    select: {
      id: true,
      turnId: true,
      conversationId: true,
      promptId: true,
      position: true,
      state: true,
      assetId: true,
    },
  });
  return row && { ...row, state: row.state as GenerationState };
}

export type Stranded = {
  readonly id: string;
  readonly workspaceId: string;
  readonly turnId: string;
  readonly model: string;
  readonly owner: string | null;
  readonly attempt: number;
  readonly isQueued: boolean;
};

/** Those that wait too long, and those whose lease ran out. For the sweeper. */
export async function findStranded(db: Tx, waitedS: number): Promise<readonly Stranded[]> {
  return await db.$queryRaw<Stranded[]>`
    SELECT id, workspace_id AS "workspaceId", turn_id AS "turnId", model, attempt, lease_owner AS owner,
      state = 'queued' AS "isQueued"
    FROM generation
    WHERE (state = 'queued' AND updated_at < now() - make_interval(secs => ${waitedS}))
       OR (state = 'drawing' AND lease_until < now())
    ORDER BY id LIMIT 200`;
}
