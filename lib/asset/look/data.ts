import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Look } from "./schema.ts";

function valuesOf({ hash, layout, curves, colors, shares }: Look) {
  const [c0, c1, c2, c3] = curves;
  return Prisma.sql`'seen', ('x' || ${hash}::text)::bit(64)::bigint, decode(${layout}, 'hex'), ${c0}::bigint, ${c1}::bigint,
    ${c2}::bigint, ${c3}::bigint, ${[...colors]}::int[], ${[...shares]}::int[]`;
}

const columns = Prisma.sql`state, hash, layout, curve_0, curve_1, curve_2, curve_3, colors, shares`;

/** A statement that writes the look of a picture whose row is made in the same one; without a look the job finds it later. */
export function lookOfNew(
  { id, workspaceId }: { readonly id: string; readonly workspaceId: string },
  look: Look,
): Prisma.Sql {
  return Prisma.sql`INSERT INTO asset_look (asset_id, workspace_id, ${columns})
    VALUES (${id}::uuid, ${workspaceId}::uuid, ${valuesOf(look)})`;
}

/** Of pictures that have a row already. */
export async function keepLook(tx: Tx, ids: readonly string[], look: Look): Promise<void> {
  await tx.$executeRaw`
    UPDATE asset_look SET (${columns}) = ROW (${valuesOf(look)})
     WHERE asset_id = ANY(${[...ids]}::uuid[]) AND state IN ('wanted', 'unreadable')`;
}

export type Unseen = { readonly ids: readonly string[]; readonly workspaceId: string; readonly sha256: string };

/**
 * For jobs: there are no bytes of them where they were looked for, or none that can be read. What went to another
 * workspace meanwhile has its bytes there.
 */
export async function markUnreadable(tx: Tx, { ids, workspaceId }: Unseen): Promise<void> {
  await tx.assetLook.updateMany({
    where: { assetId: { in: [...ids] }, workspaceId, state: "wanted" },
    data: { state: "unreadable" },
  });
}

/** For jobs: the next pictures below `before`, an id, whose look nobody knows; those that have the same bytes together. */
export async function listUnseen(db: Tx, before: string, limit: number): Promise<readonly Unseen[]> {
  return await db.$queryRaw<readonly Unseen[]>`
    SELECT array_agg(a.id) AS ids, a.workspace_id AS "workspaceId", a.sha256
      FROM (SELECT asset_id FROM asset_look WHERE state = 'wanted' AND asset_id < ${before}::uuid
        ORDER BY asset_id DESC LIMIT ${limit}) w
      JOIN asset a ON a.id = w.asset_id GROUP BY 2, 3`;
}

/**
 * For jobs: puts pictures into the group of what is nearly the same. One after the other, and by one process at a time:
 * of two equal ones that come in the same moment, the second finds the first. How many there were.
 */
export async function groupSeen(tx: Tx, limit: number): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('asset.look', 0))`;
  const [row] = await tx.$queryRaw<readonly { readonly count: number }[]>`
    SELECT count(done)::int AS count FROM (SELECT asset_id, look_group(asset_id)::text AS done FROM (
      SELECT asset_id FROM asset_look WHERE state = 'seen' ORDER BY asset_id LIMIT ${limit} OFFSET 0) seen) grouped`;
  return row?.count ?? 0;
}

/** For the sweeper: is there anything to do? */
export async function hasWaiting(db: Tx): Promise<boolean> {
  const [row] = await db.$queryRaw<readonly { readonly found: boolean }[]>`
    SELECT EXISTS (SELECT FROM asset_look WHERE state IN ('wanted', 'seen')) AS found`;
  return row?.found ?? false;
}
