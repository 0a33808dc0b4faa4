import { mkdir, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "./account/test-browser.ts";
import { endWithout, markFound, markReceiving, markSending, markStored } from "./generation/moves/data.ts";
import { takeNext } from "./generation/queue/service.ts";
import { findStranded, takeOver } from "./generation/recovery/data.ts";
import { makeId } from "./ids.ts";
import type { ImagePrice } from "./infra/model/facts/port.ts";
import { makeFixedHouse } from "./infra/model/house.ts";
import { makeModels } from "./infra/model/openai.ts";
import type { ModelHouse } from "./infra/model/port.ts";
import { StorageError } from "./infra/storage/port.ts";
import { parseBrief } from "./prompt/tool/rules.ts";
import { factsOfBoth } from "./provider/catalogue/rules.ts";
import type { Ctx, Services } from "./services.ts";
import { startSweeper } from "./sweeper.ts";
import { claimTurn } from "./turn/data.ts";
import { endPlanning } from "./turn/ending/service.ts";
import { sendMessage } from "./turn/service.ts";

const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

// A process dies: its leases run out, and another process (here: the sweeper of one that just started) finds its rows.

let house: TestHouse;
let free: Services;
let paid: Services;
let ctx: Ctx;

function openPaid(imageModel: string, price?: ImagePrice): ModelHouse {
  const names = { chatModel: "c", imageModel };
  const known = factsOfBoth(names, "other");
  const facts = price ? { ...known, image: { ...known.image, price } } : known;
  return makeFixedHouse("env", makeModels({ apiKey: "k", baseUrl: "http://model.example/v1", ...names, facts }), 8);
}

beforeAll(async () => {
  house = await openTestHouse();
  free = house.services;
  paid = { ...free, models: openPaid("gpt-image-2.5-flare") };
});

afterAll(() => house.close());

beforeEach(async () => {
  await house.empty();
  ctx = await ctxOf(free, await openGuest(free));
});

const dead = "a process that died";

async function reserve(services: Services, id: string, instanceId: string): Promise<void> {
  expect(await takeNext({ ...services, instanceId })).toMatchObject({ id });
}

/** A turn whose planning was finished by `services`, and one generation of it that was sent. */
async function sendOne(services: Services) {
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId(), text: "a fox" };
  await sendMessage({ ...ctx, services }, sent);
  const claimed = await claimTurn(services.db, sent.turnId, services.instanceId);
  const brief = parseBrief(JSON.stringify({ subject: `fox ${sent.turnId}` })); // each wish is a new one
  if (!claimed || !brief) throw new Error("not claimed");
  await endPlanning(services, claimed.turn, { kind: "briefs", reply: "A fox.", briefs: [brief] });
  const generation = await services.db.generation.findFirstOrThrow({ where: { turnId: sent.turnId } });
  await reserve(services, generation.id, dead);
  expect(await markSending(services.db, generation.id, dead)).toBe(true);
  return { turnId: sent.turnId, generationId: generation.id };
}

