import type { LimitPeriod, LimitScope } from "../../budget/limit/schema.ts";
import type { Tx } from "../../infra/db/client.ts";

export type Overspent = {
  readonly scope: LimitScope;
  readonly period: LimitPeriod;
  readonly subjectId: string | null; // null: everybody together
};

/**
 * Limits of the owner under which more was reserved in the current period, and since they were set, than they allow.
 * Counted is what cannot have been allowed: a bill that is higher than its hold counts as the hold; a picture that was
 * found after its money was given back, and one that came with a guest's work, were not reserved here.
 */
export async function findOverspent(db: Tx): Promise<readonly Overspent[]> {
  return await db.$queryRaw<Overspent[]>`
    WITH mine AS (
      SELECT l.scope, l.period, l.subject_id, l.max_micro_usd, l.max_pictures, greatest(l.updated_at,
        date_trunc(l.period, now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC') AS since FROM spending_limit l),
    reserved AS (
      SELECT m.scope, m.period, m.subject_id AS own_id, m.max_micro_usd, m.max_pictures,
        CASE m.scope WHEN 'person' THEN h.user_id WHEN 'workspace' THEN h.workspace_id END AS subject_id,
        CASE h.state WHEN 'held' THEN h.amount_micro_usd ELSE least(h.settled_micro_usd, h.amount_micro_usd) END AS micro_usd
      FROM mine m JOIN hold h ON h.created_at >= m.since AND h.state <> 'released' AND NOT h.is_moved
        AND h.reason IS DISTINCT FROM 'found'
        AND (m.subject_id IS NULL OR m.subject_id = CASE m.scope WHEN 'person' THEN h.user_id ELSE h.workspace_id END))
    SELECT r.scope, r.period, r.subject_id AS "subjectId" FROM reserved r
     WHERE r.own_id IS NOT NULL OR NOT EXISTS (SELECT FROM spending_limit own
       WHERE own.scope = r.scope AND own.period = r.period AND own.subject_id = r.subject_id)
     GROUP BY r.scope, r.period, r.subject_id, r.max_micro_usd, r.max_pictures
    HAVING sum(r.micro_usd) > r.max_micro_usd OR count(*) > r.max_pictures
     ORDER BY r.scope, r.period, r.subject_id LIMIT 1000`;
}
