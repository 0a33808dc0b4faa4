import type { Tx } from "../../infra/db/client.ts";
import type { Waiting } from "./rules.ts";

/**
 * What waits of each person, by the person's id: accepted turns, and pictures that nothing keeps but the want of a
 * place. A picture that is tried again later waits for its own moment.
 */
export async function countWaiting(db: Tx): Promise<ReadonlyMap<string, Waiting>> {
  const rows = await db.$queryRaw<readonly (Waiting & { readonly id: string })[]>`
    SELECT id, sum(turns)::int AS turns, sum(pictures)::int AS pictures FROM (
      SELECT requested_by_id AS id, count(*) AS turns, 0 AS pictures
        FROM turn WHERE state = 'accepted' GROUP BY requested_by_id
      UNION ALL
      SELECT requested_by_id, 0, count(*)
        FROM generation WHERE state = 'queued' AND not_before IS NULL GROUP BY requested_by_id) AS waiting
    GROUP BY id`;
  return new Map(rows.map(({ id, turns, pictures }) => [id, { turns, pictures }]));
}
