import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../account/test-browser.ts";
import { markPurging, named } from "../asset/data.ts";
import { purgeAssets } from "../asset/jobs.ts";
import { deleteAssets, setFavorite, trashAssets } from "../asset/service.ts";
import { createExport, openExport } from "../export/service.ts";
import { keepPicture, noise, sha256Of } from "../export/test-pictures.ts";
import { SearchAssets } from "../gallery/search/schema.ts";
import { searchAssets } from "../gallery/search/service.ts";
import { makeId } from "../ids.ts";
import { writeZip } from "../infra/archive/write.ts";
import { untilSomebodyWaits } from "../infra/db/test-locks.ts";
import { writeLines } from "../lines.ts";
import type { Ctx } from "../services.ts";
import { getAssetDetails } from "../studio/service.ts";
import { runImport } from "./restore/service.ts";
import { isRunning } from "./running/service.ts";
import type { ImportLine } from "./schema.ts";
import { beginImport, cancelImport, ownerOf, receivePiece } from "./service.ts";
import { rawZip } from "./test-zip.ts";

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

async function newPerson(): Promise<Ctx> {
  return await ctxOf(house.services, await openGuest(house.services));
}

async function exported(ctx: Ctx): Promise<Buffer> {
  const made = await createExport(ctx, { view: "all", query: "" });
  const opened = made.ok ? await openExport(ctx, made.value.id, new AbortController().signal) : made;
  if (!opened.ok) throw new Error(opened.error.code);
  return Buffer.from(await opened.value.arrayBuffer());
}

/** Under which id it was begun. */
async function begin(ctx: Ctx, sizeBytes = 1): Promise<string> {
  const begun = await beginImport(ctx, { sizeBytes });
  if (!begun.ok) throw new Error(begun.error.code);
  return begun.value.id;
}

