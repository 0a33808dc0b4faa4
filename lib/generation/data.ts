import { Prisma, type Tx } from "../infra/db/client.ts";
import type { FailureView } from "../studio/schema.ts";
import type { Actor } from "../workspace/schema.ts";
import type { GenerationState } from "./rules.ts";
import { runningStates } from "./states/data.ts";

export type NewGeneration = {
  readonly id: string;
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly promptId: string;
  readonly requestedById: string;
  readonly position: number;
  readonly providerId: string;
  readonly model: string;
  readonly width: number;
  readonly height: number;
  readonly referenceId: string | null;
  readonly fingerprint: string;
};

/** Queues them. Their ids are new: whoever may come twice has checked before. */
export async function createGenerations(tx: Tx, generations: readonly NewGeneration[]): Promise<void> {
  await insertGenerations(tx, generations, Prisma.sql`'queued', NULL, NULL`);
}

/** Pictures that are not asked for, each with the reason: they begin as failed, and were never queued. */
export async function createUndrawn(
  tx: Tx,
  generations: readonly NewGeneration[],
  failures: readonly FailureView[],
): Promise<void> {
  const rows = generations.map((row, at) => ({ ...row, failure: failures[at] }));
  await insertGenerations(tx, rows, Prisma.sql`'failed', failure, now()`);
}

/** `start`: state, failure and end of the new rows. */
async function insertGenerations(
  tx: Tx,
  generations: readonly (NewGeneration & { readonly failure?: FailureView | undefined })[],
  start: Prisma.Sql,
): Promise<void> {
  const rows = generations.map((row) => ({
    id: row.id,
    workspace_id: row.workspaceId,
    conversation_id: row.conversationId,
    turn_id: row.turnId,
    prompt_id: row.promptId,
    requested_by_id: row.requestedById,
    position: row.position,
    provider_id: row.providerId,
    model: row.model,
    width: row.width,
    height: row.height,
    reference_id: row.referenceId,
    fingerprint: row.fingerprint,
    failure: row.failure,
  }));
  await tx.$executeRaw`
    INSERT INTO generation (id, workspace_id, conversation_id, turn_id, prompt_id, requested_by_id, "position", state,
      failure, ended_at, provider_id, model, width, height, reference_id, fingerprint)
    SELECT id, workspace_id, conversation_id, turn_id, prompt_id, requested_by_id, "position", ${start},
      provider_id, model, width, height, reference_id, fingerprint
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS row (id uuid, workspace_id uuid, conversation_id uuid, turn_id uuid, prompt_id uuid, requested_by_id uuid,
          "position" int, provider_id text, model text, width int, height int, reference_id uuid,
          fingerprint text,           failure jsonb)`;
}

export type Known = {
  readonly id: string;
  readonly turnId: string;
  readonly conversationId: string;
  readonly promptId: string;
  readonly position: number;
  readonly referenceId: string | null;
  readonly state: GenerationState;
  readonly assetId: string | null;
};

/**
 * Whether what was asked for instead of this one is there, or on its way. By no order: ids come from browsers, whose
 * clocks may be slow.
 */
export async function hasSuccessor(tx: Tx, { id, turnId, promptId, position }: Known): Promise<boolean> {
  const [row] = await tx.$queryRaw<readonly { readonly isThere: boolean }[]>`
    SELECT EXISTS (SELECT FROM generation WHERE turn_id = ${turnId}::uuid AND prompt_id = ${promptId}::uuid AND "position" = ${position}
      AND id <> ${id}::uuid AND state IN ('done', ${runningStates})) AS "isThere"`;
  return row?.isThere ?? false;
}

export async function findGeneration(db: Tx, actor: Actor, id: string): Promise<Known | null> {
  const row = await db.generation.findFirst({
    where: { id, workspaceId: actor.workspaceId },
    select: {
      id: true,
      turnId: true,
      conversationId: true,
      promptId: true,
      position: true,
      referenceId: true,
      state: true,
      assetId: true,
    },
  });
  return row && { ...row, state: row.state as GenerationState };
}
