import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../account/test-browser.ts";
import { makeId } from "../ids.ts";
import type { Ctx } from "../services.ts";
import { serveVariant } from "./bytes/service.ts";
import { createAsset } from "./data.ts";
import { purgeAssets, purgeWorkspace } from "./jobs.ts";
import { assetKey } from "./rules.ts";
import { deleteAssets, listAssets, restoreAssets, setFavorite, storePicture, trashAssets } from "./service.ts";

let house: TestHouse;
let ann: Ctx;
let ben: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  [ann, ben] = [await newPerson(), await newPerson()];
});

afterAll(() => house.close());

async function newPerson(): Promise<Ctx> {
  return await ctxOf(house.services, await openGuest(house.services));
}

/** Noise, so that no two are alike. */
function picture(width = 64, height = 48): Promise<Buffer> {
  const data = randomBytes(width * height * 3);
  return sharp(data, { raw: { width, height, channels: 3 } })
    .webp()
    .toBuffer();
}

async function keepPicture(ctx: Ctx, bytes: Uint8Array): Promise<{ readonly id: string; readonly sha256: string }> {
  const stored = await storePicture(house.services, ctx.actor.workspaceId, bytes);
  if (!stored) throw new Error("not a picture");
  const id = makeId();
  const ids = { conversationId: makeId(), turnId: makeId(), promptId: makeId(), generationId: makeId() };
  const names = { title: "Noise", altText: "noise", model: "test", isDraft: false, draftId: null };
  await createAsset(house.services.db, { id, workspaceId: ctx.actor.workspaceId, ...ids, ...names, ...stored });
  return { id, sha256: stored.sha256 };
}

const view = async (ctx: Ctx, name: "all" | "favorites" | "trash") =>
  (await listAssets(ctx, { view: name, limit: 200 })).items.map((asset) => asset.id);

const head = (ctx: Ctx, id: string) =>
  serveVariant(ctx, { id, variant: "original", isDownload: false, isHead: true, headers: new Headers() });

const get = (ctx: Ctx, id: string, variant: "thumb" | "preview" | "original", headers: Record<string, string> = {}) =>
  serveVariant(ctx, { id, variant, isDownload: false, isHead: false, headers: new Headers(headers) });

describe("bytes", () => {
  test("come back as they were, whole and in parts, and not at all when the browser has them", async () => {
    const bytes = await picture();
    const { id, sha256 } = await keepPicture(ann, bytes);
    const whole = await get(ann, id, "original");
    expect(Buffer.from((await whole?.arrayBuffer()) ?? new ArrayBuffer()).equals(bytes)).toBe(true);
    expect(whole?.headers.get("etag")).toBe(`"${sha256}-original"`);
    expect(whole?.headers.get("cache-control")).toContain("private");
    const part = await get(ann, id, "original", { range: "bytes=0-9" });
    expect([part?.status, part?.headers.get("content-range")]).toEqual([206, `bytes 0-9/${bytes.length}`]);
    expect((await get(ann, id, "original", { range: `bytes=${bytes.length}-` }))?.status).toBe(416);
    expect((await get(ann, id, "original", { "if-none-match": `"${sha256}-original"` }))?.status).toBe(304);
    expect((await get(ann, id, "original", { range: "bytes=0-9", "if-range": '"old"' }))?.status).toBe(200);
    const asked = await head(ann, id);
    expect([asked?.body, asked?.headers.get("content-length")]).toEqual([null, `${bytes.length}`]);
  });

  test("whose file is gone are not there, also for who asks for nothing but the headers", async () => {
    const { id, sha256 } = await keepPicture(ann, await picture());
    await house.services.storage.remove(assetKey(ann.actor.workspaceId, sha256, "original"));
    expect(await get(ann, id, "original")).toBeNull();
    expect(await head(ann, id)).toBeNull();
  });

  test("of a small picture serve as its preview; a large one has a smaller preview and thumb", async () => {
    const { id: small } = await keepPicture(ann, await picture());
    expect((await get(ann, small, "preview"))?.headers.get("content-type")).toBe("image/webp");
    const { id: large } = await keepPicture(ann, await picture(2000, 1000));
    const sizes = [];
    for (const variant of ["thumb", "preview"] as const) {
      const bytes = (await (await get(ann, large, variant))?.arrayBuffer()) ?? new ArrayBuffer();
      const { width, height } = await sharp(bytes).metadata();
      sizes.push([width, height]);
    }
    expect(sizes).toEqual([
      [512, 256],
      [1600, 800],
    ]);
  });

  test("that are no whole picture are refused", async () => {
    const whole = await picture(400, 400);
    for (const bytes of [
      whole.subarray(0, whole.length / 2),
      Buffer.from("<svg/>"),
      Buffer.from("GIF89a"),
      Buffer.alloc(0),
    ]) {
      expect(await storePicture(house.services, ann.actor.workspaceId, bytes)).toBeNull();
    }
  });
});

