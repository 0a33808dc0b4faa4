import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openAccount, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { openTestServer, type TestServer } from "../../engine/test-server.ts";
import { makeId } from "../../ids.ts";
import type { AskServer, ServerAnswer } from "../../infra/model/probe/port.ts";
import { openAesSeal } from "../../infra/seal/aes.ts";
import type { Ctx } from "../../services.ts";
import { saveProvider } from "../service.ts";
import { testProvider } from "./service.ts";

let house: TestHouse;
let server: TestServer;
let owner: Ctx;

beforeAll(async () => {
  [house, server] = await Promise.all([openTestHouse(), openTestServer()]);
});

afterAll(async () => {
  await house.close();
  await server.close();
});

beforeEach(async () => {
  await house.empty();
  owner = recorded(await ctxOf(house.services, await openAccount(house.services)));
  answers.length = 0;
});

const answers: ServerAnswer[] = [];

/** The same, and each answer of a server is noted. */
function recorded(ctx: Ctx): Ctx {
  const askServer: AskServer = async (question) => {
    const answer = await ctx.services.askServer(question);
    answers.push(answer);
    return answer;
  };
  return { ...ctx, services: { ...ctx.services, askServer } };
}

const names = { chatModel: "easel-writer-1", imageModel: "easel-illustrator-1" };

test("of the built-in engine at a port everything is found, and nothing is drawn or written", async () => {
  const draft = { baseUrl: server.url, key: "sk-a-key", ...names };
  const result = await testProvider(owner, { id: makeId(), draft });
  if (!result.ok) throw new Error(result.error.code);
  expect(result.value.checks.map(({ subject, outcome }) => `${subject} ${outcome}`)).toEqual([
    "server good",
    "key good",
    "chatModel good",
    "imageModel good",
    "chat good",
    "images good",
    "edits good",
    "moderations good",
  ]);
  expect(result.value.models).toEqual(["easel-illustrator-1", "easel-writer-1"]);
  expect(answers.map((answer) => answer.kind === "answer" && answer.status)).toEqual([200, 400, 400, 400, 400]);
});

test("a stored key goes to the server it was given for, and to no other", async () => {
  const id = makeId();
  const row = { id, name: "Theirs", baseUrl: server.url, key: "a-secret-key", ...names, overrides: {} };
  expect(await saveProvider(owner, row)).toMatchObject({ ok: true });
  expect(await testProvider(owner, { id })).toMatchObject({ ok: true });
  const elsewhere = { baseUrl: "http://127.0.0.1:1/v1", ...names };
  expect(await testProvider(owner, { id, draft: elsewhere })).toMatchObject({ error: { code: "key_needed" } });
});

test("a stored key that cannot be read is asked for again, and nobody is asked anything", async () => {
  const id = makeId();
  const row = { id, name: "Theirs", baseUrl: server.url, key: "a-secret-key", ...names, overrides: {} };
  expect(await saveProvider(owner, row)).toMatchObject({ ok: true });
  const sealedKey = openAesSeal("another secret, or a lost file").close("a-secret-key", id);
  await owner.services.db.provider.update({ where: { id }, data: { sealedKey } });
  expect(await testProvider(owner, { id })).toMatchObject({ error: { code: "key_needed" } });
  expect(answers).toEqual([]);
});

test("an address at which nobody is says so", async () => {
  const draft = { baseUrl: "http://127.0.0.1:1/v1", key: "", ...names };
  const result = await testProvider(owner, { id: makeId(), draft });
  expect(result).toMatchObject({ ok: true, value: { checks: [{ subject: "server", finding: "unreachable" }] } });
});

test("nobody but the owner makes the server ask anybody", async () => {
  const guest = recorded(await ctxOf(house.services, await openGuest(house.services)));
  const answer = await testProvider(guest, { id: makeId(), draft: { baseUrl: server.url, ...names } });
  expect(answer).toEqual({ ok: false, error: { code: "not_found" } });
  expect(await testProvider(owner, { id: makeId() })).toMatchObject({ error: { code: "not_found" } });
  expect(await testProvider(owner, { id: "built-in" })).toMatchObject({ error: { code: "invalid" } });
  expect(answers).toEqual([]);
});
