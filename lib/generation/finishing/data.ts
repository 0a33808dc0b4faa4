import type { Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import { runningStates } from "../states/data.ts";

/** A draft of this workspace that is in the gallery. */
export type Draft = { readonly id: string; readonly turnId: string; readonly promptId: string };

export async function findDraft(db: Tx, actor: Actor, id: string): Promise<Draft | null> {
  const where = { id, workspaceId: actor.workspaceId, isDraft: true, isPurging: false, deletedAt: null };
  const row = await db.asset.findFirst({ where, select: { id: true, turnId: true, promptId: true } });
  return row?.turnId && row.promptId ? { id, turnId: row.turnId, promptId: row.promptId } : null;
}

/**
 * Whether a picture that finishes this draft is there, on its way, or may have been drawn; `except` does not count, and
 * what is in another workspace by now is not there.
 */
export async function isFinished(
  tx: Tx,
  { id, turnId }: Pick<Draft, "id" | "turnId">,
  except: string | null = null,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<readonly { readonly isThere: boolean }[]>`
    SELECT EXISTS (SELECT FROM generation g LEFT JOIN asset a ON a.id = g.asset_id
      WHERE g.turn_id = ${turnId}::uuid AND g.reference_id = ${id}::uuid AND g.id IS DISTINCT FROM ${except}::uuid
        AND ((g.state = 'unknown' AND NOT EXISTS (SELECT FROM generation later
               WHERE later.prompt_id = g.prompt_id AND later."position" = g."position" AND later.id > g.id))
          OR g.state IN (${runningStates})
          OR (g.state = 'done' AND a.workspace_id = g.workspace_id AND a.deleted_at IS NULL AND NOT a.is_purging)))
      AS "isThere"`;
  return row?.isThere ?? false;
}

/** The turn's latest revision, where it is of this draft and waits for the person's answer. */
export async function findAsked(tx: Tx, { id, turnId }: Draft): Promise<string | null> {
  const [row] = await tx.$queryRaw<readonly { readonly id: string; readonly isAsked: boolean }[]>`
    SELECT id, settings->>'draftId' IS NOT DISTINCT FROM ${id} AND questions <> '[]'::jsonb AS "isAsked"
      FROM prompt WHERE turn_id = ${turnId}::uuid ORDER BY id DESC LIMIT 1`;
  return row?.isAsked ? row.id : null;
}

export type ReferenceRow = { readonly workspaceId: string; readonly sha256: string; readonly mime: string };

/** For jobs: where the bytes of references are, in the order of the ids; without those that were deleted for ever. */
export async function findReferences(
  db: Tx,
  workspaceId: string,
  ids: readonly string[],
): Promise<readonly ReferenceRow[]> {
  const rows = await db.asset.findMany({
    where: { id: { in: [...ids] }, workspaceId, isPurging: false },
    select: { id: true, workspaceId: true, sha256: true, mime: true },
  });
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
