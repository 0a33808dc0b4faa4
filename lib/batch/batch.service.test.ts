import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../account/test-browser.ts";
import { openTestServer, type TestServer } from "../engine/test-server.ts";
import { drawAgain } from "../generation/again/service.ts";
import { retryGenerations } from "../generation/service.ts";
import { makeId } from "../ids.ts";
import { makeFixedHouse } from "../infra/model/house.ts";
import { makeModels } from "../infra/model/openai.ts";
import { savePreset } from "../preset/own/service.ts";
import { writePins } from "../prompt/pin/data.ts";
import { factsOfBoth } from "../provider/catalogue/rules.ts";
import type { Ctx, Services } from "../services.ts";
import { openScreen } from "../studio/test-screen.ts";
import { takeOffered } from "../turn/offer/service.ts";
import { sendMessage, stopTurn } from "../turn/service.ts";
import { startWorker } from "../worker.ts";
import { DrawBatch, PreviewBatch } from "./schema.ts";
import { drawBatch, previewBatch } from "./service.ts";

// The built-in engine at the end of a line, as a provider that costs money.

const pictureMicroUsd = 40_000;

let house: TestHouse;
let engine: TestServer;
let services: Services;
let stopWorker: () => void;
let ctx: Ctx;

beforeAll(async () => {
  [house, engine] = await Promise.all([openTestHouse(), openTestServer()]);
  const names = { chatModel: "gpt-6-luna", imageModel: "gpt-image-2.5-flare" };
  const known = factsOfBoth(names, "other");
  const facts = { ...known, image: { ...known.image, price: { kind: "picture", microUsd: pictureMicroUsd } as const } };
  const models = makeModels({ apiKey: "k", baseUrl: engine.url, ...names, facts });
  services = { ...house.services, models: makeFixedHouse("env", models, 8) };
  stopWorker = await startWorker(services, false);
});

afterAll(async () => {
  stopWorker();
  await house.close();
  await engine.close();
});

const newPerson = async () => await ctxOf(services, await openGuest(services));

beforeEach(async () => {
  engine.faults.reset();
  await services.db.spendingLimit.deleteMany();
  ctx = await newPerson();
});

const fruits = ["lemon", "apple", "pear", "cherry", "grape", "peach"];
const sheet = {
  name: "Fruit",
  text: 'a {fruit} on a plate, with the word "{word}"',
  language: "en",
  purpose: "worksheet",
  aspect: "square",
  count: 1,
  rows: fruits.map((fruit) => [fruit, fruit.toUpperCase()]),
} as const;

const ids = () => ({ conversationId: makeId(), turnId: makeId(), messageId: makeId(), replyId: makeId() });
const order = (more: object = {}) => DrawBatch.parse({ ...sheet, ...ids(), ...more });

/** A turn whose pictures have all ended. */
async function drawn(input: DrawBatch) {
  const screen = await openScreen(ctx);
  expect(await drawBatch(ctx, input)).toEqual({ ok: true, value: null });
  const state = await screen.until((now) => now.turns[input.turnId]?.state === "done");
  screen.close();
  return state;
}

