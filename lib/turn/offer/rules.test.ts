import { describe, expect, test } from "vitest";
import { offerFor } from "./rules.ts";

const fox = (count = 1, promptId = "p1") => ({ promptId, fingerprint: "fox", count });
const cat = { promptId: "p2", fingerprint: "cat", count: 1 };
const there = (...names: readonly string[]) => names.map((name) => ({ id: name, fingerprint: name.replace(/\d/, "") }));

describe("what is there already is offered", () => {
  test("picture by picture, the first ones of the list", () => {
    expect(offerFor([fox(2)], there("fox9", "fox4", "fox1"))).toEqual([
      { promptId: "p1", generationIds: ["fox4", "fox9"] },
    ]);
  });

  test("for every prompt of the turn, and no picture twice", () => {
    expect(offerFor([fox(), cat], there("cat1", "fox1"))).toEqual([
      { promptId: "p1", generationIds: ["fox1"] },
      { promptId: "p2", generationIds: ["cat1"] },
    ]);
    expect(offerFor([fox(1), fox(1, "p3")], there("fox2", "fox1"))).toEqual([
      { promptId: "p1", generationIds: ["fox2"] },
      { promptId: "p3", generationIds: ["fox1"] },
    ]);
  });

  test.each([
    ["nothing is there", [fox()], []],
    ["one of two pictures is missing", [fox(2)], there("fox1")],
    ["one of two prompts is new", [fox(), cat], there("fox1")],
    ["two prompts are alike and one picture is there", [fox(), fox(1, "p3")], there("fox1")],
    ["nothing is wanted", [], there("fox1")],
  ])("and not at all when %s", (_name, wanted, repeats) => {
    expect(offerFor(wanted, repeats)).toBeNull();
  });
});
