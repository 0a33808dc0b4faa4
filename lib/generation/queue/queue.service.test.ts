import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import { Brief } from "../../prompt/schema.ts";
import { countFailure, forgetFailures, rest } from "../../provider/health/data.ts";
import { breaker } from "../../provider/health/rules.ts";
import type { Ctx } from "../../services.ts";
import { claimTurn } from "../../turn/data.ts";
import { endPlanning } from "../../turn/ending/service.ts";
import { sendMessage } from "../../turn/service.ts";
import { claimNext, type DrawTask, lockClaims, lookAhead, readWaiting } from "../claim/data.ts";
import { requeue } from "../moves/data.ts";
import { takeNext } from "./service.ts";

// Who is drawn next. Without a worker: the test takes each picture itself.

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  await house.empty();
  await forgetFailures(house.services.db, "built-in");
});

async function person(): Promise<Ctx> {
  return await ctxOf(house.services, await openGuest(house.services));
}

/** Asks for so many pictures; they wait. Answers their ids in order. */
async function ask(ctx: Ctx, count: number): Promise<readonly string[]> {
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId(), text: "a fox" };
  await sendMessage(ctx, sent);
  const claimed = await claimTurn(house.services.db, sent.turnId, house.services.instanceId);
  if (!claimed) throw new Error("not claimed");
  const briefs = Array.from({ length: Math.ceil(count / 4) }, (_, at) => ({
    ...Brief.parse({ subject: "a fox" }),
    count: Math.min(4, count - at * 4),
  }));
  await endPlanning(house.services, claimed.turn, { kind: "briefs", reply: "Foxes.", briefs });
  const rows = await house.services.db.generation.findMany({
    where: { turnId: sent.turnId },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => row.id);
}

const wide = { byProvider: { "built-in": 100 }, person: 100, workspace: 100 };

async function take(places: Parameters<typeof claimNext>[2] = wide): Promise<DrawTask | null> {
  return await house.services.db.$transaction(async (tx) => {
    await lockClaims(tx);
    return await claimNext(tx, "a process", places);
  });
}

async function takeAll(places?: Parameters<typeof claimNext>[2]): Promise<readonly DrawTask[]> {
  const first = await take(places);
  return first ? [first, ...(await takeAll(places))] : [];
}

test("everybody's first picture comes before anybody's second", async () => {
  const [ana, ben, cai] = [await person(), await person(), await person()];
  const many = await ask(ana, 12);
  const two = await ask(ben, 2);
  const one = await ask(cai, 1);
  expect((await takeAll()).map((task) => task.id)).toEqual(
    [many[0], two[0], one[0], many[1], two[1], ...many.slice(2)].map((id) => id ?? ""),
  );
});

test("whoever is being drawn already waits for those who are not", async () => {
  const [ana, ben] = [await person(), await person()];
  const many = await ask(ana, 8);
  for (const id of many.slice(0, 3)) expect(await take()).toMatchObject({ id });
  const [late] = await ask(ben, 1);
  expect((await readWaiting(house.services.db)).map((row) => [row.id, row.ahead])).toEqual(
    [late, ...many.slice(3)].map((id, at) => [id, at]),
  );
  expect(await take()).toMatchObject({ id: late });
});

test.each([
  ["a provider", { ...wide, byProvider: { "built-in": 2 } }, 2],
  ["a person", { ...wide, person: 3 }, 6],
  ["a workspace", { ...wide, workspace: 1 }, 2],
])("%s has only so many places, however many ask at once", async (_whose, places, expected) => {
  for (const ctx of [await person(), await person()]) await ask(ctx, 4);
  const taken = await Promise.all(Array.from({ length: 20 }, () => take(places)));
  const ids = taken.flatMap((task) => task?.id ?? []);
  expect(ids).toHaveLength(expected);
  expect(new Set(ids).size).toBe(expected);
});

