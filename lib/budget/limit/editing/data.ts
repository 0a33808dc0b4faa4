import { makeId } from "../../../ids.ts";
import type { Tx } from "../../../infra/db/client.ts";
import type { Owner } from "../../../workspace/schema.ts";
import type { Limit, LimitPeriod, LimitScope } from "../schema.ts";
import type { Subject } from "./schema.ts";

const listedMax = 500;

export type OwnRow = Limit & { readonly id: string; readonly subjectId: string | null; readonly label: string | null };

export async function listLimits(db: Tx, _owner: Owner): Promise<readonly OwnRow[]> {
  return await db.$queryRaw<OwnRow[]>`
    SELECT l.id, l.scope, l.period, l.max_micro_usd AS "maxMicroUsd", l.max_pictures AS "maxPictures",
      l.subject_id AS "subjectId", coalesce(u.name, u.email, w.name) AS label
    FROM spending_limit l LEFT JOIN "user" u ON l.scope = 'person' AND u.id = l.subject_id
      LEFT JOIN workspace w ON l.scope = 'workspace' AND w.id = l.subject_id
    WHERE l.removed_at IS NULL
    ORDER BY l.subject_id NULLS FIRST, l.scope, l.period LIMIT ${listedMax}`;
}

/** People with an account: a guest is gone before a limit is worth the while. */
export async function listPeople(db: Tx, _owner: Owner): Promise<readonly Subject[]> {
  const rows = await db.user.findMany({
    where: { isGuest: false },
    select: { id: true, name: true, email: true },
    orderBy: { id: "asc" },
    take: listedMax,
  });
  return rows.map(({ id, name, email }) => ({ id, label: name ?? email }));
}

/** Workspaces that are more than one person's. */
export async function listShared(db: Tx, _owner: Owner): Promise<readonly Subject[]> {
  return await db.$queryRaw<Subject[]>`
    SELECT w.id, w.name AS label FROM workspace w
     WHERE (SELECT count(*) FROM member m WHERE m.workspace_id = w.id) > 1
     ORDER BY w.id LIMIT ${listedMax}`;
}

export async function isThere(db: Tx, scope: LimitScope, id: string): Promise<boolean> {
  const where = { id };
  return (scope === "person" ? await db.user.count({ where }) : await db.workspace.count({ where })) === 1;
}

type NewLimit = Limit & { readonly subjectId: string | null; readonly period: LimitPeriod };

/** One row for each scope, subject and period: the last word counts. */
export async function saveLimit(tx: Tx, _owner: Owner, limit: NewLimit): Promise<void> {
  const { scope, subjectId, period, maxMicroUsd, maxPictures } = limit;
  const count = await tx.$executeRaw`
    UPDATE spending_limit SET max_micro_usd = ${maxMicroUsd}::bigint, max_pictures = ${maxPictures}::int,
      updated_at = now(), removed_at = NULL
    WHERE scope = ${scope} AND period = ${period} AND subject_id IS NOT DISTINCT FROM ${subjectId}::uuid`;
  if (count > 0) return;
  await tx.spendingLimit.createMany({
    data: { id: makeId(), scope, subjectId, period, maxMicroUsd, maxPictures },
    skipDuplicates: true, // of two first ones at the same moment either may win
  });
}

/** The row stays, and says until when it held: what was spent under it is not to be judged by what holds now. */
export async function removeLimit(tx: Tx, _owner: Owner, id: string): Promise<boolean> {
  const count = await tx.$executeRaw`
    UPDATE spending_limit SET removed_at = now(), updated_at = now() WHERE id = ${id}::uuid AND removed_at IS NULL`;
  return count === 1;
}
