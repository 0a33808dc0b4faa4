import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../../account/test-browser.ts";
import { drawAgain } from "../../../generation/again/service.ts";
import { makeId } from "../../../ids.ts";
import type { Ctx } from "../../../services.ts";
import { claimTurn } from "../../../turn/data.ts";
import { endPlanning } from "../../../turn/ending/service.ts";
import { sendMessage } from "../../../turn/service.ts";
import type { Op } from "../../ledger/schema.ts";
import { changePolicy } from "../../policy/service.ts";
import { StoredQuestions } from "../../question/stored/schema.ts";
import { Brief } from "../../schema.ts";
import { exportAcceptances, getAcceptances } from "./service.ts";

// Without a worker: each step is taken by the test.

let house: TestHouse;
let ctx: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  ctx = await ctxOf(house.services, await openGuest(house.services));
});

/** The prompt of a wish with a name in it, as it waits. */
async function wish(subject: string) {
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId(), text: subject };
  expect(await sendMessage(ctx, { ...sent, isDraft: false })).toMatchObject({ ok: true });
  const claimed = await claimTurn(house.services.db, sent.turnId, house.services.instanceId);
  if (!claimed) throw new Error("not claimed");
  const briefs = [Brief.parse({ subject, title: "a wish" })];
  const state = await endPlanning(house.services, claimed.turn, { kind: "briefs", reply: "Well.", briefs });
  const prompt = await house.services.db.prompt.findFirstOrThrow({ where: { turnId: sent.turnId } });
  return { state, prompt, questions: StoredQuestions.parse(prompt.questions) };
}

async function draw(parentId: string, ops: Op[]) {
  const promptId = makeId();
  expect(await drawAgain(ctx, { parentId, promptId, isFirst: true, ops })).toMatchObject({ ok: true });
  return await house.services.db.generation.count({ where: { promptId } });
}

async function fileOf(of: Ctx): Promise<string> {
  let text = "";
  for await (const piece of exportAcceptances(of) ?? []) text += piece;
  return text;
}

test("a name waits for the person; other words draw it, and nothing is noted", async () => {
  const { state, prompt, questions } = await wish("a town in the style of Hayao Miyazaki");
  expect(state).toBe("review");
  expect(questions).toMatchObject([{ about: "artist", what: "Hayao Miyazaki", canAccept: true }]);
  expect(questions[0]?.instead).toHaveLength(3);
  expect(await draw(prompt.id, [])).toBe(0); // not answered: asked again
  const text = `a town ${questions[0]?.instead[1]}`;
  expect(await draw(prompt.id, [{ op: "write", field: "subject", text }])).toBe(1);
  expect(await getAcceptances(ctx)).toEqual([]);
});

test("who accepts a name is noted with it, once, and the owner reads that, also as a file", async () => {
  const { prompt, questions } = await wish("a runner in Nike shoes, beside =Pepsi");
  const accept = questions.map(({ id }): Op => ({ op: "accept", id }));
  expect(await draw(prompt.id, [...accept, ...accept])).toBe(1);
  const noted = await getAcceptances(ctx);
  expect(noted?.map(({ kind, name, title }) => `${kind} ${name} ${title}`).toSorted()).toEqual([
    "brand Nike a wish",
    "brand Pepsi a wish",
  ]);
  const lines = (await fileOf(ctx)).trimEnd().split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe("\u{feff}accepted_at,person,kind,name,prompt,prompt_id");

  const editor: Ctx = { ...ctx, actor: { ...ctx.actor, role: "editor" } };
  expect(await getAcceptances(editor)).toBeNull();
  expect(exportAcceptances(editor)).toBeNull();
  const stranger = await ctxOf(house.services, await openGuest(house.services));
  expect(await getAcceptances(stranger)).toEqual([]);
});

test("a name that comes with its acceptance is noted too, and one that was accepted before is not noted again", async () => {
  const { prompt } = await wish("a wooden chair");
  const accept: Op = { op: "accept", id: "rights character mickey mouse" };
  expect(await draw(prompt.id, [{ op: "add", field: "subject", text: "Mickey Mouse" }])).toBe(0); // asked about
  const both: Op[] = [accept, { op: "add", field: "subject", text: "Mickey Mouse" }];
  const drawn = makeId();
  expect(await drawAgain(ctx, { parentId: prompt.id, promptId: drawn, ops: both })).toMatchObject({ ok: true });
  expect(await house.services.db.generation.count({ where: { promptId: drawn } })).toBe(1);
  const noted = async () => (await getAcceptances(ctx))?.map(({ kind, name, promptId }) => ({ kind, name, promptId }));
  const once = [{ kind: "character", name: "Mickey Mouse", promptId: drawn }];
  expect(await noted()).toEqual(once);
  const again = {
    parentId: drawn,
    promptId: makeId(),
    ops: [{ op: "add", field: "style", text: "ink" } as const, accept],
  };
  expect(await drawAgain(ctx, again)).toMatchObject({ ok: true });
  expect(await noted()).toEqual(once);
});

test("an acceptance of a name that is not in the prompt holds for nothing: the name asks when it comes", async () => {
  const { prompt } = await wish("a wooden chair");
  const accept: Op = { op: "accept", id: "rights character mickey mouse" };
  const early = makeId();
  expect(await drawAgain(ctx, { parentId: prompt.id, promptId: early, ops: [accept] })).toMatchObject({ ok: true });
  expect(await getAcceptances(ctx)).toEqual([]);
  expect(await draw(early, [{ op: "add", field: "subject", text: "Mickey Mouse" }])).toBe(0);
});

test("who lets something private through is noted by its kind and mark, which tell nothing of it", async () => {
  expect(await changePolicy(ctx, { privacy: { email: "ask", phone: "ask" } })).toMatchObject({ ok: true });
  const { prompt, questions } = await wish("a letter to ann@example.com, call 138 0013 8000");
  const accept = questions.map(({ id }): Op => ({ op: "accept", id }));
  expect(await draw(prompt.id, accept)).toBe(1);
  const noted = await getAcceptances(ctx);
  expect(noted?.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual(["email a…@…", "phone …00"]);
  const file = await fileOf(ctx);
  expect(file).toContain(",email,a…@…,");
  expect(file).not.toMatch(/ann@|0013/);
});

test("a name that the workspace forbids cannot be accepted, and one that it allows is drawn at once", async () => {
  expect(await changePolicy(ctx, { rights: "block" })).toMatchObject({ ok: true });
  const { prompt, questions } = await wish("a runner in Nike shoes");
  expect(questions).toMatchObject([{ canAccept: false }]);
  expect(await draw(prompt.id, [{ op: "accept", id: questions[0]?.id ?? "" }])).toBe(0);
  expect(await getAcceptances(ctx)).toEqual([]);

  expect(await changePolicy(ctx, { rights: "allow" })).toMatchObject({ ok: true });
  expect(await wish("a runner in Nike shoes")).toMatchObject({ state: "drawing", questions: [] });
});

test("a classroom is asked for gentler words, and nobody may have it otherwise", async () => {
  expect(await changePolicy(ctx, { profile: "classroom" })).toMatchObject({ ok: true });
  const { state, prompt, questions } = await wish("a glass of whisky on a desk");
  expect(state).toBe("review");
  expect(questions).toMatchObject([{ kind: "conduct", about: "drugs", instead: ["juice"], canAccept: false }]);
  expect(await draw(prompt.id, [{ op: "accept", id: questions[0]?.id ?? "" }])).toBe(0);
  expect(await draw(prompt.id, [{ op: "write", field: "subject", text: "a glass of juice on a desk" }])).toBe(1);
});
