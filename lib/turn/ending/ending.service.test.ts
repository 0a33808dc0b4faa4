import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import { StoredLosses } from "../../prompt/faith/stored/schema.ts";
import { StoredLedger } from "../../prompt/ledger/stored/schema.ts";
import { Brief } from "../../prompt/schema.ts";
import type { Ctx } from "../../services.ts";
import { type ClaimedTurn, claimTurn } from "../data.ts";
import { sendMessage, stopTurn } from "../service.ts";
import { endPlanning } from "./service.ts";

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

const brief = (subject: string, more: Partial<Brief> = {}): Brief => ({ ...Brief.parse({ subject }), ...more });

async function planned(conversationId = makeId()): Promise<ClaimedTurn> {
  const sent = { conversationId, messageId: makeId(), turnId: makeId(), replyId: makeId(), text: "three pictures" };
  expect(await sendMessage(ctx, sent)).toMatchObject({ ok: true });
  const claimed = await claimTurn(house.services.db, sent.turnId, house.services.instanceId);
  if (!claimed) throw new Error("not claimed");
  return claimed.turn;
}

describe("a turn with several wishes", () => {
  test("makes a prompt and pictures of its own for each, in order, and the next turn remembers them", async () => {
    const turn = await planned();
    const briefs = [brief("a city"), brief("a beach", { count: 2 }), brief("an office")];
    const state = await endPlanning(house.services, turn, { kind: "briefs", reply: "Three of them.", briefs });
    expect(state).toBe("drawing");
    const { db } = house.services;
    const prompts = await db.prompt.findMany({ where: { turnId: turn.id }, orderBy: { id: "asc" } });
    expect(prompts.map((prompt) => prompt.text)).toEqual(["Subject: a city", "Subject: a beach", "Subject: an office"]);
    const counts = await Promise.all(prompts.map(({ id }) => db.generation.count({ where: { promptId: id } })));
    expect(counts).toEqual([1, 2, 1]);
    expect(await db.hold.count({ where: { workspaceId: ctx.actor.workspaceId, state: "held" } })).toBe(4);

    const next = { conversationId: turn.conversationId, messageId: makeId(), turnId: makeId(), replyId: makeId() };
    await sendMessage(ctx, { ...next, text: "the second one at night" });
    const claimed = await claimTurn(db, next.turnId, house.services.instanceId);
    expect(claimed?.history).toMatchObject([
      { said: "three pictures", replied: "Three of them.", briefs: briefs.map(({ subjects }) => ({ subjects })) },
      { said: "the second one at night", replied: "", briefs: [] },
    ]);
  });

  test("draws nothing when one of them is blocked, and says why", async () => {
    const turn = await planned();
    const tooLong = brief("x".repeat(1_900), {
      must_keep: Array.from({ length: 20 }, (_, at) => `${at} ${"y".repeat(400)}`),
    });
    const briefs = [brief("a city"), tooLong];
    expect(await endPlanning(house.services, turn, { kind: "briefs", reply: "Two.", briefs })).toBe("blocked");
    const row = await house.services.db.turn.findUniqueOrThrow({ where: { id: turn.id } });
    expect(row.failure).toMatchObject({ code: "too_long" });
    expect(await house.services.db.generation.count({ where: { turnId: turn.id } })).toBe(0);
  });
});

test("after Stop the words that were told are kept, and nothing is drawn", async () => {
  const turn = await planned();
  await stopTurn(ctx, { turnId: turn.id });
  expect(await endPlanning(house.services, turn, { kind: "stopped", reply: "I will dra" })).toBe("cancelled");
  const late = { kind: "briefs", reply: "late", briefs: [brief("a city")] } as const;
  expect(await endPlanning(house.services, turn, late)).toBe("cancelled");
  const message = await house.services.db.message.findUniqueOrThrow({ where: { id: turn.replyId } });
  expect(message).toMatchObject({ text: "I will dra", isComplete: true });
  expect(await house.services.db.generation.count({ where: { turnId: turn.id } })).toBe(0);
});

test("every piece says where it comes from, and what was said and did not arrive is kept with the turn", async () => {
  const turn = await planned();
  const message = "three red foxes in the snow, no people";
  const briefs = [Brief.parse({ subject: "red foxes", scene: "snow", lighting: "soft morning light" })];
  const heard = { message, earlier: [], known: [] };
  await endPlanning(house.services, turn, { kind: "briefs", reply: "Foxes.", briefs }, heard);
  const { db } = house.services;
  const prompt = await db.prompt.findFirstOrThrow({ where: { turnId: turn.id } });
  const pieces = StoredLedger.parse(prompt.ledger).lines.flatMap((line) => line.pieces);
  const origins = Object.fromEntries(pieces.map(({ text, origin }) => [text, origin]));
  expect(origins["soft morning light"]).toEqual({ kind: "added" });
  const said = origins["red foxes"];
  expect(said?.kind === "said" && message.slice(said.start, said.end)).toBe("red foxes");
  const { losses } = await db.turn.findUniqueOrThrow({ where: { id: turn.id } });
  expect(StoredLosses.parse(losses)).toMatchObject([
    { kind: "count", said: "three", piece: "three red foxes", instead: "subject.1" },
    { kind: "negation", said: "people", field: "avoid", instead: null },
  ]);
});