async function send(ctx: Ctx, archive: Buffer, pieceBytes = 1_000_000): Promise<string> {
  const id = await begin(ctx, archive.byteLength);
  for (let offset = 0; offset < archive.byteLength; offset += pieceBytes) {
    const body = piecesOf(archive.subarray(offset, offset + pieceBytes));
    expect(await receivePiece(ctx, { id, offset, body })).toMatchObject({ value: { isTaken: true } });
  }
  return id;
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The last line of an import. */
async function bring(ctx: Ctx, archive: Buffer): Promise<ImportLine | undefined> {
  const run = await runImport(ctx, await send(ctx, archive));
  if (!run.ok) throw new Error(run.error.code);
  let last: ImportLine | undefined;
  for await (const line of run.value) last = line;
  return last;
}

const summary = { restored: 0, brought: 0, known: 0, refused: [], refusedCount: 0 };

async function empty(ctx: Ctx): Promise<void> {
  const { workspaceId } = ctx.actor;
  const rows = await house.services.db.asset.findMany({ where: { workspaceId }, select: { id: true } });
  const ids = rows.map(({ id }) => id);
  await trashAssets(ctx, { ids });
  await deleteAssets(ctx, { ids });
  await purgeAssets(house.services);
  await house.services.db.tag.deleteMany({ where: { workspaceId } });
  await house.services.db.album.deleteMany({ where: { workspaceId } });
  expect(await house.services.db.asset.count({ where: { workspaceId } })).toBe(0);
}

/** What is known of the pictures of a workspace, without the ids that belong to this place alone. */
async function everything({ actor: { workspaceId } }: Ctx) {
  const rows = await house.services.db.asset.findMany({
    where: { workspaceId },
    orderBy: [{ createdAt: "asc" }, { title: "asc" }],
    include: {
      tags: { include: { tag: { select: { name: true } } } },
      albums: { include: { album: { select: { name: true, parent: { select: { name: true } } } } } },
    },
  });
  return rows.map((row) => ({
    sha256: row.sha256,
    title: row.title,
    altText: row.altText,
    model: row.model,
    createdAt: row.createdAt.toISOString(),
    size: [row.width, row.height, row.sizeBytes, row.mime],
    thumbhash: row.thumbhash,
    isFavorite: row.isFavorite,
    status: row.status,
    isDraft: row.isDraft,
    draft: rows.find(({ id }) => id === row.draftId)?.title ?? null,
    tags: row.tags.map(({ tag }) => tag.name).sort(),
    albums: row.albums.map(({ album }) => [album.parent?.name, album.name]).sort(),
  }));
}

async function label({ actor: { workspaceId, userId } }: Ctx, assetId: string): Promise<void> {
  const { db } = house.services;
  const tag = { id: makeId(), workspaceId, name: "夜 Night", folded: "夜 night" };
  await db.tag.create({ data: { ...tag, assets: { create: { assetId } } } });
  const [outer, inner] = [makeId(), makeId()];
  await db.album.create({ data: { id: outer, workspaceId, createdById: userId, name: "Cats" } });
  const within = { id: inner, workspaceId, createdById: userId, parentId: outer, name: "At night" };
  await db.album.create({ data: { ...within, assets: { create: { assetId, position: 1 } } } });
}

describe("what was exported and deleted", () => {
  test("comes back as it was, with its data, and its files equal by hash", async () => {
    const ann = await newPerson();
    const draft = await keepPicture(ann, { title: "Draft", isDraft: true, prompt: "一只橘猫" });
    const cat = await keepPicture(ann, {
      title: "月光下的橘猫",
      draftId: draft.id,
      microUsd: 13_170n,
      prompt: "a cat",
    });
    await keepPicture(ann, { bytes: cat.bytes, title: "Its twin" });
    await keepPicture(ann, { bytes: await noise(300, 200, "png"), title: "Large", altText: 'noise, "quoted"' });
    await setFavorite(ann, { id: cat.id, isFavorite: true });
    await house.services.db.asset.update({ where: { id: cat.id }, data: { status: "approved" } });
    await label(ann, cat.id);
    const before = await everything(ann);
    const archive = await exported(ann);
    await empty(ann);

    expect(await bring(ann, archive)).toEqual({ kind: "done", summary: { ...summary, restored: 4 } });
    expect(await everything(ann)).toEqual(before);
    for (const { sha256 } of before) {
      const key = `${ann.actor.workspaceId}/assets/${sha256.slice(0, 2)}/${sha256}/original`;
      expect(sha256Of((await house.services.storage.read(key)) ?? Buffer.alloc(0))).toBe(sha256);
    }
    const row = await house.services.db.asset.findFirst({
      where: { workspaceId: ann.actor.workspaceId, title: "月光下的橘猫" },
    });
    expect(row).toMatchObject({ toldPrompt: "a cat", toldMicroUsd: 13_170, isToldEstimate: true, promptId: null });

    expect(await getAssetDetails(ann, row?.id ?? "")).toMatchObject({
      prompt: null,
      toldPrompt: "a cat",
      cost: { microUsd: 13_170, isEstimated: true },
    });
    const found = await searchAssets(ann, SearchAssets.parse({ q: "橘猫 月光" }));
    expect(found.ok && found.page.items.map(({ title }) => title)).toEqual(["月光下的橘猫"]);
    const byPrompt = await searchAssets(ann, SearchAssets.parse({ q: "一只橘猫" }));
    expect(byPrompt.ok && byPrompt.page.items.map(({ title }) => title)).toEqual(["Draft"]);

    // Out once more it says the same, and in once more it changes nothing.
    const again = await exported(ann);
    expect(await bring(ann, again)).toEqual({ kind: "done", summary: { ...summary, known: 4 } });
    await empty(ann);
    expect(await bring(ann, again)).toMatchObject({ summary: { restored: 4 } });
    expect(await everything(ann)).toEqual(before);
  });

  test("shows its albums in an open tab, also when whoever asked leaves in the middle", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    await label(ann, (await keepPicture(ann)).id);
    await keepPicture(ann);
    const kinds: string[] = [];
    const stop = house.services.bus.subscribe(ben.actor.workspaceId, ({ kind }) => kinds.push(kind));
    const run = await runImport(ben, await send(ben, await exported(ann)));
    const lines = run.ok ? run.value : null;
    await lines?.next();
    await lines?.next();
    await lines?.return(undefined);
    await expect.poll(() => kinds).toEqual(["asset", "albums"]);
    await bring(ben, await exported(ann));
    await expect.poll(() => kinds).toEqual(["asset", "albums", "asset"]);
    stop();
  });

  test("comes back from the trash where it still is", async () => {
    const ann = await newPerson();
    const { id } = await keepPicture(ann);
    const archive = await exported(ann);
    await trashAssets(ann, { ids: [id] });
    expect(await bring(ann, archive)).toEqual({ kind: "done", summary: { ...summary, brought: 1 } });
    expect(await house.services.db.asset.findUnique({ where: { id } })).toMatchObject({ deletedAt: null });
  });

  test("comes back as a new picture in the moment in which the old one is deleted for ever", async () => {
    const ann = await newPerson();
    const { id } = await keepPicture(ann);
    const archive = await exported(ann);
    await trashAssets(ann, { ids: [id] });
    let bringing: Promise<ImportLine | undefined> = Promise.resolve(undefined);
    await house.services.db.$transaction(async (tx) => {
      await markPurging(tx, named(ann.actor, [id]));
      bringing = bring(ann, archive);
      await untilSomebodyWaits(tx);
    });
    expect(await bringing).toEqual({ kind: "done", summary: { ...summary, restored: 1 } });
    await purgeAssets(house.services);
    expect(await everything(ann)).toHaveLength(1);
  });

  test("is somebody else's picture in their workspace, and stays one's own", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    await keepPicture(ann, { title: "Hers" });
    const archive = await exported(ann);
    expect(await bring(ben, archive)).toMatchObject({ summary: { restored: 1 } });
    expect((await everything(ben)).map(({ title }) => title)).toEqual(["Hers"]);
    expect(await everything(ann)).toHaveLength(1);
  });
});