test.for([true, false])("a process gives no more places than there are, alone (%s) or not", async (isAlone) => {
  for (const ctx of [await person(), await person()]) await ask(ctx, 8);
  const services = { ...house.services, isAlone };
  const taken = await Promise.all(Array.from({ length: 20 }, () => takeNext(services)));
  const [row] = taken.filter((task) => task !== null);
  const places = Math.min(8, (await services.models.places())[row?.providerId ?? ""] ?? 0); // 4 of each person
  expect(new Set(taken.flatMap((task) => task?.id ?? [])).size).toBe(places);
  expect(taken.filter((task) => task !== null)).toHaveLength(places);
});

test("a provider that is gone takes nothing, and one that rests neither", async () => {
  const [id] = await ask(await person(), 1);
  expect(await take({ ...wide, byProvider: { other: 4 } })).toBeNull();
  await rest(house.services.db, "built-in", "rate_limited", 60);
  expect(await take()).toBeNull();
  const [waiting] = await readWaiting(house.services.db);
  expect(waiting).toMatchObject({ id, ahead: 0, waitReason: "rate_limited" });
  expect((waiting?.resumesAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(50_000);
  await forgetFailures(house.services.db, "built-in");
  expect(await take()).toMatchObject({ id });
});

test("after too many failures in a row a provider rests, and then one picture at a time tries it", async () => {
  await ask(await person(), 4);
  const { db } = house.services;
  for (let failure = 0; failure < breaker.failuresMax; failure++) {
    expect(await db.providerHealth.findFirst({ where: { restUntil: { not: null } } })).toBeNull();
    await countFailure(db, "built-in", "server");
  }
  expect(await takeAll()).toEqual([]);
  await db.providerHealth.updateMany({ data: { restUntil: new Date(Date.now() - 1) } });
  expect(await takeAll()).toMatchObject([{ failures: breaker.failuresMax }]);
  await forgetFailures(db, "built-in");
  expect(await takeAll()).toHaveLength(3);
});

test("a picture that is tried again waits its time, and keeps its place", async () => {
  const ana = await person();
  const [first, second] = await ask(ana, 2);
  const task = await take();
  expect(task?.id).toBe(first);
  await requeue(house.services.db, task?.id ?? "", "a process", { seconds: 30, reason: "unreachable" });
  expect(await take()).toMatchObject({ id: second });
  expect(await take()).toBeNull();
  await house.services.db.generation.updateMany({ where: { state: "queued" }, data: { notBefore: new Date(0) } });
  expect(await take()).toMatchObject({ id: first, attempt: 2 });
});

test("whoever wakes knows whether anything is due, and when the next will be", async () => {
  const { db } = house.services;
  expect(await lookAhead(db)).toEqual({ isAnyDue: false, dueMs: null });
  const ana = await person();
  const [first = "", second = ""] = await ask(ana, 2);
  expect(await lookAhead(db)).toEqual({ isAnyDue: true, dueMs: null });
  const waitFor = (id: string, ms: number) =>
    db.generation.update({ where: { id }, data: { notBefore: new Date(Date.now() + ms) } });
  await waitFor(first, 60_000);
  await waitFor(second, 30_000);
  const later = await lookAhead(db);
  expect(later.isAnyDue).toBe(false);
  expect(later.dueMs).toBeGreaterThan(25_000);
  expect(later.dueMs).toBeLessThan(31_000);
  await waitFor(first, -200);
  expect(await lookAhead(db)).toMatchObject({ isAnyDue: true });
});

test("a picture that is cancelled in the same moment stays cancelled, and the next one is drawn", async () => {
  const [first = "", second] = await ask(await person(), 2);
  const isChanged = Promise.withResolvers<void>();
  const mayCommit = Promise.withResolvers<void>();
  const cancelling = house.services.db.$transaction(async (tx) => {
    await tx.generation.update({ where: { id: first }, data: { state: "cancelled" } });
    isChanged.resolve();
    await mayCommit.promise;
  });
  await isChanged.promise;
  expect(await take()).toMatchObject({ id: second }); // it does not wait for the other transaction
  mayCommit.resolve();
  await cancelling;
  const row = await house.services.db.generation.findUniqueOrThrow({ where: { id: first } });
  expect(row.state).toBe("cancelled");
});
