import { createHash, randomUUID } from "node:crypto";
import { StorageError } from "../infra/storage/port.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx, Services } from "../services.ts";
import { canWrite } from "../workspace/rules.ts";
import { archiveBytesMax } from "./limits/rules.ts";
import { busyRetryS, isRunning } from "./running/service.ts";
import { type BeginImport, pieceBytesMax } from "./schema.ts";

const keptMs = 24 * 60 * 60 * 1_000;

/** How the id of every import of this person into this workspace begins, so that nobody can name somebody else's. */
export function ownerOf({ actor }: Pick<Ctx, "actor">): string {
  const hash = createHash("sha256").update(`import/${actor.workspaceId}/${actor.userId}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}`;
}

export function isOwnImport(ctx: Pick<Ctx, "actor">, id: string): boolean {
  return id.startsWith(ownerOf(ctx)) && /^-[0-9a-f]{12}$/.test(id.slice(ownerOf(ctx).length));
}

export type Begun = { readonly id: string; readonly pieceBytesMax: number };

/**
 * One file a person and workspace: a new one takes the place of what was sent before, but not while that is restored.
 * Each has an id of its own, so that whoever still sends an older one does not add to this one, and hears of it.
 */

export async function beginImport(ctx: Ctx, { sizeBytes }: BeginImport): Promise<Result<Begun>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  const owner = ownerOf(ctx);
  if (isRunning(owner)) return fail("too_many", busyRetryS);
  const { archiveIntake } = ctx.services;
  const id = owner + randomUUID().slice(23);
  return await unlessDiskFails(async () => {
    await archiveIntake.begin(id); // before the others go: of two that begin in one moment at most one stays
    for (const other of await archiveIntake.list()) {
      if (other !== id && other.startsWith(owner)) await archiveIntake.remove(other);
    }
    if (await archiveIntake.hasRoomFor(sizeBytes)) return ok({ id, pieceBytesMax });
    await archiveIntake.remove(id);
    return fail("storage_full");
  });
}

/** For jobs: what nobody went on with for a day. */
export async function sweepImports({ archiveIntake }: Services): Promise<void> {
  await archiveIntake.sweep(new Date(Date.now() - keptMs));
}

export async function cancelImport(ctx: Ctx, id: string): Promise<Result<null>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  if (!isOwnImport(ctx, id)) return fail("not_found");
  if (isRunning(ownerOf(ctx))) return fail("too_many", busyRetryS);
  return await unlessDiskFails(async () => {
    await ctx.services.archiveIntake.remove(id);
    return ok(null);
  });
}

export type Piece = { readonly id: string; readonly offset: number; readonly body: AsyncIterable<Uint8Array> };

export type Received = { readonly isTaken: boolean; readonly offset: number };

/** `offset` is where the next piece begins; one that did not begin there is not taken. Not found: another took its place. */
export async function receivePiece(ctx: Ctx, { id, offset, body }: Piece): Promise<Result<Received>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  if (!isOwnImport(ctx, id)) return fail("not_found");
  if (isRunning(ownerOf(ctx))) return fail("too_many", busyRetryS);
  const sizeBytesMax = Math.min(archiveBytesMax, offset + pieceBytesMax);
  return await unlessDiskFails(async () => {
    const appended = await ctx.services.archiveIntake.extend(id, { offset, sizeBytesMax, body });
    if (appended.kind === "gone") return fail("not_found");
    if (appended.kind === "too_long") return fail("invalid");
    return ok({ isTaken: appended.kind === "appended", offset: appended.sizeBytes });
  });
}

async function unlessDiskFails<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StorageError) return fail(error.isFull ? "storage_full" : "busy");
    throw error;
  }
}