async function stateOf(id: string): Promise<string> {
  return (await free.db.generation.findUniqueOrThrow({ where: { id } })).state;
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

  test("a picture that was reserved and never sent goes back to the queue, paid or not", async () => {
    const { generationId } = await sendOne(paid);
    await paid.db.generation.update({ where: { id: generationId }, data: { state: "reserved", sentAt: null } });
    await restart(paid);
    const row = await paid.db.generation.findUniqueOrThrow({ where: { id: generationId }, include: { hold: true } });
    expect(row).toMatchObject({ state: "queued", hold: { state: "held" } });
  });

  test("an answer that was received whole is kept and charged once; half of one is unknown", async () => {
    for (const isWhole of [true, false]) {
      const { generationId } = await sendOne(paid);
      await markReceiving(paid.db, generationId, dead, "req_9");
      const writer = await paid.spool.open(generationId, { contentType: "text/event-stream", requestId: "req_9" });
      const event = {
        type: "image_generation.completed",
        b64_json: pixel,
        usage: { input_tokens: 9, output_tokens: 196 },
      };
      const body = `event: image_generation.completed\ndata: ${JSON.stringify(event)}\n\n`;
      writer.write(Buffer.from(isWhole ? body : body.slice(0, -20)));
      await writer.close();
      await restart(paid);
      await restart(paid);
      const row = await paid.db.generation.findUniqueOrThrow({ where: { id: generationId }, include: { hold: true } });
      expect(row).toMatchObject({ state: isWhole ? "done" : "unknown", attempt: 1 });
      expect(row.hold).toMatchObject({ state: isWhole ? "settled" : "held" });
      expect(await paid.db.asset.count({ where: { generationId } })).toBe(isWhole ? 1 : 0);
      expect(await paid.db.usage.count({ where: { generationId } })).toBe(isWhole ? 1 : 0);
      expect(await paid.spool.list()).toEqual([]);
    }
  });

  test("a picture whose bytes were stored gets its asset", async () => {
    const { generationId } = await sendOne(paid);
    await markReceiving(paid.db, generationId, dead, null);
    const facts = { sha256: "00".repeat(32), mime: "image/png", sizeBytes: 1, width: 8, height: 8, thumbhash: "" };
    await markStored(paid.db, generationId, dead, { assetId: makeId(), ...facts, usage: null });
    await restart(paid);
    const row = await paid.db.generation.findUniqueOrThrow({ where: { id: generationId }, include: { hold: true } });
    expect(row).toMatchObject({ state: "done", stored: null, hold: { state: "settled", isEstimated: true } });
    expect(await paid.db.asset.findUniqueOrThrow({ where: { generationId } })).toMatchObject({ sha256: facts.sha256 });
  });

  test("an answer found after its picture was called unknown is kept after all", async () => {
    const { generationId, turnId } = await sendOne(paid);
    await restart(paid);
    const writer = await paid.spool.open(generationId, { contentType: "application/json", requestId: null });
    writer.write(Buffer.from(JSON.stringify({ created: 1, data: [{ b64_json: pixel }] })));
    await writer.close();
    await restart(paid);
    const row = await paid.db.generation.findUniqueOrThrow({ where: { id: generationId }, include: { hold: true } });
    expect(row).toMatchObject({ state: "done", failure: null, hold: { state: "settled", isEstimated: true } });
    expect(await paid.db.turn.findUniqueOrThrow({ where: { id: turnId } })).toMatchObject({ state: "done" });
  });

  test("a call to a server of one's own, which costs nothing, is not repeated either", async () => {
    const own: Services = { ...free, models: openPaid("their-own", { kind: "picture", microUsd: 0 }) };
    const { generationId } = await sendOne(own);
    await restart(own);
    const row = await free.db.generation.findUniqueOrThrow({ where: { id: generationId }, include: { hold: true } });
    expect(row).toMatchObject({ state: "unknown", hold: { amountMicroUsd: 0n } });
  });

  test("a row that was sent after it was found without a lease is known to be sent", async () => {
    const { generationId } = await sendOne(paid);
    const expired = { leaseUntil: new Date(0) };
    await paid.db.generation.update({ where: { id: generationId }, data: { state: "reserved", ...expired } });
    const [found] = await findStranded(paid.db);
    if (!found) throw new Error("not found");
    await paid.db.generation.update({ where: { id: generationId }, data: { state: "sending", ...expired } });
    expect(await takeOver(paid.db, found, "another one", 30)).toMatchObject({ state: "sending" });
  });

  test("what is sent while its own process takes its lease over is not asked for again", async () => {
    const { generationId } = await sendOne(paid);
    const expired = { state: "reserved", sentAt: null, leaseOwner: paid.instanceId, leaseUntil: new Date(0) };
    await paid.db.generation.update({ where: { id: generationId }, data: expired });
    const removeAll = async (prefix: string) => {
      await markSending(paid.db, generationId, paid.instanceId); // the drawing goes on in the middle of the recovery
      await paid.storage.removeAll(prefix);
    };
    await restart({ ...paid, storage: { ...paid.storage, removeAll } });
    expect(await stateOf(generationId)).toBe("sending");
  });

  test("a picture found by a process that then died is finished by the next one", async () => {
    const { generationId } = await sendOne(paid);
    await restart(paid);
    const facts = { sha256: "00".repeat(32), mime: "image/png", sizeBytes: 1, width: 8, height: 8, thumbhash: "" };
    expect(await markFound(paid.db, generationId, dead, { assetId: makeId(), ...facts, usage: null })).toBe(true);
    await restart(paid);
    expect(await stateOf(generationId)).toBe("done");
  });

  test("an answer that came whole waits in the spool until the storage takes it", async () => {
    const { generationId } = await sendOne(paid);
    await markReceiving(paid.db, generationId, dead, null);
    const writer = await paid.spool.open(generationId, { contentType: "application/json", requestId: null });
    writer.write(Buffer.from(JSON.stringify({ created: 1, data: [{ b64_json: pixel }] })));
    await writer.close();
    await restart({
      ...paid,
      storage: { ...paid.storage, put: () => Promise.reject(new StorageError("no disk", true)) },
    });
    expect(await stateOf(generationId)).toBe("unknown");
    await restart(paid);
    expect(await stateOf(generationId)).toBe("done");
    expect(await paid.spool.list()).toEqual([]);
  });

  test.each(["its provider was taken away", "its own process could not say what went wrong"])(
    "an answer that came whole is kept when %s",
    async (why) => {
      const { generationId } = await sendOne(paid);
      await markReceiving(paid.db, generationId, dead, null);
      const writer = await paid.spool.open(generationId, { contentType: "application/json", requestId: null });
      const usage = { input_tokens: 9, output_tokens: 196 };
      writer.write(Buffer.from(JSON.stringify({ created: 1, data: [{ b64_json: pixel }], usage })));
      await writer.close();
      const isGone = why.startsWith("its provider");
      if (!isGone) {
        const failure = { code: "internal", wasBilled: "yes" } as const;
        await endWithout(paid.db, generationId, dead, { state: "failed", money: "spend", failure });
      }
      await restart(isGone ? free : paid);
      const row = await paid.db.generation.findUniqueOrThrow({ where: { id: generationId }, include: { hold: true } });
      expect(row).toMatchObject({ state: "done", hold: { state: "settled", isEstimated: true } });
      expect(await paid.spool.list()).toEqual([]);
    },
  );

  test("a picture that waits for a provider that was taken away ends, and its money is given back", async () => {
    const { generationId } = await sendOne(paid);
    await paid.db.generation.update({
      where: { id: generationId },
      data: { state: "queued", sentAt: null, leaseOwner: null, leaseUntil: null },
    });
    await restart(free);
    const row = await free.db.generation.findUniqueOrThrow({ where: { id: generationId }, include: { hold: true } });
    expect(row).toMatchObject({
      state: "failed",
      failure: { code: "setup_model", wasBilled: "no" },
      hold: { state: "released" },
    });
    expect(await free.db.turn.findUniqueOrThrow({ where: { id: row.turnId } })).toMatchObject({ state: "done" });
  });

  test("one row that cannot be recovered does not keep the others from it", async () => {
    const [broken, other] = [await sendOne(paid), await sendOne(paid)];
    await paid.db.generation.update({ where: { id: broken.generationId }, data: { state: "stored", stored: {} } });
    await restart(paid);
    expect(await stateOf(other.generationId)).toBe("unknown");
  });

  test("money for an unknown picture is given back after a day", async () => {
    const { generationId } = await sendOne(paid);
    await restart(paid);
    await paid.db.generation.update({
      where: { id: generationId },
      data: { endedAt: new Date(Date.now() - 25 * 3_600_000) },
    });
    await restart(paid);
    expect(await paid.db.hold.findUniqueOrThrow({ where: { generationId } })).toMatchObject({
      state: "released",
      reason: "expired",
    });
  });

  test("a drawing that died three times is given up, and it cost nothing", async () => {
    const { generationId } = await sendOne(free);
    await restart(free);
    for (const owner of ["second", "third"]) {
      await reserve(free, generationId, owner);
      await markSending(free.db, generationId, owner);
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
      state: "sending",
    });
  });

  test("half a file that it left behind goes while the server runs, and one that may be written at this moment stays", async () => {
    const folder = join(free.storage.place, "tmp");
    await mkdir(folder, { recursive: true });
    const [cut, fresh] = [join(folder, "0a1b.tmp"), join(folder, "2c3d.tmp")];
    for (const path of [cut, fresh]) await writeFile(path, "of a write");
    const tenMinutesAgo = new Date(Date.now() - 10 * 60_000);
    await utimes(cut, tenMinutesAgo, tenMinutesAgo);
    await restart(free);
    expect(await readdir(folder)).toEqual(["2c3d.tmp"]);
    await rm(fresh);
  });
});
