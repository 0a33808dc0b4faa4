import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openAccount, openGuest, openTestHouse, type TestHouse } from "../account/test-browser.ts";
import { openTestServer, type TestServer } from "../engine/test-server.ts";
import { makeId } from "../ids.ts";
import { makeModels } from "../infra/model/openai.ts";
import type { OpenModels } from "../infra/model/port.ts";
import { openAesSeal } from "../infra/seal/aes.ts";
import { parseBrief } from "../prompt/tool/rules.ts";
import type { Ctx, Services } from "../services.ts";
import { claimTurn } from "../turn/data.ts";
import { endPlanning } from "../turn/ending/service.ts";
import { sendMessage } from "../turn/service.ts";
import { openHouse } from "./house/service.ts";
import { SaveProvider } from "./schema.ts";
import { chooseProvider, deleteProvider, getModels, saveProvider } from "./service.ts";

const key = "sk-canary-0123456789-wxyz";

let house: TestHouse;
let second: Services;
let server: TestServer;
let owner: Ctx;
let guest: Ctx;

beforeAll(async () => {
  [house, server] = await Promise.all([openTestHouse(), openTestServer()]);
  second = await house.openSecond();
});

afterAll(async () => {
  await second.close();
  await house.close();
  await server.close();
});

beforeEach(async () => {
  await house.empty();
  house.services.bus.tell({ kind: "models", workspaceId: "", id: "" });
  owner = await ctxOf(house.services, await openAccount(house.services));
  guest = await ctxOf(house.services, await openGuest(house.services));
});

const provider = (more: Partial<SaveProvider> = {}) =>
  SaveProvider.parse({
    id: makeId(),
    name: "Theirs",
    baseUrl: server.url,
    key,
    chatModel: "gpt-6-luna",
    imageModel: "gpt-image-2.5-flare",
    overrides: {},
    ...more,
  });

async function save(more: Partial<SaveProvider> = {}): Promise<string> {
  const input = provider(more);
  expect(await saveProvider(owner, input)).toMatchObject({ ok: true });
  return input.id;
}

async function choose(providerId: string): Promise<void> {
  for (const role of ["writer", "drawer"] as const) {
    expect(await chooseProvider(owner, { role, providerId })).toMatchObject({ ok: true });
  }
}

/** A wish whose picture is queued, and not drawn: nobody works here. */
async function queueOne(services: Services): Promise<string> {
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId(), text: "a fox" };
  await sendMessage({ ...owner, services }, sent);
  const claimed = await claimTurn(services.db, sent.turnId, services.instanceId);
  const brief = parseBrief('{"subject":"a fox"}');
  if (!claimed || !brief) throw new Error("not claimed");
  await endPlanning(services, claimed.turn, { kind: "briefs", reply: "A fox.", briefs: [brief] });
  return (await services.db.generation.findFirstOrThrow({ where: { turnId: sent.turnId } })).id;
}

describe("for whoever does not own the installation", () => {
  test("nothing of this exists, nothing changes, and every answer is the same", async () => {
    const id = await save();
    const { db } = guest.services;
    const before = await db.provider.findMany();
    expect(await getModels(guest)).toBeNull();
    const notFound = { ok: false, error: { code: "not_found" } };
    expect(await saveProvider(guest, provider({ id, name: "Mine" }))).toEqual(notFound);
    expect(await saveProvider(guest, provider())).toEqual(notFound);
    expect(await deleteProvider(guest, { id })).toEqual(notFound);
    expect(await deleteProvider(guest, { id: makeId() })).toEqual(notFound);
    expect(await chooseProvider(guest, { role: "drawer", providerId: id })).toEqual(notFound);
    expect(await db.provider.findMany()).toEqual(before);
    expect(await db.setting.count()).toBe(0);
  });
});

describe("a key", () => {
  test("is sealed in its row, and of it the page shows four characters", async () => {
    const id = await save();
    const row = await owner.services.db.provider.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain("canary");
    const view = await getModels(owner);
    expect(JSON.stringify(view)).not.toContain("canary");
    expect(view?.providers.find((one) => one.id === id)?.key).toEqual({ kind: "set", end: "wxyz" });
  });

  test("stays when the rest changes, goes when it is emptied, and is asked for again at another address", async () => {
    const id = await save();
    const { key: _, ...rest } = provider({ id, name: "Renamed" });
    expect(await saveProvider(owner, rest)).toMatchObject({ ok: true });
    expect((await getModels(owner))?.providers.at(-1)).toMatchObject({ name: "Renamed", key: { kind: "set" } });
    const moved = await saveProvider(owner, { ...rest, baseUrl: "https://elsewhere.example/v1" });
    expect(moved).toMatchObject({ ok: false, error: { code: "key_needed" } });
    expect(await saveProvider(owner, { ...rest, key: "" })).toMatchObject({ ok: true });
    expect((await getModels(owner))?.providers.at(-1)?.key).toEqual({ kind: "none" });
  });

  test("that another secret closed is said to be unreadable; nothing is sent, and nothing crashes", async () => {
    const id = await save();
    await choose(id);
    const sealedKey = openAesSeal("another installation's secret, or a lost file").close(key, id);
    await owner.services.db.provider.update({ where: { id }, data: { sealedKey } });
    owner.services.bus.tell({ kind: "models", workspaceId: "", id: "" });
    expect((await getModels(owner))?.providers.at(-1)?.key).toEqual({ kind: "unreadable" });
    const { model } = await owner.services.models.writer();
    const asking = async () => {
      const request = { messages: [{ role: "user", content: "hi" }], userHash: "h" } as const;
      for await (const _ of model.stream(request, new AbortController().signal));
    };
    await expect(asking()).rejects.toMatchObject({ code: "setup_key", wasBilled: "no" });
  });
});

