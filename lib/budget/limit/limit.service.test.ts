import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { examine } from "../../doctor/service.ts";
import { openTestServer, type TestServer } from "../../engine/test-server.ts";
import { drawAgain } from "../../generation/again/service.ts";
import { retryGenerations } from "../../generation/service.ts";
import { makeId } from "../../ids.ts";
import { makeFixedHouse } from "../../infra/model/house.ts";
import { makeModels } from "../../infra/model/openai.ts";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import type { Ctx, Services } from "../../services.ts";
import { openScreen } from "../../studio/test-screen.ts";
import { sendMessage } from "../../turn/service.ts";
import { startWorker } from "../../worker.ts";
import type { LimitPeriod, LimitScope } from "./schema.ts";

// Two servers on one database, and the built-in engine at the end of a line as a provider that costs money and counts.

const pictureMicroUsd = 50_000; // a hundred talks cost less than that

let house: TestHouse;
let engine: TestServer;
let both: readonly [Services, Services];
let stopWorkers: () => void;

beforeAll(async () => {
  [house, engine] = await Promise.all([openTestHouse(), openTestServer()]);
  const names = { chatModel: "gpt-6-luna", imageModel: "gpt-image-2.5-flare" };
  const known = factsOfBoth(names, "other");
  const facts = { ...known, image: { ...known.image, price: { kind: "picture", microUsd: pictureMicroUsd } as const } };
  const models = makeModels({ apiKey: "k", baseUrl: engine.url, ...names, facts });
  const paid = (services: Services): Services => ({ ...services, models: makeFixedHouse("env", models, 8) });
  both = [paid(house.services), paid(await house.openSecond())];
  const stops = await Promise.all(both.map((services) => startWorker(services, false)));
  stopWorkers = () => {
    for (const stop of stops) stop();
  };
});

afterAll(async () => {
  stopWorkers();
  await both[1].close();
  await house.close();
  await engine.close();
});

beforeEach(async () => {
  await house.services.db.spendingLimit.deleteMany();
  engine.faults.reset();
});

type Max = { readonly maxPictures?: number; readonly maxMicroUsd?: bigint };

async function limit(scope: LimitScope, subjectId: string | null, max: Max, period: LimitPeriod = "day") {
  await house.services.db.spendingLimit.create({ data: { id: makeId(), scope, subjectId, period, ...max } });
}

async function newPerson(services: Services = both[0]): Promise<Ctx> {
  return await ctxOf(services, await openGuest(services));
}

/** One and the same person, at the other server. */
const atTheOther = (ctx: Ctx): Ctx => ({ ...ctx, services: both[1] });

const ids = () => ({ conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() });

let wishes = 0;
/** Words that nobody said before: what was drawn before would be offered instead of drawn. */
const newWish = () => `a red fox with the words “number ${++wishes}”`;

/** Sends these words, or new ones each time, so many times at once, at both servers in turns, and waits until every turn is over. */
async function sendAtOnce(people: readonly Ctx[], count: number, text?: string) {
  const turnIds = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const sent = ids();
      const ctx = people[at % people.length];
      if (!ctx) throw new Error("nobody is there");
      expect(
        await sendMessage(at % 2 === 0 ? ctx : atTheOther(ctx), { ...sent, text: text ?? newWish() }),
      ).toMatchObject({ ok: true });
      return sent.turnId;
    }),
  );
  for (const ctx of people) await untilOver(ctx, turnIds);
  return await house.services.db.turn.findMany({
    where: { id: { in: turnIds } },
    include: { generations: { include: { hold: true } } },
  });
}

const over = ["done", "blocked", "failed", "cancelled"];

async function untilOver(ctx: Ctx, turnIds: readonly string[]): Promise<void> {
  const screen = await openScreen(ctx);
  const { db } = house.services;
  const mine = await db.turn.findMany({
    where: { id: { in: [...turnIds] }, requestedById: ctx.actor.userId },
    select: { id: true, state: true },
  });
  const open = mine.filter(({ state }) => !over.includes(state)).map(({ id }) => id);
  await screen.until((now) => open.every((id) => over.includes(now.turns[id]?.state ?? "")));
  screen.close();
}

