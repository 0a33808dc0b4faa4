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