describe("a batch", () => {
  test("draws every row once, in order, without asking the chat model", async () => {
    const input = order();
    const state = await drawn(input);
    const turn = state.turns[input.turnId];
    expect(turn?.batch).toMatchObject({ name: "Fruit", variables: ["fruit", "word"], rows: sheet.rows });
    const prompts = turn?.batch?.promptIds.map((id) => state.prompts[id]?.text ?? "");
    expect(prompts).toHaveLength(6);
    fruits.forEach((fruit, at) => {
      expect(prompts?.[at]).toMatch(new RegExp(`Subject: a ${fruit} on a plate`));
      expect(prompts?.[at]).toContain(`Text: "${fruit.toUpperCase()}"`);
    });
    expect(Object.values(state.generations).map((one) => one.state)).toEqual(Array(6).fill("done"));
    expect(engine.faults.calls()).toMatchObject({ chat: 0, generations: 6 });
    expect(state.messages[input.replyId]).toMatchObject({ isComplete: true });
    expect(state.conversations[input.conversationId]?.title).toBe("Fruit");
    const money = await services.db.usage.aggregate({
      where: { workspaceId: ctx.actor.workspaceId },
      _sum: { microUsd: true },
    });
    expect(money._sum.microUsd).toBe(BigInt(6 * pictureMicroUsd));
  });

  test("that is asked for twice with the same ids is one batch", async () => {
    const input = order({ rows: [["lemon", "L"]] });
    await Promise.all([drawBatch(ctx, input), drawBatch(ctx, input), drawBatch(ctx, input)]);
    const screen = await openScreen(ctx);
    await screen.until((now) => Object.values(now.generations).every((one) => one.state === "done"));
    screen.close();
    expect(await drawBatch(ctx, input)).toMatchObject({ ok: true });
    expect(await services.db.generation.count({ where: { turnId: input.turnId } })).toBe(1);
    expect(engine.faults.calls()).toMatchObject({ generations: 1 });
  });

  test("whose pictures are there in part asks first, and draws what is missing, once", async () => {
    const rows = [
      ["quince", "Q"],
      ["medlar", "M"],
    ];
    await drawn(order({ rows }));
    engine.faults.reset();
    const input = order({ rows: [...rows, ["sloe", "S"]] });
    const screen = await openScreen(ctx);
    expect(await drawBatch(ctx, input)).toEqual({ ok: true, value: null });
    const asked = await screen.until((now) => now.turns[input.turnId]?.state === "review");
    expect(asked.turns[input.turnId]?.offer?.map(({ generationIds }) => generationIds.length)).toEqual([1, 1, 0]);
    expect(engine.faults.calls()).toMatchObject({ generations: 0 });
    expect(await drawBatch(ctx, input)).toEqual({ ok: true, value: null }); // the same one again asks nothing more
    expect(await takeOffered(ctx, { turnId: input.turnId })).toMatchObject({ ok: true });
    const state = await screen.until((now) => now.turns[input.turnId]?.state === "done");
    screen.close();
    const own = Object.values(state.generations).filter(({ turnId }) => turnId === input.turnId);
    expect(own.map((one) => one.state)).toEqual(Array(3).fill("done"));
    expect(engine.faults.calls()).toMatchObject({ generations: 1 });
  });

  test("in Chinese: a row is written anew and drawn, and the same table once more is offered for nothing", async () => {
    const rows = [
      ["柠檬", "酸"],
      ["梨", "软"],
    ];
    const sheetZh = { language: "zh", name: "识字卡", text: "盘子上的{事物}，下面写着“{词}”", rows };
    const input = order(sheetZh);
    const state = await drawn(input);
    const [first, second] = state.turns[input.turnId]?.batch?.promptIds ?? [];
    expect(state.prompts[first ?? ""]?.text).toMatch(/Subject: 盘子上的柠檬.*Text: "酸"/s);
    expect(state.prompts[second ?? ""]?.text).toMatch(/Subject: 盘子上的梨.*Text: "软"/s);

    const screen = await openScreen(ctx);
    const promptId = makeId();
    const ops = [{ op: "write" as const, field: "subject" as const, text: "盘子上的一个绿柠檬" }];
    expect(await drawAgain(ctx, { parentId: first ?? "", promptId, ops })).toMatchObject({ ok: true });
    const after = await screen.until((now) =>
      Object.values(now.generations).some((one) => one.promptId === promptId && one.state === "done"),
    );
    expect(after.prompts[promptId]).toMatchObject({ parentId: first, title: "盘子上的一个绿柠檬" });
    expect(engine.faults.calls()).toMatchObject({ chat: 0, generations: 3 });

    const again = order(sheetZh);
    expect(await drawBatch(ctx, again)).toEqual({ ok: true, value: null });
    const asked = await screen.until((now) => now.turns[again.turnId]?.state === "review");
    expect(asked.turns[again.turnId]?.offer?.map(({ generationIds }) => generationIds.length)).toEqual([1, 1]);
    expect(await takeOffered(ctx, { turnId: again.turnId })).toMatchObject({ ok: true });
    await screen.until((now) => now.turns[again.turnId]?.state === "done");
    screen.close();
    expect(engine.faults.calls()).toMatchObject({ chat: 0, generations: 3 });
  });

  test("with one that failed draws only that one again", async () => {
    engine.faults.set({ route: "generations", fault: { kind: "bad_base64" } });
    const input = order();
    const state = await drawn(input);
    const failed = Object.values(state.generations).filter((one) => one.state !== "done");
    expect(failed).toHaveLength(1);
    engine.faults.reset();
    const screen = await openScreen(ctx);
    expect(await retryGenerations(ctx, { pictures: failed.map(({ id }) => ({ id, newId: makeId() })) })).toMatchObject({
      ok: true,
    });
    await screen.until((now) => Object.values(now.generations).filter((one) => one.state === "done").length === 6);
    screen.close();
    expect(engine.faults.calls()).toMatchObject({ generations: 1 });
  });

  test("stops as a whole", async () => {
    engine.faults.set({ route: "generations", fault: { kind: "hang" }, times: 100 });
    const input = order();
    const screen = await openScreen(ctx);
    await drawBatch(ctx, input);
    await screen.until((now) => Object.keys(now.generations).length === 6);
    expect(await stopTurn(ctx, { turnId: input.turnId })).toMatchObject({ ok: true });
    const state = await screen.until((now) => now.turns[input.turnId]?.state === "cancelled");
    screen.close();
    expect(Object.values(state.generations).filter((one) => one.state === "queued")).toEqual([]);
  });

  test("that costs more than may be spent is not begun, and says what would fit", async () => {
    await services.db.spendingLimit.create({
      data: { id: makeId(), scope: "person", subjectId: ctx.actor.userId, period: "day", maxPictures: 4 },
    });
    const input = order();
    expect(await drawBatch(ctx, input)).toMatchObject({
      ok: false,
      error: { code: "limit_person_day", limit: { affordable: 4 } },
    });
    expect(await services.db.turn.count({ where: { id: input.turnId } })).toBe(0);
    expect(await services.db.conversation.count({ where: { id: input.conversationId } })).toBe(0);
    expect(await drawBatch(ctx, { ...input, rows: input.rows.slice(0, 4) })).toMatchObject({ ok: true });
  });

  test("takes the styles that were chosen, and what follows knows its briefs", async () => {
    const input = order({ rows: [["lemon", "L"]], presetIds: ["risograph"] });
    const state = await drawn(input);
    expect(Object.values(state.prompts)[0]?.text).toMatch(/Style: .*risograph print/);
    const { ledger } = await services.db.prompt.findFirstOrThrow({ where: { turnId: input.turnId } });
    const origins = new Set(
      JSON.stringify(ledger)
        .match(/"kind":\s?"[a-z]+"/gu)
        ?.map((one) => one.split('"')[3]),
    );
    expect(origins).toEqual(new Set(["written", "preset", "rule"]));
    const next = { conversationId: input.conversationId, turnId: makeId(), messageId: makeId(), replyId: makeId() };
    const screen = await openScreen(ctx);
    await sendMessage(ctx, { ...next, text: "make it blue" });
    const after = await screen.until((now) => now.turns[next.turnId]?.state === "done");
    screen.close();
    const text = Object.values(after.prompts).find((one) => one.turnId === next.turnId)?.text;
    expect(text).toMatch(/lemon/);
    expect(text).toMatch(/blue/);
  });
});

