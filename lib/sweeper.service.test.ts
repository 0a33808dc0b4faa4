import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "./account/test-browser.ts";
import { claimForSending } from "./generation/data.ts";
import { makeId } from "./ids.ts";
import { makeModels } from "./infra/model/openai.ts";
import { parseBrief } from "./prompt/tool/rules.ts";
import type { Ctx, Services } from "./services.ts";
import { startSweeper } from "./sweeper.ts";
import { claimTurn } from "./turn/data.ts";
import { endPlanning } from "./turn/ending/service.ts";
import { sendMessage } from "./turn/service.ts";

// A process dies: its leases run out, and another process (here: the sweeper of one that just started) finds its rows.

let house: TestHouse;
let free: Services;
let paid: Services;
let ctx: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  free = house.services;
  const models = makeModels({
    apiKey: "a-key",
    baseUrl: "http://model.example/v1",
    chatModel: "c",
    imageModel: "gpt-image-2.5-flare",
  });
  paid = { ...free, models };
});

afterAll(() => house.close());

beforeEach(async () => {
  ctx = await ctxOf(free, await openGuest(free));
});

/** A turn whose planning was finished by `services`, and one generation of it that was sent. */
async function sendOne(services: Services) {
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId(), text: "a fox" };
  await sendMessage({ ...ctx, services }, sent);
  const claimed = await claimTurn(services.db, sent.turnId, services.instanceId);
  const brief = parseBrief('{"subject":"a fox"}');
  if (!claimed || !brief) throw new Error("not claimed");
  await endPlanning(services, claimed.turn, { kind: "briefs", reply: "A fox.", briefs: [brief] });
  const generation = await services.db.generation.findFirstOrThrow({ where: { turnId: sent.turnId } });
  expect(await claimForSending(services.db, generation.id, "a process that died")).toMatchObject({ id: generation.id });
  return { turnId: sent.turnId, generationId: generation.id };
}

async function restart(services: Services): Promise<void> {
  const stop = await startSweeper(services, true);
  stop();
}

describe("after a crash", () => {
  test("a free drawing that was sent goes back to the queue and is drawn again", async () => {
    const { generationId } = await sendOne(free);
    await restart(free);
    const row = await free.db.generation.findUniqueOrThrow({ where: { id: generationId } });
    expect(row).toMatchObject({ state: "queued", sentAt: null, leaseOwner: null });
  });

  test("a paid call that was sent is unknown, its money stays held, and no second sweep repeats it", async () => {
    const { generationId, turnId } = await sendOne(paid);
    await restart(paid);
    await restart(paid);
    const row = await paid.db.generation.findUniqueOrThrow({ where: { id: generationId }, include: { hold: true } });
    expect(row).toMatchObject({
      state: "unknown",
      failure: { wasBilled: "maybe" },
      attempt: 1,
      hold: { state: "held" },
    });
    expect(row.hold?.amountMicroUsd).toBeGreaterThan(0n);
    expect(await paid.db.turn.findUniqueOrThrow({ where: { id: turnId } })).toMatchObject({ state: "done" });
  });

  test("a drawing that died three times is given up, and it cost nothing", async () => {
    const { generationId } = await sendOne(free);
    await restart(free);
    for (const owner of ["second", "third"]) {
      await claimForSending(free.db, generationId, owner);
      await restart(free);
    }
    const row = await free.db.generation.findUniqueOrThrow({ where: { id: generationId }, include: { hold: true } });
    expect(row).toMatchObject({
      state: "failed",
      failure: { code: "interrupted", wasBilled: "no" },
      hold: { state: "released" },
    });
  });

  test("a turn that was being planned is planned by somebody else, and given up after three", async () => {
    const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId(), text: "a fox" };
    await sendMessage(ctx, sent);
    for (const owner of ["first", "second", "third"]) {
      expect(await claimTurn(free.db, sent.turnId, owner)).not.toBeNull();
      expect(await claimTurn(free.db, sent.turnId, "too early")).toBeNull();
      await restart(free);
    }
    expect(await claimTurn(free.db, sent.turnId, "fourth")).toBeNull();
    expect(await free.db.turn.findUniqueOrThrow({ where: { id: sent.turnId } })).toMatchObject({ state: "failed" });
    expect(await free.db.message.findUniqueOrThrow({ where: { id: sent.replyId } })).toMatchObject({
      isComplete: true,
    });
  });

  test("a lease that still runs belongs to a process that lives: it is left alone", async () => {
    const { generationId } = await sendOne(free);
    const stop = await startSweeper(free, false);
    stop();
    expect(await free.db.generation.findUniqueOrThrow({ where: { id: generationId } })).toMatchObject({
      state: "drawing",
    });
  });
});
