import { describe, expect, test } from "vitest";
import { countOffered, offerFor } from "./rules.ts";
import { StoredOffer } from "./schema.ts";

const fox = (count = 1, promptId = "p1") => ({ promptId, fingerprint: "fox", count });
const cat = { promptId: "p2", fingerprint: "cat", count: 1 };
const there = (...names: readonly string[]) => names.map((name) => ({ id: name, fingerprint: name.replace(/\d/, "") }));

const offered = (promptId: string, count: number, ...generationIds: readonly string[]) => ({
  promptId,
  generationIds,
  count,
});

describe("what is there already is offered", () => {
  test("picture by picture, the first ones of the list", () => {
    expect(offerFor([fox(2)], there("fox9", "fox4", "fox1"))).toEqual([offered("p1", 2, "fox4", "fox9")]);
  });

  test("for every prompt of the turn, and no picture twice", () => {
    expect(offerFor([fox(), cat], there("cat1", "fox1"))).toEqual([offered("p1", 1, "fox1"), offered("p2", 1, "cat1")]);
    expect(offerFor([fox(1), fox(1, "p3")], there("fox2", "fox1"))).toEqual([
      offered("p1", 1, "fox2"),
      offered("p3", 1, "fox1"),
    ]);
  });

  test.each([
    ["one of two pictures", [fox(2)], there("fox1"), [offered("p1", 2, "fox1")], { there: 1, all: 2 }],
    [
      "one of two prompts",
      [fox(), cat],
      there("cat1"),
      [offered("p1", 1), offered("p2", 1, "cat1")],
      { there: 1, all: 2 },
    ],
    [
      "two prompts alike",
      [fox(), fox(1, "p3")],
      there("fox1"),
      [offered("p1", 1, "fox1"), offered("p3", 1)],
      { there: 1, all: 2 },
    ],
  ] as const)("also when it is not all: %s", (_name, wanted, repeats, offer, counts) => {
    expect(offerFor(wanted, repeats)).toEqual(offer);
    expect(countOffered(offer)).toEqual(counts);
  });

  test.each([
    ["nothing is there", [fox()], []],
    ["only others are there", [fox()], there("cat1")],
    ["nothing is wanted", [], there("fox1")],
  ])("and not at all when %s", (_name, wanted, repeats) => {
    expect(offerFor(wanted, repeats)).toBeNull();
  });
});

test("an offer from before there was a count is of all of them", () => {
  expect(StoredOffer.parse([{ promptId: "p1", generationIds: ["a", "b"] }])).toEqual([offered("p1", 2, "a", "b")]);
});
