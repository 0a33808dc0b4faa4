import type { Tx } from "../../infra/db/client.ts";

// What the rows say of files.

export type KnownFile = { readonly workspaceId: string; readonly sha256: string; readonly sizeBytes: number };

/** Of these bytes those that a row speaks of: an asset's, or those of a picture that is about to become one. */
export async function readKnown(
  db: Tx,
  wanted: readonly { readonly workspaceId: string; readonly sha256: string }[],
): Promise<readonly KnownFile[]> {
  const hashes = [...new Set(wanted.map(({ sha256 }) => sha256))];
  return await db.$queryRaw<KnownFile[]>`
    SELECT workspace_id AS "workspaceId", sha256, size_bytes AS "sizeBytes" FROM asset
      WHERE sha256 = ANY(${hashes})
    UNION
    SELECT workspace_id, sha256, size_bytes FROM left_bytes
      WHERE sha256 = ANY(${hashes})
    UNION
    SELECT workspace_id, stored->>'sha256', (stored->>'sizeBytes')::int FROM generation
      WHERE state = 'stored' AND stored->>'sha256' = ANY(${hashes})`;
}

/** Which of these pictures are on their way. */
export async function readRunning(db: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<readonly { readonly id: string }[]>`
    SELECT id FROM generation WHERE id = ANY(${[...ids]}::uuid[])
      AND state IN ('queued', 'reserved', 'sending', 'receiving', 'stored')`;
  return new Set(rows.map(({ id }) => id));
}

export type Asset = KnownFile & {
  readonly id: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
};

/** The next assets after this id. Those that are being deleted have, and need, no files. */
export async function listAssets(db: Tx, after: string, limit: number): Promise<readonly Asset[]> {
  return await db.asset.findMany({
    where: { id: { gt: after }, isPurging: false },
    orderBy: { id: "asc" },
    take: limit,
    select: { id: true, workspaceId: true, sha256: true, sizeBytes: true, mime: true, width: true, height: true },
  });
}

/** The id before the newest `count` assets: a start looks at these alone. */
export async function idBeforeNewest(db: Tx, count: number): Promise<string | null> {
  const [row] = await db.asset.findMany({ orderBy: { id: "desc" }, skip: count, take: 1, select: { id: true } });
  return row?.id ?? null;
}

export async function isStillThere(db: Tx, id: string): Promise<boolean> {
  return (await db.asset.count({ where: { id, isPurging: false } })) > 0;
}

/** Other workspaces that show the same bytes: they have a copy of their own. */
export async function findCopies(db: Tx, { workspaceId, sha256 }: KnownFile): Promise<readonly string[]> {
  const rows = await db.asset.findMany({
    where: { sha256, workspaceId: { not: workspaceId }, isPurging: false },
    distinct: ["workspaceId"],
    take: 10,
    select: { workspaceId: true },
  });
  return rows.map((row) => row.workspaceId);
}

export async function hasOldDeletions(db: Tx, lateS: number): Promise<boolean> {
  const before = new Date(Date.now() - lateS * 1000);
  return (await db.asset.count({ where: { isPurging: true, updatedAt: { lt: before } } })) > 0;
}
