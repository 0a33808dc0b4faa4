import type { Tx } from "../infra/db/client.ts";
import type { Actor } from "../workspace/schema.ts";
import type { GenerationState } from "./rules.ts";

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
};

/** Queues them. Their ids are new: whoever may come twice has checked before. */
export async function createGenerations(tx: Tx, generations: readonly NewGeneration[]): Promise<void> {
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
  }));
  await tx.$executeRaw`
    INSERT INTO generation (id, workspace_id, conversation_id, turn_id, prompt_id, requested_by_id, "position", state,
      provider_id, model, width, height)
    SELECT id, workspace_id, conversation_id, turn_id, prompt_id, requested_by_id, "position", 'queued',
      provider_id, model, width, height
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS row (id uuid, workspace_id uuid, conversation_id uuid, turn_id uuid, prompt_id uuid, requested_by_id uuid,
          "position" int, provider_id text, model text, width int, height int)`;
}

export type Known = {
  readonly id: string;
  readonly turnId: string;
  readonly conversationId: string;
  readonly promptId: string;
  readonly position: number;
  readonly state: GenerationState;
  readonly assetId: string | null;
};

export async function findGeneration(db: Tx, actor: Actor, id: string): Promise<Known | null> {
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
