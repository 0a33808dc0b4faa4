import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { findAsset } from "../../asset/data.ts";
import { purgeAssets } from "../../asset/jobs.ts";
import { assetKey } from "../../asset/rules.ts";
import { restoreAssets, trashAssets } from "../../asset/service.ts";
import { type Kept, keepPicture } from "../../export/test-pictures.ts";
import { latestId, makeId } from "../../ids.ts";
import type { Ctx, Services } from "../../services.ts";
import { listDays } from "../../studio/gallery/service.ts";
import { startSweeper } from "../../sweeper.ts";
import { startWorker } from "../../worker.ts";
import { createAlbum, listAlbumPictures } from "../album/service.ts";
import { changePictures, deletePictures } from "../change/service.ts";
import { makePictures } from "../test-pictures.ts";
import { undoChange } from "../undo/service.ts";
import { countTrashed, expireTrash } from "./service.ts";

let house: TestHouse;
let ctx: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  await house.empty();
  ctx = await ctxOf(house.services, await openGuest(house.services));
});

/** As if these had been thrown away so many days ago. Nobody is told. */
async function throwAway(ids: readonly string[], days: number): Promise<void> {
  await house.services.db.$executeRaw`
    UPDATE asset SET deleted_at = now() - make_interval(days => ${days}) WHERE id = ANY(${[...ids]}::uuid[])`;
}

const exists = ({ sha256 }: Kept) => house.services.storage.exists(assetKey(ctx.actor.workspaceId, sha256, "original"));

async function rowsOf({
  actor: { workspaceId },
} = ctx): Promise<readonly (readonly [id: string, isPurging: boolean])[]> {
  const rows = await house.services.db.asset.findMany({ where: { workspaceId }, orderBy: { id: "asc" } });
  return rows.map(({ id, isPurging }) => [id, isPurging]);
}

describe("after thirty days", () => {
  test("a picture goes for ever: row, files, words and counts; one that has a day left stays", async () => {
    const [old, young, shown] = [await keepPicture(ctx), await keepPicture(ctx), await keepPicture(ctx)];
    await throwAway([old.id], 30);
    await throwAway([young.id], 29);
    const heard: string[] = [];
    const stop = house.services.bus.subscribe(ctx.actor.workspaceId, (hint) => "id" in hint && heard.push(hint.id));
    await expireTrash(house.services);
    await expect.poll(() => heard).toEqual([old.id]);
    stop();
    expect(await findAsset(house.services.db, ctx.actor, old.id)).toBeNull();
    await purgeAssets(house.services);
    expect(await rowsOf()).toEqual([
      [young.id, false],
      [shown.id, false],
    ]);
    expect([await exists(old), await exists(young), await exists(shown)]).toEqual([false, true, true]);
    expect(await house.services.db.assetSearch.count({ where: { assetId: old.id } })).toBe(0);
    const { days } = await listDays(ctx, { view: "trash" });
    expect(days.map(([, count]) => count)).toEqual([1]);
  });

  test("one that is thrown away again goes no later", async () => {
    const old = await keepPicture(ctx);
    await throwAway([old.id], 31);
    await trashAssets(ctx, { ids: [old.id] });
    await expireTrash(house.services);
    expect(await rowsOf()).toEqual([[old.id, true]]);
  });

  test("bytes stay as long as another picture shows them", async () => {
    const old = await keepPicture(ctx);
    await keepPicture(ctx, { bytes: old.bytes });
    await throwAway([old.id], 31);
    await expireTrash(house.services);
    await purgeAssets(house.services);
    expect(await rowsOf()).toHaveLength(1);
    expect(await exists(old)).toBe(true);
  });

  test("many go some at a time, and each tab is told of its own", async () => {
    const ben = await ctxOf(house.services, await openGuest(house.services));
    await throwAway(await makePictures(ctx, 500), 40);
    await throwAway(await makePictures(ben, 20), 31);
    const heard: string[] = [];
    const stops = [ctx, ben].map(({ actor }) =>
      house.services.bus.subscribe(actor.workspaceId, ({ kind }) => heard.push(`${kind} of ${actor.workspaceId}`)),
    );
    await expireTrash(house.services);
    expect((await rowsOf()).every(([, isPurging]) => isPurging)).toBe(true);
    expect((await rowsOf(ben)).some(([, isPurging]) => isPurging)).toBe(false);
    await expireTrash(house.services);
    await expect
      .poll(() => new Set(heard))
      .toEqual(new Set([`gallery of ${ctx.actor.workspaceId}`, `asset of ${ben.actor.workspaceId}`]));
    for (const stop of stops) stop();
    await purgeAssets(house.services);
    expect([await rowsOf(), await rowsOf(ben)]).toEqual([[], []]);
  });

  test("one that is brought back in that moment stays", async () => {
    const old = await keepPicture(ctx);
    await throwAway([old.id], 31);
    await house.services.db.$transaction(async (tx) => {
      await tx.asset.update({ where: { id: old.id }, data: { deletedAt: null } });
      await expireTrash(house.services);
    });
    await expireTrash(house.services);
    await purgeAssets(house.services);
    expect(await rowsOf()).toEqual([[old.id, false]]);
    expect(await exists(old)).toBe(true);
  });
});

