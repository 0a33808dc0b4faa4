import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { findAsset, listAssets } from "../../asset/data.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { createAlbum, listAlbumPictures, placeInAlbum } from "../album/service.ts";
import type { Selection } from "../selection/schema.ts";
import { makePictures, makeVersions } from "../test-pictures.ts";
import { undoChange } from "../undo/service.ts";
import type { Change } from "./schema.ts";
import { changePictures, deletePictures } from "./service.ts";

let house: TestHouse;
let ctx: Ctx;
let ids: readonly string[]; // the oldest first

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

const newPerson = async () => await ctxOf(house.services, await openGuest(house.services));

beforeEach(async () => {
  ctx = await newPerson();
  ids = await makePictures(ctx, 6);
});

const at = (index: number) => ids[index] ?? "";
const everything = (more: Partial<Extract<Selection, { upTo: string }>> = {}): Selection => ({
  view: "all",
  query: "",
  upTo: at(5),
  except: [],
  ...more,
});

async function change(selection: Selection, what: Change, who = ctx) {
  const id = makeId();
  return { id, result: await changePictures(who, { id, selection, change: what }) };
}

/** All that a change could change, of every picture. */
async function state(who = ctx) {
  const all = await Promise.all(ids.map((id) => findAsset(house.services.db, who.actor, id)));
  return all.map((asset) => asset && [asset.isFavorite, asset.status, asset.isTrashed, asset.tags]);
}

const seen = async (view: "all" | "trash") =>
  (await listAssets(house.services.db, ctx.actor, { view, limit: 100 })).items.map(({ id }) => id);

