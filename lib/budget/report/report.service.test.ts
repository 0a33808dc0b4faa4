import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, newEmail, openAccount, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { getLimits, removeLimit, setLimit } from "../limit/editing/service.ts";
import { UsageQuery } from "./schema.ts";
import { exportUsage, getUsage } from "./service.ts";

let house: TestHouse;
const now = new Date("2026-03-20T12:00:00Z");

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.empty();
  await house.services.db.usage.deleteMany();
  await house.services.db.spendingLimit.deleteMany();
});

const owner = async () => await ctxOf(house.services, await openAccount(house.services, newEmail()));
const person = async () => await ctxOf(house.services, await openGuest(house.services));

type Used = { day?: string; model?: string; microUsd?: bigint | null; isEstimated?: boolean; kind?: string };

async function use({ actor }: Ctx, used: Used = {}): Promise<void> {
  const { day = "2026-03-20", model = "m", microUsd = 1_000n, isEstimated = false, kind = "picture" } = used;
  const { userId, workspaceId } = actor;
  const createdAt = new Date(`${day}T23:59:59Z`);
  const tokens = { textIn: 10, imageOut: 5 };
  const facts = { kind, model, microUsd, isEstimated, tokens, createdAt, providerId: "env", turnId: makeId() };
  await house.services.db.usage.create({ data: { id: makeId(), userId, workspaceId, ...facts } });
}

const look = (ctx: Ctx, query: object = {}) => getUsage(ctx, UsageQuery.parse(query), now);

async function fileOf(ctx: Ctx, query: object = {}): Promise<string> {
  let text = "";
  for await (const piece of exportUsage(ctx, UsageQuery.parse(query), now)) text += piece;
  return text;
}

describe("the page", () => {
  test("sums one's own by day and model, the estimated and the unpriced apart", async () => {
    const ann = await person();
    await use(ann);
    await use(ann, { microUsd: 500n, isEstimated: true });
    await use(ann, { day: "2026-03-01", model: "n", microUsd: 9_000n });
    await use(ann, { kind: "chat", model: "talker", microUsd: null });
    await use(ann, { kind: "look", model: "talker", microUsd: 0n });
    await use(ann, { day: "2026-02-28", microUsd: 7n });
    const { total, days, lines, span } = await look(ann);
    expect(span).toEqual({ from: "2026-03-01", to: "2026-03-20" });
    expect(total).toEqual({ pictures: 3, talks: 1, looks: 1, microUsd: 10_500, estimatedMicroUsd: 500, unpriced: 1 });
    expect(days.map(({ key, microUsd }) => [key, microUsd])).toEqual([
      ["2026-03-01", 9_000],
      ["2026-03-20", 1_500],
    ]);
    expect(lines.map(({ key, microUsd, unpriced }) => [key, microUsd, unpriced])).toEqual([
      ["n", 9_000, 0],
      ["m", 1_500, 0],
      ["talker", 0, 1],
    ]);
  });

  test("shows the workspace to who owns it, everything to the installation's owner, and to nobody else", async () => {
    const [boss, ann] = [await owner(), await person()];
    const ben = await person();
    await use(ann);
    await use(ben, { microUsd: 3n });
    await house.services.db.member.create({
      data: { workspaceId: ann.actor.workspaceId, userId: ben.actor.userId, role: "editor" },
    });
    const guest: Ctx = { ...ben, actor: { ...ben.actor, workspaceId: ann.actor.workspaceId, role: "editor" } };
    await use(guest, { microUsd: 40n });
    expect((await look(ann, { of: "workspace" })).total.microUsd).toBe(1_040);
    expect(await look(ann, { of: "studio" })).toMatchObject({ query: { of: "me" }, views: ["me", "workspace"] });
    expect(await look(guest, { of: "workspace" })).toMatchObject({ query: { of: "me" }, total: { microUsd: 43 } });
    const all = await look(boss, { of: "studio", by: "person" });
    expect(all.total.microUsd).toBe(1_043);
    expect(all.lines.map(({ key, microUsd, label }) => [key, microUsd, label])).toEqual([
      [ann.actor.userId, 1_000, null],
      [ben.actor.userId, 43, null],
    ]);
    expect(await fileOf(guest, { of: "studio" })).not.toContain("0.001000");
  });

  test("follows usage that moves, changes and goes", async () => {
    const [ann, ben] = [await person(), await person()];
    await use(ann);
    await house.services.db.usage.updateMany({ data: { userId: ben.actor.userId, microUsd: 5n } });
    expect([(await look(ann)).total.microUsd, (await look(ben)).total.microUsd]).toEqual([0, 5]);
    expect(await house.services.db.usageDay.count()).toBe(1);
    await house.services.db.usage.deleteMany();
    expect(await house.services.db.usageDay.count()).toBe(0);
  });

  test("says how the limits stand", async () => {
    const ann = await person();
    await use({ ...ann }, { day: new Date().toISOString().slice(0, 10) });
    const limits = [{ scope: "person", period: "day", maxMicroUsd: 5_000n, maxPictures: 3 } as const];
    const view = await look({ ...ann, services: { ...ann.services, limits } });
    expect(view.limits).toMatchObject([
      { scope: "person", period: "day", unit: "money", max: 5_000, used: 1_000 },
      { scope: "person", period: "day", unit: "pictures", max: 3, used: 1 },
    ]);
  });
});