type Given = Readonly<Record<string, Uint8Array | string>>;

/** A ZIP of these files, as anybody can make one. */
async function zipOf(files: Given): Promise<Buffer> {
  const list = async function* () {
    for (const [name, content] of Object.entries(files)) {
      yield { name, modifiedAt: new Date(), bytes: new Blob([Buffer.from(content)]).stream() };
    }
  };
  return Buffer.from(await new Response(writeZip(list())).arrayBuffer());
}

function line(bytes: Uint8Array, more: object = {}) {
  return {
    file: "pictures/one.webp",
    id: makeId(),
    sha256: sha256Of(bytes),
    title: "One",
    altText: "",
    prompt: null,
    model: "test",
    createdAt: "2026-01-15T12:00:00.000Z",
    costUsd: null,
    isCostEstimated: false,
    tags: [],
    albums: [],
    status: null,
    isFavorite: false,
    isDraft: false,
    source: "drawn",
    fileName: null,
    draftId: null,
    ...more,
  };
}

const manifestOf = (...pictures: readonly unknown[]) =>
  JSON.stringify({ format: "easel-export", version: 1, pictures }, null, 1);

describe("of an archive that somebody made or changed", () => {
  test("each picture has an answer of its own, and the good ones are restored", async () => {
    const ann = await newPerson();
    const [good, other] = [await noise(), await noise()];
    const half = good.subarray(0, good.byteLength / 2);
    const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>");
    const archive = await zipOf({
      "pictures/one.webp": good,
      "pictures/two.webp": other,
      "pictures/half.webp": half,
      "pictures/svg.webp": svg,
      "notes.txt": "nobody asked",
      "manifest.json": manifestOf(
        line(good),
        line(good, { file: "pictures/two.webp", sha256: "0".repeat(64) }),
        line(half, { file: "pictures/half.webp" }),
        line(svg, { file: "pictures/svg.webp" }),
        line(good, { file: "pictures/gone.webp", sha256: sha256Of(other) }),
        line(good, { file: "pictures/odd.webp", id: "x" }),
        "nonsense",
      ),
    });
    expect(await bring(ann, archive)).toEqual({
      kind: "done",
      summary: {
        ...summary,
        restored: 1,
        refused: [
          { file: "pictures/two.webp", fault: "changed" },
          { file: "pictures/half.webp", fault: "not_a_picture" },
          { file: "pictures/svg.webp", fault: "not_a_picture" },
          { file: "pictures/gone.webp", fault: "missing" },
          { file: "pictures/odd.webp", fault: "wrong_line" },
          { file: "?", fault: "wrong_line" },
        ],
        refusedCount: 6,
      },
    });
  });

  test("hostile words are only words", async () => {
    const ann = await newPerson();
    const picture = await noise();
    const nasty = "<img src=x onerror=alert(1)>\u0000\ud800'; DROP TABLE asset; --";
    const entry = line(picture, {
      title: nasty.repeat(20),
      altText: nasty,
      prompt: nasty,
      tags: [nasty, "", 7, "fine", "FINE", "x".repeat(500)],
      albums: [["a", "b", "c"], ["Posters"], "no", [], [""]],
      status: "admin",
      createdAt: "2999-01-01T00:00:00.000Z",
      draftId: makeId(),
      workspaceId: makeId(),
      isOwner: true,
    });
    const archive = await zipOf({ "pictures/one.webp": picture, "manifest.json": manifestOf(entry) });
    expect(await bring(ann, archive)).toMatchObject({ kind: "done", summary: { restored: 1 } });
    const [row] = await everything(ann);
    expect(row).toMatchObject({ tags: ["fine"], albums: [[undefined, "Posters"]], status: null, draft: null });
    expect(row?.title.length).toBeLessThanOrEqual(200);
    expect(row?.altText.isWellFormed()).toBe(true);
    expect(Date.parse(row?.createdAt ?? "")).toBeLessThanOrEqual(Date.now());
  });

  test.each([
    ["a text", () => Buffer.from("hello ".repeat(100)), "not_an_archive"],
    ["one without a list", () => zipOf({ "pictures/a.webp": "x" }), "no_manifest"],
    ["one with another list", () => zipOf({ "manifest.json": '{"name":"web app","icons":[]}' }), "wrong_manifest"],
    ["a list of a later kind", () => zipOf({ "manifest.json": manifestOf().replace("1", "2") }), "wrong_manifest"],
    ["a list that is cut", () => zipOf({ "manifest.json": manifestOf().slice(0, -3) }), "wrong_manifest"],
    ["a list that is no text", () => zipOf({ "manifest.json": Buffer.alloc(100_000, 0xff) }), "wrong_manifest"],
    ["names that climb out", () => zipOf({ "../../etc/passwd": "x", "manifest.json": manifestOf() }), "unsafe_names"],
    ["absolute names", () => zipOf({ "/etc/passwd": "x", "manifest.json": manifestOf() }), "unsafe_names"],
    ["names of another system", () => zipOf({ "a\\..\\b": "x", "manifest.json": manifestOf() }), "unsafe_names"],
  ] as const)("%s is refused by its name", async (_name, make, fault) => {
    const ann = await newPerson();
    expect(await bring(ann, await make())).toEqual({ kind: "failed", fault, summary });
    expect(await everything(ann)).toEqual([]);
  });

  test("one that is cut anywhere restores nothing that is not whole", async () => {
    const ann = await newPerson();
    await keepPicture(ann, { bytes: await noise(200, 200) });
    const archive = await exported(ann);
    const ben = await newPerson();
    for (const share of [0.01, 0.5, 0.9, 0.999]) {
      const cut = archive.subarray(0, Math.floor(archive.byteLength * share));
      expect(await bring(ben, cut)).toEqual({ kind: "failed", fault: "not_an_archive", summary });
    }
    expect(await everything(ben)).toEqual([]);
  });
});

