import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../account/test-browser.ts";
import { makeId } from "../ids.ts";
import { untilSomebodyWaits } from "../infra/db/test-locks.ts";
import type { Ctx } from "../services.ts";
import { openScreen, type TestScreen } from "../studio/test-screen.ts";
import { lockTurn } from "../turn/data.ts";
import { sendMessage } from "../turn/service.ts";
import { startWorker } from "../worker.ts";
import { drawAgain } from "./again/service.ts";
import { cancelRunning } from "./moves/data.ts";
import { servePartial } from "./partial/service.ts";
import { isRunning } from "./rules.ts";
import { cancelGeneration, retryGenerations } from "./service.ts";

let house: TestHouse;
let stopWorker: () => void;

beforeAll(async () => {
  house = await openTestHouse();
  stopWorker = await startWorker(house.services, true);
});

afterAll(async () => {
  stopWorker();
  await house.close();
});

async function openPerson(): Promise<{ readonly ctx: Ctx; readonly screen: TestScreen }> {
  const ctx = await ctxOf(house.services, await openGuest(house.services));
  return { ctx, screen: await openScreen(ctx) };
}

/** A person with one finished wish: its turn and its prompt. */
async function drawOne(text = "a red apple on a table") {
  const { ctx, screen } = await openPerson();
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId(), text };
  await sendMessage(ctx, sent);
  const state = await screen.until((now) => now.turns[sent.turnId]?.state === "done");
  const [prompt] = Object.values(state.prompts);
  if (!prompt) throw new Error("no prompt");
  return { ctx, screen, turnId: sent.turnId, prompt };
}

const notFound = { ok: false, error: { code: "not_found" } };

describe("Draw again with this prompt", () => {
  test("makes a new revision with its parent and as many pictures as asked, and keeps the old ones", async () => {
    const { ctx, screen, prompt, turnId } = await drawOne();
    const input = { parentId: prompt.id, promptId: makeId(), text: `${prompt.text}\nStyle: pixel art`, count: 3 };
    expect(await drawAgain(ctx, input)).toEqual({ ok: true, value: null });
    const state = await screen.until(
      (now) => now.turns[turnId]?.state === "done" && Object.keys(now.assets).length === 4,
    );
    screen.close();
    expect(state.prompts[input.promptId]).toMatchObject({
      parentId: prompt.id,
      reason: "edited",
      text: input.text,
      count: 3,
    });
    expect(state.prompts[prompt.id]?.text).toBe(prompt.text);
    const hashes = await house.services.db.asset.findMany({
      where: { promptId: input.promptId },
      select: { sha256: true },
    });
    expect(new Set(hashes.map((row) => row.sha256)).size).toBe(3);
  });

  test("twice with the same id draws once", async () => {
    const { ctx, screen, prompt, turnId } = await drawOne();
    const input = { parentId: prompt.id, promptId: makeId(), text: "Subject: a blue boat" };
    const answers = await Promise.all([drawAgain(ctx, input), drawAgain(ctx, input), drawAgain(ctx, input)]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    await screen.until((now) => now.turns[turnId]?.state === "done" && Object.keys(now.assets).length === 2);
    screen.close();
    expect(await house.services.db.generation.count({ where: { promptId: input.promptId } })).toBe(1);
  });

  test("while its turn is still being planned leaves no revision behind", async () => {
    const { ctx, screen, prompt, turnId } = await drawOne();
    screen.close();
    await house.services.db.turn.update({ where: { id: turnId }, data: { state: "planning" } });
    const input = { parentId: prompt.id, promptId: makeId(), text: "Subject: a blue boat" };
    expect(await drawAgain(ctx, input)).toEqual({ ok: false, error: { code: "conflict" } });
    expect(await house.services.db.prompt.count({ where: { id: input.promptId } })).toBe(0);
  });

  test("screens what the person typed", async () => {
    const { ctx, screen, prompt } = await drawOne();
    const input = { parentId: prompt.id, promptId: makeId(), text: "Subject: a letter to ann@example.com" };
    await drawAgain(ctx, input);
    const state = await screen.until((now) => now.prompts[input.promptId] !== undefined);
    screen.close();
    expect(state.prompts[input.promptId]?.text).not.toContain("ann@example.com");
    expect(state.prompts[input.promptId]?.withheld).toEqual([{ kind: "email", mark: "a…@…" }]);
  });
});

test("who asks for a stage of a picture that is finished meanwhile gets the picture, and nobody else does", async () => {
  const { ctx, screen, prompt } = await drawOne();
  screen.close();
  const [done] = await house.services.db.generation.findMany({ where: { promptId: prompt.id } });
  const late = await servePartial(ctx, done?.id ?? "", 2);
  expect([late?.status, late?.headers.get("content-type")]).toEqual([200, "image/webp"]);
  const { ctx: other, screen: otherScreen } = await openPerson();
  otherScreen.close();
  expect(await servePartial(other, done?.id ?? "", 2)).toBeNull();
});

describe("a picture that did not come", () => {
  test("is asked for once more in its own place, when the person wants it", async () => {
    const { ctx, screen, prompt, turnId } = await drawOne();
    const [old] = await house.services.db.generation.findMany({ where: { promptId: prompt.id } });
    await house.services.db.generation.update({ where: { id: old?.id ?? "" }, data: { state: "failed" } });
    const newId = makeId();
    expect(await retryGenerations(ctx, { pictures: [{ id: old?.id ?? "", newId }] })).toMatchObject({ ok: true });
    expect(await retryGenerations(ctx, { pictures: [{ id: old?.id ?? "", newId }] })).toMatchObject({ ok: true });
    const state = await screen.until(
      (now) => now.generations[newId]?.state === "done" && now.turns[turnId]?.state === "done",
    );
    screen.close();
    expect(state.generations[newId]?.position).toBe(old?.position);
    expect(await house.services.db.generation.count({ where: { promptId: prompt.id } })).toBe(2);
  });

  test("twice at once, as by a double click, is asked for once", async () => {
    const { ctx, screen, prompt, turnId } = await drawOne();
    const [old] = await house.services.db.generation.findMany({ where: { promptId: prompt.id } });
    await house.services.db.generation.update({ where: { id: old?.id ?? "" }, data: { state: "failed" } });
    const retry = () => retryGenerations(ctx, { pictures: [{ id: old?.id ?? "", newId: makeId() }] });
    const answers = await Promise.all([retry(), retry()]);
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.error.code)).sort()).toEqual(["conflict", "ok"]);
    await screen.until((now) => now.turns[turnId]?.state === "done" && Object.keys(now.generations).length === 2);
    screen.close();
    expect(await house.services.db.generation.count({ where: { promptId: prompt.id } })).toBe(2);
  });

  test("once, by a browser whose clock is slow, too", async () => {
    const { ctx, screen, prompt, turnId } = await drawOne();
    const [old] = await house.services.db.generation.findMany({ where: { promptId: prompt.id } });
    await house.services.db.generation.update({ where: { id: old?.id ?? "" }, data: { state: "failed" } });
    const earlier = (id: string) => `00${id.slice(2)}`;
    const retry = () => retryGenerations(ctx, { pictures: [{ id: old?.id ?? "", newId: earlier(makeId()) }] });
    expect(await retry()).toMatchObject({ ok: true });
    await screen.until((now) => now.turns[turnId]?.state === "done" && Object.keys(now.generations).length === 2);
    screen.close();
    expect(await retry()).toMatchObject({ error: { code: "conflict" } });
  });

  test("cannot be asked for again while it is there or being drawn", async () => {
    const { ctx, screen, prompt } = await drawOne();
    screen.close();
    const [done] = await house.services.db.generation.findMany({ where: { promptId: prompt.id } });
    expect(await retryGenerations(ctx, { pictures: [{ id: done?.id ?? "", newId: makeId() }] })).toMatchObject({
      error: { code: "conflict" },
    });
  });
});

