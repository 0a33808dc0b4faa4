import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { deleteAssets, restoreAssets, setFavorite, trashAssets } from "../../asset/service.ts";
import { findWrongDays } from "../../doctor/days/data.ts";
import { firstIdAt, makeIdAt } from "../../ids.ts";
import { untilSomebodyWaits } from "../../infra/db/test-locks.ts";
import type { Ctx } from "../../services.ts";
import { streamEvents } from "../../studio/events/service.ts";
import { listDays, readSection } from "../../studio/gallery/service.ts";
import { type DayCount, dayMs, firstIdOfDay, unpackSection } from "../../studio/gallery/wire/rules.ts";
import type { GalleryView } from "../../studio/schema.ts";
import { getWorkspaceSnapshot } from "../../studio/service.ts";
import { moveWork } from "../data.ts";
import { findKnown, readZone, setZone } from "./data.ts";
import { dayAt, startOfDay } from "./rules.ts";
import { changeZone, learnZone } from "./service.ts";

let house: TestHouse;
let ann: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  ann = await newPerson();
});

async function newPerson(): Promise<Ctx> {
  return await ctxOf(house.services, await openGuest(house.services));
}

/** Pictures of these moments. */
async function keep({ actor: { workspaceId } }: Ctx, ...moments: readonly string[]): Promise<readonly string[]> {
  const ids = moments.map((moment) => makeIdAt(Date.parse(moment)));
  await house.services.db.asset.createMany({
    data: ids.map((id) => ({
      id,
      workspaceId,
      sha256: "0".repeat(64),
      ...{
        mime: "image/webp",
        sizeBytes: 1,
        width: 1,
        height: 1,
        thumbhash: "",
        title: "",
        altText: "",
        model: "test",
      },
    })),
  });
  return ids;
}

async function days(ctx: Ctx, view: GalleryView = "all"): Promise<readonly (readonly [string, number])[]> {
  const { days: found } = await listDays(ctx, { view });
  return found.map(([day, count]: DayCount) => [new Date(day * dayMs).toISOString().slice(0, 10), count]);
}

/** What the doctor would find. */
const wrong = async () => await findWrongDays(house.services.db);

describe("where a workspace is", () => {
  test("is where its first browser is, and elsewhere when somebody says so", async () => {
    const zoneOf = async () => (await getWorkspaceSnapshot(ann)).zone.name;
    expect(await zoneOf()).toBeNull();
    expect(await learnZone(ann, { zone: "Asia/Calcutta" })).toEqual({ ok: true, value: null });
    expect(await zoneOf()).toBe("Asia/Kolkata");
    expect(await learnZone(ann, { zone: "America/New_York" })).toEqual({ ok: true, value: null });
    expect(await zoneOf()).toBe("Asia/Kolkata");
    expect(await changeZone(ann, { zone: "America/New_York" })).toEqual({ ok: true, value: null });
    expect(await zoneOf()).toBe("America/New_York");
  });

  test("is nowhere that this server or its database does not know, and nothing that a viewer says", async () => {
    for (const zone of ["Mars/Olympus", "FOO+3", "posixrules"]) {
      expect(await changeZone(ann, { zone })).toMatchObject({ ok: false, error: { code: "unknown_zone" } });
    }
    expect(await findKnown(house.services.db, ["Mars/Olympus", "Asia/Calcutta"])).toBe("Asia/Calcutta");
    const viewer: Ctx = { ...ann, actor: { ...ann.actor, role: "viewer" } };
    for (const say of [changeZone, learnZone]) {
      expect(await say(viewer, { zone: "UTC" })).toMatchObject({ ok: false, error: { code: "forbidden" } });
    }
  });

  test("is told to open tabs once, and to those that were away", async () => {
    const kinds: string[] = [];
    const stop = house.services.bus.subscribe(ann.actor.workspaceId, ({ kind }) => kinds.push(kind));
    await changeZone(ann, { zone: "Asia/Shanghai" });
    await changeZone(ann, { zone: "Asia/Shanghai" }); // nothing new
    await changeZone(ann, { zone: "UTC" });
    await expect.poll(() => kinds).toEqual(["zone", "zone"]);
    stop();
    const closing = new AbortController();
    for await (const { events } of streamEvents(ann, {
      since: new Date(),
      signal: closing.signal,
      aliveEveryMs: 60_000,
    })) {
      expect(events).toContainEqual({ type: "zone", name: "UTC" });
      closing.abort();
    }
  });
});

