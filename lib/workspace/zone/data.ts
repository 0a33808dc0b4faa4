import type { Tx } from "../../infra/db/client.ts";
import type { Actor } from "../schema.ts";
import { levelShifts, type Shift, utc, type Zone } from "./rules.ts";
import type { Home } from "./schema.ts";

const known = new Map<string, Promise<Zone>>(); // clocks are put by law, not by the hour

/** A zone of the database, until the end of the next year. Throws for one that it does not know. */
export async function readZone(db: Tx, name: string | null): Promise<Zone> {
  if (name === null) return utc;
  const until = new Date().getUTCFullYear() + 2;
  const key = `${name} ${until}`;
  const before = known.get(key);
  if (before) return await before;
  const asked = readShifts(db, name, Date.UTC(until, 0) / 1_000).then((shifts) => ({ name, shifts }));
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return await asked;
}

/** Looks once a day whether clocks were put, and then for the second in which they were. */
async function readShifts(db: Tx, name: string, untilS: number): Promise<readonly Shift[]> {
  const [row] = await db.$queryRaw<readonly { readonly shifts: string }[]>`
    WITH RECURSIVE days AS (
      SELECT s, extract(epoch FROM to_timestamp(s) AT TIME ZONE ${name}::text)::bigint - s AS ahead
        FROM generate_series(0::bigint, ${untilS}::bigint, 86400) AS s),
    found AS (
      SELECT lag(s) OVER seen AS low, s AS high, lag(ahead) OVER seen AS was, ahead FROM days WINDOW seen AS (ORDER BY s)),
    halves AS (
      SELECT low, high, was, ahead FROM found WHERE ahead <> was
      UNION ALL
      SELECT CASE WHEN at_middle = was THEN middle ELSE low END, CASE WHEN at_middle = was THEN high ELSE middle END, was,
        CASE WHEN at_middle = was THEN ahead ELSE at_middle END
        FROM halves, LATERAL (SELECT (low + high) / 2 AS middle) AS m,
          LATERAL (SELECT extract(epoch FROM to_timestamp(middle) AT TIME ZONE ${name}::text)::bigint - middle AS at_middle) AS b
       WHERE high - low > 1),
    shifts AS (
      SELECT s, ahead FROM days WHERE s = 0
      UNION ALL SELECT high, ahead FROM halves WHERE high - low = 1)
    SELECT string_agg(s || ' ' || ahead, ',' ORDER BY s) AS shifts FROM shifts`;
  const shifts = (row?.shifts ?? "0 0").split(",").map((pair): Shift => {
    const [sinceS, aheadS] = pair.split(" ").map(Number);
    return [sinceS ?? 0, aheadS ?? 0];
  });
  return levelShifts(shifts);
}

/** Where the actor's workspace is. */
export async function findZoneName(db: Tx, { workspaceId }: Actor): Promise<string | null> {
  const row = await db.workspace.findUnique({ where: { id: workspaceId }, select: { zone: true } });
  return row?.zone ?? null;
}

/** Where it is, and what it is called; null: it is the person's own first one. */
export async function findHome(db: Tx, { workspaceId }: Actor): Promise<Omit<Home, "canChange">> {
  const select = { zone: true, name: true, isPersonal: true };
  const row = await db.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select });
  return { zone: row.zone, workspace: row.isPersonal ? null : row.name };
}

/** The first of these names that the database knows too. */
export async function findKnown(db: Tx, names: readonly string[]): Promise<string | null> {
  if (names.length === 0) return null;
  const rows = await db.$queryRaw<readonly { readonly name: string }[]>`
    SELECT name FROM pg_timezone_names WHERE name = ANY(${[...names]}::text[])`;
  return names.find((name) => rows.some((row) => row.name === name)) ?? null;
}

/** Puts the clocks of a workspace; its days are counted again with it. False when they are there already. */
export async function setZone(tx: Tx, { workspaceId }: Actor, zone: string): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE workspace SET zone = ${zone} WHERE id = ${workspaceId}::uuid AND zone IS DISTINCT FROM ${zone}`;
  return changed > 0;
}

/** The same where nobody has said yet. */
export async function setFirstZone(tx: Tx, { workspaceId }: Actor, zone: string): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE workspace SET zone = ${zone} WHERE id = ${workspaceId}::uuid AND zone IS NULL`;
  return changed > 0;
}
