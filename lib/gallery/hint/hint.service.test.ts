import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Ctx } from "../../services.ts";
import { streamEvents } from "../../studio/events/service.ts";
import { createAlbum } from "../album/service.ts";
import { changePictures } from "../change/service.ts";
import { makePictures } from "../test-pictures.ts";
import { hasManySince } from "../undo/data.ts";
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

test("whether many were changed is read from an index of such changes, not from all that anybody changed", async () => {
  const plan = await house.services.db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`; // these few rows are read faster without an index
    const plans: unknown[] = [];
    await hasManySince(explaining(tx, plans), ctx.actor, new Date());
    return JSON.stringify(plans);
  });
  expect(plan).toContain("undo_many_idx");
});

/** The same transaction, which tells how it would answer instead of answering. */
function explaining(tx: Tx, plans: unknown[]): Tx {
  return new Proxy(tx, {
    get: (target, key) => {
      if (key !== "$queryRaw") return Reflect.get(target, key);
      return async ([first, ...rest]: readonly string[], ...values: readonly Prisma.Sql[]) => {
        plans.push(await target.$queryRaw(Prisma.sql([`EXPLAIN ${first}`, ...rest], ...values)));
        return [];
      };
    },
  });
}
