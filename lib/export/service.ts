import { assetKey, contentDisposition } from "../asset/rules.ts";
import { firstIdAt, makeId } from "../ids.ts";
import type { ArchiveFile } from "../infra/archive/port.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx } from "../services.ts";
import { transact } from "../transaction.ts";
import * as data from "./data.ts";
import { makeNamer } from "./name/rules.ts";
import { manifestName, pictureFolder, tableName } from "./name/schema.ts";
import { costOf, manifestEnd, manifestLine, manifestStart, tableLine, tableStart } from "./rules.ts";
import type { CreateExport, ExportView, ManifestPicture } from "./schema.ts";

const pageLength = 200;
const firstPageLength = 8; // so that the first byte comes early
const atOnceMax = 3; // of one person in one process
const busyRetryS = 30;

/** What a download of these pictures will be. All of the ids, or none: a foreign one among them is not found. */
export async function createExport(ctx: Ctx, input: CreateExport): Promise<Result<ExportView>> {
  const { services, actor } = ctx;
  const id = makeId();
  const selection = "ids" in input || "upTo" in input ? input : { ...input, upTo: id, except: [] };
  return await transact(services.db, async (tx) => {
    const total = await data.measure(tx, actor, selection);
    const isWhole = !("ids" in selection) || total?.count === new Set(selection.ids).size;
    if (!total || total.count === 0 || !isWhole) return fail("not_found");
    await data.createExport(tx, actor, id, selection);
    return ok({ id, ...total });
  });
}

/** Whether such a download would begin, for who asks before it does. */
export async function checkExport({ services, actor }: Ctx, id: string): Promise<Result<null>> {
  if (!(await data.findExport(services.db, actor, id))) return fail("not_found");
  return hasRoom(actor.userId) ? ok(null) : fail("too_many", busyRetryS);
}

const running = new Map<string, Set<symbol>>(); // downloads by whose they are

function hasRoom(userId: string): boolean {
  return (running.get(userId)?.size ?? 0) < atOnceMax;
}

/** The download itself: pictures first, then what is known of them. Made while it is read, until `signal`. */
export async function openExport(ctx: Ctx, id: string, signal: AbortSignal): Promise<Result<Response>> {
  const { services, actor } = ctx;
  const wanted = await data.findExport(services.db, actor, id);
  if (!wanted) return fail("not_found");
  const leave = enter(actor.userId, signal);
  if (!leave) return fail("too_many", busyRetryS);
  const body = services.writeArchive(untilOver(listFiles(ctx, wanted), leave));
  const name = `Easel ${wanted.createdAt.toISOString().slice(0, 10)}.zip`;
  return ok(
    new Response(body, {
      headers: {
        "Content-Type": "application/zip",
        "Content-Disposition": contentDisposition(name, true),
        "Cache-Control": "private, no-store, no-transform",
        "X-Accel-Buffering": "no",
      },
    }),
  );
}

/**
 * One more download of this person, until what it returns is called; null when there are enough. The signal as well,
 * because whoever leaves before the first byte never begins to read, and so never ends.
 */
function enter(userId: string, signal: AbortSignal): (() => void) | null {
  if (!hasRoom(userId)) return null;
  const downloads = running.get(userId) ?? new Set();
  const download = Symbol();
  running.set(userId, downloads.add(download));
  const leave = () => {
    downloads.delete(download);
    if (downloads.size === 0 && running.get(userId) === downloads) running.delete(userId);
  };
  if (signal.aborted) leave();
  signal.addEventListener("abort", leave, { once: true });
  return leave;
}

async function* untilOver(files: AsyncGenerator<ArchiveFile>, leave: () => void): AsyncGenerator<ArchiveFile> {
  try {
    yield* files;
  } finally {
    leave();
  }
}

async function* listFiles(ctx: Ctx, wanted: data.Wanted): AsyncGenerator<ArchiveFile> {
  const names = new Map<string, string>(); // of what is in the archive, by id
  const missingIds: string[] = [];
  const nameOf = makeNamer();
  for await (const row of readAll(ctx, wanted, missingIds)) {
    const bytes = await ctx.services.storage.stream(assetKey(row.workspaceId, row.sha256, "original"));
    if (!bytes) missingIds.push(row.id);
    if (!bytes) continue;
    const name = `${pictureFolder}/${nameOf(row)}`;
    names.set(row.id, name);
    yield { name, modifiedAt: row.createdAt, bytes };
  }
  const { createdAt: modifiedAt } = wanted;
  yield { name: tableName, modifiedAt, bytes: toBytes(writeTable(describeAll(ctx, names))) };
  yield {
    name: manifestName,
    modifiedAt,
    bytes: toBytes(writeManifest(modifiedAt, describeAll(ctx, names), missingIds)),
  };
}

/** Page by page, so that a hundred thousand pictures need hardly more memory than two hundred. */
async function* readAll(
  { services, actor }: Ctx,
  wanted: data.Wanted,
  missingIds: string[],
): AsyncGenerator<data.ExportRow> {
  let after: string | null = firstIdAt(0);
  for (let limit = firstPageLength; after !== null; limit = pageLength) {
    const page: data.Page = await data.readPage(services.db, actor, wanted, { after, limit });
    missingIds.push(...page.missingIds);
    yield* page.rows;
    after = page.last;
  }
}

/** What is known of the pictures that are in the archive, whatever happened to them meanwhile. */
async function* describeAll(
  { services, actor }: Ctx,
  names: ReadonlyMap<string, string>,
): AsyncGenerator<ManifestPicture> {
  const ids = [...names.keys()];
  for (let at = 0; at < ids.length; at += pageLength) {
    const rows = await data.readRows(services.db, actor, ids.slice(at, at + pageLength));
    for (const row of rows) yield describe(row, names.get(row.id) ?? "");
  }
}

function describe(row: data.ExportRow, file: string): ManifestPicture {
  const { workspaceId: _, cost, createdAt, ...rest } = row;
  return { file, ...rest, createdAt: createdAt.toISOString(), ...costOf(cost) };
}

async function* writeTable(pictures: AsyncGenerator<ManifestPicture>): AsyncGenerator<string> {
  yield tableStart();
  for await (const picture of pictures) yield tableLine(picture);
}

async function* writeManifest(
  exportedAt: Date,
  pictures: AsyncGenerator<ManifestPicture>,
  missingIds: readonly string[],
): AsyncGenerator<string> {
  yield manifestStart(exportedAt);
  let isFirst = true;
  for await (const picture of pictures) {
    yield manifestLine(picture, isFirst);
    isFirst = false;
  }
  yield manifestEnd(missingIds);
}

function toBytes(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const pieces = new ReadableStream<string>({
    pull: async (controller) => {
      const { value, done } = await text.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await text.return(undefined)),
  });
  return pieces.pipeThrough(new TextEncoderStream());
}
