import { describe, expect, test } from "vitest";
import { toPicture } from "../gallery/list/rules.ts";
import type { AssetView, StackView } from "../schema.ts";
import { addHeads, addStacks, headOf, headsOf, isOfStack, isStackedIn, newestOf, stackQuery } from "./rules.ts";

const asset = (id: string, change: Partial<AssetView> = {}): AssetView => ({
  ...{ id, stackId: "s", stack: null, conversationId: null, turnId: null, generationId: null, promptId: null },
  ...{ title: "", altText: "", model: "m", mime: "image/png", sizeBytes: 1, width: 1, height: 1, thumbhash: "" },
  ...{ isDraft: false, draftId: null, isFavorite: false, status: null, tags: [], source: "drawn", fileName: null },
  ...{ checks: null, isTrashed: false, trashedAt: null, createdAt: "" },
  ...change,
});

test.each([
  ["all", "stacked", true],
  ["all", "each", false],
  ["favorites", "stacked", false],
  ["trash", "stacked", false],
] as const)("%s with versions %s", (view, versions, is) => {
  expect(isStackedIn(view, { versions })).toBe(is);
});

test("a search for the versions of a picture is known as one", () => {
  const query = stackQuery("0194244f-d801-7000-8000-bdda3f0270ef");
  expect([query, `${query} fox`, "stack:fox", ""].map(isOfStack)).toEqual([true, false, false, false]);
});

describe("what is known of stacks", () => {
  const known = { s: { headId: "b", count: 2 } };

  test("is what the last picture that was read says of its own", () => {
    const stack = { headId: "c", count: 3 };
    expect(addStacks(known, [asset("a", { stack })])).toEqual({ s: stack });
    expect(addStacks(known, [asset("b")])).toEqual({});
    expect(addStacks(known, [asset("x", { stackId: "x" })])).toBe(known);
    expect(addStacks(known, [asset("a", { stack: { ...known.s } })])).toBe(known);
  });

  test("is what a list says that shows the newest of each", () => {
    const place = (id: string, count: number) => ({ ...toPicture(asset(id)), stack: { id: "s", count } });
    expect(addHeads(known, [place("a", 3)])).toEqual({ s: { headId: "a", count: 3 } });
    expect(addHeads(known, [place("a", 1)])).toEqual({});
    expect(addHeads(known, [place("b", 2), { ...place("x", 1), stack: undefined }])).toBe(known);
  });
});

describe("the newest picture of a stack", () => {
  const versions = [
    { id: "a", stackId: "s" },
    { id: "b", stackId: "s" },
    { id: "x", stackId: "x" },
  ];
  const stacks = (headId: string): Readonly<Record<string, StackView>> => ({ s: { headId, count: 3 } });
  const nothing = { assets: {}, stacks: {}, gone: {} };

  test.each([
    ["is the newest here where nothing else is known", nothing, "b"],
    ["is one that is not here yet", { ...nothing, stacks: stacks("c") }, "c"],
    ["is one that came since", { ...nothing, stacks: stacks("a") }, "b"],
    ["is none that is gone", { ...nothing, stacks: stacks("c"), gone: { c: true as const } }, "b"],
    ["is none in the trash", { ...nothing, stacks: stacks("c"), assets: { c: asset("c", { isTrashed: true }) } }, "b"],
  ])("%s", (_, source, head) => {
    expect([...headsOf(versions, source, "~")]).toEqual([
      ["s", head],
      ["x", "x"],
    ]);
  });

  test("is none that came after a moment", () => {
    expect(headsOf(versions, { ...nothing, stacks: stacks("c") }, "b").get("s")).toBe("b");
  });

  test("in a conversation is the newest that is there", () => {
    expect(newestOf(versions).get("s")).toBe("b");
  });
});

describe("the picture that stands for another one", () => {
  const one = (id: string, change: Partial<AssetView> = {}) => [id, asset(id, change)] as const;
  const rows = (...assets: readonly (readonly [string, AssetView])[]) => ({
    assets: Object.fromEntries(assets),
    stacks: {},
    gone: {},
  });

  test.each([
    ["of which nothing is known, is itself", rows(), "a", null, "a"],
    ["is the newest that is here", rows(one("a"), one("b"), one("c", { stackId: "x" })), "a", null, "b"],
    [
      "is one that the server named and is not here",
      { ...rows(one("a")), stacks: { s: { headId: "d", count: 4 } } },
      "a",
      null,
      "d",
    ],
    ["is no one that was thrown away", rows(one("a"), one("b", { isTrashed: true })), "a", null, "a"],
    ["is no one that is gone", { ...rows(one("a"), one("b")), gone: { b: true as const } }, "a", null, "a"],
    [
      "is of the conversation, where only that is shown",
      {
        ...rows(one("a", { conversationId: "c1" }), one("b", { conversationId: "c1" }), one("d")),
        stacks: { s: { headId: "d", count: 3 } },
      },
      "a",
      "c1",
      "b",
    ],
  ])("%s", (_, source, id, conversationId, expected) => {
    expect(headOf(source, id, conversationId)).toBe(expected);
  });
});