describe("Cancel", () => {
  test("of one picture leaves the others to be drawn and closes the turn", async () => {
    const { ctx, screen, prompt, turnId } = await drawOne();
    const input = { parentId: prompt.id, promptId: makeId(), text: prompt.text, count: 4 };
    await drawAgain(ctx, input);
    const state = await screen.until(
      (now) => Object.values(now.generations).filter((one) => one.promptId === input.promptId).length === 4,
    );
    const last = Object.values(state.generations).find((one) => one.promptId === input.promptId && one.position === 3);
    const answer = await cancelGeneration(ctx, { id: last?.id ?? "" });
    const after = await screen.until(
      (now) =>
        now.turns[turnId]?.state === "done" && Object.values(now.generations).every((one) => !isRunning(one.state)),
    );
    screen.close();
    // It may have been finished already: then there was nothing to cancel, and the answer said so.
    expect(answer.ok ? "cancelled" : "done").toBe(after.generations[last?.id ?? ""]?.state);
    expect(await house.services.db.hold.count({ where: { workspaceId: ctx.actor.workspaceId, state: "held" } })).toBe(
      0,
    );
  });
});

test("somebody else's prompts and generations are not found", async () => {
  const { prompt, screen } = await drawOne();
  screen.close();
  const { ctx: other, screen: otherScreen } = await openPerson();
  otherScreen.close();
  const [generation] = await house.services.db.generation.findMany({ where: { promptId: prompt.id } });
  const id = generation?.id ?? "";
  expect(await drawAgain(other, { parentId: prompt.id, promptId: makeId(), text: "mine" })).toEqual(notFound);
  expect(await retryGenerations(other, { pictures: [{ id, newId: makeId() }] })).toEqual(notFound);
  expect(await cancelGeneration(other, { id })).toEqual(notFound);
  expect(await drawAgain(other, { parentId: makeId(), promptId: makeId(), text: "mine" })).toEqual(notFound);
});

test("a picture that ends in the moment in which its whole turn is stopped waits for that, and nobody for ever", async () => {
  const { ctx, screen, prompt, turnId } = await drawOne();
  screen.close();
  const { db } = house.services;
  const [row] = await db.generation.findMany({ where: { promptId: prompt.id } });
  const id = row?.id ?? "";
  await db.generation.update({ where: { id }, data: { state: "queued", notBefore: new Date(Date.now() + 3_600_000) } });
  let ending: Promise<unknown> = Promise.resolve();
  const stopped = await db.$transaction(async (tx) => {
    await lockTurn(tx, turnId); // as Stop does first
    ending = cancelGeneration(ctx, { id });
    await untilSomebodyWaits(tx);
    return await cancelRunning(tx, ctx.actor, { turnId });
  });
  expect(stopped).toEqual([id]);
  expect(await ending).toEqual({ ok: false, error: { code: "conflict" } });
});