describe("a change and its undo", () => {
  const changes: readonly (readonly [string, Change, number])[] = [
    ["favourites", { kind: "favorite", isFavorite: true }, 5],
    ["no favourites", { kind: "favorite", isFavorite: false }, 1],
    ["a status", { kind: "status", status: "approved" }, 4],
    ["no status", { kind: "status", status: null }, 3],
    ["the trash", { kind: "trash" }, 6],
    ["a tag", { kind: "tag", name: "harbour" }, 4],
    ["a tag less", { kind: "untag", name: "HARBOUR" }, 2],
    ["a tag that is not there", { kind: "untag", name: "nowhere" }, 0],
  ];

  test.each(changes)("%s: exactly as before", async (_, what, count) => {
    await change({ ids: [at(0)] }, { kind: "favorite", isFavorite: true });
    await change({ ids: [at(0), at(1)] }, { kind: "status", status: "approved" });
    await change({ ids: [at(2)] }, { kind: "status", status: "rejected" });
    await change({ ids: [at(3), at(4)] }, { kind: "tag", name: "Harbour" });
    const before = await state();
    const { id, result } = await change(everything(), what);
    expect(result).toEqual({ ok: true, value: { count } });
    if (count > 0) {
      expect(await state()).not.toEqual(before);
      expect(await undoChange(ctx, { id })).toEqual({ ok: true, value: { count } });
      expect(await undoChange(ctx, { id })).toEqual({ ok: true, value: { count: 0 } });
    }
    expect(await state()).toEqual(before);
  });

  test("of what a search finds in the trash", async () => {
    await change({ ids: [at(0), at(1)] }, { kind: "trash" });
    const found = await change(everything({ query: "is:trashed" }), { kind: "restore" });
    expect(found.result).toEqual({ ok: true, value: { count: 2 } });
    expect(await seen("trash")).toEqual([]);
  });

  test("back from the trash, and into it again with the day it went in", async () => {
    await change({ ids: [at(0)] }, { kind: "trash" });
    const trashedAt = async () =>
      (await house.services.db.asset.findUnique({ where: { id: at(0) }, select: { deletedAt: true } }))?.deletedAt;
    const before = await trashedAt();
    const { id } = await change(everything({ view: "trash" }), { kind: "restore" });
    expect(await seen("trash")).toEqual([]);
    await undoChange(ctx, { id });
    expect(await trashedAt()).toEqual(before);
  });

  test("an album gets them in the order of the gallery, gives them back to their places, and loses what it got", async () => {
    const albumId = makeId();
    await createAlbum(ctx, { id: albumId, name: "Shoot", parentId: null, query: null });
    const inAlbum = async () => (await listAlbumPictures(ctx, albumId, { limit: 60 }))?.items.map(({ id }) => id);
    await change({ ids: [at(0), at(1)] }, { kind: "album", albumId });
    const { id: added } = await change({ ids: [at(0), at(2), at(4)] }, { kind: "album", albumId });
    const order = [at(1), at(0), at(4), at(2)];
    expect(await inAlbum()).toEqual(order);
    const { id: taken } = await change({ ids: [at(0), at(4)] }, { kind: "unalbum", albumId });
    expect(await inAlbum()).toEqual([at(1), at(2)]);
    await undoChange(ctx, { id: taken });
    expect(await inAlbum()).toEqual(order);
    await undoChange(ctx, { id: added });
    expect(await inAlbum()).toEqual([at(1), at(0)]);
    await placeInAlbum(ctx, { id: albumId, assetId: at(0), afterId: null });
    expect(await inAlbum()).toEqual([at(0), at(1)]);
  });

  test("what somebody changed meanwhile is left as it is", async () => {
    const { id } = await change(everything(), { kind: "status", status: "review" });
    await change({ ids: [at(0)] }, { kind: "status", status: "approved" });
    expect(await undoChange(ctx, { id })).toEqual({ ok: true, value: { count: 5 } });
    expect((await state())[0]).toEqual([false, "approved", false, []]);
  });

  test("asked twice with one id it is done once, and the undo knows the first time", async () => {
    const id = makeId();
    const input = { id, selection: everything(), change: { kind: "favorite", isFavorite: true } } as const;
    expect(await changePictures(ctx, input)).toEqual({ ok: true, value: { count: 6 } });
    expect(await changePictures(ctx, input)).toEqual({ ok: true, value: { count: 6 } });
    expect(await undoChange(ctx, { id })).toEqual({ ok: true, value: { count: 6 } });
    expect(await changePictures(ctx, input)).toEqual({ ok: true, value: { count: 6 } });
    expect((await state()).map((asset) => asset?.[0])).toEqual(ids.map(() => false));
  });

  const latest = [
    ["stacks", { stacks: "1" }],
    ["a search", { query: "is:latest" }],
  ] as const;
  test.each(latest)(
    "asked twice, also at once, it leaves alone what only then is a latest version: %s",
    async (_, of) => {
      await makeVersions(ctx, at(5), 3);
      const selection = everything({ ...of, upTo: makeId() });
      const input = { id: makeId(), selection, change: { kind: "trash" } } as const;
      const answers = await Promise.all([changePictures(ctx, input), changePictures(ctx, input)]);
      answers.push(await changePictures(ctx, input));
      expect(answers).toEqual(answers.map(() => ({ ok: true, value: { count: 6 } })));
      expect(await seen("trash")).toHaveLength(6);
      expect(await undoChange(ctx, { id: input.id })).toEqual({ ok: true, value: { count: 6 } });
      expect(await seen("trash")).toEqual([]);
    },
  );
});

describe("a selection by query", () => {
  test("leaves out its exceptions, and what was drawn after it was made", async () => {
    const selection = everything({ except: [at(1), at(2)], upTo: at(4) });
    expect((await change(selection, { kind: "trash" })).result).toEqual({ ok: true, value: { count: 3 } });
    expect(await seen("trash")).toEqual([at(4), at(3), at(0)]);
  });

  test("is of its view, its conversation and its album alone", async () => {
    await change({ ids: [at(0), at(1)] }, { kind: "favorite", isFavorite: true });
    const inView = everything({ view: "favorites" });
    expect((await change(inView, { kind: "status", status: "draft" })).result).toMatchObject({ value: { count: 2 } });
    const albumId = makeId();
    await createAlbum(ctx, { id: albumId, name: "Few", parentId: null, query: null });
    await change({ ids: [at(3)] }, { kind: "album", albumId });
    const inAlbum = everything({ albumId });
    expect((await change(inAlbum, { kind: "status", status: "review" })).result).toMatchObject({ value: { count: 1 } });
    const [asset] = await house.services.db.asset.findMany({ where: { id: at(5) }, select: { conversationId: true } });
    const conversationId = asset?.conversationId ?? "";
    const other = await makePictures(ctx, 2);
    const inTalk = everything({ conversationId, upTo: other[1] ?? "" });
    expect((await change(inTalk, { kind: "trash" })).result).toMatchObject({ value: { count: 6 } });
    expect(await seen("all")).toEqual(other.toReversed());
  });

  test("holds what the query finds, in the trash too", async () => {
    await change({ ids: [at(0), at(1)] }, { kind: "tag", name: "night" });
    const night = everything({ query: "tag:night" });
    expect((await change(night, { kind: "trash" })).result).toMatchObject({ value: { count: 2 } });
    expect((await change(night, { kind: "restore" })).result).toMatchObject({ value: { count: 0 } });
    const inTrash = everything({ query: "tag:night", view: "trash" });
    expect((await change(inTrash, { kind: "restore" })).result).toMatchObject({ value: { count: 2 } });
    const unclear = everything({ query: "status:nonsense" });
    expect((await change(unclear, { kind: "trash" })).result).toMatchObject({ value: { count: 0 } });
  });

  test("deletes for ever only what is in the trash", async () => {
    await change({ ids: [at(0), at(1)] }, { kind: "trash" });
    expect(await deletePictures(ctx, { selection: everything() })).toEqual({ ok: true, value: { count: 0 } });
    expect(await deletePictures(ctx, { selection: everything({ view: "trash", except: [at(1)] }) })).toEqual({
      ok: true,
      value: { count: 1 },
    });
    expect(await seen("trash")).toEqual([at(1)]);
    expect(await seen("all")).toHaveLength(4);
  });
});

