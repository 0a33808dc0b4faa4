import { createHash } from "node:crypto";
import { findTwin, lockBytes, type Twin, takeTwin } from "../../asset/data.ts";
import { seeSoon } from "../../asset/look/service.ts";
import { assetKey } from "../../asset/rules.ts";
import type { StoredPicture } from "../../asset/schema.ts";
import { storePicture } from "../../asset/service.ts";
import { manifestName } from "../../export/name/schema.ts";
import { publishAlbums } from "../../gallery/hint/service.ts";
import { makeIdAt } from "../../ids.ts";
import type { OpenedArchive } from "../../infra/archive/port.ts";
import { StorageError } from "../../infra/storage/port.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { canWrite } from "../../workspace/rules.ts";
import * as data from "../data.ts";
import { picturesMax } from "../limits/rules.ts";
import { readManifest } from "../manifest/rules.ts";
import type { ManifestEntry } from "../manifest/schema.ts";
import { addOutcome, countOf, faultOf, isBomb, nothingYet, type Outcome } from "../rules.ts";
import { beginRun, busyRetryS, endRun } from "../running/service.ts";
import type { EntryFault, ImportFault, ImportLine, ImportSummary } from "../schema.ts";
import { isOwnImport, ownerOf } from "../service.ts";

const manifestBytesMax = 500_000_000; // read line by line

/** Restores what was sent, one picture after the other, and says how far it is. What was sent is gone afterwards. */
export async function runImport(ctx: Ctx, id: string): Promise<Result<AsyncGenerator<ImportLine>>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  if (!isOwnImport(ctx, id) || (await ctx.services.archiveIntake.sizeOf(id)) === 0) return fail("not_found");
  if (!beginRun(ownerOf(ctx))) return fail("too_many", busyRetryS);
  return ok(restoreAll(ctx, id));
}

async function* restoreAll(ctx: Ctx, id: string): AsyncGenerator<ImportLine> {
  const { archiveIntake, openArchive } = ctx.services;
  try {
    await archiveIntake.stop(id);
    const archive = await openArchive(archiveIntake.pathOf(id), picturesMax + 2);
    if (typeof archive === "string") return yield failed(archive, nothingYet);
    try {
      yield* restoreFrom(ctx, archive);
    } finally {
      archive.close();
    }
  } finally {
    try {
      await archiveIntake.remove(id);
    } finally {
      endRun(ownerOf(ctx));
    }
  }
}

function failed(fault: ImportFault, summary: ImportSummary): ImportLine {
  return { kind: "failed", fault, summary };
}

async function* restoreFrom(ctx: Ctx, archive: OpenedArchive): AsyncGenerator<ImportLine> {
  const manifest = archive.entries.get(manifestName);
  if (!manifest) return yield failed("no_manifest", nothingYet);
  if (isBomb(archive) || faultOf(manifest, manifestBytesMax)) return yield failed("packed", nothingYet);
  const count = [...archive.entries.keys()].filter((name) => !name.startsWith("manifest.")).length;
  const run: Run = { ctx, archive, made: new Map(), madeHashes: new Set(), hasFilledAlbums: false };
  let summary = nothingYet;
  yield { kind: "progress", done: 0, count };
  try {
    for await (const line of readManifest(archive.read(manifestName))) {
      if (line.kind === "not_a_manifest") return yield failed("wrong_manifest", summary);
      const outcome =
        line.kind === "wrong" ? { file: line.file, fault: "wrong_line" as const } : await restore(run, line.entry);
      summary = addOutcome(summary, outcome);
      yield { kind: "progress", done: countOf(summary), count: Math.max(count, countOf(summary)) };
    }
    yield { kind: "done", summary };
  } catch (error) {
    if (error instanceof StorageError) return yield failed(error.isFull ? "storage_full" : "storage", summary);
    throw error;
  } finally {
    if (run.hasFilledAlbums) await ctx.services.db.$transaction((tx) => publishAlbums(ctx, tx));
  }
}

type Run = {
  readonly ctx: Ctx;
  readonly archive: OpenedArchive;
  readonly made: Map<string, string>; // what a picture of the archive is called here, by the id it had
  readonly madeHashes: Set<string>;
  hasFilledAlbums: boolean; // told once, at the end
};

/** Two pictures of one archive may have the same bytes: only what was there before it is known. */
async function restore(run: Run, entry: ManifestEntry): Promise<Outcome> {
  const known = await takeKnown(run, entry);
  if (known) return known;
  const bytes = await readPicture(run.archive, entry);
  if (typeof bytes === "string") return { file: entry.file, fault: bytes };
  const { services, actor } = run.ctx;
  const stored = await storePicture(services, actor.workspaceId, bytes);
  if (!stored) return { file: entry.file, fault: "not_a_picture" };
  return await keep(run, entry, stored, bytes);
}

/** Null also where it is deleted for ever in this moment. */
async function takeKnown({ ctx, made, madeHashes }: Run, { id, sha256 }: ManifestEntry): Promise<Outcome | null> {
  if (madeHashes.has(sha256)) return null;
  const { workspaceId } = ctx.actor;
  const found = await findTwin(ctx.services.db, { workspaceId, sha256 }); // most are new: they need no lock
  const twin = found?.wasTrashed ? await takeOut(ctx, sha256) : found;
  if (!twin) return null;
  made.set(id, twin.id);
  return twin.wasTrashed ? "brought" : "known";
}

async function takeOut({ services: { db, bus }, actor: { workspaceId } }: Ctx, sha256: string): Promise<Twin | null> {
  return await db.$transaction(async (tx) => {
    await lockBytes(tx, { workspaceId, sha256 });
    const taken = await takeTwin(tx, { workspaceId, sha256 });
    if (taken?.wasTrashed) await bus.publish(tx, { kind: "asset", workspaceId, id: taken.id });
    return taken;
  });
}

async function readPicture(archive: OpenedArchive, { file, sha256 }: ManifestEntry): Promise<Uint8Array | EntryFault> {
  const name = file.normalize("NFC");
  const fault = faultOf(archive.entries.get(name));
  if (fault) return fault;
  try {
    const bytes = await joinChunks(archive.read(name));
    return createHash("sha256").update(bytes).digest("hex") === sha256 ? bytes : "changed";
  } catch {
    return "broken"; // the archive does not hold what it says
  }
}

async function joinChunks(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** The row, and the bytes once more where somebody deleted the same ones for ever in this moment. */
async function keep(run: Run, entry: ManifestEntry, stored: StoredPicture, bytes: Uint8Array): Promise<Outcome> {
  const { ctx, made, madeHashes } = run;
  const { services, actor } = ctx;
  const { db, bus, storage } = services;
  const id = makeIdAt(entry.createdAt.getTime());
  const draftId = made.get(entry.draftId ?? "") ?? null;
  await db.$transaction(async (tx) => {
    await lockBytes(tx, { workspaceId: actor.workspaceId, sha256: stored.sha256 });
    const isHere = await storage.exists(assetKey(actor.workspaceId, stored.sha256, "original"));
    if (!isHere) await storePicture(services, actor.workspaceId, bytes);
    await data.restorePicture(tx, actor, { id, entry, stored, draftId });
    await bus.publish(tx, { kind: "asset", workspaceId: actor.workspaceId, id });
  });
  if (entry.albums.length > 0) run.hasFilledAlbums = true;
  made.set(entry.id, id);
  madeHashes.add(stored.sha256);
  seeSoon(services);
  return "restored";
}
