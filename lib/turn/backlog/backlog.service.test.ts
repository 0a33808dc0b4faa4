import { afterAll, beforeAll, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { startWorker } from "../../worker.ts";
import { sendMessage } from "../service.ts";
import { waitingMax } from "./rules.ts";

const near = 5; // the gauge is no lock

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(async () => {
  await house.close();
});

async function newPerson(): Promise<Ctx> {
  return await ctxOf(house.services, await openGuest(house.services));
}

async function say(ctx: Ctx): Promise<string> {
  const ids = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() };
  const result = await sendMessage(ctx, { ...ids, text: "hello" });
  return result.ok ? "ok" : `${result.error.code} ${(result.error.retryAfterS ?? 0) > 0}`;
}

async function sayMany(ctx: Ctx, count: number): Promise<readonly string[]> {
  const answers: string[] = [];
  for (let index = 0; index < count; index++) answers.push(await say(ctx));
  return answers;
}

test("nobody waits behind an endless line: more is refused with a time, and taken again when the line is shorter", async () => {
  const eager = await newPerson();
  const answers = await sayMany(eager, waitingMax.turnsOfPerson + near);
  const accepted = answers.filter((answer) => answer === "ok").length;
  expect(Math.abs(accepted - waitingMax.turnsOfPerson)).toBeLessThan(near);
  expect(answers.at(-1)).toBe("too_many true");
  expect(await house.services.db.turn.count({ where: { requestedById: eager.actor.userId } })).toBe(accepted);

  await sayMany(await newPerson(), waitingMax.line - accepted - 2 * near);
  expect((await sayMany(await newPerson(), 4 * near)).at(-1)).toBe("busy true");
  const small = await sayMany(await newPerson(), waitingMax.small + 1);
  expect(small).toEqual([...Array.from({ length: waitingMax.small }, () => "ok"), "busy true"]);

  const stopWorker = await startWorker(house.services, true);
  await expect.poll(() => house.services.db.turn.count({ where: { state: "accepted" } }), { timeout: 60_000 }).toBe(0);
  await expect.poll(() => say(eager)).toBe("ok");
  stopWorker();
}, 120_000);