describe("interrupted", () => {
  /** The process ended, and its job with it: another one starts, and does what it is woken for. */
  async function startAgain(): Promise<void> {
    const { db } = house.services;
    await db.$executeRaw`DELETE FROM pgboss.job WHERE name = 'asset.purge'`;
    const stop = await startSweeper(house.services, true);
    stop();
    const jobs = await db.$queryRaw<readonly unknown[]>`SELECT FROM pgboss.job WHERE name = 'asset.purge'`;
    expect(jobs).toHaveLength(1);
    await purgeAssets(house.services);
    expect(await rowsOf()).toEqual([]);
  }

  test("after the mark, with its job lost, it goes on", async () => {
    const old = await keepPicture(ctx);
    await throwAway([old.id], 31);
    await house.services.db.asset.update({ where: { id: old.id }, data: { isPurging: true } });
    await startAgain();
    expect(await exists(old)).toBe(false);
  });

  test("after the files, before the row, it goes on", async () => {
    const [one, two] = [await keepPicture(ctx), await keepPicture(ctx)];
    await throwAway([one.id, two.id], 31);
    await expireTrash(house.services);
    await purgeAssets(cutAtRow()).catch(() => undefined);
    expect([await exists(one), (await rowsOf()).length]).toEqual([false, 2]);
    await startAgain();
    expect(await exists(two)).toBe(false);
  });

  /** A process that dies between a picture's files and its row. */
  function cutAtRow(): Services {
    const db = new Proxy(house.services.db, {
      get: (target, key) => {
        if (key !== "$transaction") return Reflect.get(target, key);
        return (work: Parameters<typeof target.$transaction>[0]) =>
          target.$transaction(async (tx) => {
            await work(tx);
            throw new Error("killed");
          });
      },
    });
    return { ...house.services, db };
  }

  test("what cannot be removed now holds up nothing else, and is tried again", async () => {
    const [stuck, free] = [await keepPicture(ctx), await keepPicture(ctx)];
    await throwAway([stuck.id, free.id], 31);
    await expireTrash(house.services);
    const { storage } = house.services;
    const remove = async (key: string) => {
      if (key.includes(stuck.sha256)) throw new Error("the disk does not answer");
      await storage.remove(key);
    };
    await expect(purgeAssets({ ...house.services, storage: { ...storage, remove } })).rejects.toThrow(
      "does not answer",
    );
    expect(await rowsOf()).toEqual([[stuck.id, true]]);
    await purgeAssets(house.services);
    expect(await rowsOf()).toEqual([]);
  });

  test("a process that is closing begins no other picture", async () => {
    await throwAway(await makePictures(ctx, 3), 31);
    await expireTrash(house.services);
    let left = 2;
    await purgeAssets(house.services, () => --left >= 0);
    expect(await rowsOf()).toHaveLength(1);
    await purgeAssets(house.services);
    expect(await rowsOf()).toEqual([]);
  });
});

test("a picture that is restored has its tags, its albums and its place in them", async () => {
  const ids = await makePictures(ctx, 3);
  const albumId = makeId();
  const change = async (what: Parameters<typeof changePictures>[1]["change"], of: readonly string[]) => {
    const id = makeId();
    expect(await changePictures(ctx, { id, selection: { ids: [...of] }, change: what })).toMatchObject({ ok: true });
    return id;
  };
  await createAlbum(ctx, { id: albumId, name: "Spring", parentId: null, query: null });
  await change({ kind: "album", albumId }, ids);
  await change({ kind: "tag", name: "night" }, ids);
  const inAlbum = async () =>
    (await listAlbumPictures(ctx, albumId, { limit: 60 }))?.items.map(({ id, tags }) => `${id} ${tags.join()}`);
  const before = await inAlbum();
  const middle = [ids[1] ?? ""];

  await trashAssets(ctx, { ids: middle });
  expect(await inAlbum()).toHaveLength(2);
  await restoreAssets(ctx, { ids: middle });
  expect(await inAlbum()).toEqual(before);

  const undoId = await change({ kind: "trash" }, ids);
  expect(await inAlbum()).toEqual([]);
  await change({ kind: "restore" }, middle);
  await undoChange(ctx, { id: undoId });
  expect(await inAlbum()).toEqual(before);
});

