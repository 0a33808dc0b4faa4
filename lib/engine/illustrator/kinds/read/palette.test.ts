import { describe, expect, it } from "vitest";
import { describeScene } from "#lib/engine/illustrator/illustrate.ts";
import { PALETTE_WORDS } from "#lib/engine/lexicon/palettes.ts";

describe("palettes in words", () => {
  it.each([
    ["a poster of a ship, brand colours #0B3D91, #FC3D21", ["#0b3d91", "#fc3d21"]],
    ["一张海报，一艘船，主色 #0B3D91", ["#0b3d91"]],
    ["a fox, colour palette: #f00, #0f0 and #00f", ["#ff0000", "#00ff00", "#0000ff"]],
    ["a cup in #123456 and #abcdef", ["#123456", "#abcdef"]],
  ])("%s", async (prompt, palette) => {
    expect((await describeScene(prompt)).palette).toEqual(palette);
  });

  it("one code alone colours its noun and no more", async () => {
    const scene = await describeScene("a #ff8800 cat");
    expect(scene.palette).toEqual([]);
    expect(scene.things[0]?.colour).toBe("#ff8800");
  });

  it.each([
    ["a fox in earthy tones", "#a0522d"],
    ["a house, candy colours", "#ff7eb6"],
    ["a whale, monochrome blue", "#1d4e9e"],
    ["一只猫，暖色调", "#e4572e"],
    ["一只狐狸，莫兰迪色系", "#8fa3ad"],
    ["一座房子，黑白风格", "#1f1f22"],
  ])("%s leads with %s", async (prompt, first) => {
    const scene = await describeScene(prompt);
    expect(scene.palette[0]).toBe(first);
    expect(scene.things).toHaveLength(1);
  });

  it.each(["a black and white cat", "a black-and-white cat, flat style", "a warm room", "一只黑白猫"])(
    "%s is about the thing, not a palette",
    async (prompt) => {
      expect((await describeScene(prompt)).palette).toEqual([]);
    },
  );

  it("every palette has two or more valid colours", () => {
    for (const [, , colours] of PALETTE_WORDS) {
      expect(colours.length).toBeGreaterThan(1);
      for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
});