async function violations(): Promise<readonly string[]> {
  const lines: string[] = [];
  await examine(both[0], { verify: false, repair: false }, (line) => lines.push(line));
  return lines.filter((line) => !line.startsWith("books: "));
}

describe("100 parallel sends at two servers against one remaining credit make one call", () => {
  test("when the credit is a picture", async () => {
    const ann = await newPerson();
    await limit("person", null, { maxPictures: 1 });
    const turns = await sendAtOnce([ann], 100);
    expect(engine.faults.calls().generations).toBe(1);
    expect(turns.filter(({ state }) => state === "done")).toHaveLength(1);
    const refused = turns.filter(({ state }) => state === "blocked");
    expect(refused).toHaveLength(99);
    for (const { failure, generations } of refused) {
      expect(failure).toMatchObject({ code: "limit_person_day", wasBilled: "no", limit: { max: 1, left: 0 } });
      expect(generations).toMatchObject([{ state: "failed", sentAt: null, hold: { state: "released" } }]);
    }
    expect(await violations()).toEqual([]);
  });

  test("when the credit is the money of one picture, and of the talk around it", async () => {
    const ann = await newPerson();
    await limit("person", ann.actor.userId, { maxMicroUsd: BigInt(pictureMicroUsd) * 2n - 1n }, "month");
    const turns = await sendAtOnce([ann], 100);
    expect(engine.faults.calls().generations).toBe(1);
    expect(turns.filter(({ state }) => state === "blocked")).toHaveLength(99);
    const spent = await house.services.db.usage.aggregate({
      where: { userId: ann.actor.userId, kind: "picture" },
      _sum: { microUsd: true },
    });
    expect(spent._sum.microUsd).toBe(BigInt(pictureMicroUsd));
    expect(await violations()).toEqual([]);
  });

  test("when it is the last one of a workspace with several people, or of the whole studio", async () => {
    const ann = await newPerson();
    const { workspaceId } = ann.actor;
    const others = await Promise.all([newPerson(), newPerson()]);
    const members = others.map((ctx): Ctx => ({ ...ctx, actor: { ...ctx.actor, workspaceId } }));
    await house.services.db.member.createMany({
      data: members.map(({ actor }) => ({ workspaceId, userId: actor.userId, role: "editor" })),
    });
    await limit("workspace", workspaceId, { maxPictures: 1 });
    const turns = await sendAtOnce([ann, ...members], 30);
    expect(engine.faults.calls().generations).toBe(1);
    expect(turns.map(({ failure }) => failure)).toContainEqual(
      expect.objectContaining({ code: "limit_workspace_day" }),
    );

    const drawn = await house.services.db.usage.count({ where: { kind: "picture" } });
    await limit("studio", null, { maxPictures: drawn + 1 });
    engine.faults.reset();
    await sendAtOnce(await Promise.all([newPerson(), newPerson(), newPerson()]), 30);
    expect(engine.faults.calls().generations).toBe(1);
  });
});