describe("a preview", () => {
  test("shows each prompt and the price of all, and writes nothing", async () => {
    const result = await previewBatch(ctx, PreviewBatch.parse({ ...sheet, count: 2 }));
    expect(result).toMatchObject({
      ok: true,
      value: { price: { lowMicroUsd: 12 * pictureMicroUsd, highMicroUsd: 12 * pictureMicroUsd } },
    });
    const rows = result.ok ? result.value.rows : [];
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({ kind: "ready", text: expect.stringMatching(/a lemon on a plate/) });
    expect(await services.db.turn.count({ where: { workspaceId: ctx.actor.workspaceId } })).toBe(0);
    expect(engine.faults.calls()).toMatchObject({ chat: 0, generations: 0 });
  });

  test("says what is withheld from a row, as drawing it would", async () => {
    const rows = [
      ["pear for jo@example.org", "P"],
      ["plum", "P"],
    ];
    const result = await previewBatch(ctx, PreviewBatch.parse({ ...sheet, rows }));
    expect(JSON.stringify(result)).not.toContain("jo@example.org");
    const input = order({ rows });
    if (result.ok && result.value.rows.every(({ kind }) => kind === "ready")) await drawn(input);
    else expect(await drawBatch(ctx, input)).toMatchObject({ ok: false, error: { code: "invalid" } });
    const prompts = await services.db.prompt.findMany({ where: { workspaceId: ctx.actor.workspaceId } });
    expect(JSON.stringify(prompts)).not.toContain("jo@example.org");
  });
});

