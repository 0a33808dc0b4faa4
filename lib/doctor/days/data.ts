import type { Tx } from "../../infra/db/client.ts";

export type WorkspaceDay = { readonly workspaceId: string; readonly day: number };

const listedMax = 1_000;

/** Days whose counters are not what their pictures say. In one statement, so that both are of the same moment. */
export async function findWrongDays(db: Tx): Promise<readonly WorkspaceDay[]> {
  return await db.$queryRaw<WorkspaceDay[]>`
    WITH counted AS (
      SELECT workspace_id, day_of_id(id) AS day, count(*) FILTER (WHERE deleted_at IS NULL) AS shown,
        count(*) FILTER (WHERE deleted_at IS NULL AND is_favorite) AS favorites,
        count(*) FILTER (WHERE deleted_at IS NOT NULL) AS trashed
        FROM asset WHERE NOT is_purging GROUP BY 1, 2)
    SELECT workspace_id AS "workspaceId", day FROM counted c FULL JOIN asset_day d USING (workspace_id, day)
     WHERE (c.shown, c.favorites, c.trashed) IS DISTINCT FROM (d.shown::bigint, d.favorites::bigint, d.trashed::bigint)
     ORDER BY workspace_id, day LIMIT ${listedMax}`;
}

/** The row is taken away, and each picture counts itself again. */
export async function countAgain(tx: Tx, { workspaceId, day }: WorkspaceDay): Promise<void> {
  await tx.$executeRaw`LOCK TABLE asset_day IN SHARE ROW EXCLUSIVE MODE`; // nobody counts in between
  await tx.$executeRaw`DELETE FROM asset_day WHERE workspace_id = ${workspaceId}::uuid AND day = ${day}::int`;
  await tx.$executeRaw`
    SELECT count(count_asset(a, 1)) FROM asset a WHERE workspace_id = ${workspaceId}::uuid AND day_of_id(id) = ${day}::int`;
}
