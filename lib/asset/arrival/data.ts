import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Way } from "./schema.ts";

/**
 * Of these bytes of the workspace that is left those that the other one keeps from now on, whatever else happens there,
 * as if they had been left behind there: a day longer than a move may take. None where that workspace is gone.
 */
export async function keepBytes(tx: Tx, { from, to }: Way, hashes: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<readonly { readonly sha256: string }[]>`
    WITH there AS MATERIALIZED (SELECT w.id FROM workspace w WHERE w.id = ${to}::uuid FOR KEY SHARE)
    INSERT INTO left_bytes (workspace_id, sha256, size_bytes)
      SELECT DISTINCT ON (a.sha256) there.id, a.sha256, a.size_bytes FROM there, asset a
       WHERE a.workspace_id = ${from}::uuid AND a.sha256 = ANY(${[...hashes]}) ORDER BY a.sha256
      ON CONFLICT (workspace_id, sha256) DO UPDATE SET left_at = now()
      RETURNING sha256`;
  return rows.map(({ sha256 }) => sha256);
}

/** Rows need these bytes again. Returns those that were kept all the time; files of the others may be gone. */
export async function reclaimBytes(
  tx: Tx,
  workspaceId: string,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<readonly { readonly sha256: string }[]>`
    DELETE FROM left_bytes WHERE workspace_id = ${workspaceId}::uuid AND sha256 = ANY(${[...hashes]}) RETURNING sha256`;
  return new Set(rows.map(({ sha256 }) => sha256));
}

const leftHours = 25; // an hour more than a move can be taken back

export type LeftBytes = { readonly workspaceId: string; readonly sha256: string; readonly leftAt: Date };

/** For jobs: bytes that nobody brings back any more, those that were left first at the head; behind `after`. */
export async function listLeft(db: Tx, after: LeftBytes | undefined, limit: number): Promise<readonly LeftBytes[]> {
  const rest = after
    ? Prisma.sql`AND (left_at, workspace_id, sha256) > (${after.leftAt}::timestamptz, ${after.workspaceId}::uuid, ${after.sha256})`
    : Prisma.empty;
  return await db.$queryRaw<LeftBytes[]>`
    SELECT workspace_id AS "workspaceId", sha256, left_at AS "leftAt" FROM left_bytes
     WHERE left_at < now() - make_interval(hours => ${leftHours}) ${rest}
     ORDER BY left_at, workspace_id, sha256 LIMIT ${limit}`;
}

/** False when they were taken back meanwhile, or left once more. */
export async function deleteLeft(tx: Tx, { workspaceId, sha256, leftAt }: LeftBytes): Promise<boolean> {
  return (await tx.leftBytes.deleteMany({ where: { workspaceId, sha256, leftAt } })).count > 0;
}
