import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { DrawBatch } from "../../batch/schema.ts";
import { drawBatch } from "../../batch/service.ts";
import { drawAgain } from "../../generation/again/service.ts";
import { makeId } from "../../ids.ts";
import { makeFixedHouse } from "../../infra/model/house.ts";
import { makeModels } from "../../infra/model/openai.ts";
import { drawCallBody, openOnFreePort, paintNoise, pictureBody } from "../../infra/model/test-answers.ts";
import { changePolicy } from "../../prompt/policy/service.ts";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import type { Ctx, Services } from "../../services.ts";
import { getConversationSnapshot } from "../../studio/service.ts";
import { runTurn } from "../jobs.ts";
import { sendMessage } from "../service.ts";

// Everything that a chat model and an image model are told, word for word. The chat model repeats what it heard.

const canaries = [
  "ann@example.com",
  "138 0013 8000",
  "11010119900307453",
  "sk-proj-abcdefghijkl",
  "Emma Li",
  "Oakfield",
];
const said =
  "Draw Emma Li of Oakfield Primary School; write to ann@example.com or 138 0013 8000, id 110101199003074530, key sk-proj-abcdefghijklmnop1234";
const RequestBody = z.object({ messages: z.array(z.object({ role: z.string(), content: z.string().nullish() })) });

let house: TestHouse;
let models: { readonly url: string; readonly close: () => void };
let services: Services;
let ctx: Ctx;
let heard: string[] = [];