test("a row that cannot become a prompt says why, and the others keep their price; nothing is drawn", async () => {
  const rows = [["a lemon"], ['" "'], [Array.from({ length: 41 }, (_, at) => `"w${at}"`).join("")]];
  const asked = { ...sheet, text: "{thing}", rows };
  expect(await previewBatch(ctx, PreviewBatch.parse(asked))).toMatchObject({
    ok: true,
    value: {
      rows: [{ kind: "ready" }, { kind: "fault", fault: "empty_brief" }, { kind: "fault", fault: "too_long" }],
      price: { highMicroUsd: pictureMicroUsd },
    },
  });
  const input = order(asked);
  expect(await drawBatch(ctx, input)).toMatchObject({ ok: false, error: { code: "invalid" } });
  expect(await services.db.turn.count({ where: { id: input.turnId } })).toBe(0);
});

test("the pins of its conversation join a batch, as the preview says, and no other's", async () => {
  const first = order({ rows: [["lemon", "L"]] });
  await drawn(first);
  await writePins(services.db, ctx.actor, first.conversationId, [{ field: "avoid", text: "green hats" }]);
  const { conversationId } = first;
  const rows = [["pear", "P"]];
  const look = async (of: Ctx, more: object) =>
    JSON.stringify(await previewBatch(of, PreviewBatch.parse({ ...sheet, rows, ...more })));
  expect(await look(ctx, { conversationId })).toContain("green hats");
  expect(await look(ctx, {})).not.toContain("green hats");
  expect(await look(await newPerson(), { conversationId })).not.toContain("green hats");
  const next = order({ conversationId, rows });
  const state = await drawn(next);
  const prompt = Object.values(state.prompts).find(({ turnId }) => turnId === next.turnId);
  expect(prompt?.text).toMatch(/^Avoid: .*green hats/m);
});

describe("somebody else", () => {
  test("draws nothing into a conversation that is not theirs, nor with a style that is not", async () => {
    const input = order({ rows: [["lemon", "L"]] });
    await drawn(input);
    const presetId = makeId();
    const parts = { style: "wool", lighting: "", composition: "", palette: [], avoid: [] };
    await savePreset(ctx, { id: presetId, name: "Wool", parts });
    const other = await newPerson();
    const denied = { ok: false, error: { code: "not_found" } };
    expect(await drawBatch(other, order({ conversationId: input.conversationId }))).toEqual(denied);
    expect(await drawBatch(other, { ...order(), turnId: input.turnId })).toEqual(denied);
    expect(await drawBatch(other, order({ presetIds: [presetId] }))).toEqual(denied);
    expect(await previewBatch(other, PreviewBatch.parse({ ...sheet, presetIds: [presetId] }))).toEqual(denied);
    expect(await services.db.turn.count({ where: { workspaceId: other.actor.workspaceId } })).toBe(0);
  });

  test("who may only look draws nothing", async () => {
    const viewer: Ctx = { ...ctx, actor: { ...ctx.actor, role: "viewer" } };
    expect(await drawBatch(viewer, order())).toMatchObject({ ok: false, error: { code: "forbidden" } });
  });
});

test.each([
  ["no rows", { rows: [] }],
  ["too many rows", { rows: Array.from({ length: 51 }, () => ["a", "b"]) }],
  ["too many pictures", { rows: Array.from({ length: 50 }, () => ["a", "b"]), count: 4 }],
  ["an empty cell", { rows: [["lemon", " "]] }],
  ["a cell too few", { rows: [["lemon"]] }],
  ["a cell too many", { rows: [["lemon", "L", "x"]] }],
  ["a long cell", { rows: [["x".repeat(501), "L"]] }],
  ["control characters", { rows: [["a\u0000b", "L"]] }],
  ["a text without blanks", { text: "a lemon", rows: [[]] }],
  ["half of a brace", { text: "a {fruit} {word", rows: [["a", "b"]] }],
  ["a price", { price: 0 }],
])("%s is refused", (_, wrong) => {
  expect(DrawBatch.safeParse({ ...sheet, ...ids(), ...wrong }).success).toBe(false);
});
