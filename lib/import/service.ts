import { createHash } from "node:crypto";
import { StorageError } from "../infra/storage/port.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx, Services } from "../services.ts";
import { canWrite } from "../workspace/rules.ts";
import { archiveBytesMax } from "./limits/rules.ts";
import { busyRetryS, isRunning } from "./running/service.ts";
import { type BeginImport, pieceBytesMax } from "./schema.ts";

const keptMs = 24 * 60 * 60 * 1_000;

/**
 * One file a person and workspace: a new one takes the place of what was sent before, but not while that is restored.
 * The id is made from whose it is, so nobody can name somebody else's.
 */
export function importIdOf({ actor }: Pick<Ctx, "actor">): string {
  const hash = createHash("sha256").update(`import/${actor.workspaceId}/${actor.userId}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

export type Begun = { readonly pieceBytesMax: number };

export async function beginImport(ctx: Ctx, { sizeBytes }: BeginImport): Promise<Result<Begun>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  const id = importIdOf(ctx);
  if (isRunning(id)) return fail("too_many", busyRetryS);
  return await unlessDiskFails(async () => {
    await ctx.services.archiveIntake.remove(id);
    return (await ctx.services.archiveIntake.hasRoomFor(sizeBytes)) ? ok({ pieceBytesMax }) : fail("storage_full");
  });
}

/** For jobs: what nobody went on with for a day. */
export async function sweepImports({ archiveIntake }: Services): Promise<void> {
  await archiveIntake.sweep(new Date(Date.now() - keptMs));
}

export async function cancelImport(ctx: Ctx): Promise<Result<null>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  const id = importIdOf(ctx);
  if (isRunning(id)) return fail("too_many", busyRetryS);
  return await unlessDiskFails(async () => {
    await ctx.services.archiveIntake.remove(id);
    return ok(null);
  });
}

export type Piece = { readonly offset: number; readonly body: AsyncIterable<Uint8Array> };

export type Received = { readonly isTaken: boolean; readonly offset: number };

/** `offset` is where the next piece begins; one that did not begin there is not taken. */
export async function receivePiece(ctx: Ctx, { offset, body }: Piece): Promise<Result<Received>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  const id = importIdOf(ctx);
  if (isRunning(id)) return fail("too_many", busyRetryS);
  const sizeBytesMax = Math.min(archiveBytesMax, offset + pieceBytesMax);
  return await unlessDiskFails(async () => {
    const appended = await ctx.services.archiveIntake.append(id, { offset, sizeBytesMax, body });
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
