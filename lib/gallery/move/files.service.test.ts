import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { isShared } from "../../asset/data.ts";
import { purgeAssets } from "../../asset/jobs.ts";
import { makeId } from "../../ids.ts";
import { StorageError } from "../../infra/storage/port.ts";
import type { Ctx } from "../../services.ts";
import { changePictures, deletePictures } from "../change/service.ts";
import type { Selection } from "../selection/schema.ts";
import { undoChange } from "../undo/service.ts";
import { movePictures } from "./service.ts";
import { drawWhole, hashOf, listShown, moveAll, none, openTwoPlaces, putFiles, readFiles, whole } from "./test-move.ts";

let house: TestHouse;
let here: Ctx;
let there: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  ({ here, there } = await openTwoPlaces(house.services));
});

const draw = (content: string) => drawWhole(here, content);

const move = (selection: Selection, { who = here, to = there.actor.workspaceId, id = makeId() } = {}) =>
  moveAll(who, selection, { to, id });

describe("files", () => {
  const dayLater = async () =>
    await house.services.db.$executeRaw`UPDATE left_bytes SET left_at = left_at - interval '26 hours'`;

  test("stay a day where they were, and are removed then", async () => {
    const fox = await draw("fox");
    await move({ ids: [fox] });
    await purgeAssets(house.services);
    expect(await readFiles(here, here.actor.workspaceId, "fox")).toEqual(whole("fox"));
    await dayLater();
    await purgeAssets(house.services);
    expect(await readFiles(here, here.actor.workspaceId, "fox")).toEqual(none);
    expect(await readFiles(here, there.actor.workspaceId, "fox")).toEqual(whole("fox"));
    expect(await house.services.db.leftBytes.count()).toBe(0);
  });

  test("that cannot be removed now hold up no others, and are removed when they can be", async () => {
    const contents = Array.from({ length: 120 }, (_, at) => `fox ${at}`);
    for (const content of contents) await putFiles(here, content);
    const left = contents.map((content, at) => ({
      workspaceId: here.actor.workspaceId,
      sha256: hashOf(content),
      sizeBytes: 1,
      leftAt: new Date(Date.now() - (30 * 3_600_000 - Math.floor(at / 40))), // some of them in the same millisecond
    }));
    await house.services.db.leftBytes.createMany({ data: left });
    const { storage } = house.services;
    const remove = async (key: string) => {
      if (key.includes(hashOf("fox 0"))) throw new Error("the disk does not answer");
      await storage.remove(key);
    };
    await expect(purgeAssets({ ...house.services, storage: { ...storage, remove } })).rejects.toThrow("not answer");
    const rows = await house.services.db.leftBytes.findMany({ select: { sha256: true } });
    expect(rows).toEqual([{ sha256: hashOf("fox 0") }]);
    expect(await readFiles(here, here.actor.workspaceId, "fox 119")).toEqual(none);
    await purgeAssets(house.services);
    expect(await house.services.db.leftBytes.count()).toBe(0);
    expect(await readFiles(here, here.actor.workspaceId, "fox 0")).toEqual(none);
  });

  test("that are left once more while a purge removes others stay another day", async () => {
    await move({ ids: [await draw("fox"), await draw("owl")] });
    await dayLater();
    const { storage, db } = house.services;
    await db.$executeRaw`UPDATE left_bytes SET left_at = left_at - interval '1 hour' WHERE sha256 = ${hashOf("fox")}`;
    const remove = async (key: string) => {
      await storage.remove(key);
      if (!key.includes(hashOf("fox"))) return;
      await db.leftBytes.updateMany({ where: { sha256: hashOf("owl") }, data: { leftAt: new Date() } });
    };
    await purgeAssets({ ...house.services, storage: { ...storage, remove } });
    expect(await readFiles(here, here.actor.workspaceId, "fox")).toEqual(none);
    expect(await readFiles(here, here.actor.workspaceId, "owl")).toEqual(whole("owl"));
    expect(await db.leftBytes.count()).toBe(1);
  });

  test("whose picture leaves while a purge asks whether they are needed are needed", async () => {
    const fox = await draw("fox");
    const bytes = { workspaceId: here.actor.workspaceId, sha256: hashOf("fox") };
    const { db } = house.services;
    let asked: Promise<boolean> | undefined;
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE asset IN ACCESS EXCLUSIVE MODE`;
      asked = isShared(db, bytes);
      await expect
        .poll(async () => {
          const waiting = await tx.$queryRaw<readonly unknown[]>`
            SELECT FROM pg_locks WHERE relation = 'asset'::regclass AND NOT granted
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
          return waiting.length;
        })
        .toBe(1);
      await tx.leftBytes.create({ data: { ...bytes, sizeBytes: 1 } });
      await tx.asset.update({ where: { id: fox }, data: { workspaceId: there.actor.workspaceId } });
    });
    expect(await asked).toBe(true);
  });

  test("that another picture shows stay for good", async () => {
    const [fox] = [await draw("fox"), await draw("fox")];
    await move({ ids: [fox] });
    await dayLater();
    await purgeAssets(house.services);
    expect(await readFiles(here, here.actor.workspaceId, "fox")).toEqual(whole("fox"));
  });

  test("come back with an undo, also when they were removed already", async () => {
    const fox = await draw("fox");
    const { id } = await move({ ids: [fox] });
    await dayLater();
    await purgeAssets(house.services);
    await undoChange(here, { id });
    expect(await readFiles(here, here.actor.workspaceId, "fox")).toEqual(whole("fox"));
    await purgeAssets(house.services);
    await dayLater();
    await purgeAssets(house.services);
    expect(await readFiles(here, there.actor.workspaceId, "fox")).toEqual(none);
    expect(await readFiles(here, here.actor.workspaceId, "fox")).toEqual(whole("fox"));
  });

  /** A move whose files are there, and whose rows are not. */
  async function moveFiles(id: string) {
    const input = { id: makeId(), selection: { ids: [id] }, workspaceId: there.actor.workspaceId };
    const result = await movePictures(here, input);
    if (!result.ok) throw new Error(result.error.code);
    expect(await result.value.next()).toMatchObject({ value: { kind: "files", done: 1 } });
    return result.value;
  }

  async function deleteForEver(id: string): Promise<void> {
    await changePictures(there, { id: makeId(), selection: { ids: [id] }, change: { kind: "trash" } });
    await deletePictures(there, { selection: { ids: [id] } });
    await purgeAssets(house.services);
    expect(await house.services.db.asset.count({ where: { id } })).toBe(0);
  }

  async function expectArrived(): Promise<void> {
    expect(await readFiles(here, there.actor.workspaceId, "fox")).toEqual(whole("fox"));
    await purgeAssets(house.services);
    await dayLater();
    await purgeAssets(house.services);
    expect(await readFiles(here, there.actor.workspaceId, "fox")).toEqual(whole("fox"));
    expect(await house.services.db.leftBytes.count()).toBe(0);
  }

  test("of a twin that is deleted for ever between copy and rows are there all the same", async () => {
    const twin = await drawWhole(there, "fox");
    const rows = await moveFiles(await draw("fox"));
    await deleteForEver(twin);
    expect(await rows.next()).toMatchObject({ value: { kind: "done", count: 1 } });
    await expectArrived();
  });

  test("of one that came and was deleted for ever between copy and rows are there as well", async () => {
    const rows = await moveFiles(await draw("fox"));
    await deleteForEver(await drawWhole(there, "fox"));
    expect(await rows.next()).toMatchObject({ value: { kind: "done", count: 1 } });
    await expectArrived();
  });

  test("that one which left a day ago left behind are not removed under those that come", async () => {
    const left = await drawWhole(there, "fox");
    await move({ ids: [left] }, { who: there, to: here.actor.workspaceId });
    await dayLater();
    const rows = await moveFiles(left);
    await purgeAssets(house.services);
    expect(await rows.next()).toMatchObject({ value: { kind: "done", count: 1 } });
    await expectArrived();
  });

  test("that cannot be written keep every picture where it is", async () => {
    const [fox, owl] = [await draw("fox"), await draw("owl")];
    const copy = async () => {
      throw new StorageError("no space", true);
    };
    const services = { ...house.services, storage: { ...house.services.storage, copy } };
    await expect(move({ ids: [fox, owl] }, { who: { ...here, services } })).rejects.toThrow("no space");
    expect([(await listShown(here)).toSorted(), await listShown(there)]).toEqual([[fox, owl].sort(), []]);
    expect(await house.services.db.undo.count({ where: { op: "move", assetIds: { has: fox } } })).toBe(0);
  });

  test("that were copied by a move which nobody read to its end move nothing, and go a day later", async () => {
    const fox = await draw("fox");
    await (await moveFiles(fox)).return(undefined);
    expect([await listShown(here), await listShown(there)]).toEqual([[fox], []]);
    await dayLater();
    await purgeAssets(house.services);
    expect(await readFiles(here, there.actor.workspaceId, "fox")).toEqual(none);
    expect(await readFiles(here, here.actor.workspaceId, "fox")).toEqual(whole("fox"));
    expect(await move({ ids: [fox] })).toMatchObject({ count: 1 });
    expect(await readFiles(here, there.actor.workspaceId, "fox")).toEqual(whole("fox"));
  });

  test("go nowhere when the workspace is deleted meanwhile", async () => {
    const [fox, owl] = [await draw("fox"), await draw("owl")];
    const input = { id: makeId(), selection: { ids: [fox, owl] }, workspaceId: there.actor.workspaceId };
    const result = await movePictures(here, input);
    await house.services.db.workspace.delete({ where: { id: there.actor.workspaceId } });
    if (!result.ok) throw new Error(result.error.code);
    const lines = [];
    for await (const line of result.value) lines.push(line);
    expect(lines.at(-1)).toEqual({ kind: "done", count: 0 });
    expect(await readFiles(here, there.actor.workspaceId, "fox")).toEqual(none);
    expect((await listShown(here)).toSorted()).toEqual([fox, owl].toSorted());
  });
});