test.each([
  "Asia/Shanghai",
  "Asia/Kathmandu",
  "America/New_York",
  "Pacific/Kiritimati",
  "Pacific/Apia",
  "Africa/Cairo",
])("database, server and browser have the same days in %s", async (name) => {
  const zone = await readZone(house.services.db, name);
  const text = new Intl.DateTimeFormat("en-CA", { timeZone: name, dateStyle: "short" });
  const moments = zone.shifts.flatMap(([sinceS], at) => {
    const first = Math.max(sinceS, Date.UTC(1990, 0) / 1_000); // what was before is not certain everywhere
    return at > 0 && first === sinceS ? [-86_400, -1, 0, 1, 86_400].map((after) => (sinceS + after) * 1_000) : [];
  });
  for (const ms of [...moments, Date.now()]) {
    const day = dayAt(zone, ms);
    expect(new Date(day * dayMs).toISOString().slice(0, 10)).toBe(text.format(ms));
    const [row] = await house.services.db.$queryRaw<readonly { readonly day: number }[]>`
        SELECT day_of_id(${firstIdAt(ms)}::uuid, ${name}) AS day`;
    expect(row?.day).toBe(day);
    expect(startOfDay(zone, day)).toBeLessThanOrEqual(ms);
    expect(startOfDay(zone, day + 1)).toBeGreaterThan(ms);
  }
});

describe("the counts of days", () => {
  test("are by the clocks there, and counted again when those are put elsewhere", async () => {
    await keep(ann, "2026-11-28T23:30Z", "2026-11-29T01:00Z", "2026-11-29T16:00Z", "2026-11-30T02:00Z");
    expect(await days(ann)).toEqual([
      ["2026-11-30", 1],
      ["2026-11-29", 2],
      ["2026-11-28", 1],
    ]);
    await changeZone(ann, { zone: "Asia/Shanghai" });
    expect(await days(ann)).toEqual([
      ["2026-11-30", 2],
      ["2026-11-29", 2],
    ]);
    await changeZone(ann, { zone: "America/New_York" });
    expect(await days(ann)).toEqual([
      ["2026-11-29", 2],
      ["2026-11-28", 2],
    ]);
    expect(await wrong()).toEqual([]);
  });

  test("know days of 23 and 25 hours, and a section is what was counted", async () => {
    await changeZone(ann, { zone: "America/New_York" });
    const spring = ["2026-03-08T04:59Z", "2026-03-08T05:00Z", "2026-03-09T03:59Z", "2026-03-09T04:00Z"];
    const autumn = ["2026-11-01T03:59Z", "2026-11-01T04:00Z", "2026-11-02T04:59Z", "2026-11-02T05:00Z"];
    await keep(ann, ...spring, ...autumn);
    const { days: found, zone } = await listDays(ann, { view: "all" });
    expect(found.map(([, count]) => count)).toEqual([1, 2, 1, 1, 2, 1]);
    if (!zone) throw new Error("nobody says where that is");
    for (const [day, count] of found) {
      const bounds = { from: firstIdOfDay(zone, day), before: firstIdOfDay(zone, day + 1) };
      const packed = await readSection(ann, { view: "all", ...bounds, skip: 0 });
      expect(unpackSection(packed)).toHaveLength(count);
    }
    expect(await listDays(ann, { view: "all", zone: "America/New_York" })).toEqual({ days: found });
  });

  test("follow favourites, the trash and what is deleted there", async () => {
    await changeZone(ann, { zone: "Asia/Kathmandu" });
    const [first = "", second = ""] = await keep(ann, "2026-11-29T18:14Z", "2026-11-29T18:15Z");
    await setFavorite(ann, { id: second, isFavorite: true });
    expect([await days(ann), await days(ann, "favorites")]).toEqual([
      [
        ["2026-11-30", 1],
        ["2026-11-29", 1],
      ],
      [["2026-11-30", 1]],
    ]);
    await trashAssets(ann, { ids: [first, second] });
    expect([await days(ann), await days(ann, "trash")]).toEqual([
      [],
      [
        ["2026-11-30", 1],
        ["2026-11-29", 1],
      ],
    ]);
    await restoreAssets(ann, { ids: [second] });
    await deleteAssets(ann, { ids: [first] });
    expect([await days(ann), await days(ann, "trash")]).toEqual([[["2026-11-30", 1]], []]);
    await house.services.db.asset.deleteMany({ where: { workspaceId: ann.actor.workspaceId } });
    expect([await days(ann), await wrong()]).toEqual([[], []]);
  });

  test("of what moves are those of where it went, and a workspace that is gone leaves none", async () => {
    const ben = await newPerson();
    await changeZone(ann, { zone: "Pacific/Kiritimati" });
    await changeZone(ben, { zone: "America/New_York" });
    await keep(ann, "2026-11-29T11:00Z", "2026-11-30T03:00Z");
    const [from, to] = [ann.actor.workspaceId, ben.actor.workspaceId];
    expect(await days(ann)).toEqual([["2026-11-30", 2]]);
    await house.services.db.$transaction((tx) => moveWork(tx, { from, to, userId: ben.actor.userId }));
    expect([await days(ann), await days(ben)]).toEqual([[], [["2026-11-29", 2]]]);
    await house.services.db.workspace.delete({ where: { id: to } });
    expect(await house.services.db.assetDay.count({ where: { workspaceId: to } })).toBe(0);
    expect(await wrong()).toEqual([]);
  });

  test("of one conversation are by those clocks too", async () => {
    await changeZone(ann, { zone: "Asia/Shanghai" });
    const conversationId = firstIdAt(0);
    const [id = ""] = await keep(ann, "2026-11-29T23:30Z");
    await house.services.db.asset.update({ where: { id }, data: { conversationId } });
    const { days: found } = await listDays(ann, { view: "all", conversationId });
    expect(found).toEqual([[Date.parse("2026-11-30") / dayMs, 1]]);
  });
});

