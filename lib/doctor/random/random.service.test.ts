import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { drawAgain } from "../../generation/again/service.ts";
import { recoverGenerations } from "../../generation/recovery/service.ts";
import { cancelGeneration, retryGenerations } from "../../generation/service.ts";
import { makeId } from "../../ids.ts";
import { makeFixedHouse } from "../../infra/model/house.ts";
import { makeModels } from "../../infra/model/openai.ts";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import type { Ctx, Services } from "../../services.ts";
import { startSweeper } from "../../sweeper.ts";
import { sendMessage, stopTurn } from "../../turn/service.ts";
import { startWorker } from "../../worker.ts";
import { readSums } from "../books/data.ts";
import { examine } from "../service.ts";
import { type Chance, makeChance, openProvider, type Provider } from "./test-provider.ts";

// Two servers, a provider on a bad day, people who stop, cancel, repeat and ask again, and leases that run out under
// those who hold them. Whatever the order: the books balance, nothing was paid for twice, and the doctor finds nothing.

const turns = Number(process.env["EASEL_RANDOM_TURNS"] ?? 100);
const seed = Number(process.env["EASEL_RANDOM_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const peopleCount = 10;
const lookMs = 10;

const chance = makeChance(seed);
let house: TestHouse;
let provider: Provider;
let both: readonly [Services, Services];
let stopWorkers: () => void;

beforeAll(async () => {
  [house, provider] = await Promise.all([openTestHouse(), openProvider(makeChance(seed + 1))]);
  const patience = { silenceMs: 2_000, totalMs: 4_000 };
  const paid = (services: Services): Services => {
    const names = { chatModel: "c", imageModel: "gpt-image-2" };
    const models = makeModels({
      apiKey: "k",
      baseUrl: provider.url,
      patience,
      ...names,
      facts: factsOfBoth(names, "other"),
    });
    return { ...services, models: makeFixedHouse("env", models, 6) };
  };
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
  provider.close();
});

const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];

/** One wish, and perhaps a change of mind: at once, in the middle, or when it is over. */
async function live(ctx: Ctx, serial: number): Promise<void> {
  const turnId = makeId();
  const ids = { conversationId: makeId(), messageId: makeId(), turnId, replyId: makeId() };
  const input = { ...ids, text: `${1 + Math.floor(chance() * 3)} pictures of hill ${serial}` };
  await sendMessage(ctx, input);
  if (chance() < 0.1) await sendMessage(ctx, input);
  await wait(chance() * 120);
  if (chance() < 0.12) await stopTurn(ctx, { turnId });
  if (chance() < 0.15) await changeOne(ctx, turnId, (id) => cancelGeneration(ctx, { id }));
  await untilOver(ctx, turnId);
  if (chance() < 0.2)
    await changeOne(ctx, turnId, (id) => twice(() => retryGenerations(ctx, { pictures: [{ id, newId: makeId() }] })));
  if (chance() < 0.15) await again(ctx, turnId, serial);
  await untilOver(ctx, turnId);
}

async function twice<T>(work: () => Promise<T>): Promise<readonly T[]> {
  return await Promise.all([work(), work()]);
}

async function changeOne({ services: { db } }: Ctx, turnId: string, work: (id: string) => Promise<unknown>) {
  const one = oneOf(await db.generation.findMany({ where: { turnId }, select: { id: true } }));
  if (one) await work(one.id);
}

async function again(ctx: Ctx, turnId: string, serial: number): Promise<void> {
  const parent = await ctx.services.db.prompt.findFirst({ where: { turnId }, select: { id: true } });
  if (!parent) return;
  const input = { parentId: parent.id, promptId: makeId(), text: `Subject: another hill ${serial}`, count: 2 };
  await twice(() => drawAgain(ctx, input));
}

async function untilOver({ services: { db } }: Ctx, id: string): Promise<void> {
  for (;;) {
    const turn = await db.turn.findUnique({ where: { id }, select: { state: true } });
    if (!["accepted", "planning", "drawing"].includes(turn?.state ?? "")) return;
    await wait(lookMs);
  }
}

/** A server that stands still for longer than its leases, again and again, while the other one goes on. */
async function troubleMaker(services: Services, isOver: () => boolean, random: Chance): Promise<void> {
  while (!isOver()) {
    const share = random() * 0.4;
    await services.db.$executeRaw`
      UPDATE generation SET lease_until = now() - interval '1 second' WHERE lease_until IS NOT NULL AND random() < ${share}`;
    await services.db.$executeRaw`
      UPDATE turn SET lease_until = now() - interval '1 second' WHERE lease_until IS NOT NULL AND random() < ${share}`;
    // Nobody rests for half a minute here, and what waits is not forgotten for long.
    await services.db.providerHealth.deleteMany();
    await recoverGenerations(services, 1);
    (await startSweeper(services, false))();
    await wait(random() * 100);
  }
}

test(`${turns} random turns end with balanced books and without a violation (seed ${seed})`, async () => {
  const share = Math.max(1, Math.floor(turns / peopleCount)); // what who has a limit may have: about half of the wishes
  let next = 0;
  let isOver = false;
  const trouble = both.map((services, at) => troubleMaker(services, () => isOver, makeChance(seed + 2 + at)));
  const people = Array.from({ length: peopleCount }, async (_, at) => {
    const services = both[at % 2] ?? both[0];
    const ctx = await ctxOf(services, await openGuest(services));
    if (at % 2 === 0) await limitTo(ctx, share);
    while (next < turns) await live(ctx, next++);
  });
  await Promise.all(people);
  isOver = true;
  await Promise.all(trouble);
  await untilQuiet();

  const lines: string[] = [];
  await examine(both[0], { verify: true, repair: false }, (line) => lines.push(line));
  expect(lines.filter((line) => !line.startsWith("books: "))).toEqual([]);
  const { db } = both[0];
  const sums = await readSums(db);
  expect(sums.settled).toBe(sums.spent);
  const [all] = await db.$queryRaw<readonly { readonly put: bigint; readonly accounted: bigint }[]>`
    SELECT coalesce(sum(h.amount_micro_usd), 0)::bigint AS put,
      coalesce(sum(h.amount_micro_usd) FILTER (WHERE (h.state = 'held') = (g.state = 'unknown')
        OR (g.state = 'unknown' AND h.reason = 'asked_again')), 0)::bigint AS accounted
    FROM hold h JOIN generation g ON g.id = h.generation_id`;
  expect(all?.accounted).toBe(all?.put); // only the unknown hold money, unless somebody asked again
  expect(await db.asset.count()).toBe(await db.generation.count({ where: { state: "done" } }));
  expect(await overpaid()).toEqual([]);
  const [{ deadlocks } = { deadlocks: -1 }] = await db.$queryRaw<readonly { readonly deadlocks: number }[]>`
    SELECT deadlocks::int AS deadlocks FROM pg_stat_database WHERE datname = current_database()`;
  expect(deadlocks).toBe(0);
  expect(await db.turn.count()).toBe(turns);
  expect(await db.turn.count({ where: { state: "blocked" } })).toBeGreaterThan(0);
  const limited = await db.spendingLimit.findMany({ select: { subjectId: true } });
  for (const { subjectId } of limited) {
    const userId = subjectId ?? "";
    const spent = await db.usage.count({ where: { userId, kind: "picture" } });
    const held = await db.hold.count({ where: { userId, state: "held" } });
    const found = await db.hold.count({ where: { userId, reason: "found" } });
    expect(spent + held - found, `pictures of ${userId}`).toBeLessThanOrEqual(share);
  }
}, 3_600_000);

async function limitTo({ services: { db }, actor }: Ctx, maxPictures: number): Promise<void> {
  const limit = { scope: "person", subjectId: actor.userId, period: "month", maxPictures };
  await db.spendingLimit.create({ data: { id: makeId(), ...limit } });
}

async function untilQuiet(): Promise<void> {
  const { db } = both[0];
  for (;;) {
    const busy = await db.generation.count({
      where: { state: { in: ["queued", "reserved", "sending", "receiving", "stored"] } },
    });
    const left = await both[0].spool.list();
    const others = await both[1].spool.list();
    if (busy + left.length + others.length === 0) return;
    await wait(lookMs);
  }
}

/** Prompts that were asked for, and may have been billed, more often than there are pictures of them. */
async function overpaid(): Promise<readonly string[]> {
  const rows = await both[0].db.$queryRaw<readonly { readonly text: string; readonly count: number }[]>`
    SELECT p.text, count(*)::int AS count FROM generation g JOIN prompt p ON p.id = g.prompt_id
     WHERE coalesce(g.failure->>'code', '') NOT LIKE 'limit_%' GROUP BY p.text`;
  const asked = new Map(rows.map(({ text, count }) => [text, count]));
  return [...provider.billable].flatMap(([text, count]) =>
    count > (asked.get(text) ?? 0) ? [`${count} calls for ${asked.get(text) ?? 0} pictures: ${text.slice(0, 60)}`] : [],
  );
}
