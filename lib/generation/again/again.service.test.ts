import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { examineLightly } from "../../doctor/service.ts";
import { makeId } from "../../ids.ts";
import { renderLedger } from "../../prompt/ledger/rules.ts";
import { StoredLedger } from "../../prompt/ledger/stored/schema.ts";
import { changePolicy } from "../../prompt/policy/service.ts";
import { Brief } from "../../prompt/schema.ts";
import type { Ctx } from "../../services.ts";
import { type ClaimedTurn, claimTurn } from "../../turn/data.ts";
import { endPlanning } from "../../turn/ending/service.ts";
import { sendMessage, stopTurn } from "../../turn/service.ts";
import { retryGenerations } from "../service.ts";
import { drawAgain, drawPrompts } from "./service.ts";

// Prompts that wait for the person, and what becomes of them. Without a worker: each step is taken by the test.

let house: TestHouse;
let ctx: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  ctx = await ctxOf(house.services, await openGuest(house.services));
});

const briefs = [
  Brief.parse({ subject: "a red fox, a saxophone player", style: "paper-cut" }),
  Brief.parse({ subject: "a boat" }),
];

async function planned(isReview: boolean, conversationId = makeId()): Promise<ClaimedTurn> {
  const sent = { conversationId, messageId: makeId(), turnId: makeId(), replyId: makeId(), text: "a fox, please" };
  expect(await sendMessage(ctx, { ...sent, isReview })).toMatchObject({ ok: true });
  const claimed = await claimTurn(house.services.db, sent.turnId, house.services.instanceId);
  if (!claimed) throw new Error("not claimed");
  await endPlanning(house.services, claimed.turn, { kind: "briefs", reply: "Two.", briefs });
  return claimed.turn;
}

const promptsOf = (turnId: string) =>
  house.services.db.prompt.findMany({ where: { turnId }, orderBy: { id: "asc" }, include: { generations: true } });
const stateOf = async (id: string) => (await house.services.db.turn.findUniqueOrThrow({ where: { id } })).state;

describe("review before drawing", () => {
  test("nothing is drawn or put aside until the person draws, and then once, however often that is pressed", async () => {
    const turn = await planned(true);
    expect(await stateOf(turn.id)).toBe("review");
    const prompts = await promptsOf(turn.id);
    expect(prompts.map(({ generations }) => generations.length)).toEqual([0, 0]);
    expect(await house.services.db.hold.count({ where: { workspaceId: ctx.actor.workspaceId } })).toBe(0);

    const all = () =>
      drawPrompts(ctx, {
        prompts: prompts.map(({ id }) => ({ parentId: id, promptId: makeId(), isFirst: true })),
      });
    const answers = await Promise.all([all(), all(), all()]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await stateOf(turn.id)).toBe("drawing");
    const drawn = await promptsOf(turn.id);
    expect(drawn.map(({ generations }) => generations.length)).toEqual([1, 1]);
  });

  test("a server that starts meanwhile leaves it alone", async () => {
    const turn = await planned(true);
    await examineLightly(house.services);
    expect(await stateOf(turn.id)).toBe("review");
  });

  test("what is changed on the card is a new revision, and only that is drawn", async () => {
    const turn = await planned(true);
    const [first] = await promptsOf(turn.id);
    const wish = {
      parentId: first?.id ?? "",
      promptId: makeId(),
      isFirst: true,
      count: 3,
      size: "4:5",
      ops: [{ op: "write" as const, field: "subject" as const, text: "a red fox" }],
    };
    expect(await drawAgain(ctx, wish)).toMatchObject({ ok: true });
    expect(await drawAgain(ctx, wish)).toMatchObject({ ok: true }); // the same request again
    const prompts = await promptsOf(turn.id);
    expect(prompts).toHaveLength(3);
    const revision = prompts.find(({ id }) => id === wish.promptId);
    expect(revision).toMatchObject({ parentId: first?.id, reason: "edited" });
    expect(revision?.text).toBe("Subject: a red fox\nStyle: paper-cut");
    expect(renderLedger(StoredLedger.parse(revision?.ledger))).toBe(revision?.text);
    expect(revision?.generations).toHaveLength(3);
    const [{ width = 0, height = 0 } = {}] = revision?.generations ?? [];
    expect(width / height).toBeCloseTo(4 / 5, 1);
    expect(prompts.filter(({ id }) => id !== wish.promptId).flatMap(({ generations }) => generations)).toEqual([]);
  });

  test("a turn that is not wanted after all is cancelled, and its prompts can still be drawn later", async () => {
    const turn = await planned(true);
    expect(await stopTurn(ctx, { turnId: turn.id })).toMatchObject({ ok: true });
    expect(await stateOf(turn.id)).toBe("cancelled");
    const [first] = await promptsOf(turn.id);
    const wish = { parentId: first?.id ?? "", promptId: makeId(), isFirst: true };
    expect(await drawAgain(ctx, wish)).toMatchObject({ ok: true });
    expect(await stateOf(turn.id)).toBe("drawing");
  });

  test("prompts of two turns are not drawn together", async () => {
    const [one, other] = [await planned(true), await planned(true)];
    const prompts = [...(await promptsOf(one.id)), ...(await promptsOf(other.id))];
    const wishes = prompts.map(({ id }) => ({ parentId: id, promptId: makeId(), isFirst: true }));
    expect(await drawPrompts(ctx, { prompts: wishes })).toMatchObject({ ok: false, error: { code: "invalid" } });
  });
});

