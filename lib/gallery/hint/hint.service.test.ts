import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { streamEvents } from "../../studio/events/service.ts";
import { createAlbum } from "../album/service.ts";
import { changePictures } from "../change/service.ts";
import { makePictures } from "../test-pictures.ts";
import { undoChange } from "../undo/service.ts";

let house: TestHouse;
let ctx: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  ctx = await ctxOf(house.services, await openGuest(house.services));
});

/** What a tab is told first that was here until `since`. */
async function heardBy(since: Date): Promise<readonly string[]> {
  const closing = new AbortController();
  for await (const { events } of streamEvents(ctx, { since, signal: closing.signal, aliveEveryMs: 60_000 })) {
    closing.abort();
    return events.map(({ type }) => type);
  }
  return [];
}

async function tag(ids: readonly string[]): Promise<string> {
  const id = makeId();
  await changePictures(ctx, { id, selection: { ids: [...ids] }, change: { kind: "tag", name: "night" } });
  return id;
}

/** Pictures and changes of long ago, as far as their rows say. */
async function makeOld() {
  const { workspaceId } = ctx.actor;
  await house.services.db.$executeRaw`
    UPDATE asset SET updated_at = now() - interval '1 hour' WHERE workspace_id = ${workspaceId}::uuid`;
  await house.services.db.$executeRaw`
    UPDATE undo SET created_at = now() - interval '1 hour' WHERE workspace_id = ${workspaceId}::uuid`;
}

test("a tab that was away hears which few pictures have another tag", async () => {
  const ids = await makePictures(ctx, 3);
  await makeOld();
  await tag(ids.slice(1));
  const heard = await heardBy(new Date());
  expect(heard.filter((type) => type === "asset")).toHaveLength(2);
  expect(heard).not.toContain("gallery");
});

test("a tab that was away hears that many pictures were changed, and that they were changed back", async () => {
  const ids = await makePictures(ctx, 120);
  const id = await tag(ids);
  await makeOld();
  expect(await heardBy(new Date())).not.toContain("gallery");
  await undoChange(ctx, { id });
  expect(await heardBy(new Date())).toContain("gallery");
});

test("an open tab hears of albums, and of an undo that changes one", async () => {
  const kinds: string[] = [];
  const stop = house.services.bus.subscribe(ctx.actor.workspaceId, ({ kind }) => kinds.push(kind));
  const [one = ""] = await makePictures(ctx, 1);
  const [albumId, id] = [makeId(), makeId()];
  await createAlbum(ctx, { id: albumId, name: "Spring", parentId: null, query: null });
  await changePictures(ctx, { id, selection: { ids: [one] }, change: { kind: "album", albumId } });
  await undoChange(ctx, { id });
  await expect.poll(() => kinds).toEqual(["albums", "asset", "albums", "asset", "albums"]);
  stop();
});
