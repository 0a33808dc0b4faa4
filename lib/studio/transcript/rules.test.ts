import { describe, expect, test } from "vitest";
import type { GenerationState } from "../../generation/rules.ts";
import type { TurnState } from "../../turn/rules.ts";
import type { GenerationView, MessageView, PromptView, TurnView } from "../schema.ts";
import { isBusy, reuseCards, type Stage, stageOf, type TurnCard, turnsOf } from "./rules.ts";

const turn: TurnView = {
  id: "t1",
  conversationId: "c1",
  messageId: "m1",
  replyId: "r1",
  state: "done",
  failure: null,
  offer: null,
  losses: [],
  styles: [],
  withheld: [],
  batch: null,
};
const reply: MessageView = {
  id: "r1",
  conversationId: "c1",
  turnId: "t1",
  role: "assistant",
  text: "",
  isComplete: false,
};
const prompt = { id: "p1", turnId: "t1", conversationId: "c1" } as PromptView;
const generation = { id: "g1", turnId: "t1", conversationId: "c1", promptId: "p1", position: 0 } as GenerationView;
const send = {
  conversationId: "c1",
  messageId: "m1",
  turnId: "t1",
  replyId: "r1",
  text: "",
  isDraft: false,
  isReview: false,
  presets: [],
  pictures: [],
  error: null,
  isHeld: false,
};

function card(state: TurnState, drawn: readonly GenerationState[], change: Partial<TurnCard> = {}): TurnCard {
  const generations = drawn.map((item, position) => ({ ...generation, id: `g${position}`, position, state: item }));
  const revisions = generations.length > 0 ? [{ prompt, generations, chain: ["p1"], earlier: null }] : [];
  return { turn: { ...turn, state }, message: null, reply, revisions, send: null, ...change };
}

describe("what a turn is busy with", () => {
  const cases: readonly (readonly [string, TurnCard, Stage])[] = [
    ["a message on its way", card("accepted", [], { send }), "sending"],
    ["a message that a busy server wants later", card("accepted", [], { send: { ...send, isHeld: true } }), "held"],
    ["a message that did not arrive", card("accepted", [], { send: { ...send, error: "busy" } }), "idle"],
    ["an accepted turn", card("accepted", []), "thinking"],
    ["a turn being planned, nothing said yet", card("planning", []), "thinking"],
    ["a turn being planned, words coming", card("planning", [], { reply: { ...reply, text: "Here" } }), "writing"],
    ["pictures asked for, rows still to come", card("drawing", []), "queued"],
    ["pictures waiting", card("drawing", ["queued", "queued"]), "queued"],
    ["one of them being drawn", card("drawing", ["done", "receiving", "queued"]), "drawing"],
    ["one of them being asked for", card("drawing", ["sending", "queued"]), "drawing"],
    ["a turn that waits for the person", card("review", []), "idle"],
    ["all of them ended", card("drawing", ["done", "failed"]), "idle"],
    ["a finished turn", card("done", ["done"]), "idle"],
    ["a finished turn that draws again", card("done", ["done", "queued"]), "queued"],
    ["a failed turn", card("failed", []), "idle"],
  ];
  test.each(cases)("%s", (_name, subject, expected) => {
    expect(stageOf(subject)).toBe(expected);
    expect(isBusy(subject)).toBe(expected !== "idle");
  });
});

test("turns, revisions and pictures are in the order in which they were asked for, and only of this conversation", () => {
  const rows = <T extends { readonly id: string }>(list: readonly T[]) =>
    Object.fromEntries(list.map((row) => [row.id, row]));
  const cards = turnsOf(
    {
      turns: rows([{ ...turn, id: "t2" }, turn, { ...turn, id: "t3", conversationId: "c2" }]),
      messages: rows([reply]),
      prompts: rows([{ ...prompt, id: "p2" }, prompt]),
      generations: rows([
        { ...generation, id: "g3", promptId: "p2" },
        { ...generation, id: "g2", position: 1 },
        { ...generation, id: "g1", position: 0 },
      ]),
      sends: {},
    },
    "c1",
  );
  expect(cards.map((item) => item.turn.id)).toEqual(["t1", "t2"]);
  expect(cards[0]?.revisions.map((item) => [item.prompt.id, item.generations.map((row) => row.id)])).toEqual([
    ["p1", ["g1", "g2"]],
    ["p2", ["g3"]],
  ]);
  expect(cards[0]?.reply).toBe(reply);
});

