import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { createAsset } from "../../asset/data.ts";
import { deleteAssets, listAssets, restoreAssets, setFavorite, trashAssets } from "../../asset/service.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { utc } from "../../workspace/zone/rules.ts";
import type { GalleryView } from "../schema.ts";
import { listDays, readSection } from "./service.ts";
import { type DayCount, dayMs, firstIdOfDay, type Picture, sectionMax, unpackSection } from "./wire/rules.ts";

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

async function newPerson(): Promise<Ctx> {
  return await ctxOf(house.services, await openGuest(house.services));
}

/** Ids of one moment on a day, rising. */
function idOf(day: number, at: number): string {
  const time = (day * dayMs + at).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

async function keep(ctx: Ctx, id: string, size = { width: 300, height: 200 }): Promise<string> {
  const made = { conversationId: makeId(), turnId: makeId(), promptId: makeId(), generationId: makeId() };
  const file = { sha256: "0".repeat(64), mime: "image/webp", sizeBytes: 1, thumbhash: "1QcSHQRnh493V4dIh4eXh1h4kJUI" };
  const names = { title: "", altText: "", model: "test", isDraft: false, draftId: null };
  await createAsset(house.services.db, { id, workspaceId: ctx.actor.workspaceId, ...made, ...file, ...size, ...names });
  return id;
}

const viewOf = async (ctx: Ctx, id: string) =>
  (await listAssets(ctx, { view: "all", limit: 10 })).items.find((asset) => asset.id === id);

const days = async (ctx: Ctx, view: GalleryView = "all"): Promise<readonly DayCount[]> =>
  (await listDays(ctx, { view })).days;

/** A day by UTC, as it is asked for. */
const dayOf = (day: number) =>
  ({ view: "all", from: firstIdOfDay(utc, day), before: firstIdOfDay(utc, day + 1), skip: 0 }) as const;

const section = async (
  ctx: Ctx,
  day: number,
  where: Partial<Parameters<typeof readSection>[1]> = {},
): Promise<readonly Picture[]> => unpackSection(await readSection(ctx, { ...dayOf(day), ...where }));

describe("the counts of days", () => {
  test("follow every change of a picture, and a day without one is none", async () => {
    const ann = await newPerson();
    const ids = await Promise.all([0, 1, 2].map((at) => keep(ann, idOf(20_000, at))));
    await keep(ann, idOf(20_001, 0));
    const [first = "", second = ""] = ids;
    expect(await days(ann)).toEqual([
      [20_001, 1],
      [20_000, 3],
    ]);
    await setFavorite(ann, { id: first, isFavorite: true });
    await setFavorite(ann, { id: first, isFavorite: true });
    await setFavorite(ann, { id: second, isFavorite: true });
    expect(await days(ann, "favorites")).toEqual([[20_000, 2]]);
    await trashAssets(ann, { ids });
    expect([await days(ann), await days(ann, "favorites"), await days(ann, "trash")]).toEqual([
      [[20_001, 1]],
      [],
      [[20_000, 3]],
    ]);
    await restoreAssets(ann, { ids: [first] });
    await deleteAssets(ann, { ids: [second] });
    expect([await days(ann, "favorites"), await days(ann, "trash")]).toEqual([[[20_000, 1]], [[20_000, 1]]]);
    await house.services.db.asset.deleteMany({ where: { workspaceId: ann.actor.workspaceId } });
    expect(await house.services.db.assetDay.count({ where: { workspaceId: ann.actor.workspaceId } })).toBe(0);
  });

  test("are nobody's when the workspace is gone, and move with a picture to another one", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    const id = await keep(ann, idOf(20_002, 0));
    const { workspaceId } = ben.actor;
    await house.services.db.asset.update({ where: { id }, data: { workspaceId, isFavorite: true } });
    expect([await days(ann), await days(ben), await days(ben, "favorites")]).toEqual([
      [],
      [[20_002, 1]],
      [[20_002, 1]],
    ]);
    await house.services.db.workspace.delete({ where: { id: workspaceId } });
    expect(await house.services.db.assetDay.count({ where: { workspaceId } })).toBe(0);
  });

  test("are right however many pictures change at once, side by side", async () => {
    const ann = await newPerson();
    const ids = await Promise.all(
      Array.from({ length: 24 }, (_, at) => keep(ann, idOf(20_010 + (at % 4), Math.floor(at / 4)))),
    );
    const halves = [ids.slice(0, 12), ids.slice(12).reverse()];
    await Promise.all(halves.map((half) => trashAssets(ann, { ids: half })));
    expect([await days(ann), await days(ann, "trash")]).toEqual([
      [],
      [20_013, 20_012, 20_011, 20_010].map((day) => [day, 6]),
    ]);
  });
});

