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

/** Queues them. Their ids are new: whoever may come twice has checked before. */
export async function createGenerations(tx: Tx, generations: readonly NewGeneration[]): Promise<void> {
  const rows = generations.map((row) => ({
    id: row.id,
    workspace_id: row.workspaceId,
    conversation_id: row.conversationId,
    turn_id: row.turnId,
    prompt_id: row.promptId,
    position: row.position,
    model: row.model,
    width: row.width,
    height: row.height,
  }));
  await tx.$executeRaw`
    INSERT INTO generation
      (id, workspace_id, conversation_id, turn_id, prompt_id, "position", state, model, width, height)
    SELECT id, workspace_id, conversation_id, turn_id, prompt_id, "position", 'queued', model, width, height
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS row (id uuid, workspace_id uuid, conversation_id uuid, turn_id uuid, prompt_id uuid, "position" int,
          model text, width int, height int)`;
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

type TaskRow = NewGeneration & {
  readonly requestedById: string;
  readonly amountMicroUsd: bigint;
  readonly text: string;
  readonly withheld: unknown;
  readonly title: string;
  readonly altText: string;
  readonly settings: unknown;
  readonly variation: number;
};

/**
 * For jobs: queued → drawing with a lease, and everything a drawing needs. `sent_at` is committed here, before the
 * call. Null when somebody else has it, it is over, or its money is no longer held.
 */
export async function claimForSending(db: Tx, id: string, owner: string): Promise<DrawTask | null> {
  const [row] = await db.$queryRaw<readonly TaskRow[]>`
    UPDATE generation g SET state = 'drawing', lease_owner = ${owner}, attempt = g.attempt + 1, partial_count = 0,
      sent_at = now(), updated_at = now(), lease_until = now() + make_interval(secs => ${leaseS})
    FROM hold h, prompt p
    WHERE g.id = ${id}::uuid AND g.state = 'queued'
      AND h.generation_id = g.id AND h.state = 'held' AND p.id = g.prompt_id
    RETURNING g.id, g.workspace_id AS "workspaceId", g.conversation_id AS "conversationId", g.turn_id AS "turnId",
      g.prompt_id AS "promptId", g.position, g.model, g.width, g.height,
      h.user_id AS "requestedById", h.amount_micro_usd AS "amountMicroUsd",
      p.text, p.withheld, p.title, p.alt_text AS "altText", p.settings,
      (SELECT count(*)::int FROM generation before WHERE before.turn_id = g.turn_id AND before.id < g.id) AS variation`;
  return row ? toTask(row) : null;
}

function toTask({ text, withheld, settings, amountMicroUsd, ...row }: TaskRow): DrawTask {
  return {
    ...row,
    prompt: restorePrompt({ text, withheld: parseWithheld(withheld) }),
    settings: PromptSettings.parse(settings),
    hold: { generationId: row.id, amountMicroUsd } as BudgetHold,
  };
}

/** False when the generation is no longer ours: cancelled, or taken over. */
export async function renewLease(db: Tx, id: string, owner: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE generation SET lease_until = now() + make_interval(secs => ${leaseS})
    WHERE id = ${id}::uuid AND state = 'drawing' AND lease_owner = ${owner}`;
  return count === 1;
}

/** False when the generation is no longer ours. */
export async function setPartialCount(db: Tx, id: string, owner: string, partialCount: number): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE generation SET partial_count = ${partialCount}, updated_at = now()
    WHERE id = ${id}::uuid AND state = 'drawing' AND lease_owner = ${owner}`;
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
  const count = await tx.$executeRaw`
    UPDATE generation SET state = ${state}, lease_owner = NULL, lease_until = NULL, updated_at = now(),
      failure = ${failure ? JSON.stringify(failure) : null}::jsonb, asset_id = ${assetId ?? null}::uuid,
      request_id = coalesce(${requestId ?? null}, request_id)
    WHERE id = ${id}::uuid AND state = 'drawing' AND lease_owner = ${owner}`;
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