test("a picture that did not come gives its place to the one that was asked for instead; a finished one stays", () => {
  const generations = [
    { ...generation, id: "g1", position: 0, state: "failed" },
    { ...generation, id: "g2", position: 1, state: "done" },
    { ...generation, id: "g3", position: 0, state: "queued" },
    { ...generation, id: "g4", position: 1, state: "failed" },
  ] as const;
  const [only] = turnsOf(
    {
      turns: { t1: turn },
      messages: {},
      prompts: { p1: prompt },
      generations: Object.fromEntries(generations.map((row) => [row.id, row])),
      sends: {},
    },
    "c1",
  );
  expect(only?.revisions[0]?.generations.map((row) => row.id)).toEqual(["g3", "g2", "g4"]);
});

test("revisions of one brief are a chain, each with the text that it changed; another brief has a chain of its own", () => {
  const row = (id: string, parentId: string | null, text: string) => ({ ...prompt, id, parentId, text });
  const prompts = {
    p1: row("p1", null, "a fox"),
    p2: row("p2", null, "a boat"),
    p3: row("p3", "p1", "a red fox"),
    p4: row("p4", "p3", "a red fox, night"),
  };
  const state = { turns: { t1: turn }, messages: {}, prompts, generations: {}, sends: {} };
  const revisions = turnsOf(state, "c1")[0]?.revisions ?? [];
  expect(revisions.map(({ chain, earlier }) => [chain.join(" "), earlier])).toEqual([
    ["p1 p3 p4", null],
    ["p2", null],
    ["p1 p3 p4", "a fox"],
    ["p1 p3 p4", "a red fox"],
  ]);
});

describe("what did not change stays the same object", () => {
  const second: TurnView = { ...turn, id: "t2", replyId: "r2" };
  const other = { ...prompt, id: "p2", turnId: "t2" };
  const state = {
    turns: { t1: turn, t2: second },
    messages: { r1: reply, r2: { ...reply, id: "r2", turnId: "t2" } },
    prompts: { p1: prompt, p2: other },
    generations: { g1: generation, g2: { ...generation, id: "g2", promptId: "p2", turnId: "t2" } },
    sends: {},
  };
  const before = turnsOf(state, "c1");

  test("all of it, where nothing did", () => {
    expect(reuseCards(before, turnsOf(state, "c1"))).toBe(before);
  });

  test("a turn beside one that is answered", () => {
    const messages = { ...state.messages, r2: { ...state.messages.r2, text: "Here" } };
    const next = reuseCards(before, turnsOf({ ...state, messages }, "c1"));
    expect(next).not.toBe(before);
    expect(next[0]).toBe(before[0]);
    expect(next[1]?.reply?.text).toBe("Here");
    expect(next[1]?.revisions).toBe(before[1]?.revisions);
  });

  test("a prompt beside one whose picture is done", () => {
    const third = { ...prompt, id: "p3" };
    const start = reuseCards([], turnsOf({ ...state, prompts: { ...state.prompts, p3: third } }, "c1"));
    const generations = { ...state.generations, g1: { ...generation, state: "done" } as GenerationView };
    const changed = { ...state, prompts: { ...state.prompts, p3: third }, generations };
    const next = reuseCards(start, turnsOf(changed, "c1"));
    expect(next[0]?.revisions[0]?.generations[0]?.state).toBe("done");
    expect(next[0]?.revisions[1]).toBe(start[0]?.revisions[1]);
    expect(next[1]).toBe(start[1]);
  });

  test("the rest of a conversation that grew or shrank, in its new order", () => {
    const grown = { ...state, turns: { ...state.turns, t0: { ...turn, id: "t0", replyId: "r0" } } };
    const next = reuseCards(before, turnsOf(grown, "c1"));
    expect(next.map((one) => one.turn.id)).toEqual(["t0", "t1", "t2"]);
    expect(next.slice(1)).toEqual(before);
    expect(next[1]).toBe(before[0]);
    expect(reuseCards(next, before).map((one) => one.turn.id)).toEqual(["t1", "t2"]);
  });
});
