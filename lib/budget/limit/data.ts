import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Standing } from "./rules.ts";
import type { Limit, LimitPeriod, LimitScope } from "./schema.ts";

/** Who spends: what is counted under a person's, a workspace's and the studio's limits. */
export type Spender = { readonly userId: string; readonly workspaceId: string };

/** The rows that hold for this spender: one's own before the one for everybody. */
export async function readLimits(tx: Tx, { userId, workspaceId }: Spender): Promise<readonly Limit[]> {
  return await tx.$queryRaw<Limit[]>`
    SELECT DISTINCT ON (scope, period) scope, period, max_micro_usd AS "maxMicroUsd", max_pictures AS "maxPictures"
      FROM spending_limit
     WHERE removed_at IS NULL AND (subject_id IS NULL OR (scope = 'person' AND subject_id = ${userId}::uuid)
        OR (scope = 'workspace' AND subject_id = ${workspaceId}::uuid))
     ORDER BY scope, period, subject_id NULLS LAST`;
}

/**
 * Until the transaction ends nobody else reserves under these limits. Always in the order person, workspace, studio,
 * and after the turn's own row, so that no two wait for each other.
 */
export async function lockLimits(tx: Tx, spender: Spender, scopes: ReadonlySet<LimitScope>): Promise<void> {
  const names = [
    ...(scopes.has("person") ? [`limit person ${spender.userId}`] : []),
    ...(scopes.has("workspace") ? [`limit workspace ${spender.workspaceId}`] : []),
    ...(scopes.has("studio") ? ["limit studio"] : []),
  ];
  for (const name of names) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}

type Row = {
  readonly scope: LimitScope;
  readonly period: LimitPeriod;
  readonly microUsd: bigint;
  readonly pictures: bigint;
  readonly resetsAt: Date;
};

/** What these limits have counted: usage since the period began, and all that is put aside now. */
export async function readStandings(tx: Tx, spender: Spender, limits: readonly Limit[]): Promise<readonly Standing[]> {
  if (limits.length === 0) return [];
  const rows = await tx.$queryRaw<readonly Row[]>`${Prisma.join(
    limits.map((limit) => countUnder(limit, spender)),
    " UNION ALL ",
  )}`;
  return rows.flatMap(({ microUsd, pictures, ...row }): readonly Standing[] => {
    const limit = limits.find(({ scope, period }) => scope === row.scope && period === row.period);
    const { maxMicroUsd = null, maxPictures = null } = limit ?? {};
    return [
      ...(maxMicroUsd === null ? [] : [{ ...row, unit: "money", max: maxMicroUsd, used: microUsd } as const]),
      ...(maxPictures === null
        ? []
        : [{ ...row, unit: "pictures", max: BigInt(maxPictures), used: pictures } as const]),
    ];
  });
}

function countUnder({ scope, period }: Limit, spender: Spender): Prisma.Sql {
  const whose = {
    person: Prisma.sql`user_id = ${spender.userId}::uuid`,
    workspace: Prisma.sql`workspace_id = ${spender.workspaceId}::uuid`,
    studio: Prisma.sql`true`,
  }[scope];
  const since = Prisma.sql`date_trunc(${period}::text, now() AT TIME ZONE 'UTC')`;
  return Prisma.sql`
    SELECT ${scope}::text AS scope, ${period}::text AS period,
      (spent.micro_usd + held.micro_usd)::bigint AS "microUsd", (spent.pictures + held.pictures)::bigint AS pictures,
      (${since} + ${`1 ${period}`}::interval) AT TIME ZONE 'UTC' AS "resetsAt"
    FROM (SELECT coalesce(sum(micro_usd), 0) AS micro_usd,
            coalesce(sum(calls) FILTER (WHERE kind = 'picture'), 0) AS pictures
            FROM usage_day WHERE ${whose} AND day >= ${since}::date) AS spent,
      (SELECT coalesce(sum(amount_micro_usd), 0) AS micro_usd, count(*) AS pictures
         FROM hold WHERE ${whose} AND state = 'held') AS held`;
}
