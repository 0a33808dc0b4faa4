// Words without a drawing of their own, and what they are drawn as.
import { beforeAll, describe, expect, it } from "vitest";
import { readScene } from "#lib/engine/illustrator/parse/read-scene.ts";
import { drawnNear, findNoun } from "./lookup.ts";
import { loadVocabulary, type Vocabulary } from "./names.ts";

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = await loadVocabulary("中文");
});

describe("the nearest drawing by meaning", () => {
  it.each([
    ["labrador", "dog"],
    ["dachshunds", "dog"],
    ["trout", "fish"],
    ["crow", "blackbird"],
    ["alpacas", "llama"],
    ["violinist", "singer"],
    ["cello", "violin"],
    ["limousine", "automobile"],
    ["battleships", "ship"],
    ["macbook", "laptop"],
    ["spatulas", "spoon"],
    ["zorblat", undefined],
    ["cloudberry", "blueberries"],
    ["lanternfish", "fish"],
    ["cornflower", "tulip"],
    ["speedbike", "bicycle"],
    ["拉布拉多", "dog"],
    ["三文鱼", "fish"],
    ["大提琴", "violin"],
    ["收割机", "tractor"],
    ["牡丹花", "rose"],
  ])("of %s is %s", (word, drawing) => {
    const noun = findNoun(word, vocabulary);
    expect(noun?.drawing).toBe(drawing);
    if (drawing) expect(noun?.near).toBe(true);
  });

  it.each(["comfortable", "selfish", "human", "minimalist", "storyboard", "that", "norman", "wood"])(
    "is not read from the ending of %s",
    (word) => {
      expect(findNoun(word, vocabulary)?.near ?? false).toBe(false);
    },
  );
});

describe("a scene says what was drawn as something near", () => {
  it.each([
    ["a labrador and a cat", [{ word: "labrador", drawnAs: "dog" }]],
    ["two trouts in a river", [{ word: "trouts", drawnAs: "fish" }]],
    ["一只拉布拉多和一只猫", [{ word: "拉布拉多", drawnAs: "狗" }]],
    ["a cat on a table", []],
  ])("%s", (prompt, near) => {
    expect(readScene(prompt, vocabulary).near).toEqual(near);
  });

  it("and each word once", () => {
    const things = [
      { name: "labrador", drawing: "dog" },
      { name: "labrador", drawing: "dog" },
    ];
    expect(drawnNear(things, vocabulary)).toHaveLength(1);
  });
});
