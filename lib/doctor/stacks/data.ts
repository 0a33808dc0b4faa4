import type { Tx } from "../../infra/db/client.ts";
import { lostZones, type WrongDay } from "../days/data.ts";

export type WorkspaceStack = { readonly workspaceId: string; readonly id: string };

const listedMax = 1_000;

/** Stacks that do not say which of their pictures is the newest, or how many there are. Of one moment, in one statement. */
export async function findWrongStacks(db: Tx): Promise<readonly WorkspaceStack[]> {
  return await db.$queryRaw<WorkspaceStack[]>`
    WITH counted AS (
      SELECT workspace_id, stack_id AS id, max(id::text) AS head, count(*) AS count
        FROM asset WHERE deleted_at IS NULL AND NOT is_purging AND stack_id IS NOT NULL GROUP BY 1, 2)
    SELECT workspace_id AS "workspaceId", id FROM counted c FULL JOIN stack k USING (workspace_id, id)
     WHERE (c.head, c.count) IS DISTINCT FROM (k.head_id::text, k.count::bigint)
     ORDER BY workspace_id, id LIMIT ${listedMax}`;
}

export async function lookAgain(db: Tx, { workspaceId, id }: WorkspaceStack): Promise<void> {
  await db.$queryRaw`SELECT stack_look_again(ARRAY[${workspaceId}::uuid], ARRAY[${id}::uuid])::text`;
}

/** Workspaces with days that do not say how many stacks there are of them: the first of the days, and how many. */
export async function findWrongDays(db: Tx): Promise<readonly WrongDay[]> {
  return await db.$queryRaw<WrongDay[]>`
    WITH lost AS MATERIALIZED (${lostZones}),
    counted AS (
      SELECT k.workspace_id, day_of_id(k.head_id, w.zone) AS day, count(*) AS heads
        FROM stack k JOIN workspace w ON w.id = k.workspace_id
       WHERE w.id NOT IN (SELECT id FROM lost) GROUP BY 1, 2)
    SELECT workspace_id AS "workspaceId", min(day) AS day, count(*)::int AS count
      FROM counted c FULL JOIN stack_day d USING (workspace_id, day)
     WHERE c.heads IS DISTINCT FROM d.heads::bigint AND workspace_id NOT IN (SELECT id FROM lost)
     GROUP BY 1 ORDER BY 1 LIMIT ${listedMax}`;
}
