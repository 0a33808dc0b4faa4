import { describe, expect, test } from "vitest";
import { byId } from "../row/rules.ts";
import type { ConversationSnapshot, TurnView } from "../schema.ts";
import type { Send, StudioState } from "../state/schema.ts";
import { isAbovePage, joinPage, oldestTurn } from "./rules.ts";

type Known = Pick<StudioState, "turns" | "loaded" | "sends">;

const turn = (id: string, conversationId = "c1"): TurnView => ({
  id,
  conversationId,
  messageId: `m${id}`,
  replyId: `r${id}`,
  state: "done",
  failure: null,
  offer: null,
  losses: [],
  styles: [],
  withheld: [],
  batch: null,
});
const page = (ids: readonly string[], hasEarlier: boolean) => ({
  conversation: { id: "c1" } as ConversationSnapshot["conversation"],
  turns: ids.map((id) => turn(id)),
  hasEarlier,
});
const known = (ids: readonly string[], more: Partial<Known> = {}): Known => ({
  turns: byId(ids.map((id) => turn(id))),
  loaded: {},
  sends: {},
  ...more,
});
const sent = (id: string): Pick<Known, "sends"> => ({ sends: { [id]: { turnId: id } as Send } });
const opened = (hasEarlier: boolean): Pick<Known, "loaded"> => ({ loaded: { c1: { hasEarlier } } });

describe("between two turns that are here none is missing", () => {
  const cases: readonly (readonly [
    name: string,
    before: Known,
    came: ReturnType<typeof page>,
    ids: readonly string[],
    hasEarlier: boolean,
  ])[] = [
    ["a first page", known([]), page(["t5", "t6"], true), ["t5", "t6"], true],
    ["all there is", known(["t1"]), page(["t1", "t2"], false), ["t1", "t2"], false],
    ["one from before it that was heard of", known(["t1", "t6"]), page(["t5", "t6"], true), ["t5", "t6"], true],
    ["one that is younger than it", known(["t7"]), page(["t5", "t6"], true), ["t5", "t6", "t7"], true],
    [
      "one from before it, and its first one, both heard of",
      known(["t1", "t5"]),
      page(["t5", "t6"], true),
      ["t5", "t6"],
      true,
    ],
    [
      "a page that comes again, after its reader went up to the beginning",
      known(["t1", "t2", "t3"], opened(false)),
      page(["t2", "t3", "t4"], true),
      ["t1", "t2", "t3", "t4"],
      false,
    ],
    [
      "a page that comes after a gap of more turns than it has",
      known(["t1", "t2", "t9"], opened(false)),
      page(["t8", "t9"], true),
      ["t8", "t9"],
      true,
    ],
    ["a message on its way", known(["t1"], sent("t1")), page(["t5"], true), ["t1", "t5"], true],
  ];
  test.each(cases)("%s", (_name, before, came, ids, hasEarlier) => {
    const { turns, loaded } = joinPage(before, came);
    expect(Object.keys(turns).toSorted()).toEqual(ids);
    expect(loaded).toEqual({ c1: { hasEarlier } });
  });
});

test("a page says nothing of other conversations", () => {
  const other = { turns: { t1: turn("t1", "c2") }, loaded: { c2: { hasEarlier: true } }, sends: {} };
  const { turns, loaded } = joinPage(other, page(["t5"], true));
  expect(Object.keys(turns).toSorted()).toEqual(["t1", "t5"]);
  expect(loaded).toEqual({ c1: { hasEarlier: true }, c2: { hasEarlier: true } });
});

test("a message on its way is nothing that was read up to", () => {
  const before = known(["t1", "t5"], { ...sent("t1"), ...opened(true) });
  expect(oldestTurn(before, "c1")).toBe("t5");
  expect([turn("t3"), turn("t6"), turn("t1")].map((one) => isAbovePage(before, one))).toEqual([true, false, false]);
});
