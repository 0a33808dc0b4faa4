import { runningStates } from "../../generation/states/data.ts";
import type { Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import type { TurnState } from "../rules.ts";
import type { Repeat } from "./rules.ts";
import { type Offer, StoredOffer } from "./schema.ts";

const repeatsMax = 200;

/** Until the transaction ends nobody else asks whether these pictures are there: of two equal wishes the second sees the first. */
export async function lockFingerprints(tx: Tx, workspaceId: string, fingerprints: readonly string[]): Promise<void> {
  const keys = [...new Set(fingerprints)].sort().map((fingerprint) => `${workspaceId}/${fingerprint}`);
  for (const key of keys) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

/** Pictures of the workspace that are in the gallery, newest first, and after them those on their way. */
export async function findRepeats(
  tx: Tx,
  workspaceId: string,
  fingerprints: readonly string[],
): Promise<readonly Repeat[]> {
  return await tx.$queryRaw<readonly Repeat[]>`
    SELECT g.id, g.fingerprint FROM generation g LEFT JOIN asset a ON a.id = g.asset_id
     WHERE g.workspace_id = ${workspaceId}::uuid AND g.fingerprint = ANY(${[...fingerprints]}) AND NOT g.is_reused
       AND (g.state IN (${runningStates})
         OR (g.state = 'done' AND a.workspace_id = g.workspace_id AND a.deleted_at IS NULL AND NOT a.is_purging))
     ORDER BY g.state = 'done' DESC, g.id DESC LIMIT ${repeatsMax}`;
}

/** In the transaction that left planning in order to draw: the person is asked first. `offer`: what is there already. */
export async function reviewTurn(tx: Tx, id: string, offer: Offer | null): Promise<void> {
  await tx.$executeRaw`
    UPDATE turn SET state = 'review', offer = ${offer && JSON.stringify(offer)}::jsonb WHERE id = ${id}::uuid`;
}

export type Asked = { readonly id: string; readonly state: TurnState; readonly offer: Offer };

/** A turn of this workspace, locked; null when there is none. */
export async function lockAsked(tx: Tx, actor: Actor, id: string): Promise<Asked | null> {
  const [row] = await tx.$queryRaw<readonly { readonly state: string; readonly offer: unknown }[]>`
    SELECT state, offer FROM turn WHERE id = ${id}::uuid AND workspace_id = ${actor.workspaceId}::uuid FOR UPDATE`;
  return row ? { id, state: row.state as TurnState, offer: StoredOffer.parse(row.offer ?? []) } : null;
}

export async function endReview(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE turn SET state = 'done', offer = NULL, updated_at = now() WHERE id = ${id}::uuid AND state = 'review'`;
}

export type Reuse = {
  readonly id: string;
  readonly sourceId: string;
  readonly promptId: string;
  readonly position: number;
};

/**
 * Pictures of a turn that were not drawn for it: rows that are done from the beginning, with the asset of another one and
 * without any money. Answers their assets, fewer than were asked for when one is not in the gallery (any more, or yet).
 */
export async function createReused(
  tx: Tx,
  actor: Actor,
  turnId: string,
  reuses: readonly Reuse[],
): Promise<readonly string[]> {
  const rows = reuses.map(({ id, sourceId, promptId, position }) => ({
    id,
    source_id: sourceId,
    prompt_id: promptId,
    position,
  }));
  const made = await tx.$queryRaw<readonly { readonly assetId: string }[]>`
    INSERT INTO generation (id, workspace_id, conversation_id, turn_id, prompt_id, requested_by_id, "position", state,
      provider_id, model, width, height, fingerprint, is_reused, asset_id, ended_at)
    SELECT row.id, t.workspace_id, t.conversation_id, t.id, row.prompt_id, ${actor.userId}::uuid, row."position", 'done',
      source.provider_id, source.model, source.width, source.height, source.fingerprint, true, a.id, now()
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS row (id uuid, source_id uuid, prompt_id uuid, "position" int)
      JOIN turn t ON t.id = ${turnId}::uuid AND t.workspace_id = ${actor.workspaceId}::uuid
      JOIN generation source ON source.id = row.source_id AND source.workspace_id = t.workspace_id
        AND source.state = 'done'
      JOIN asset a ON a.id = source.asset_id AND a.workspace_id = t.workspace_id AND a.deleted_at IS NULL
        AND NOT a.is_purging
    RETURNING asset_id AS "assetId"`;
  return made.map(({ assetId }) => assetId);
}
