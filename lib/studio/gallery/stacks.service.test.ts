import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { deleteAssets, listAssets, restoreAssets, setFavorite, trashAssets } from "../../asset/service.ts";
import { changePictures } from "../../gallery/change/service.ts";
import type { Selection } from "../../gallery/selection/schema.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { setZone } from "../../workspace/zone/data.ts";
import { utc } from "../../workspace/zone/rules.ts";
import { readNamed } from "../events/data.ts";
import { getAssets, getWorkspaceSnapshot } from "../service.ts";
import { openScreen } from "../test-screen.ts";
import type { ListDays } from "./schema.ts";
import { listDays, readSection } from "./service.ts";
import { type DayCount, dayMs, firstIdOfDay, sectionMax, unpackSection } from "./wire/rules.ts";

let house: TestHouse;
let ann: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  ann = await ctxOf(house.services, await openGuest(house.services));
});

/** Ids of one moment on a day, rising. */
function idOf(day: number, at: number): string {
  const time = (day * dayMs + at).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${ann.actor.workspaceId.slice(-12)}`;
}

/** A picture, or a version of another one. */
async function keep(id: string, of: string | null = null, conversationId = makeId()): Promise<string> {
  const file = { sha256: "0".repeat(64), mime: "image/webp", sizeBytes: 1, width: 3, height: 2, thumbhash: "" };
  const names = { title: "", altText: "", model: "test", draftId: of };
  await house.services.db.asset.create({
    data: { id, workspaceId: ann.actor.workspaceId, conversationId, ...file, ...names },
  });
  return id;
}

type List = Partial<ListDays>;

const days = async (list: List = {}, ctx = ann): Promise<readonly DayCount[]> =>
  (await listDays(ctx, { view: "all", stacks: "1", ...list })).days;

const rangeOf = (day: number) => ({ from: firstIdOfDay(utc, day), before: firstIdOfDay(utc, day + 1) });

const pictures = async (day: number, list: List & { before?: string; skip?: number } = {}, ctx = ann) =>
  unpackSection(await readSection(ctx, { view: "all", stacks: "1", ...rangeOf(day), skip: 0, ...list }));

/** Each day of the collapsed gallery as the pictures that it shows, with how many they stand for. */
async function shown(list: List = {}, ctx = ann): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const [day, count] of await days(list, ctx)) {
    const here = await pictures(day, list, ctx);
    expect(here).toHaveLength(count);
    for (const { id, stack } of here) found[id] = stack?.count ?? 0;
  }
  return found;
}

describe("a collapsed gallery", () => {
  test("shows of each stack its newest picture that is there, whatever happens to its versions", async () => {
    const alone = await keep(idOf(20_000, 9));
    const first = await keep(idOf(20_000, 1));
    expect(await shown()).toEqual({ [alone]: 1, [first]: 1 });
    const second = await keep(idOf(20_001, 1), first);
    const third = await keep(idOf(20_002, 1), second);
    expect(await shown()).toEqual({ [alone]: 1, [third]: 3 });
    const [{ stackId = "", stack = null } = {}] = await getAssets(ann, [first]);
    expect([stackId, stack]).toEqual([first, { headId: third, count: 3 }]);

    await setFavorite(ann, { id: third, isFavorite: true });
    expect(await shown()).toEqual({ [alone]: 1, [third]: 3 });
    await trashAssets(ann, { ids: [third] });
    expect(await shown()).toEqual({ [alone]: 1, [second]: 2 });
    await trashAssets(ann, { ids: [first] });
    expect(await shown()).toEqual({ [alone]: 1, [second]: 1 });
    await restoreAssets(ann, { ids: [third] });
    expect(await shown()).toEqual({ [alone]: 1, [third]: 2 });
    await trashAssets(ann, { ids: [third, second] });
    expect(await shown()).toEqual({ [alone]: 1 });
    await restoreAssets(ann, { ids: [second] });
    await deleteAssets(ann, { ids: [third] });
    expect(await shown()).toEqual({ [alone]: 1, [second]: 1 });

    const late = await keep(idOf(19_999, 1), first); // a version with an older date, as an import brings
    expect(await shown()).toEqual({ [alone]: 1, [second]: 2 });
    await house.services.db.asset.updateMany({ where: { id: alone }, data: { stackId: first } });
    expect(await shown()).toEqual({ [second]: 3 });
    await house.services.db.asset.deleteMany({ where: { id: second } });
    expect(await shown()).toEqual({ [alone]: 2 });
    expect((await getAssets(ann, [late]))[0]?.stack).toEqual({ headId: alone, count: 2 });
  });

  test("is another one for each workspace that versions went to, and goes with its workspace", async () => {
    const [one, other] = [await keep(idOf(20_010, 1)), idOf(20_011, 1)];
    await keep(other, one);
    const ben = await ctxOf(house.services, await openGuest(house.services));
    const { workspaceId } = ben.actor;
    await house.services.db.asset.update({ where: { id: other }, data: { workspaceId } });
    expect([await shown(), await shown({}, ben)]).toEqual([{ [one]: 1 }, { [other]: 1 }]);
    await house.services.db.workspace.delete({ where: { id: workspaceId } });
    const left = { where: { workspaceId } };
    expect([await house.services.db.stack.count(left), await house.services.db.stackDay.count(left)]).toEqual([0, 0]);
  });

  test("is right however many versions come and go at once, side by side", async () => {
    const firsts = await Promise.all([0, 1, 2, 3].map((at) => keep(idOf(20_020 + at, 0))));
    const versions = await Promise.all(
      Array.from({ length: 24 }, (_, at) => keep(idOf(20_030 + (at % 3), at), firsts[at % 4] ?? null)),
    );
    const [some, others] = [versions.slice(0, 12), versions.slice(12).reverse()];
    await Promise.all([
      trashAssets(ann, { ids: some }),
      trashAssets(ann, { ids: others }),
      ...[0, 1, 2, 3].map((at) => keep(idOf(20_040, at), firsts[at] ?? null)),
    ]);
    expect(await shown()).toEqual(Object.fromEntries([0, 1, 2, 3].map((at) => [idOf(20_040, at), 2])));
    await restoreAssets(ann, { ids: [...some, ...firsts] });
    expect(Object.values(await shown())).toEqual([5, 5, 5, 5]);
  });

  test("comes with the page, and its parts meet without a gap", async () => {
    const count = sectionMax + 20;
    const ids = Array.from({ length: count }, (_, at) => idOf(20_050, at));
    const file = { sha256: "0".repeat(64), mime: "image/webp", sizeBytes: 1, width: 3, height: 2, thumbhash: "" };
    const plain = { workspaceId: ann.actor.workspaceId, title: "", altText: "", model: "test", ...file };
    await house.services.db.asset.createMany({ data: ids.map((id) => ({ id, ...plain })) });
    const version = await keep(idOf(20_051, 0), ids[0]);
    const expected = [version, ...ids.slice(1).reverse()];
    const first = await pictures(20_050);
    const byId = await pictures(20_050, { before: first.at(-1)?.id ?? "" });
    expect(await pictures(20_050, { skip: sectionMax })).toEqual(byId);
    expect([version, ...[...first, ...byId].map(({ id }) => id)]).toEqual(expected);
    const { gallery, days: counted, isStacked } = await getWorkspaceSnapshot(ann, true);
    expect([isStacked, counted]).toEqual([true, await days()]);
    expect(gallery.items.map(({ id }) => id)).toEqual(expected.slice(0, gallery.items.length));
    expect((await listAssets(ann, { view: "all", stacks: "1", limit: 2, before: version })).items[0]?.id).toBe(
      ids.at(-1),
    );
  });

  test("of a conversation shows the newest that was made in it, and lists of favourites and of the trash show each", async () => {
    const [here, there] = [makeId(), makeId()];
    const first = await keep(idOf(20_060, 1), null, here);
    const second = await keep(idOf(20_061, 1), first, here);
    const elsewhere = await keep(idOf(20_062, 1), second, there);
    expect(await shown({ conversationId: here })).toEqual({ [second]: 3 });
    expect(await shown({ conversationId: there })).toEqual({ [elsewhere]: 3 });
    for (const id of [first, elsewhere]) await setFavorite(ann, { id, isFavorite: true });
    expect(Object.keys(await shown({ view: "favorites" }))).toEqual([elsewhere, first]);
    await trashAssets(ann, { ids: [first, second] });
    expect(await days({ view: "trash" })).toEqual([
      [20_061, 1],
      [20_060, 1],
    ]);
  });

  test("counts stacks by the clocks of its workspace, also after they were put elsewhere", async () => {
    const hourMs = 60 * 60_000;
    const first = await keep(idOf(20_100, 9 * hourMs));
    const second = await keep(idOf(20_100, 11 * hourMs), first);
    await keep(idOf(20_100, 9 * hourMs + 1));
    await setZone(house.services.db, ann.actor, "Pacific/Kiritimati"); // fourteen hours ahead
    const [here, next] = [20_100, 20_101];
    expect(await days()).toEqual([
      [next, 1],
      [here, 1],
    ]);
    await trashAssets(ann, { ids: [second] });
    expect(await days()).toEqual([[here, 2]]);
  });

  test("says nothing to somebody else", async () => {
    const conversationId = makeId();
    await keep(idOf(20_070, 1), await keep(idOf(20_070, 0), null, conversationId), conversationId);
    const ben = await ctxOf(house.services, await openGuest(house.services));
    expect([await days({}, ben), await days({ conversationId }, ben)]).toEqual([[], []]);
    expect(await pictures(20_070, {}, ben)).toEqual([]);
  });
});

test("a tab learns which version stands for the others now", async () => {
  const first = await keep(idOf(20_090, 1));
  const second = await keep(idOf(20_090, 2), first);
  const third = await keep(idOf(20_090, 3), first);
  const nothing = { conversation: [], message: [], turn: [], generation: [], asset: [] };
  const told = async (id: string) =>
    (await readNamed(house.services.db, ann.actor, { ...nothing, asset: [id] })).assets.map((asset) => asset.id);
  const screen = await openScreen(ann);
  expect(screen.state().stacks[first]).toEqual({ headId: third, count: 3 });
  await trashAssets(ann, { ids: [third] });
  await screen.until(({ stacks }) => stacks[first]?.headId === second && stacks[first]?.count === 2);
  expect(await told(third)).toEqual([second, third]);
  await trashAssets(ann, { ids: [second] });
  await screen.until(({ stacks }) => stacks[first]?.headId === first && stacks[first]?.count === 1);
  expect(await told(second)).toEqual([first, second]);
  await restoreAssets(ann, { ids: [third] });
  await screen.until(({ stacks }) => stacks[first]?.headId === third && stacks[first]?.count === 2);
  screen.close();
});

describe("all of a collapsed gallery", () => {
  test("are the pictures that it shows, as they were when somebody picked, and no other version", async () => {
    const first = await keep(idOf(20_080, 1));
    const second = await keep(idOf(20_080, 2), first);
    const alone = await keep(idOf(20_080, 3));
    await keep(idOf(20_081, 1), second); // it came later: nobody meant it, and they did mean the one before
    const selection: Selection = { view: "all", query: "", stacks: "1", upTo: alone, except: [] };
    const changed = await changePictures(ann, {
      id: makeId(),
      selection,
      change: { kind: "favorite", isFavorite: true },
    });
    expect(changed).toMatchObject({ ok: true });
    const { items } = await listAssets(ann, { view: "favorites", limit: 10 });
    expect(items.map(({ id }) => id)).toEqual([alone, second]);
  });
});