describe("a section", () => {
  test("is a day, newest first, with what a place must know", async () => {
    const ann = await newPerson();
    const [low, high] = [await keep(ann, idOf(20_020, 1)), await keep(ann, idOf(20_020, 2), { width: 10, height: 30 })];
    await keep(ann, idOf(20_021, 0));
    await setFavorite(ann, { id: low, isFavorite: true });
    const [newest, oldest] = await section(ann, 20_020);
    expect([newest?.id, oldest?.id]).toEqual([high, low]);
    expect([newest?.ratio, oldest?.ratio]).toEqual([0.333, 1.5]);
    expect([newest?.isFavorite, oldest?.isFavorite]).toEqual([false, true]);
    expect(newest?.thumbhash).toBe("1QcSHQRnh493V4dIh4eXh1h4kJUI");
    expect(newest?.key).toBe((await viewOf(ann, high))?.generationId);
    expect((await section(ann, 20_020, { view: "favorites" })).map(({ id }) => id)).toEqual([low]);
    expect(await section(ann, 20_019)).toEqual([]);
  });

  test("ends at the most there may be, and the next ones meet it without a gap or an overlap", async () => {
    const ann = await newPerson();
    const count = sectionMax + 20;
    const ids = Array.from({ length: count }, (_, at) => idOf(20_030, at));
    await house.services.db.asset.createMany({
      data: ids.map((id) => ({
        id,
        workspaceId: ann.actor.workspaceId,
        sha256: "0".repeat(64),
        ...{ mime: "image/webp", sizeBytes: 1, width: 1, height: 1, thumbhash: "" },
        ...{ title: "", altText: "", model: "test" },
      })),
    });
    expect(await days(ann)).toEqual([[20_030, count]]);
    const first = await section(ann, 20_030);
    const byId = await section(ann, 20_030, { before: first.at(-1)?.id ?? "" });
    const bySkip = await section(ann, 20_030, { skip: sectionMax });
    expect([...first, ...byId].map(({ id }) => id)).toEqual(ids.toReversed());
    expect(bySkip).toEqual(byId);
    expect(first[0]?.key).toBe(first[0]?.id); // nothing drew it
    expect(await section(ann, 20_030, { skip: 9_000_000 })).toEqual([]);
    expect((await readSection(ann, dayOf(20_030))).hasMore).toBe(true);
  });

  test("and the counts of a conversation are of its own pictures", async () => {
    const ann = await newPerson();
    const id = await keep(ann, idOf(20_040, 0));
    await keep(ann, idOf(20_040, 1));
    const conversationId = (await viewOf(ann, id))?.conversationId ?? "";
    expect((await listDays(ann, { view: "all", conversationId })).days).toEqual([[20_040, 1]]);
    expect((await section(ann, 20_040, { conversationId })).map((picture) => picture.id)).toEqual([id]);
  });

  test("says of each picture which conversation it is of, when asked", async () => {
    const ann = await newPerson();
    const [low, high] = [await keep(ann, idOf(20_045, 1)), await keep(ann, idOf(20_045, 2))];
    const talks = await Promise.all([high, low].map(async (id) => (await viewOf(ann, id))?.conversationId ?? ""));
    const asked = { ...dayOf(20_045), group: "conversation" } as const;
    const { id: createdById } = await house.services.db.user.findFirstOrThrow({ select: { id: true } });
    const row = { id: talks[0] ?? "", workspaceId: ann.actor.workspaceId, createdById, lastId: talks[0] ?? "" };
    await house.services.db.conversation.create({ data: { ...row, title: "A whale" } });
    const packed = await readSection(ann, asked);
    expect(unpackSection(packed).map((picture) => picture.conversationId)).toEqual(talks);
    expect(packed.groups?.conversations.map(({ title }) => title)).toEqual(["A whale", ""]); // there is no row of the other
    expect(unpackSection(await readSection(ann, { ...asked, ...dayOf(20_044) }))).toEqual([]);
    expect((await readSection(ann, dayOf(20_045))).groups).toBeNull();
  });

  test("and pictures of somebody else are not there", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    const id = await keep(ann, idOf(20_050, 0));
    expect(await days(ben)).toEqual([]);
    expect(await section(ben, 20_050)).toEqual([]);
    const conversationId = (await viewOf(ann, id))?.conversationId ?? "";
    expect((await listDays(ben, { view: "all", conversationId })).days).toEqual([]);
    expect(await section(ben, 20_050, { conversationId })).toEqual([]);
  });
});
