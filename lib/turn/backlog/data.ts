import type { Tx } from "../../infra/db/client.ts";

/** How many accepted turns of each person wait to be taken up, by the person's id. */
export async function countWaiting(db: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<readonly { readonly id: string; readonly count: number }[]>`
    SELECT requested_by_id AS id, count(*)::int AS count FROM turn WHERE state = 'accepted' GROUP BY requested_by_id`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}
