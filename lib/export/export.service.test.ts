import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Entry, openPromise } from "yauzl";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../account/test-browser.ts";
import { assetKey } from "../asset/rules.ts";
import { deleteAssets, setFavorite, trashAssets } from "../asset/service.ts";
import { makeId } from "../ids.ts";
import { fail, ok } from "../result.ts";
import type { Ctx } from "../services.ts";
import type { CreateExport } from "./schema.ts";
import { checkExport, createExport, openExport } from "./service.ts";
import { type Kept, keepPicture, noise, sha256Of } from "./test-pictures.ts";

let house: TestHouse;
let folder: string;

beforeAll(async () => {
  house = await openTestHouse();
  folder = await mkdtemp(join(tmpdir(), "easel-zip-"));
});

afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

async function newPerson(): Promise<Ctx> {
  return await ctxOf(house.services, await openGuest(house.services));
}

const staying = () => new AbortController().signal;
const all = { view: "all", query: "" } as const;

async function begin(ctx: Ctx, selection: CreateExport): Promise<Response> {
  const made = await createExport(ctx, selection);
  if (!made.ok) throw new Error(made.error.code);
  const opened = await openExport(ctx, made.value.id, staying());
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** The archive as a file, as a browser keeps it. */
async function download(ctx: Ctx, selection: CreateExport): Promise<string> {
  const path = join(folder, `${makeId()}.zip`);
  const { body } = await begin(ctx, selection);
  if (!body) throw new Error("no body");
  await pipeline(chunksOf(body), createWriteStream(path));
  return path;
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) yield chunk;
}

/** What a library that has nothing to do with the one that wrote it finds in the archive. */
async function unzip(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const archive = await openPromise(path, { strictFileNames: true });
  const found = new Map<string, Buffer>();
  for await (const entry of archive.eachEntry()) found.set(entry.fileName, await readEntry(archive, entry));
  return found;
}

