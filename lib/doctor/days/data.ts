import { Prisma, type Tx } from "../../infra/db/client.ts";

export type WrongDay = { readonly workspaceId: string; readonly day: number; readonly count: number };

const listedMax = 1_000;
/** Workspaces of zones that the database does not know. */
export const lostZones = Prisma.sql`SELECT id, zone FROM workspace
  WHERE zone IS NOT NULL AND zone NOT IN (SELECT name FROM pg_timezone_names)`;

/**
 * Workspaces with days whose counters are not what their pictures say: the first of them, and how many. In one statement,
 * so that both are of the same moment.
 */
export async function findWrongDays(db: Tx): Promise<readonly WrongDay[]> {
  return await db.$queryRaw<WrongDay[]>`
    WITH lost AS MATERIALIZED (${lostZones}),
    counted AS (
      SELECT a.workspace_id, day_of_id(a.id, w.zone) AS day, count(*) FILTER (WHERE a.deleted_at IS NULL) AS shown,
        count(*) FILTER (WHERE a.deleted_at IS NULL AND a.is_favorite) AS favorites,
        count(*) FILTER (WHERE a.deleted_at IS NOT NULL) AS trashed
        FROM asset a JOIN workspace w ON w.id = a.workspace_id
       WHERE NOT a.is_purging AND w.id NOT IN (SELECT id FROM lost) GROUP BY 1, 2)
    SELECT workspace_id AS "workspaceId", min(day) AS day, count(*)::int AS count
      FROM counted c FULL JOIN asset_day d USING (workspace_id, day)
     WHERE (c.shown, c.favorites, c.trashed) IS DISTINCT FROM (d.shown::bigint, d.favorites::bigint, d.trashed::bigint)
       AND workspace_id NOT IN (SELECT id FROM lost)
     GROUP BY 1 ORDER BY 1 LIMIT ${listedMax}`;
}

export async function countAgain(db: Tx, workspaceId: string): Promise<void> {
  await db.$executeRaw`SELECT count_days_again(${workspaceId}::uuid)`;
}

export type LostZone = { readonly workspaceId: string; readonly zone: string };

/** Workspaces that live by clocks of which this database knows nothing: it was moved, or its server is another one. */
export async function findLostZones(db: Tx): Promise<readonly LostZone[]> {
  return await db.$queryRaw<LostZone[]>`
    SELECT id AS "workspaceId", zone FROM (${lostZones}) AS lost ORDER BY id LIMIT ${listedMax}`;
}

/** Its days are by UTC, until somebody says better. */
export async function forgetZone(db: Tx, { workspaceId, zone }: LostZone): Promise<void> {
  await db.workspace.updateMany({ where: { id: workspaceId, zone }, data: { zone: null } });
}
