import { describe, expect, it } from "vitest";
import type { Brief } from "./brief.ts";
import { rehearse } from "./rehearsal.ts";

const CASES: readonly (readonly [wish: string, change: string, wanted: Partial<Brief>])[] = [
  ["a fox in the snow", "less snow", { subject: "a fox", scene: "a little snow" }],
  ["a fox in the snow", "not so much snow please", { subject: "a fox", scene: "a little snow" }],
  ["a forest with six trees", "fewer trees", { subject: "a forest with three trees", must_avoid: [] }],
  ["a forest with six trees", "not so many trees", { subject: "a forest with three trees" }],
  ["a house on a hill", "not so many clouds", { must_avoid: ["clouds"], subject: "a house on a hill" }],
  ["a house on a hill", "more flowers", { subject: "a house on a hill, and some flowers" }],
  ["a house on a hill", "a bit more light", { lighting: "brighter light" }],
  ["a house on a hill", "less light", { lighting: "darker, dim light" }],
  ["a house on a hill", "not so bright", { lighting: "darker, dim light" }],
  ["🦊🌅", "少一点雪", { scene: null, must_avoid: ["雪"] }],
  ["a fox in a garden", "less snow", { must_avoid: ["snow"] }],
  ["一座雪山，有六棵树", "少一点雪", { scene: "一座雪山，一点雪" }],
  ["一座雪山，有六棵树", "树少一些", { subject: "有三棵树" }],
  ["山坡上有一座房子", "不要那么多云", { must_avoid: ["云"] }],
  ["山坡上有一座房子", "多一点光", { lighting: "更明亮的光线" }],
  ["山坡上有一座房子", "多一些花", { subject: "山坡上有一座房子，还有一些花" }],
];

describe("a number of pictures", () => {
  it.each([
    ["100 pictures of a cat", 48, /up to 48.*100/],
    ["two hundred pictures of a cat", 48, /up to 48.*200/],
    ["画100张猫的图片", 48, /最多画48张.*100张/],
    ["一百张猫的图片", 48, /最多画48张.*100张/],
    ["20 pictures of a cat", 20, /20 versions of a cat/],
    ["画十五张猫的图片", 15, /15张/],
  ])("%s", async (wish, drawn, said) => {
    const [line] = await rehearse([wish]);
    expect(line?.briefs.reduce((sum, { count }) => sum + count, 0)).toBe(drawn);
    expect(line?.briefs[0]?.subject).toMatch(/^(?:a cat|猫)$/);
    expect(line?.text).toMatch(said);
  });

  it.each([
    ["a candles", "a candle"],
    ["a cake with a candles", "a cake with a candle"],
    ["a boxes and three candles", "a box and three candles"],
    ["a scissors", "a scissors"],
    ["a glass of water", "a glass of water"],
  ])("%s is %s", async (wish, subject) => {
    expect((await rehearse([wish]))[0]?.briefs[0]?.subject).toBe(subject);
  });
});

describe("more and less", () => {
  it.each(CASES)("%s; %s", async (wish, change, wanted) => {
    const lines = await rehearse([wish, change]);
    expect(lines[1]?.briefs[0]).toMatchObject(wanted);
  });

  it("takes the last of the snow away when even a little is too much", async () => {
    const lines = await rehearse(["a fox in the snow", "less snow", "less snow"]);
    expect(lines[2]?.briefs[0]).toMatchObject({ scene: null, must_avoid: ["snow"] });
  });
});