describe("the trash", () => {
  test("takes, gives back, and forgets for ever in stages", async () => {
    const bytes = await picture();
    const [one, twin] = [await keepPicture(ann, bytes), await keepPicture(ann, bytes)];
    const key = assetKey(ann.actor.workspaceId, one.sha256, "original");
    expect(await deleteAssets(ann, { ids: [one.id] })).toMatchObject({ ok: false }); // only what is in the trash
    expect(await trashAssets(ann, { ids: [one.id] })).toMatchObject({ ok: true });
    expect(await view(ann, "all")).not.toContain(one.id);
    expect(await restoreAssets(ann, { ids: [one.id] })).toMatchObject({ ok: true });
    expect(await view(ann, "all")).toContain(one.id);

    await trashAssets(ann, { ids: [one.id, twin.id] });
    await deleteAssets(ann, { ids: [one.id] });
    expect(await view(ann, "trash")).toEqual([twin.id]);
    await purgeAssets(house.services);
    expect(await house.services.storage.exists(key)).toBe(true); // the twin still shows these bytes
    await deleteAssets(ann, { ids: [twin.id] });
    await purgeAssets(house.services);
    expect(await house.services.storage.exists(key)).toBe(false);
    expect(await house.services.db.asset.count({ where: { id: { in: [one.id, twin.id] } } })).toBe(0);
  });
});

test("pages are newest first and meet without a gap or an overlap", async () => {
  const person = await newPerson();
  const made = [];
  for (let index = 0; index < 5; index++) made.unshift((await keepPicture(person, await picture())).id);
  const first = await listAssets(person, { view: "all", limit: 3 });
  const second = await listAssets(person, { view: "all", limit: 3, before: first.nextBefore ?? "" });
  expect([...first.items, ...second.items].map((asset) => asset.id)).toEqual(made);
  expect(second.nextBefore).toBeNull();
});

test("somebody else sees no page, no byte and no difference to what does not exist", async () => {
  const { id } = await keepPicture(ann, await picture());
  expect(await view(ben, "all")).toEqual([]);
  for (const wanted of [id, makeId()]) {
    expect(await get(ben, wanted, "original")).toBeNull();
    for (const answer of [
      await setFavorite(ben, { id: wanted, isFavorite: true }),
      await trashAssets(ben, { ids: [wanted] }),
      await restoreAssets(ben, { ids: [wanted] }),
      await deleteAssets(ben, { ids: [wanted] }),
    ]) {
      expect(answer).toEqual({ ok: false, error: { code: "not_found" } });
    }
  }
  // A foreign id among one's own: all or nothing.
  const own = await keepPicture(ben, await picture());
  expect(await trashAssets(ben, { ids: [own.id, id] })).toEqual({ ok: false, error: { code: "not_found" } });
  expect(await view(ben, "all")).toEqual([own.id]);
});

test("favourites are a view, and the files of a workspace go only when its rows are gone", async () => {
  const person = await newPerson();
  const { id, sha256 } = await keepPicture(person, await picture());
  await setFavorite(person, { id, isFavorite: true });
  expect(await view(person, "favorites")).toEqual([id]);
  const { workspaceId } = person.actor;
  await purgeWorkspace(house.services, { workspaceId });
  expect(await house.services.storage.exists(assetKey(workspaceId, sha256, "original"))).toBe(true);
  await house.services.db.workspace.delete({ where: { id: workspaceId } });
  await purgeWorkspace(house.services, { workspaceId });
  expect(await house.services.storage.exists(assetKey(workspaceId, sha256, "original"))).toBe(false);
});