describe("somebody else", () => {
  const missing = { ok: false, error: { code: "not_found" } };

  test("changes nothing, by name or by query, and learns nothing", async () => {
    const other = await newPerson();
    const before = await state();
    for (const wanted of [at(0), makeId()]) {
      const selection = { ids: [wanted] };
      for (const what of [{ kind: "trash" }, { kind: "tag", name: "mine" }, { kind: "untag", name: "mine" }] as const) {
        expect((await change(selection, what, other)).result).toEqual(missing);
      }
      expect(await deletePictures(other, { selection })).toEqual(missing);
    }
    expect((await change(everything(), { kind: "trash" }, other)).result).toEqual({ ok: true, value: { count: 0 } });
    expect(await state()).toEqual(before);
    const { id } = await change(everything(), { kind: "trash" });
    expect(await undoChange(other, { id })).toEqual(missing);
    expect(await seen("trash")).toHaveLength(6);
  });

  test("neither puts a picture into a foreign album nor a foreign one into their own", async () => {
    const other = await newPerson();
    const [theirs] = await makePictures(other, 1);
    const [mine, foreign] = [makeId(), makeId()];
    await createAlbum(ctx, { id: foreign, name: "Ours", parentId: null, query: null });
    await createAlbum(other, { id: mine, name: "Mine", parentId: null, query: null });
    for (const albumId of [foreign, makeId()]) {
      expect((await change({ ids: [theirs ?? ""] }, { kind: "album", albumId }, other)).result).toEqual(missing);
    }
    expect((await change({ ids: [at(0)] }, { kind: "album", albumId: mine }, other)).result).toEqual(missing);
    expect((await listAlbumPictures(other, mine, { limit: 60 }))?.items).toEqual([]);
    expect(await listAlbumPictures(other, foreign, { limit: 60 })).toBeNull();
  });

  test("who may only look changes nothing", async () => {
    const viewer: Ctx = { ...ctx, actor: { ...ctx.actor, role: "viewer" } };
    const denied = { ok: false, error: { code: "forbidden" } };
    expect((await change(everything(), { kind: "trash" }, viewer)).result).toEqual(denied);
    expect(await deletePictures(viewer, { selection: everything() })).toEqual(denied);
    const { id } = await change(everything(), { kind: "trash" });
    expect(await undoChange(viewer, { id })).toEqual(denied);
  });
});

test("ten thousand at once are one hint, a few are named", async () => {
  const heard: string[] = [];
  const stop = house.services.bus.subscribe(ctx.actor.workspaceId, (hint) => heard.push(hint.kind));
  const some = await makePictures(ctx, 150);
  await change(everything({ upTo: some.at(-1) ?? "" }), { kind: "tag", name: "many" });
  await change({ ids: [at(0), at(1)] }, { kind: "untag", name: "many" });
  await expect.poll(() => heard).toEqual(["gallery", "asset", "asset"]);
  stop();
});