describe("a choice", () => {
  test("holds from the next question on, in every process, without a new start", async () => {
    expect(await owner.services.models.drawer()).toMatchObject({ providerId: "built-in" });
    expect(await second.models.drawer()).toMatchObject({ providerId: "built-in" });
    const id = await save({ overrides: { places: 3 } });
    await choose(id);
    expect(await owner.services.models.drawer()).toMatchObject({ providerId: id, host: new URL(server.url).host });
    await expect.poll(async () => (await second.models.drawer()).providerId).toBe(id);
    expect(await second.models.places()).toEqual({ "built-in": 4, [id]: 3 });
  });

  test("draws with the chosen model, by its key", async () => {
    await choose(await save());
    const { model, facts } = await owner.services.models.drawer();
    const wish = { prompt: "a fox", width: 1024, height: 1024, quality: "low", background: "auto" } as const;
    const request = { ...wish, format: "webp", partialsMax: 0, variation: 0, references: [], userHash: "h" } as const;
    const types: string[] = [];
    for await (const event of model.draw(request, new AbortController().signal)) types.push(event.type);
    expect(types).toEqual(["picture"]);
    expect(facts.price).not.toBeNull();
  });

  test("of one that is not there, or has no such model, is refused", async () => {
    const id = await save({ imageModel: "" });
    expect(await chooseProvider(owner, { role: "drawer", providerId: id })).toMatchObject({
      error: { code: "invalid" },
    });
    const gone = await chooseProvider(owner, { role: "drawer", providerId: makeId() });
    expect(gone).toMatchObject({ error: { code: "not_found" } });
  });

  test("later leaves earlier pictures with whom they were asked of", async () => {
    const id = await save();
    await choose(id);
    const generationId = await queueOne(owner.services);
    await choose("built-in");
    const row = await owner.services.db.generation.findUniqueOrThrow({ where: { id: generationId } });
    expect(row).toMatchObject({ providerId: id, state: "queued" });
    expect(await owner.services.models.drawerOf(id, row.model)).toMatchObject({ providerId: id });
    expect(await owner.services.models.drawer()).toMatchObject({ providerId: "built-in" });
  });
});

test("pictures that wait for a provider that is deleted end with a word, at no cost, and others draw from then on", async () => {
  const id = await save();
  await choose(id);
  const generationId = await queueOne(owner.services);
  expect(await deleteProvider(owner, { id })).toMatchObject({ ok: true });
  const row = await owner.services.db.generation.findUniqueOrThrow({
    where: { id: generationId },
    include: { hold: true, turn: true },
  });
  expect(row).toMatchObject({ state: "failed", failure: { wasBilled: "no" }, hold: { state: "released" } });
  expect(row.turn.state).not.toBe("drawing");
  expect(await owner.services.models.drawer()).toMatchObject({ providerId: "built-in" });
  expect(await deleteProvider(owner, { id })).toMatchObject({ ok: false, error: { code: "not_found" } });
});

test("what the owner knows better replaces the catalogue, and its price is the owner's", async () => {
  const price = { kind: "picture", microUsd: 20_000 } as const;
  await choose(
    await save({ imageModel: "their-own", overrides: { image: { price, stream: true }, server: "localai" } }),
  );
  const { facts } = await owner.services.models.drawer();
  expect(facts).toMatchObject({ price, priceVersion: "owner", stream: true, promptMarks: ["pipe"], edits: "none" });
});

test("a slow server is waited for as long as the owner says, and the others as ever", async () => {
  const { db, bus, seal, models } = house.services;
  const waits: unknown[] = [];
  const open: OpenModels = (address) => {
    waits.push(address.patience);
    return makeModels(address);
  };
  const [first] = models.standing;
  if (!first) throw new Error("the built-in engine is gone");
  const own = openHouse({ db, bus, seal, open, standing: [first] });
  await choose(await save({ overrides: { patience: { silenceS: 240, totalS: 1_800 } } }));
  await own.drawer();
  await choose(await save());
  await own.drawer();
  expect(waits).toEqual([{ silenceMs: 240_000, totalMs: 1_800_000 }, {}]);
});
