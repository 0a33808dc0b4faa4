import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../account/test-browser.ts";
import { makeWork } from "../account/test-work.ts";
import { releaseHolds, settleAtEstimate, settleHold } from "./data.ts";

// What becomes of money that was put aside: once, and never twice, in whatever order things happen.

let house: TestHouse;
let id: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  await house.services.db.usage.deleteMany();
  const { actor } = await ctxOf(house.services, await openGuest(house.services));
  id = (await makeWork(house.services, actor, crypto.randomUUID())).generationId;
  await house.services.db.hold.update({ where: { generationId: id }, data: { state: "held", amountMicroUsd: 50n } });
});

const usage = { textIn: 1, imageIn: 0, imageOut: 2 };

async function books() {
  const { db } = house.services;
  const hold = await db.hold.findUniqueOrThrow({ where: { generationId: id } });
  const lines = await db.usage.findMany({ where: { generationId: id }, select: { microUsd: true } });
  const days = await db.usageDay.findMany({ select: { calls: true, microUsd: true } });
  return { state: hold.state, reason: hold.reason, lines: lines.map(({ microUsd }) => microUsd), days };
}

test("a settlement that comes twice is one line, with the first amount", async () => {
  const { db } = house.services;
  await settleHold(db, id, { microUsd: 30n, usage, isEstimated: false });
  await settleHold(db, id, { microUsd: 31n, usage, isEstimated: false });
  await settleAtEstimate(db, [id], "cancelled");
  await releaseHolds(db, [id], "failed");
  expect(await books()).toEqual({
    state: "settled",
    reason: "drawn",
    lines: [30n],
    days: [{ calls: 1, microUsd: 30n }],
  });
});

test("twenty settlements at the same moment are one line", async () => {
  const { db } = house.services;
  await Promise.all(
    Array.from({ length: 20 }, (_, at) => settleHold(db, id, { microUsd: BigInt(at), usage, isEstimated: false })),
  );
  expect((await books()).lines).toHaveLength(1);
});

test("money that was given back is not given back again, and nothing counts", async () => {
  const { db } = house.services;
  await releaseHolds(db, [id], "refused");
  await releaseHolds(db, [id], "expired");
  await settleAtEstimate(db, [id], "cancelled");
  expect(await books()).toEqual({ state: "released", reason: "refused", lines: [], days: [] });
});

test("a picture that is found after its money was given back is paid for, and marked as found", async () => {
  const { db } = house.services;
  await releaseHolds(db, [id], "expired");
  await settleHold(db, id, { microUsd: 30n, usage: null, isEstimated: true });
  expect(await books()).toMatchObject({ state: "settled", reason: "found", lines: [30n] });
});

test("a transaction that is undone leaves neither line nor sum", async () => {
  const { db } = house.services;
  const undone = db.$transaction(async (tx) => {
    await settleHold(tx, id, { microUsd: 30n, usage, isEstimated: false });
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await books()).toMatchObject({ state: "held", lines: [], days: [] });
});
