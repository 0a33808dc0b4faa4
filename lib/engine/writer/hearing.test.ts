import { describe, expect, it } from "vitest";
import { foreignLanguage } from "./foreign.ts";
import { rehearse } from "./rehearsal.ts";

describe("emoji", () => {
  it.each([
    ["🦊🚣🌅", /fox.*row.*dawn/],
    ["🐱", /^a cat$/],
    ["🐟🐟🐟", /^three fish$/],
    ["🐱🎂 poster", /cat and a .*cake/],
    ["a fox 🦊 in a boat", /^a fox in a boat$/],
  ])("%s is read as what it shows", async (said, subject) => {
    const [line] = await rehearse([said]);
    expect([line?.briefs[0]?.subject, line?.briefs[0]?.scene, line?.briefs[0]?.lighting].join(" ").trim()).toMatch(
      subject,
    );
  });

  it("of feeling alone are talk", async () => {
    const lines = await rehearse(["a cat", "👍❤️"]);
    expect(lines[1]?.briefs).toEqual([]);
  });
});

describe("other languages", () => {
  it.each([
    ["un zorro rojo en un bosque de noche", "Spanish"],
    ["dessine un chat noir sur un toit", "French"],
    ["ein roter Fuchs unter einem Baum", "German"],
    ["赤いキツネが森で本を読んでいる", "Japanese"],
    ["нарисуй кота", "Russian"],
    ["고양이 그려줘", "Korean"],
    ["um gato preto com uma bola", "Portuguese"],
  ])("%s is told as %s, and answered plainly", async (said, name) => {
    expect(foreignLanguage(said)).toBe(name);
    const [line] = await rehearse([said]);
    expect(line?.text).toMatch(/English and Chinese/);
  });

  it.each([
    "a fox in a café",
    "draw a piñata",
    "el greco style portrait of a man",
    "月光下的橘猫",
    "a cat, no dog",
    "gryphon",
  ])("%s is none of them", (said) => expect(foreignLanguage(said)).toBeNull());
});

const MANY = "cat, dog, bird, fish, horse, cow, pig, sheep, goat, duck, hen, frog, snake, bear, wolf";

describe("more pictures than one turn draws", () => {
  it.each(["go on", "yes please", "draw the rest"])("are named, and drawn after “%s”", async (yes) => {
    const lines = await rehearse([`15 stickers: ${MANY}`, yes, yes]);
    expect(lines[0]?.briefs).toHaveLength(12);
    expect(lines[0]?.text).toMatch(/twelve at a time.*3 are left: snake, bear, wolf/);
    expect(lines[1]?.briefs.map(({ subject }) => subject)).toEqual(["a snake", "a bear", "a wolf"]);
    expect(lines[1]?.text).not.toMatch(/left/);
  });

  it("are told in Chinese", async () => {
    const lines = await rehearse(["十四张贴纸：猫、狗、鸟、鱼、马、牛、猪、羊、鸭、鸡、青蛙、蛇、熊、狼", "继续"]);
    expect(lines[0]?.text).toContain("还剩2张：熊、狼");
    expect(lines[1]?.briefs).toHaveLength(2);
  });
});