describe("an archive that would fill the machine", () => {
  const zeros = new Uint8Array(5_000_000);
  const name = "pictures/one.webp";
  const listed = (...entries: readonly object[]) => Buffer.from(manifestOf(...entries));

  test.each([
    ["unpacks to a thousand times its size", { isPacked: true }, "packed"],
    ["unpacks to more than it says", { isPacked: true, saysBytes: 100 }, "broken"],
    ["says that it is larger than it is", { isPacked: true, saysBytes: 900_000 }, "broken"],
    ["says that it is as large as a disk", { isPacked: true, saysBytes: 4_000_000_000 }, "too_large"],
    ["cannot be read without a password", { isPacked: true, isEncrypted: true }, "encrypted"],
  ] as const)("a file that %s is refused, and the others come", async (_name, how, fault) => {
    const ann = await newPerson();
    const good = await noise();
    const archive = rawZip([
      { name, content: zeros, ...how },
      { name: "pictures/good.webp", content: good, isPacked: true },
      { name: "manifest.json", content: listed(line(zeros), line(good, { file: "pictures/good.webp" })) },
    ]);
    const refused = [{ file: name, fault }];
    expect(await bring(ann, archive)).toEqual({
      kind: "done",
      summary: { ...summary, restored: 1, refused, refusedCount: 1 },
    });
  });

  test.each([
    [
      "by files that lie over each other",
      () =>
        rawZip([
          {
            name,
            content: zeros,
            isPacked: true,
            listed: Array.from({ length: 1_000 }, (_, at) => `pictures/${at}.webp`),
          },
          { name: "manifest.json", content: listed(line(zeros)) },
        ]),
      "packed",
    ],
    [
      "by a list that unpacks without end",
      () => rawZip([{ name: "manifest.json", content: Buffer.alloc(20_000_000, " "), isPacked: true }]),
      "packed",
    ],
    [
      "by more files than anybody has",
      () => rawZip([{ name: "manifest.json", content: listed() }], 200_000),
      "too_many_files",
    ],
  ] as const)("%s is refused before anything is read of it", async (_name, make, fault) => {
    const ann = await newPerson();
    expect(await bring(ann, make())).toEqual({ kind: "failed", fault, summary });
  });
});