describe("a wish that is larger than what is left", () => {
  test("is not cut: nothing is drawn, it is kept, and says how many would fit", async () => {
    const ann = await newPerson();
    await limit("person", null, { maxPictures: 2 });
    const [turn] = await sendAtOnce([ann], 1, "four pictures of a red fox");
    expect(turn).toMatchObject({ state: "blocked", failure: { code: "limit_person_day" } });
    expect(turn?.generations).toHaveLength(4);
    for (const { state, failure } of turn?.generations ?? []) {
      expect(state).toBe("failed");
      expect(failure).toMatchObject({ limit: { unit: "pictures", max: 2, left: 2, affordable: 2 } });
    }
    expect(engine.faults.calls().generations).toBe(0);
    expect(await house.services.db.prompt.count({ where: { turnId: turn?.id ?? "" } })).toBe(1);
  });

  test("can be drawn in part or later, from the same pictures", async () => {
    const ann = await newPerson();
    await limit("person", null, { maxPictures: 2 });
    const [turn] = await sendAtOnce([ann], 1, "three pictures of a red fox");
    const [first, second, third] = turn?.generations ?? [];
    const retry = (id = "") => retryGenerations(ann, { pictures: [{ id, newId: makeId() }] });
    expect(await retry(first?.id)).toMatchObject({ ok: true });
    expect(await retry(second?.id)).toMatchObject({ ok: true });
    expect(await retry(third?.id)).toEqual({
      ok: false,
      error: { code: "limit_person_day", limit: expect.objectContaining({ left: 0, affordable: 0 }) },
    });
    await untilOver(ann, [turn?.id ?? ""]);
    await house.services.db.spendingLimit.deleteMany();
    expect(await retry(third?.id)).toMatchObject({ ok: true });
    await untilOver(ann, [turn?.id ?? ""]);
    expect(engine.faults.calls().generations).toBe(3);
    expect(await violations()).toEqual([]);
  });
});

test("Draw again answers with the limit, and writes nothing", async () => {
  const ann = await newPerson();
  const [turn] = await sendAtOnce([ann], 1);
  await limit("person", null, { maxPictures: 1 });
  const { db } = house.services;
  const prompt = await db.prompt.findFirstOrThrow({ where: { turnId: turn?.id ?? "" } });
  const input = { parentId: prompt.id, promptId: makeId(), text: "Subject: a blue fox", count: 2 };
  expect(await drawAgain(ann, input)).toMatchObject({ ok: false, error: { code: "limit_person_day" } });
  expect(await db.prompt.count({ where: { turnId: turn?.id ?? "" } })).toBe(1);
  expect(await db.turn.findUnique({ where: { id: turn?.id ?? "" } })).toMatchObject({ state: "done" });
});

describe("which limit holds", () => {
  test("one's own comes before the one for everybody, and may say that there is none", async () => {
    const [ann, ben] = await Promise.all([newPerson(), newPerson()]);
    await limit("person", null, { maxPictures: 0 });
    await limit("person", ann.actor.userId, {});
    const [[drawn], [refused]] = await Promise.all([sendAtOnce([ann], 1), sendAtOnce([ben], 1)]);
    expect([drawn?.state, refused?.state]).toEqual(["done", "blocked"]);
  });

  test("the environment's holds where the owner has said nothing", async () => {
    const strict: Services = {
      ...both[0],
      limits: [{ scope: "person", period: "day", maxMicroUsd: 0n, maxPictures: null }],
    };
    const ann = await newPerson();
    const [turn] = await sendAtOnce([ann], 1);
    const prompt = await strict.db.prompt.findFirstOrThrow({ where: { turnId: turn?.id ?? "" } });
    const again = () => drawAgain({ ...ann, services: strict }, { parentId: prompt.id, promptId: makeId(), text: "x" });
    expect(await again()).toMatchObject({ error: { code: "limit_person_day", limit: { unit: "money", max: 0 } } });
    await limit("person", null, { maxPictures: 5 });
    expect(await again()).toMatchObject({ ok: true });
    await untilOver(ann, [turn?.id ?? ""]);
  });

  test("what was spent in the period before does not count, what is put aside does", async () => {
    const ann = await newPerson();
    await sendAtOnce([ann], 1);
    await limit("person", null, { maxPictures: 1 });
    const yesterday = new Date(Date.now() - 24 * 3_600_000);
    await house.services.db.usage.updateMany({ where: { userId: ann.actor.userId }, data: { createdAt: yesterday } });
    const [turn] = await sendAtOnce([ann], 1);
    expect(turn?.state).toBe("done");
    await house.services.db.usage.updateMany({ where: { userId: ann.actor.userId }, data: { createdAt: yesterday } });
    await house.services.db.hold.updateMany({ where: { userId: ann.actor.userId }, data: { state: "held" } });
    const [refused] = await sendAtOnce([ann], 1);
    expect(refused?.state).toBe("blocked");
  });
});
