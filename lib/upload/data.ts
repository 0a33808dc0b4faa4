import type { Tx } from "../infra/db/client.ts";
import type { Actor } from "../workspace/schema.ts";
import { idleS, keptHours, leaseS, type UploadState } from "./schema.ts";
import type { UploadFailure } from "./tray/schema.ts";

const open: readonly UploadState[] = ["receiving", "received"];

/** Until the transaction ends nobody else begins uploads of this person: what is counted stays so. */
export async function lockPerson(tx: Tx, { userId }: Actor): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`upload/${userId}`}, 0))`;
}

export async function countOpen(tx: Tx, { userId }: Actor): Promise<number> {
  return await tx.upload.count({ where: { userId, state: { in: [...open] } } });
}

/** Removes up to `count` of the person's uploads that nobody sends any more, the longest silent first. */
export async function dropIdle(tx: Tx, { userId }: Actor, count: number): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM upload WHERE id IN (SELECT id FROM upload WHERE user_id = ${userId}::uuid AND state = 'receiving'
      AND updated_at < now() - make_interval(secs => ${idleS}) ORDER BY updated_at LIMIT ${count})`;
}

export type NewUpload = {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
  readonly sizeBytes: number;
  readonly toldSha256: string | null;
};

/** Ids that are there already are left alone: the answer of an earlier try was lost. */
export async function createUploads(tx: Tx, actor: Actor, uploads: readonly NewUpload[]): Promise<void> {
  const { workspaceId, userId } = actor;
  await tx.upload.createMany({
    data: uploads.map((upload) => ({ ...upload, workspaceId, userId, state: "receiving" })),
    skipDuplicates: true,
  });
}

const columns = {
  id: true,
  workspaceId: true,
  name: true,
  mark: true,
  sizeBytes: true,
  toldSha256: true,
  state: true,
  failure: true,
  assetId: true,
  isKnown: true,
  attempt: true,
} as const;

export type UploadRow = {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly mark: string;
  readonly sizeBytes: number;
  readonly toldSha256: string | null;
  readonly state: string;
  readonly failure: string | null;
  readonly assetId: string | null;
  readonly isKnown: boolean;
  readonly attempt: number;
};

function own({ userId, workspaceId }: Actor) {
  return { userId, workspaceId };
}

export async function findUpload(db: Tx, actor: Actor, id: string): Promise<UploadRow | null> {
  return await db.upload.findFirst({ where: { id, ...own(actor) }, select: columns });
}

export async function listUploads(db: Tx, actor: Actor, ids: readonly string[]): Promise<readonly UploadRow[]> {
  return await db.upload.findMany({ where: { id: { in: [...ids] }, ...own(actor) }, select: columns });
}

/** Files of these marks that are on their way. */
export async function listOpen(db: Tx, actor: Actor, marks: readonly string[]): Promise<readonly UploadRow[]> {
  return await db.upload.findMany({
    where: { ...own(actor), mark: { in: [...marks] }, state: { in: [...open] } },
    orderBy: { id: "asc" },
    select: columns,
  });
}

/** How many of these were the person's and not being made a picture: their rows are gone. */
export async function cancelUploads(tx: Tx, actor: Actor, ids: readonly string[]): Promise<number> {
  const { count } = await tx.upload.deleteMany({ where: { ...own(actor), id: { in: [...ids] } } });
  return count;
}

export async function noteReceived(db: Tx, id: string, receivedBytes: number): Promise<void> {
  await db.upload.updateMany({ where: { id, state: "receiving" }, data: { receivedBytes } });
}

/** receiving → received, once. */
export async function markReceived(tx: Tx, id: string, receivedBytes: number): Promise<boolean> {
  const { count } = await tx.upload.updateMany({
    where: { id, state: "receiving" },
    data: { state: "received", receivedBytes },
  });
  return count === 1;
}

/** For jobs: one process at a time makes a picture of it. */
export async function claimUpload(db: Tx, id: string): Promise<UploadRow | null> {
  const changed = await db.$executeRaw`
    UPDATE upload SET attempt = attempt + 1, lease_until = now() + make_interval(secs => ${leaseS}), updated_at = now()
     WHERE id = ${id}::uuid AND state = 'received' AND (lease_until IS NULL OR lease_until < now())`;
  return changed === 1 ? await db.upload.findUnique({ where: { id }, select: columns }) : null;
}

/** For jobs, before the bytes are stored, under the lock of these bytes. */
export async function markKept(tx: Tx, id: string, keptSha256: string): Promise<void> {
  await tx.upload.updateMany({ where: { id }, data: { keptSha256 } });
}

type End =
  | { readonly state: "done"; readonly assetId: string; readonly isKnown: boolean }
  | { readonly state: "failed"; readonly failure: UploadFailure };

/** Does nothing to one that was cancelled meanwhile, or has ended before. */
export async function endUpload(tx: Tx, id: string, end: End): Promise<void> {
  await tx.upload.updateMany({
    where: { id, state: { in: [...open] } },
    data: { ...end, leaseUntil: null, keptSha256: null },
  });
}

/** False when it was cancelled meanwhile, or has ended before. If not, neither happens until the transaction ends. */
export async function holdOpen(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<readonly unknown[]>`
    SELECT FROM upload WHERE id = ${id}::uuid AND state = ANY (${[...open]}) FOR UPDATE`;
  return rows.length === 1;
}

/** For jobs: rows that nothing happened to for a day. */
export async function dropOld(db: Tx): Promise<void> {
  await db.$executeRaw`DELETE FROM upload WHERE updated_at < now() - make_interval(hours => ${keptHours})
    AND (lease_until IS NULL OR lease_until < now())`;
}

export type Lying = {
  readonly id: string;
  /** It ended, and not just now: whoever takes a file removes it last. */
  readonly isOver: boolean;
  /** It is whole, and nobody has taken it for `waitS`. */
  readonly waits: boolean;
};

const endingS = 60;

/** For jobs: what the rows say of files that lie here. */
export async function readLying(db: Tx, ids: readonly string[], waitS: number): Promise<readonly Lying[]> {
  return await db.$queryRaw<readonly Lying[]>`
    SELECT id, state IN ('done', 'failed') AND updated_at < now() - make_interval(secs => ${endingS}) AS "isOver",
      state = 'received' AND coalesce(lease_until < now(), updated_at <= now() - make_interval(secs => ${waitS})) AS waits
      FROM upload WHERE id = ANY(${[...ids]}::uuid[])`;
}

/** At a start where nobody else works on this database: whoever held a lease is dead. */
export async function voidLeases(db: Tx): Promise<void> {
  await db.$executeRaw`UPDATE upload SET lease_until = now() WHERE lease_until > now()`;
}