describe("what is sent", () => {
  const unknown = { ok: false, error: { code: "not_found" } };

  test("is taken piece by piece at its end, and one person's is no other's", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    await keepPicture(ann);
    const archive = await exported(ann);
    const id = await send(ann, archive, 500);
    const piece = { id, offset: 3, body: piecesOf(archive.subarray(0, 10)) };
    const end = { isTaken: false, offset: archive.byteLength };
    expect(await receivePiece(ann, piece)).toEqual({ ok: true, value: end });
    const long = { id, offset: archive.byteLength, body: piecesOf(Buffer.alloc(9_000_000)) };
    expect(await receivePiece(ann, long)).toEqual({ ok: false, error: { code: "invalid" } });
    const elsewhere: Ctx = { ...ann, actor: { ...ann.actor, workspaceId: ben.actor.workspaceId } };
    for (const stranger of [ben, elsewhere]) {
      expect(await receivePiece(stranger, piece)).toEqual(unknown);
      expect(await runImport(stranger, id)).toEqual(unknown);
      expect(await cancelImport(stranger, id)).toEqual(unknown);
      await begin(stranger);
    }
    for (const odd of ["", "../x", ownerOf(ann), `${id}0`]) expect(await cancelImport(ann, odd)).toEqual(unknown);
    expect(await house.services.archiveIntake.sizeOf(id)).toBe(archive.byteLength);
    await cancelImport(ann, id);
    expect(await house.services.archiveIntake.list()).not.toContain(id);
  });

  test("of two tabs that send at once the later one's is whole, and the other one hears that it was replaced", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    await keepPicture(ann);
    const archive = await exported(ann);
    const older = await begin(ben, archive.byteLength);
    const half = Math.floor(archive.byteLength / 2);
    const firstHalf = () => piecesOf(archive.subarray(0, half));
    await receivePiece(ben, { id: older, offset: 0, body: firstHalf() });
    const newer = await begin(ben, archive.byteLength);
    await receivePiece(ben, { id: newer, offset: 0, body: firstHalf() });
    for (const offset of [0, half]) {
      expect(await receivePiece(ben, { id: older, offset, body: firstHalf() })).toEqual(unknown);
    }
    expect(await runImport(ben, older)).toEqual(unknown);
    expect(await cancelImport(ben, older)).toEqual({ ok: true, value: null });
    const rest = { id: newer, offset: half, body: piecesOf(archive.subarray(half)) };
    expect(await receivePiece(ben, rest)).toEqual({ ok: true, value: { isTaken: true, offset: archive.byteLength } });
    const run = await runImport(ben, newer);
    const lines = [];
    for await (const line of run.ok ? run.value : []) lines.push(line);
    expect(lines.at(-1)).toEqual({ kind: "done", summary: { ...summary, restored: 1 } });
  });

  test("of many that begin in one moment leaves at most one", async () => {
    const ann = await newPerson();
    await Promise.all(Array.from({ length: 8 }, () => begin(ann)));
    const list = await house.services.archiveIntake.list();
    expect(list.filter((id) => id.startsWith(ownerOf(ann))).length).toBeLessThanOrEqual(1);
  });

  test("that is restored ends when whoever asked has left before the answer began, so that the next one runs", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    await keepPicture(ann);
    const archive = await exported(ann);
    const run = await runImport(ben, await send(ben, archive));
    if (run.ok) writeLines(run.value, AbortSignal.abort(), () => undefined);
    expect(isRunning(ownerOf(ben))).toBe(true);
    await expect.poll(() => isRunning(ownerOf(ben))).toBe(false);
    expect(await bring(ben, archive)).toMatchObject({ kind: "done" });
  });

  test("is restored by one at a time, and gone when whoever asked leaves", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    for (let count = 0; count < 3; count++) await keepPicture(ann, { title: `Picture ${count}` });
    const archive = await exported(ann);
    const id = await send(ben, archive);
    const run = await runImport(ben, id);
    const lines = run.ok ? run.value : null;
    expect(await runImport(ben, id)).toMatchObject({ ok: false, error: { code: "too_many" } });
    expect((await lines?.next())?.value).toEqual({ kind: "progress", done: 0, count: 3 });
    expect((await lines?.next())?.value).toEqual({ kind: "progress", done: 1, count: 3 });
    await lines?.return(undefined);
    expect(await house.services.archiveIntake.sizeOf(id)).toBe(0);
    expect(await everything(ben)).toHaveLength(1);
    expect(await bring(ben, archive)).toMatchObject({ summary: { restored: 2, known: 1 } });
  });

  test("stays as it is while it is restored: whoever would send another one waits", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    await keepPicture(ann);
    const archive = await exported(ann);
    const id = await send(ben, archive);
    const run = await runImport(ben, id);
    const lines = run.ok ? run.value : null;
    await lines?.next();
    const tooMany = { ok: false, error: { code: "too_many", retryAfterS: 20 } };
    expect(await beginImport(ben, { sizeBytes: 1 })).toEqual(tooMany);
    const piece = { id, offset: archive.byteLength, body: piecesOf(Buffer.from("x")) };
    expect(await receivePiece(ben, piece)).toEqual(tooMany);
    expect(await cancelImport(ben, id)).toEqual(tooMany);
    expect(await house.services.archiveIntake.sizeOf(id)).toBe(archive.byteLength);
    await lines?.return(undefined);
    expect(await bring(ben, archive)).toEqual({ kind: "done", summary: { ...summary, restored: 1 } });
  });

  test("does not grow any more once it is restored, also by a piece that was on its way", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    await keepPicture(ann);
    const archive = await exported(ann);
    const id = await send(ben, archive);
    const restoring = Promise.withResolvers<void>();
    const late = async function* () {
      await restoring.promise;
      yield Buffer.from("x");
    };
    const piece = receivePiece(ben, { id, offset: archive.byteLength, body: late() });
    const run = await runImport(ben, id);
    const lines = run.ok ? run.value : null;
    await lines?.next();
    restoring.resolve();
    expect(await piece).toEqual({ ok: true, value: { isTaken: true, offset: archive.byteLength } });
    expect(await house.services.archiveIntake.sizeOf(id)).toBe(archive.byteLength);
    await lines?.return(undefined);
  });

  test("that cannot be removed afterwards keeps nobody from the next import", async () => {
    const ann = await newPerson();
    await keepPicture(ann);
    const archive = await exported(ann);
    const id = await begin(ann);
    const path = house.services.archiveIntake.pathOf(id);
    await rm(path);
    await mkdir(path);
    const run = await runImport(ann, id);
    const lines = run.ok ? run.value : null;
    expect((await lines?.next())?.value).toMatchObject({ fault: "not_an_archive" });
    await expect(lines?.next()).rejects.toThrow();
    await rm(path, { recursive: true });
    expect(await bring(ann, archive)).toMatchObject({ kind: "done" });
  });

  test("is refused before it is sent where the disk has no room for it", async () => {
    const ann = await newPerson();
    const full = { ok: false, error: { code: "storage_full" } };
    expect(await beginImport(ann, { sizeBytes: Number.MAX_SAFE_INTEGER })).toEqual(full);
  });

  test("is refused by name where the disk takes nothing", async () => {
    const ann = await newPerson();
    const id = await begin(ann);
    const folder = dirname(house.services.archiveIntake.pathOf(id));
    await rm(folder, { recursive: true, force: true });
    await writeFile(folder, "");
    const busy = { ok: false, error: { code: "busy" } };
    expect(await beginImport(ann, { sizeBytes: 1 })).toEqual(busy);
    expect(await receivePiece(ann, { id, offset: 0, body: piecesOf(Buffer.from("x")) })).toEqual(busy);
    expect(await cancelImport(ann, id)).toEqual(busy);
    await rm(folder);
  });

  test("changes nothing for who may only look", async () => {
    const ann = await newPerson();
    const viewer: Ctx = { ...ann, actor: { ...ann.actor, role: "viewer" } };
    const forbidden = { ok: false, error: { code: "forbidden" } };
    expect(await beginImport(viewer, { sizeBytes: 1 })).toEqual(forbidden);
    const id = await begin(ann);
    expect(await receivePiece(viewer, { id, offset: 0, body: piecesOf(Buffer.from("x")) })).toEqual(forbidden);
    expect(await cancelImport(viewer, id)).toEqual(forbidden);
    expect(await runImport(viewer, id)).toEqual(forbidden);
  });
});