test("the file begins with a mark, a head, and has a line for each day, person, model and kind", async () => {
  const boss = await owner();
  await house.services.db.user.update({ where: { id: boss.actor.userId }, data: { name: '=1+"1"' } });
  await use(boss, { day: "2025-12-31" });
  await use(boss, { model: "m, the second" });
  await use(boss, { kind: "chat", microUsd: null });
  expect(await fileOf(boss, { of: "studio", range: "custom", from: "2025-11-01", to: "2026-03-20" })).toBe(
    [
      "\u{feff}day,person,model,provider,kind,calls,usd,estimated_usd,calls_of_unknown_price,tokens_in,tokens_out",
      '2025-12-31,"\'=1+""1""",m,env,picture,1,0.001000,0.000000,0,10,5',
      '2026-03-20,"\'=1+""1""",m,env,chat,1,0.000000,0.000000,1,10,5',
      '2026-03-20,"\'=1+""1""","m, the second",env,picture,1,0.001000,0.000000,0,10,5',
      "",
    ].join("\r\n"),
  );
});

describe("the owner's limits", () => {
  const everybody = { scope: "person", subjectId: null, period: "day", maxUsd: 2.5, maxPictures: null } as const;

  test("are set once for each scope and period, changed, and removed", async () => {
    const boss = await owner();
    await Promise.all([setLimit(boss, everybody), setLimit(boss, everybody)]);
    expect(await setLimit(boss, { ...everybody, maxPictures: 9 })).toMatchObject({ ok: true });
    const own = { ...everybody, subjectId: boss.actor.userId, maxUsd: null };
    expect(await setLimit(boss, own)).toMatchObject({ ok: true });
    const view = await getLimits(boss);
    expect(view?.rows).toMatchObject([
      { scope: "person", period: "day", subject: null, maxMicroUsd: 2_500_000, maxPictures: 9 },
      { scope: "person", period: "day", subject: { id: boss.actor.userId }, maxMicroUsd: null, maxPictures: null },
    ]);
    expect(await removeLimit(boss, { id: view?.rows[0]?.id ?? "" })).toMatchObject({ ok: true });
    expect(await removeLimit(boss, { id: view?.rows[0]?.id ?? "" })).toMatchObject({ error: { code: "not_found" } });
    expect((await getLimits(boss))?.rows).toHaveLength(1);
  });

  test("of the environment are shown until the owner says something else", async () => {
    const boss = await owner();
    const limits = [{ scope: "person", period: "day", maxMicroUsd: 7n, maxPictures: null } as const];
    const strict: Ctx = { ...boss, services: { ...boss.services, limits } };
    expect((await getLimits(strict))?.rows).toMatchObject([{ id: null, maxMicroUsd: 7 }]);
    await setLimit(boss, everybody);
    expect((await getLimits(strict))?.rows).toMatchObject([{ maxMicroUsd: 2_500_000 }]);
  });

  test("do not exist for anybody else, and not for somebody who does not exist", async () => {
    const [boss, ann] = [await owner(), await person()];
    const notFound = { ok: false, error: { code: "not_found" } };
    expect(await getLimits(ann)).toBeNull();
    expect(await setLimit(ann, everybody)).toEqual(notFound);
    expect(await removeLimit(ann, { id: makeId() })).toEqual(notFound);
    expect(await setLimit(boss, everybody)).toMatchObject({ ok: true });
    const [real] = (await getLimits(boss))?.rows ?? [];
    expect(await removeLimit(ann, { id: real?.id ?? "" })).toEqual(notFound);
    expect(await setLimit(boss, { ...everybody, subjectId: makeId() })).toEqual(notFound);
    expect((await getLimits(boss))?.rows).toEqual([real]);
  });
});
