import { defaultsKey, toStored } from "../../budget/limit/defaults/data.ts";
import type { Limit, LimitPeriod, LimitScope } from "../../budget/limit/schema.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";

export type Overspent = {
  readonly scope: LimitScope;
  readonly period: LimitPeriod;
  readonly subjectId: string | null; // null: everybody together
};

/**
 * Limits of the owner, and of the environment, under which more was reserved in the current period, and since they hold,
 * than they allow. What was reserved while somebody had a limit of their own is not judged by the one for everybody.
 * Counted is what cannot have been allowed: a bill that is higher than its hold counts as the hold; a picture that was
 * found after its money was given back, and one that came with a guest's work, were not reserved here.
 */
export async function findOverspent(db: Tx, defaults: readonly Limit[]): Promise<readonly Overspent[]> {
  const begins = (limit: string) =>
    Prisma.raw(`date_trunc(${limit}.period, now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'`);
  return await db.$queryRaw<Overspent[]>`
    WITH mine AS (
      SELECT l.scope, l.period, l.subject_id, l.max_micro_usd, l.max_pictures, greatest(l.updated_at, ${begins("l")}) AS since
        FROM spending_limit l WHERE l.removed_at IS NULL
      UNION ALL
      SELECT d.scope, d.period, NULL, d.max_micro_usd, d.max_pictures,
        greatest(noted.updated_at, own.removed_at, ${begins("d")})
        FROM setting noted CROSS JOIN jsonb_to_recordset(noted.value)
          AS d (scope text, period text, max_micro_usd bigint, max_pictures int)
        LEFT JOIN spending_limit own ON own.scope = d.scope AND own.period = d.period AND own.subject_id IS NULL
       WHERE noted.key = ${defaultsKey} AND noted.value = ${toStored(defaults)}::jsonb
         AND (own.id IS NULL OR own.removed_at IS NOT NULL)),
    reserved AS (
      SELECT m.scope, m.period, m.subject_id AS own_id, m.max_micro_usd, m.max_pictures,
        CASE m.scope WHEN 'person' THEN h.user_id WHEN 'workspace' THEN h.workspace_id END AS subject_id,
        CASE h.state WHEN 'held' THEN h.amount_micro_usd ELSE least(h.settled_micro_usd, h.amount_micro_usd) END AS micro_usd
      FROM mine m JOIN hold h ON h.created_at >= m.since AND h.state <> 'released' AND NOT h.is_moved
        AND h.reason IS DISTINCT FROM 'found'
        AND (m.subject_id IS NULL OR m.subject_id = CASE m.scope WHEN 'person' THEN h.user_id ELSE h.workspace_id END)
       LEFT JOIN spending_limit past ON m.subject_id IS NULL AND past.scope = m.scope AND past.period = m.period
        AND past.subject_id = CASE m.scope WHEN 'person' THEN h.user_id WHEN 'workspace' THEN h.workspace_id END
     WHERE h.created_at >= coalesce(past.removed_at, '-infinity'))
    SELECT r.scope, r.period, r.subject_id AS "subjectId" FROM reserved r
     WHERE r.own_id IS NOT NULL OR NOT EXISTS (SELECT FROM spending_limit own
       WHERE own.scope = r.scope AND own.period = r.period AND own.subject_id = r.subject_id
         AND own.removed_at IS NULL)
     GROUP BY r.scope, r.period, r.subject_id, r.max_micro_usd, r.max_pictures
    HAVING sum(r.micro_usd) > r.max_micro_usd OR count(*) > r.max_pictures
     ORDER BY r.scope, r.period, r.subject_id LIMIT 1000`;
}
