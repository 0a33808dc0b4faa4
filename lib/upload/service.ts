import { StorageError } from "../infra/storage/port.ts";
import { queueNames, takeJob } from "../queues.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx } from "../services.ts";
import { transact } from "../transaction.ts";
import { canWrite } from "../workspace/rules.ts";
import * as data from "./data.ts";
import { cleanName, refusalOf } from "./rules.ts";
import { type CancelUploads, type CreateUploads, type NewFile, openMax } from "./schema.ts";
import { type UploadFailure, type UploadStart, type UploadView, uploadFailures } from "./tray/schema.ts";

/** Begins files, or finds the ones that were begun before and says where they go on. Each has an answer of its own. */
export async function createUploads(ctx: Ctx, { files }: CreateUploads): Promise<Result<readonly UploadStart[]>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  const refused = new Map(files.flatMap((file) => refusalEntry(file)));
  const wanted = files.filter(({ id }) => !refused.has(id));
  const begun = await ctx.services.db.$transaction((tx) => begin(ctx, tx, wanted));
  const starts: UploadStart[] = [];
  for (const { id, mark } of files) {
    const row = begun.find((one) => one.id === id) ?? begun.find((one) => one.mark === mark);
    const failure = refused.get(id);
    if (failure) starts.push({ id, failure });
    else if (!row) starts.push({ id, failure: "too_many_open" });
    else starts.push({ id, uploadId: row.id, offset: await offsetOf(ctx, row) });
  }
  return ok(starts);
}

function refusalEntry(file: NewFile): readonly (readonly [string, UploadFailure])[] {
  const failure = refusalOf(file);
  return failure ? [[file.id, failure]] : [];
}

async function begin({ actor }: Ctx, tx: Parameters<typeof data.lockPerson>[0], files: readonly NewFile[]) {
  await data.lockPerson(tx, actor);
  const ids = files.map(({ id }) => id);
  const marks = files.map(({ mark }) => mark);
  const there = [...(await data.listOpen(tx, actor, marks)), ...(await data.listUploads(tx, actor, ids))];
  const fresh = files.filter(({ id, mark }) => !there.some((row) => row.id === id || row.mark === mark));
  const excess = (await data.countOpen(tx, actor)) + fresh.length - openMax;
  if (excess > 0) await data.dropIdle(tx, actor, excess);
  const room = Math.max(0, openMax - (await data.countOpen(tx, actor)));
  const taken = fresh.slice(0, room).map(({ id, name, mark, sizeBytes, sha256 }) => {
    return { id, name: cleanName(name), mark, sizeBytes, toldSha256: sha256 ?? null };
  });
  await data.createUploads(tx, actor, taken);
  return [...there, ...(await data.listUploads(tx, actor, ids))];
}

async function offsetOf({ services }: Ctx, row: data.UploadRow): Promise<number> {
  return row.state === "receiving" ? await services.intake.sizeOf(row.id) : row.sizeBytes;
}

/** All of the ids, or none. Their files go with the next sweep, or now where they lie here. */
export async function cancelUploads(ctx: Ctx, { ids }: CancelUploads): Promise<Result<null>> {
  const { db, intake } = ctx.services;
  const wanted = new Set(ids).size;
  const result = await transact(db, async (tx) => {
    return (await data.cancelUploads(tx, ctx.actor, ids)) === wanted ? ok(null) : fail("not_found");
  });
  if (result.ok) for (const id of ids) await intake.remove(id);
  return result;
}

export type Received =
  | { readonly kind: "received"; readonly offset: number }
  | { readonly kind: "moved"; readonly offset: number }
  | { readonly kind: "too_long" }
  | { readonly kind: "disk"; readonly isFull: boolean };

export type UploadPiece = { readonly id: string; readonly offset: number; readonly body: AsyncIterable<Uint8Array> };

/** Adds a piece at the file's end; with the last one the file is given to the job. Null when there is no such upload. */
export async function receivePiece(ctx: Ctx, { id, offset, body }: UploadPiece): Promise<Received | null> {
  const { db, intake } = ctx.services;
  const row = await data.findUpload(db, ctx.actor, id);
  if (!row) return null;
  if (row.state !== "receiving") return { kind: "moved", offset: row.sizeBytes };
  try {
    const { kind, sizeBytes } = await intake.append(id, { offset, sizeBytesMax: row.sizeBytes, body });
    if (kind === "moved") return { kind, offset: sizeBytes };
    if (kind === "too_long") return { kind };
    if (sizeBytes < row.sizeBytes) await data.noteReceived(db, id, sizeBytes);
    else await complete(ctx, row);
    return { kind: "received", offset: sizeBytes };
  } catch (error) {
    if (error instanceof StorageError) return { kind: "disk", isFull: error.isFull };
    throw error;
  }
}

async function complete({ services }: Ctx, { id, sizeBytes }: data.UploadRow): Promise<void> {
  const { db, queue, intake } = services;
  await intake.keep(id);
  const job = takeJob(id);
  const isFirst = await db.$transaction(async (tx) => {
    if (!(await data.markReceived(tx, id, sizeBytes))) return false;
    await queue.send(tx, queueNames.takeUpload, job);
    return true;
  });
  if (isFirst) queue.nudge(queueNames.takeUpload, job); // the file lies here, and another process has no part of it
}

export async function readUpload(ctx: Ctx, id: string): Promise<UploadView | null> {
  const row = await data.findUpload(ctx.services.db, ctx.actor, id);
  return row && viewUpload(row, await offsetOf(ctx, row));
}

function viewUpload({ state, assetId, isKnown, failure }: data.UploadRow, offset: number): UploadView {
  if (state === "receiving") return { state, offset };
  if (state === "done") return { state, assetId, isKnown };
  if (state === "failed") return { state, failure: uploadFailures.find((one) => one === failure) ?? "internal" };
  return { state: "received" };
}

/** The same, once it is known what became of a file that is whole; or what is known when `signal` aborts. */
export async function awaitUpload(ctx: Ctx, id: string, signal: AbortSignal): Promise<UploadView | null> {
  let wake = () => {};
  const unsubscribe = ctx.services.bus.subscribe(ctx.actor.workspaceId, (hint) => {
    if (hint.kind === "upload" && hint.id === id) wake();
  });
  try {
    for (;;) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
        signal.addEventListener("abort", () => resolve(), { once: true });
      });
      const view = await readUpload(ctx, id);
      if (view?.state !== "received" || signal.aborted) return view;
      await woken;
    }
  } finally {
    unsubscribe();
  }
}