describe("rules that became stricter since a prompt was written", () => {
  const all = async (turnId: string) =>
    (await promptsOf(turnId)).map(({ id }) => ({ parentId: id, promptId: makeId(), isFirst: true }));

  test("hold when it is drawn for the first time, as a new revision; the others are drawn as they are", async () => {
    const turn = await planned(true);
    await changePolicy(ctx, { names: ["saxophone player"] });
    expect(await drawPrompts(ctx, { prompts: await all(turn.id) })).toMatchObject({ ok: true });
    const drawn = (await promptsOf(turn.id)).filter(({ generations }) => generations.length > 0);
    expect(drawn.map(({ text }) => text)).toEqual(["Subject: a boat", expect.not.stringContaining("saxophone")]);
    expect(drawn[1]).toMatchObject({ reason: "again", withheld: [{ kind: "name" }] });
  });

  test("ask before it is drawn for the first time", async () => {
    const turn = await planned(true);
    await changePolicy(ctx, { terms: [{ text: "boat", instead: "a ship" }] });
    expect(await drawPrompts(ctx, { prompts: await all(turn.id) })).toMatchObject({ ok: true });
    const prompts = await promptsOf(turn.id);
    expect(prompts.filter(({ generations }) => generations.length > 0).map(({ text }) => text)).toEqual([
      prompts[0]?.text,
    ]);
    expect(prompts[2]).toMatchObject({ questions: [{ kind: "rights", what: "boat" }] });
  });

  test("keep a picture that did not come from being asked for once more, until they allow it", async () => {
    const turn = await planned(false);
    const [first] = await promptsOf(turn.id);
    const id = first?.generations[0]?.id ?? "";
    await house.services.db.generation.update({ where: { id }, data: { state: "failed" } });
    const again = () => retryGenerations(ctx, { pictures: [{ id, newId: makeId() }] });
    await changePolicy(ctx, { names: ["saxophone player"] });
    expect(await again()).toEqual({ ok: false, error: { code: "rules_changed" } });
    expect(await house.services.db.generation.count({ where: { promptId: first?.id ?? "" } })).toBe(1);
    await changePolicy(ctx, { names: [] });
    expect(await again()).toMatchObject({ ok: true });
  });
});

test("the person's own words are used as they are, and what is private in them is still held back", async () => {
  const turn = await planned(false);
  const [first] = await promptsOf(turn.id);
  const wish = { parentId: first?.id ?? "", promptId: makeId(), ops: [{ op: "exact" as const }] };
  expect(await drawAgain(ctx, wish)).toMatchObject({ ok: true });
  const revision = (await promptsOf(turn.id)).find(({ id }) => id === wish.promptId);
  expect(revision).toMatchObject({ text: "a fox, please", reason: "exact" });
});

test("a pin joins the conversation's next prompts until it is taken away, and no other conversation's", async () => {
  const turn = await planned(false);
  const [first] = await promptsOf(turn.id);
  const style = StoredLedger.parse(first?.ledger).lines.find(({ field }) => field === "style")?.pieces[0]?.id ?? "";
  await drawAgain(ctx, { parentId: first?.id ?? "", promptId: makeId(), ops: [{ op: "pin", id: style }] });
  const next = await promptsOf((await planned(false, turn.conversationId)).id);
  expect(next.map(({ text }) => text)).toEqual([first?.text, "Subject: a boat\nStyle: paper-cut"]);
  const other = await promptsOf((await planned(false)).id);
  expect(other.map(({ text }) => text)).toEqual([first?.text, "Subject: a boat"]);

  const pinned = StoredLedger.parse(next[1]?.ledger).lines.find(({ field }) => field === "style")?.pieces[0];
  expect(pinned?.origin.kind).toBe("pinned");
  const unpin = { op: "unpin" as const, id: pinned?.id ?? "" };
  await drawAgain(ctx, { parentId: next[1]?.id ?? "", promptId: makeId(), ops: [unpin] });
  const last = await promptsOf((await planned(false, turn.conversationId)).id);
  expect(last.map(({ text }) => text)).toEqual([first?.text, "Subject: a boat"]);
});