async function readEntry(archive: Awaited<ReturnType<typeof openPromise>>, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function manifestOf(ctx: Ctx, selection: CreateExport) {
  const files = await unzip(await download(ctx, selection));
  return { files, manifest: JSON.parse(files.get("manifest.json")?.toString() ?? "") };
}

describe("an archive", () => {
  test("holds every original byte for byte, and a manifest that says what is known of it", async () => {
    const ann = await newPerson();
    const draft = await keepPicture(ann, { title: "草图", isDraft: true, prompt: "一只橘猫" });
    const names = {
      title: "月光下的橘猫",
      altText: "a cat",
      model: "gpt-image-2.5-flare",
      prompt: 'a "cat",\nat night',
    };
    const cat = await keepPicture(ann, { ...names, microUsd: 13_170n, draftId: draft.id });
    await setFavorite(ann, { id: cat.id, isFavorite: true });
    await house.services.db.asset.update({ where: { id: cat.id }, data: { status: "approved" } });
    await label(ann, cat.id);

    const { files, manifest } = await manifestOf(ann, all);
    expect(manifest).toMatchObject({ format: "easel-export", version: 1, missingIds: [] });
    expect(manifest.pictures).toHaveLength(2);
    for (const { file, sha256, sizeBytes } of manifest.pictures) {
      expect(sha256Of(files.get(file) ?? Buffer.alloc(0))).toBe(sha256);
      expect(files.get(file)?.byteLength).toBe(sizeBytes);
    }
    expect(manifest.pictures[0]).toMatchObject({ id: draft.id, isDraft: true, finishedIds: [cat.id], costUsd: null });
    expect(manifest.pictures[1]).toMatchObject({
      ...names,
      file: expect.stringMatching(/^pictures\/月光下的橘猫 \d{4}-\d\d-\d\d\.webp$/),
      id: cat.id,
      sha256: cat.sha256,
      width: 64,
      height: 48,
      costUsd: "0.013170",
      isCostEstimated: true,
      tags: ["Moon", "夜"],
      albums: [["Cats", "At night"]],
      status: "approved",
      isFavorite: true,
      source: "drawn",
      draftId: draft.id,
    });
    const table = files.get("manifest.csv")?.toString() ?? "";
    expect(table.startsWith("\u{feff}file,title,prompt,")).toBe(true);
    expect(table).toContain('"a ""cat"",\nat night"');
    expect(table).toContain("Cats / At night");
  });

  test("gives each file a name of its own, in any script", async () => {
    const ann = await newPerson();
    const titles = ["Fox", "fox", "Fox", "../../etc/passwd", "CON", "", "é", "é", "a\u202eb", "🦊".repeat(90)];
    for (const title of titles) await keepPicture(ann, { title });
    const { files } = await manifestOf(ann, all);
    const found = [...files.keys()];
    expect(found).toHaveLength(titles.length + 2);
    expect(new Set(found.map((name) => name.normalize("NFKC").toLowerCase())).size).toBe(found.length);
    for (const name of found) {
      expect(name).not.toMatch(/\.\.|\\|\u202e|^\//u);
      expect(Buffer.byteLength(name.split("/").at(-1) ?? "")).toBeLessThan(240);
    }
    expect(found).toContainEqual(expect.stringMatching(/^pictures\/Fox \S+ \(3\)\.webp$/));
  });

  test("starts no formula in a spreadsheet", async () => {
    const ann = await newPerson();
    await keepPicture(ann, { title: '=HYPERLINK("http://x")', altText: "+1", prompt: "@SUM(A1)" });
    const { files } = await manifestOf(ann, all);
    const line = files.get("manifest.csv")?.toString().split("\r\n")[1] ?? "";
    expect(line).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(line).toContain(",'@SUM(A1),");
    expect(line).toContain(",'+1,");
  });

  test("goes on without a picture whose file is gone, and says so", async () => {
    const ann = await newPerson();
    const [kept, lost] = [await keepPicture(ann), await keepPicture(ann)];
    await house.services.storage.remove(assetKey(ann.actor.workspaceId, lost.sha256, "original"));
    const { manifest } = await manifestOf(ann, all);
    expect(manifest.missingIds).toEqual([lost.id]);
    expect(manifest.pictures.map(({ id }: Kept) => id)).toEqual([kept.id]);
  });

  test("goes on behind a picture that is deleted for ever while its page is read, and says so", async () => {
    const ann = await newPerson();
    const ids: string[] = [];
    for (let count = 0; count < 10; count++) ids.push((await keepPicture(ann)).id);
    const [, lost = ""] = ids;
    const { manifest } = await manifestOf(
      afterPage(
        ann,
        once(() => deleteForEver(ann, lost)),
      ),
      all,
    );
    expect(manifest.missingIds).toEqual([lost]);
    expect(manifest.pictures.map(({ id }: Kept) => id)).toEqual(ids.filter((id) => id !== lost));
  });
});

async function deleteForEver(ctx: Ctx, id: string): Promise<void> {
  await trashAssets(ctx, { ids: [id] });
  await deleteAssets(ctx, { ids: [id] });
}

/** The same person, with a database after whose lists of ids something happens. */
function afterPage(ctx: Ctx, act: () => Promise<void> | undefined): Ctx {
  const db = new Proxy(ctx.services.db, {
    get: (target, key) => {
      if (key !== "$queryRaw") return Reflect.get(target, key);
      return async (...words: Parameters<typeof target.$queryRaw>) => {
        const rows = await target.$queryRaw(...words);
        await act();
        return rows;
      };
    },
  });
  return { ...ctx, services: { ...ctx.services, db } };
}

/** Two tags, and an album in an album. */
async function label({ actor: { workspaceId, userId } }: Ctx, assetId: string): Promise<void> {
  const { db } = house.services;
  for (const name of ["夜", "Moon"]) {
    const tag = { id: makeId(), workspaceId, name, folded: name.toLowerCase() };
    await db.tag.create({ data: { ...tag, assets: { create: { assetId } } } });
  }
  const [outer, inner] = [makeId(), makeId()];
  await db.album.create({ data: { id: outer, workspaceId, createdById: userId, name: "Cats" } });
  const within = { id: inner, workspaceId, createdById: userId, parentId: outer, name: "At night" };
  await db.album.create({ data: { ...within, assets: { create: { assetId, position: 1 } } } });
}

describe("what is chosen", () => {
  const idsIn = async (ctx: Ctx, selection: CreateExport) =>
    (await manifestOf(ctx, selection)).manifest.pictures.map(({ id }: Kept) => id);

  test("is counted before, and is what comes", async () => {
    const ann = await newPerson();
    const [one, two, three] = [
      await keepPicture(ann, { title: "red fox" }),
      await keepPicture(ann),
      await keepPicture(ann),
    ];
    await setFavorite(ann, { id: two.id, isFavorite: true });
    await trashAssets(ann, { ids: [three.id] });
    const { conversationId } = await house.services.db.asset.findUniqueOrThrow({ where: { id: one.id } });
    await label(ann, two.id);
    const { id: albumId } = await house.services.db.album.findFirstOrThrow({
      where: { workspaceId: ann.actor.workspaceId, name: "At night" },
    });
    const owner = { workspaceId: ann.actor.workspaceId, createdById: ann.actor.userId };
    const found = { id: makeId(), ...owner, name: "Foxes", query: "fox" };
    await house.services.db.album.create({ data: found });
    const cases: readonly (readonly [CreateExport, readonly Kept[]])[] = [
      [all, [one, two]],
      [{ ...all, view: "favorites" }, [two]],
      [{ ...all, view: "trash" }, [three]],
      [{ ...all, conversationId: conversationId ?? "" }, [one]],
      [{ ...all, albumId }, [two]],
      [{ ...all, albumId: found.id }, [one]],
      [{ ...all, query: "FOX" }, [one]],
      [{ ...all, upTo: one.id, except: [] }, [one]],
      [{ ...all, upTo: three.id, except: [one.id] }, [two]],
      [{ ids: [two.id, one.id] }, [one, two]],
      [{ ids: [three.id] }, [three]],
    ];
    for (const [selection, kept] of cases) {
      const made = await createExport(ann, selection);
      const sizeBytes = kept.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
      expect(made).toMatchObject({ ok: true, value: { count: kept.length, sizeBytes } });
      expect(await idsIn(ann, selection)).toEqual(kept.map(({ id }) => id));
    }
  });

  test("and is somebody else's, or nothing, is not found", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    const [mine, theirs] = [await keepPicture(ann), await keepPicture(ben)];
    const { conversationId } = await house.services.db.asset.findUniqueOrThrow({ where: { id: mine.id } });
    const notFound = { ok: false, error: { code: "not_found" } };
    const selections: readonly CreateExport[] = [
      { ids: [mine.id] },
      { ids: [theirs.id, mine.id] },
      { ids: [makeId()] },
      { ...all, conversationId: conversationId ?? "" },
      { ...all, albumId: makeId() },
      { ...all, view: "favorites" },
    ];
    for (const selection of selections) {
      expect(await createExport(ben, selection)).toEqual(notFound);
    }
    const made = await createExport(ann, all);
    const id = made.ok ? made.value.id : "";
    expect([await checkExport(ann, id), await checkExport(ben, id)]).toEqual([ok(null), notFound]);
    expect(await openExport(ben, id, staying())).toEqual(notFound);
    expect(await openExport(ann, makeId(), staying())).toEqual(notFound);
  });
});

describe("while it is read", () => {
  test("no more than three run for one person, and who leaves makes room", async () => {
    const ann = await newPerson();
    await keepPicture(ann, { bytes: await noise(900, 900) });
    const open = async () => {
      const reader = (await begin(ann, all)).body?.getReader();
      await reader?.read();
      return reader;
    };
    const readers = [await open(), await open(), await open()];
    await expect(open()).rejects.toThrow("too_many");
    const fourth = await createExport(ann, all);
    const ask = async () => await checkExport(ann, fourth.ok ? fourth.value.id : "");
    expect(await ask()).toEqual(fail("too_many", 30)); // before a window says that it has begun
    await readers[0]?.cancel();
    expect(await ask()).toEqual(ok(null));
    readers[0] = await open();
    for (const reader of readers) await reader?.cancel();
  });

  test("those that begin in one moment are counted too, and who leaves before the first byte makes room", async () => {
    const ann = await newPerson();
    await keepPicture(ann);
    const made = await createExport(ann, all);
    const leaving = new AbortController();
    const open = () => openExport(ann, made.ok ? made.value.id : "", leaving.signal);
    const opened = await Promise.all(Array.from({ length: 10 }, open));
    expect(opened.filter(({ ok }) => ok)).toHaveLength(3);
    leaving.abort();
    const response = await begin(ann, all);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
    const gone = await openExport(ann, made.ok ? made.value.id : "", AbortSignal.abort());
    const later = await Promise.all([begin(ann, all), begin(ann, all), begin(ann, all)]);
    expect(gone.ok).toBe(true);
    for (const { body } of later) await new Response(body).arrayBuffer();
  });

  test("2,000 pictures are open one by one, and hardly a byte is read ahead", async () => {
    const ann = await newPerson();
    const kept = await keepPicture(ann, { bytes: await noise(160, 160, "png") });
    await copyRow(ann, kept.id, 1_999);
    const probe = probed(ann);
    const response = await begin(probe.ctx, all);
    let [sizeBytes, mostAhead] = [0, 0];
    for await (const chunk of response.body ?? []) {
      sizeBytes += chunk.byteLength;
      mostAhead = Math.max(mostAhead, probe.readBytes() - sizeBytes);
    }
    expect(sizeBytes).toBeGreaterThan(2_000 * kept.bytes.byteLength);
    expect(probe.mostOpen()).toBe(1);
    expect(mostAhead).toBeLessThan(1_000_000);
  }, 240_000);

  test("a file that is open when the reader leaves is closed", async () => {
    const ann = await newPerson();
    await keepPicture(ann, { bytes: await noise(900, 900, "png") });
    const probe = probed(ann);
    const reader = (await begin(probe.ctx, all)).body?.getReader();
    while (probe.readBytes() === 0) await reader?.read();
    expect(probe.open()).toBe(1);
    await reader?.cancel();
    expect(probe.open()).toBe(0);
  });
});

function once<T>(act: () => T): () => T | undefined {
  let isDone = false;
  return () => {
    if (isDone) return undefined;
    isDone = true;
    return act();
  };
}

/** The same person, with a storage that counts what is read of it and how many files are open. */
function probed(ctx: Ctx) {
  const { storage } = ctx.services;
  let [readBytes, open, mostOpen] = [0, 0, 0];
  const stream = async (key: string): Promise<ReadableStream<Uint8Array> | null> => {
    const reader = (await storage.stream(key))?.getReader();
    if (!reader) return null;
    mostOpen = Math.max(mostOpen, ++open);
    const close = once(() => open--);
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await reader.read();
        readBytes += value?.byteLength ?? 0;
        if (!done) return controller.enqueue(value);
        close();
        controller.close();
      },
      cancel: async () => {
        close();
        await reader.cancel();
      },
    });
  };
  return {
    ctx: { ...ctx, services: { ...ctx.services, storage: { ...storage, stream } } },
    readBytes: () => readBytes,
    open: () => open,
    mostOpen: () => mostOpen,
  };
}

/** The same picture so many times more. */
async function copyRow({ actor }: Ctx, id: string, count: number): Promise<void> {
  const { db } = house.services;
  const { checks: _c, generationId: _g, ...row } = await db.asset.findUniqueOrThrow({ where: { id } });
  const copies = Array.from({ length: count }, (_, at) => ({ ...row, id: makeId(), title: `Copy ${at % 10}` }));
  await db.asset.createMany({ data: copies.map((copy) => ({ ...copy, workspaceId: actor.workspaceId })) });
}
