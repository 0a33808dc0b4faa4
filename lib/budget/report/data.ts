import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import type { Amount, Grouping, Line, OpenHolds, Span, View } from "./schema.ts";

// Sums of usage_day. Whose rows are meant is decided by the service; here it only becomes a condition.

export type Whose = { readonly actor: Actor; readonly view: View };

const whoseRows = ({ actor, view }: Whose, table: string): Prisma.Sql => {
  const column = Prisma.raw(table);
  return {
    me: Prisma.sql`${column}.user_id = ${actor.userId}::uuid`,
    workspace: Prisma.sql`${column}.workspace_id = ${actor.workspaceId}::uuid`,
    studio: Prisma.sql`true`,
  }[view];
};

const within = ({ from, to }: Span) => Prisma.sql`d.day BETWEEN ${from}::date AND ${to}::date`;

const amounts = Prisma.sql`
  coalesce(sum(d.calls) FILTER (WHERE d.kind = 'picture'), 0)::float8 AS pictures,
  coalesce(sum(d.calls) FILTER (WHERE d.kind = 'chat'), 0)::float8 AS talks,
  coalesce(sum(d.calls) FILTER (WHERE d.kind = 'look'), 0)::float8 AS looks,
  coalesce(sum(d.micro_usd), 0)::float8 AS "microUsd",
  coalesce(sum(d.estimated_micro_usd), 0)::float8 AS "estimatedMicroUsd",
  coalesce(sum(d.unpriced), 0)::float8 AS unpriced`;

const linesMax = 200;

export async function readDays(db: Tx, whose: Whose, span: Span): Promise<readonly Line[]> {
  const rows = await db.$queryRaw<readonly (Amount & { readonly key: string })[]>`
    SELECT d.day::text AS key, ${amounts} FROM usage_day d
     WHERE ${whoseRows(whose, "d")} AND ${within(span)} GROUP BY d.day ORDER BY d.day`;
  return rows.map((row) => ({ ...row, label: row.key, isGone: false }));
}

/** The dearest first. What lies behind the longest list that a page shows is in the file. */
export async function readLines(
  db: Tx,
  whose: Whose,
  span: Span,
  by: Exclude<Grouping, "day">,
): Promise<readonly Line[]> {
  if (by === "model") {
    const rows = await db.$queryRaw<readonly (Amount & { readonly key: string })[]>`
      SELECT d.model AS key, ${amounts} FROM usage_day d WHERE ${whoseRows(whose, "d")} AND ${within(span)}
       GROUP BY d.model ORDER BY "microUsd" DESC, pictures DESC, d.model LIMIT ${linesMax}`;
    return rows.map((row) => ({ ...row, label: row.key, isGone: false }));
  }
  return await db.$queryRaw<Line[]>`
    SELECT s.key::text AS key, coalesce(u.name, u.email) AS label, u.id IS NULL AS "isGone",
      s.pictures, s.talks, s.looks, s."microUsd", s."estimatedMicroUsd", s.unpriced
    FROM (SELECT d.user_id AS key, ${amounts} FROM usage_day d WHERE ${whoseRows(whose, "d")} AND ${within(span)}
           GROUP BY d.user_id ORDER BY "microUsd" DESC, pictures DESC, d.user_id LIMIT ${linesMax}) AS s
      LEFT JOIN "user" u ON u.id = s.key
    ORDER BY s."microUsd" DESC, s.pictures DESC, s.key`;
}

export async function readOpenHolds(db: Tx, whose: Whose): Promise<OpenHolds> {
  const [row] = await db.$queryRaw<readonly OpenHolds[]>`
    SELECT count(*)::float8 AS pictures, coalesce(sum(h.amount_micro_usd), 0)::float8 AS "microUsd"
      FROM hold h WHERE h.state = 'held' AND ${whoseRows(whose, "h")}`;
  return row ?? { pictures: 0, microUsd: 0 };
}

export async function countMembers(db: Tx, actor: Actor): Promise<number> {
  return await db.member.count({ where: { workspaceId: actor.workspaceId } });
}

export type CsvRow = {
  readonly day: string;
  readonly person: string | null;
  readonly model: string;
  readonly provider: string;
  readonly kind: string;
  readonly calls: number;
  readonly microUsd: bigint;
  readonly estimatedMicroUsd: bigint;
  readonly unpriced: number;
  readonly tokensIn: bigint;
  readonly tokensOut: bigint;
};

/** Every day, person and model of these days. */
export async function readCsvRows(db: Tx, whose: Whose, span: Span): Promise<readonly CsvRow[]> {
  return await db.$queryRaw<readonly CsvRow[]>`
    SELECT d.day::text AS day, coalesce(u.name, u.email) AS person, d.model,
      coalesce(p.name, d.provider_id) AS provider, d.kind, sum(d.calls)::int AS calls,
      sum(d.micro_usd)::bigint AS "microUsd", sum(d.estimated_micro_usd)::bigint AS "estimatedMicroUsd",
      sum(d.unpriced)::int AS unpriced, sum(d.tokens_in)::bigint AS "tokensIn", sum(d.tokens_out)::bigint AS "tokensOut"
    FROM usage_day d LEFT JOIN "user" u ON u.id = d.user_id LEFT JOIN provider p ON p.id::text = d.provider_id
    WHERE ${whoseRows(whose, "d")} AND ${within(span)}
    GROUP BY d.day, d.user_id, u.name, u.email, d.model, d.provider_id, p.name, d.kind
    ORDER BY d.day, d.user_id, d.model, d.kind, d.provider_id`;
}