test("a trash of a thousand is emptied in one step, and goes in the background", async () => {
  const ids = await makePictures(ctx, 1_000);
  await throwAway(ids, 1);
  const selection = { view: "trash" as const, query: "", upTo: makeId(), except: [] };
  expect(await deletePictures(ctx, { selection })).toEqual({ ok: true, value: { count: 1_000 } });
  expect((await listDays(ctx, { view: "trash" })).days).toEqual([]);
  await purgeAssets(house.services);
  expect(await rowsOf()).toEqual([]);
});

/** What is asked before all of it is deleted: a selection that means what was counted. */
async function countAll(change: { readonly conversationId?: string } = {}) {
  const all = { view: "trash" as const, query: "", upTo: latestId, except: [], ...change };
  const counted = await countTrashed(ctx, { selection: all });
  if (!counted.ok) throw new Error("it was not counted");
  const { count, trashedUpTo } = counted.value;
  return { count, selection: { ...all, trashedUpTo } };
}

test("only what was counted is deleted for ever: not an older picture that is thrown away before the answer", async () => {
  const conversationId = makeId();
  const [older] = await makePictures(ctx, 1);
  const counted = await makePictures(ctx, 2, conversationId);
  await throwAway(counted, 1);
  const { count, selection } = await countAll();
  expect(count).toBe(2);
  expect(await countAll({ conversationId })).toMatchObject({ count: 2, selection });
  await trashAssets(ctx, { ids: [older ?? ""] });
  expect(await deletePictures(ctx, { selection })).toEqual({ ok: true, value: { count: 2 } });
  await purgeAssets(house.services);
  expect(await rowsOf()).toEqual([[older, false]]);
});

test.each([
  ["a picked trash", { view: "trash" as const, query: "" }],
  ["a search for what is in the trash", { view: "all" as const, query: "is:trashed" }],
])("of %s goes what was counted, but for what was left out", async (_, list) => {
  const [older] = await makePictures(ctx, 1);
  const [left, ...counted] = await makePictures(ctx, 3);
  await throwAway([left ?? "", ...counted], 1);
  const selection = { ...list, upTo: makeId(), except: [left ?? ""] };
  const answer = await countTrashed(ctx, { selection });
  expect(answer).toMatchObject({ ok: true, value: { count: 2 } });
  const trashedUpTo = answer.ok ? answer.value.trashedUpTo : "";
  await trashAssets(ctx, { ids: [older ?? ""] });
  const meant = { selection: { ...selection, trashedUpTo } };
  expect(await deletePictures(ctx, meant)).toEqual({ ok: true, value: { count: 2 } });
  await purgeAssets(house.services);
  expect(await rowsOf()).toEqual([
    [older, false],
    [left, false],
  ]);
});

test("what lies in somebody else's trash is not counted", async () => {
  const conversationId = makeId();
  const ids = await makePictures(ctx, 2, conversationId);
  await throwAway(ids, 1);
  const other = await ctxOf(house.services, await openGuest(house.services));
  const theirs = { view: "trash" as const, query: "", upTo: latestId, except: [] };
  for (const selection of [theirs, { ...theirs, conversationId }, { ids: [...ids] }]) {
    expect(await countTrashed(other, { selection })).toMatchObject({ ok: true, value: { count: 0 } });
  }
});

test("what is picked and not in the trash is not counted", async () => {
  const [picture] = await makePictures(ctx, 1);
  const selection = { ids: [picture ?? ""] };
  const nothing = { count: 0, trashedUpTo: new Date(0).toISOString() };
  expect(await countTrashed(ctx, { selection })).toEqual({ ok: true, value: nothing });
});

test("of a trash that was empty nothing is meant", async () => {
  const [late] = await makePictures(ctx, 1);
  const { count, selection } = await countAll();
  await trashAssets(ctx, { ids: [late ?? ""] });
  expect(count).toBe(0);
  expect(await deletePictures(ctx, { selection })).toEqual({ ok: true, value: { count: 0 } });
});

test("a server that runs sees to it by itself", async () => {
  const old = await keepPicture(ctx);
  await throwAway([old.id], 31);
  const stop = await startWorker(house.services, true);
  await expect.poll(() => rowsOf(), { timeout: 30_000 }).toEqual([]);
  stop();
  expect(await exists(old)).toBe(false);
});