/** What was said last, in a reply that is cut every three characters. */
function repeat(body: string): string {
  const last = RequestBody.parse(JSON.parse(body)).messages.findLast(({ role }) => role === "user")?.content ?? "";
  const pieces = last.match(/[\s\S]{1,3}/g) ?? [];
  const events = pieces.map(
    (content) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`,
  );
  return events.join("") + (last.startsWith("Draw") ? drawCallBody(last) : talkEnd);
}

const talkEnd = `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] })}\n\ndata: [DONE]\n\n`;

beforeAll(async () => {
  const picture = await paintNoise();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push(body);
      const answer = request.url?.includes("chat") ? repeat(body) : pictureBody(picture);
      response.writeHead(200, { "content-type": "text/event-stream" }).end(answer);
    });
  });
  [house, models] = await Promise.all([openTestHouse(), openOnFreePort(server)]);
  const names = { chatModel: "gpt-6-luna", imageModel: "gpt-image-2.5-flare" };
  const both = makeModels({ apiKey: "k", baseUrl: models.url, ...names, facts: factsOfBoth(names, "other") });
  services = { ...house.services, models: makeFixedHouse("env", both, 8) };
});

afterAll(async () => {
  await house.close();
  models.close();
});

beforeEach(async () => {
  ctx = await ctxOf(services, await openGuest(services));
  heard = [];
});

async function send(words: string, conversationId = makeId()) {
  const sent = { conversationId, messageId: makeId(), turnId: makeId(), replyId: makeId(), text: words };
  expect(await sendMessage(ctx, sent)).toMatchObject({ ok: true });
  await runTurn(services, { turnId: sent.turnId }, new AbortController().signal);
  const snapshot = await getConversationSnapshot(ctx, conversationId);
  const turn = snapshot?.turns.find(({ id }) => id === sent.turnId);
  const reply = snapshot?.messages.find(({ id }) => id === sent.replyId);
  return { turn, reply, prompts: snapshot?.prompts ?? [], title: snapshot?.conversation.title, conversationId };
}

describe("a message with private things", () => {
  test("reaches the chat model without them, and its reply has the person's own words", async () => {
    const { reply, turn } = await send(said);
    for (const canary of canaries) expect(heard.join("\n")).not.toContain(canary);
    expect(reply?.text).toBe(`${said}I will draw that.`);
    expect(turn?.withheld.map(({ thing, placeholder }) => `${thing} ${placeholder}`)).toEqual([
      "child ⟦child 1⟧",
      "school ⟦school 1⟧",
      "email ⟦email 1⟧",
      "phone ⟦phone 1⟧",
      "id_cn ⟦id 1⟧",
      "key ⟦secret 1⟧",
    ]);
  });

  test("becomes a prompt that has neutral words, and says what it withheld", async () => {
    const { prompts } = await send(said);
    expect(prompts[0]?.text).toContain("Draw a child of a school; write to a mail address or a phone number");
    for (const canary of canaries) expect(JSON.stringify(prompts)).not.toContain(canary);
    expect(prompts[0]?.withheld.map(({ kind }) => kind)).toEqual(
      ["child", "child", "email", "phone", "id_cn", "key"].filter((kind, at, all) => all.indexOf(kind) === at),
    );
  });

  test("stays hidden in all that follows: history, calls and what is said of it later", async () => {
    const { conversationId } = await send(said);
    await send("Draw Emma again, smiling", conversationId);
    expect(heard.length).toBeGreaterThanOrEqual(2);
    expect(heard.join("\n")).not.toMatch(/Emma|ann@example/);
  });

  test("of which only is talked gets a title, for which nothing of it is sent", async () => {
    const { title } = await send("hello, I am ann@example.com");
    expect(heard.length).toBe(2);
    expect(heard.join("\n")).not.toContain("ann@example.com");
    expect(title).toBe("hello, I am a mail address");
  });

  test.each([
    ["Draw Emma Li of Oakfield Primary School", "Draw a child of a school"],
    ["Draw a letter to ann@example.com", "Draw a letter to a mail address"],
    ["Draw a sign, call 138 0013 8000", "Draw a sign, call a phone number"],
    ["my card is 4111 1111 1111 1111", "my card is a card number"],
    ["my key is sk-proj-abcdefghijklmnop1234", "my key is a secret"],
    ["我的身份证号是 110101199003074530", "我的身份证号是 一个证件号"],
  ])("%s gives a title that shows nothing of it", async (words, expected) => {
    const { title } = await send(words);
    expect(title).toBe(expected);
  });
});

describe("a batch with private cells", () => {
  const rows = Array.from({ length: 13 }, (_, at) => [`${["Lincoln", "Jefferson"][at % 2]} Elementary School`, "Emma"]);
  rows[0] = ["Lincoln Elementary School", "Emma Carter"];
  rows[12] = ["Roosevelt Elementary School", "Noah Bennett"]; // no brief of it is kept
  const sheet = {
    name: "Cards",
    text: 'a name card for a pupil of {school}, with the words "{child}"',
    language: "en",
    purpose: "worksheet",
    aspect: "square",
    count: 1,
    rows,
  } as const;

  async function drawCards() {
    const ids = { conversationId: makeId(), turnId: makeId(), messageId: makeId(), replyId: makeId() };
    expect(await drawBatch(ctx, DrawBatch.parse({ ...sheet, ...ids }))).toMatchObject({ ok: true });
    return ids.conversationId;
  }

  test("tells the chat model nothing of them with the next message, and draws nothing of them", async () => {
    const conversationId = await drawCards();
    const { prompts } = await send("Draw the background of Emma Carter's card blue", conversationId);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.join("\n")).not.toMatch(/Emma|Carter|Lincoln|Jefferson/);
    expect(JSON.stringify(prompts)).not.toMatch(/Emma|Carter|Lincoln|Jefferson/);
  });

  test("and private words in its sentence has a title without them", async () => {
    const ids = { conversationId: makeId(), turnId: makeId(), messageId: makeId(), replyId: makeId() };
    const unnamed = { ...sheet, name: "", text: "a card of {school} for {child}, call 138 0013 8000" };
    expect(await drawBatch(ctx, DrawBatch.parse({ ...unnamed, ...ids }))).toMatchObject({ ok: true });
    const snapshot = await getConversationSnapshot(ctx, ids.conversationId);
    expect(snapshot?.conversation.title).toBe("a card of {school} for {child}, call a phone number");
    expect(JSON.stringify(snapshot?.prompts.map(({ title }) => title))).not.toMatch(/Emma|Lincoln/);
  });

  test("lets nobody type a child of any row into a prompt", async () => {
    const conversationId = await drawCards();
    const prompts = (await getConversationSnapshot(ctx, conversationId))?.prompts ?? [];
    const edit = { parentId: prompts[0]?.id ?? "", promptId: makeId(), text: "Subject: Noah Bennett on a swing" };
    expect(await drawAgain(ctx, edit)).toMatchObject({ ok: true });
    const after = await getConversationSnapshot(ctx, conversationId);
    expect(after?.prompts.find(({ id }) => id === edit.promptId)?.text).toBe("Subject: a child on a swing");
  });
});

describe("the rules of a workspace", () => {
  test("let through what they allow", async () => {
    await changePolicy(ctx, { privacy: { email: "allow" } });
    const { prompts, turn } = await send(said);
    expect(heard[0]).toContain("ann@example.com");
    expect(prompts[0]?.text).toContain("ann@example.com");
    expect(turn?.withheld.map(({ kind }) => kind)).not.toContain("email");
  });

  test("have the person asked first, and what is accepted is drawn, by its prompt alone", async () => {
    await changePolicy(ctx, { privacy: { email: "ask" } });
    const { turn, prompts, conversationId } = await send("Draw a letter to ann@example.com");
    expect(turn?.state).toBe("review");
    expect(prompts[0]?.questions).toMatchObject([{ kind: "private", about: "email", what: "a…@…", canAccept: true }]);
    expect(heard.join("\n")).not.toContain("ann@example.com");
    const ops = [{ op: "accept", id: prompts[0]?.questions[0]?.id ?? "" }] as const;
    expect(await drawAgain(ctx, { parentId: prompts[0]?.id ?? "", promptId: makeId(), ops: [...ops] })).toMatchObject({
      ok: true,
    });
    const after = await getConversationSnapshot(ctx, conversationId);
    expect(after?.prompts[1]).toMatchObject({ questions: [], withheld: [] });
    expect(after?.prompts[1]?.text).toContain("ann@example.com");
    expect(after?.generations).toHaveLength(1);
  });

  test("hold for an edited prompt: a child of an earlier message is not typed back in", async () => {
    const { prompts, conversationId } = await send("Draw Emma Li of Oakfield Primary School");
    const edit = { parentId: prompts[0]?.id ?? "", promptId: makeId(), text: "Subject: Emma on a swing" };
    expect(await drawAgain(ctx, edit)).toMatchObject({ ok: true });
    const after = await getConversationSnapshot(ctx, conversationId);
    expect(after?.prompts[1]?.text).toBe("Subject: a child on a swing");
  });

  test("may leave the chat model out, and prompts are screened all the same", async () => {
    await changePolicy(ctx, { shieldsChat: false });
    const { prompts, turn } = await send(said);
    expect(heard[0]).toContain("Emma Li");
    expect(turn?.withheld).toEqual([]);
    for (const canary of canaries) expect(JSON.stringify(prompts)).not.toContain(canary);
  });

  test("know names by heart", async () => {
    await changePolicy(ctx, { names: ["Project Nightjar"] });
    const { prompts, reply } = await send("Draw the cover of Project Nightjar");
    expect(heard.join("\n")).not.toMatch(/nightjar/i);
    expect(reply?.text).toContain("Project Nightjar");
    expect(prompts[0]?.text).toContain("the cover of a person");
  });
});
