import { describe, expect, it } from "vitest";
import { describeScene, layOut } from "#lib/engine/illustrator/illustrate.ts";

const shown = async (prompt: string) => {
  const { things, relations } = await describeScene(prompt);
  return [
    ...things.map(({ name, drawing, colour }) => `${name} = ${drawing}${colour ? ` ${colour}` : ""}`),
    ...relations.map(({ from, kind, to }) => `${things[from]?.drawing} ${kind} ${things[to]?.drawing}`),
  ];
};

describe("two nouns said as one are never a third thing", () => {
  it.each([
    ["a robot knight", ["robot knight = robot", "sword = own:sword", "robot holding own:sword"]],
    ["机器人骑士", ["机器人骑士 = robot", "剑 = own:sword", "robot holding own:sword"]],
    ["a frog prince", ["frog prince = frog", "crown = crown", "frog wearing crown"]],
    ["a wizard cat", ["wizard cat = cat", "magic wand = magic-wand", "cat holding magic-wand"]],
    ["企鹅厨师", ["企鹅厨师 = penguin", "平底锅 = own:pan", "penguin holding own:pan"]],
    ["a robot cat", ["robot cat = cat #aab4c0"]],
    ["an ice castle", ["ice castle = castle #a8d8f0"]],
  ])("%s", async (prompt, expected) => {
    expect(await shown(prompt)).toEqual(expected);
  });

  it.each([
    ["a robot and a knight", ["robot = robot", "knight = own:knight"]],
    ["机器人和骑士", ["机器人 = robot", "骑士 = own:knight"]],
    ["a king and a queen", ["king = own:king", "queen = own:queen"]],
    ["国王和王后", ["国王 = own:king", "王后 = own:queen"]],
    ["a cherry pie", ["cherry pie = pie"]],
  ])("%s is what it says", async (prompt, expected) => {
    expect(await shown(prompt)).toEqual(expected);
  });
});

describe("the card of an unknown word", () => {
  it.each([
    "a zorblax next to a bowl of soup",
    "a bowl of soup next to a zorblax",
    "a quokka, a zorblax and a cat",
    "一只蝾螈在一碗汤旁边",
    "two quokkas and three blorbs",
    "a big dog beside a small zorblax",
  ])("overlaps nothing: %s", async (prompt) => {
    for (const [width, height] of [
      [1024, 1024],
      [1536, 1024],
      [1024, 1536],
    ] as const)
      for (const index of [0, 1, 2, 3]) {
        const { boxes } = await layOut({ prompt, width, height, index, transparent: false });
        for (const card of boxes.filter(({ drawing }) => drawing === "label"))
          for (const other of boxes.filter((box) => box !== card)) {
            const across = Math.min(card.x + card.width, other.x + other.width) - Math.max(card.x, other.x);
            const down = Math.min(card.y + card.height, other.y + other.height) - Math.max(card.y, other.y);
            const share = (Math.max(0, across) * Math.max(0, down)) / (card.width * card.height);
            expect(share).toBeLessThan(0.01);
          }
      }
  });
});

describe("a map", () => {
  it("pins places it has no drawing for", async () => {
    const { boxes } = await layOut({
      prompt: "map of a town with a zorb hall, a school and a vorp",
      width: 1024,
      height: 1024,
      index: 0,
      transparent: false,
    });
    expect(boxes.map(({ drawing }) => drawing)).toEqual(["round-pushpin", "school", "round-pushpin"]);
  });

  it("has a chest for its treasure", async () => {
    const { boxes } = await layOut({
      prompt: "treasure map with a cave, a palm tree and a treasure chest",
      width: 1024,
      height: 1024,
      index: 0,
      transparent: false,
    });
    expect(boxes.map(({ drawing }) => drawing)).toContain("own:chest");
  });
});
