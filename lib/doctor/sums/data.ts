import type { Tx } from "../../infra/db/client.ts";

/** Of one day, person, workspace, kind, provider and model. */
export type DayKey = {
  readonly day: string;
  readonly userId: string;
  readonly workspaceId: string;
  readonly kind: string;
  readonly providerId: string;
  readonly model: string;
};

const listedMax = 1_000;

/** Sums that are not what their usage says, from this day on. In one statement, so that both are of the same moment. */
export async function findWrongSums(db: Tx, since: string): Promise<readonly DayKey[]> {
  return await db.$queryRaw<DayKey[]>`
    WITH counted AS (
      SELECT (created_at AT TIME ZONE 'UTC')::date AS day, user_id, workspace_id, kind, provider_id, model,
        count(*) AS calls, count(*) FILTER (WHERE micro_usd IS NULL) AS unpriced,
        coalesce(sum(micro_usd), 0) AS micro_usd,
        coalesce(sum(micro_usd) FILTER (WHERE is_estimated), 0) AS estimated_micro_usd
      FROM usage WHERE created_at >= ${since}::date::timestamp AT TIME ZONE 'UTC' GROUP BY 1, 2, 3, 4, 5, 6)
    SELECT day::text AS day, user_id AS "userId", workspace_id AS "workspaceId", kind, provider_id AS "providerId", model
    FROM counted c FULL JOIN (SELECT * FROM usage_day WHERE day >= ${since}::date) d
      USING (day, user_id, workspace_id, kind, provider_id, model)
    WHERE (c.calls, c.unpriced, c.micro_usd, c.estimated_micro_usd)
      IS DISTINCT FROM (d.calls::bigint, d.unpriced::bigint, d.micro_usd::numeric, d.estimated_micro_usd::numeric)
    ORDER BY day, user_id, workspace_id, kind, provider_id, model LIMIT ${listedMax}`;
}

/** The row is taken away, and each line of usage counts itself again. */
export async function sumAgain(tx: Tx, { day, userId, workspaceId, kind, providerId, model }: DayKey): Promise<void> {
  await tx.$executeRaw`LOCK TABLE usage_day IN SHARE ROW EXCLUSIVE MODE`; // nobody counts in between
  await tx.$executeRaw`
    DELETE FROM usage_day WHERE day = ${day}::date AND user_id = ${userId}::uuid AND workspace_id = ${workspaceId}::uuid
      AND kind = ${kind} AND provider_id = ${providerId} AND model = ${model}`;
  await tx.$executeRaw`
    SELECT count(count_usage(u, 1)) FROM usage u
     WHERE user_id = ${userId}::uuid AND workspace_id = ${workspaceId}::uuid AND kind = ${kind}
       AND provider_id = ${providerId} AND model = ${model} AND (created_at AT TIME ZONE 'UTC')::date = ${day}::date`;
}