describe("what changes while clocks are put elsewhere is counted once, under the new days", () => {
  const moments = ["2026-11-28T23:30Z", "2026-11-29T23:30Z"] as const;

  test("when it waits for that", async () => {
    const [first = ""] = await keep(ann, moments[0]);
    const others = await house.services.db.$transaction(async (tx) => {
      await setZone(tx, ann.actor, "Asia/Shanghai");
      const waiting = [trashAssets(ann, { ids: [first] }), keep(ann, moments[1])];
      await untilSomebodyWaits(tx);
      return { waiting };
    });
    await Promise.all(others.waiting);
    expect([await days(ann), await days(ann, "trash")]).toEqual([[["2026-11-30", 1]], [["2026-11-29", 1]]]);
    expect(await wrong()).toEqual([]);
  });

  test("when that waits for it", async () => {
    const [id = ""] = await keep(ann, moments[0]);
    const others = await house.services.db.$transaction(async (tx) => {
      await tx.asset.update({ where: { id }, data: { isFavorite: true } });
      const waiting = changeZone(ann, { zone: "Asia/Shanghai" });
      await untilSomebodyWaits(tx);
      return { waiting };
    });
    await others.waiting;
    expect(await days(ann, "favorites")).toEqual([["2026-11-29", 1]]);
    expect(await wrong()).toEqual([]);
  });

  test("however many do so side by side", async () => {
    const zones = ["Asia/Shanghai", "America/New_York", "Pacific/Kiritimati", "UTC"];
    await Promise.all([
      ...zones.map((zone) => changeZone(ann, { zone })),
      ...Array.from({ length: 12 }, (_, at) =>
        keep(ann, `2026-11-2${at % 3}T0${at % 10}:00Z`.replace("Z", `:${10 + at}Z`)),
      ),
    ]);
    expect(await wrong()).toEqual([]);
    const found = await listDays(ann, { view: "all" });
    expect(found.days.reduce((sum, [, count]) => sum + count, 0)).toBe(12);
  });
});
