import { describe, expect, it } from "vitest";
import { layOut } from "#lib/engine/illustrator/illustrate.ts";
import { centre, drawn, edit, of, only, order } from "./test-edit.ts";

const BLUE = "#2667e0";
const zoo = "a cat, a dog and three trees in the park";
const cats = "three cats in a row";

describe("several things by one word", () => {
  it.each([
    [zoo, "make both animals blue", ["cat", "dog"]],
    [zoo, "make all the animals blue", ["cat", "dog"]],
    [zoo, "make the cat and the dog blue", ["cat", "dog"]],
    [zoo, "make the pets blue", ["cat", "dog"]],
    [zoo, "把两只动物都变成蓝色", ["cat", "dog"]],
    [zoo, "把所有动物变成蓝色", ["cat", "dog"]],
    ["a banana, a pear and a cup on a table", "make the fruit blue", ["banana", "pear"]],
    ["桌上有一根香蕉、一个梨和一个杯子", "把水果都变成蓝色", ["banana", "pear"]],
  ])("%s: %s", async (prompt, words, blue) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    expect(
      after.boxes
        .filter(({ colour }) => colour === BLUE)
        .map(({ drawing }) => drawing)
        .toSorted(),
    ).toEqual(blue);
    const rest = new RegExp(`^(?:${blue.join("|")})$`);
    expect(drawn(after, rest)).toEqual(drawn(before, rest));
  });

  it.each(["remove all the trees", "no trees", "去掉所有的树"])("%s", async (words) => {
    const before = await layOut(order(zoo));
    const after = await edit(before, words);
    expect(drawn(after)).toEqual(drawn(before, /tree|oak/));
  });

  it.each([
    ["move everything to the left", -1],
    ["move all the animals to the right", 1],
    ["move them both to the right", 1],
    ["全部往左移", -1],
    ["把它们都移到右边", 1],
  ])("%s: how they stand to each other stays", async (words, sign) => {
    const before = await layOut(order("a cat and a dog in the park, wide shot"));
    const after = await edit(before, words);
    const shift = (drawing: string) => only(after, drawing).x - only(before, drawing).x;
    expect(Math.sign(shift("cat"))).toBe(sign);
    expect(shift("cat")).toBeCloseTo(shift("dog"), 5);
  });

  it.each([
    [zoo, "make the animals smaller", -1],
    [zoo, "make them bigger", 1],
    ["一只猫和一只狗", "把两只动物都变大", 1],
    ["一只猫和一只狗", "所有动物小一点", -1],
  ])("%s: %s", async (prompt, words, sign) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    for (const drawing of ["cat", "dog"])
      expect(Math.sign(only(after, drawing).height - only(before, drawing).height)).toBe(sign);
    for (const { x, width } of after.boxes) expect([x >= 0, x + width <= after.width]).toEqual([true, true]);
  });
});

describe("one of several", () => {
  it.each([
    ["make the left cat blue", [0]],
    ["make the cat on the right blue", [2]],
    ["make the second cat blue", [1]],
    ["make the middle cat blue", [1]],
    ["make the second one from the right blue", [1]],
    ["make the 3rd cat blue", [2]],
    ["make the last one blue", [2]],
    ["make two of the cats blue", [1, 2]],
    ["把左边的猫变成蓝色", [0]],
    ["把第二只猫变成蓝色", [1]],
    ["把最后一只猫变成蓝色", [2]],
    ["右边那只变成蓝色", [2]],
    ["make all three cats blue", [0, 1, 2]],
  ])("%s", async (words, places) => {
    const before = await layOut(order(cats));
    const after = await edit(before, words);
    const row = of(after, "cat").toSorted((a, b) => centre(a) - centre(b));
    expect(row.flatMap(({ colour }, at) => (colour === BLUE ? [at] : []))).toEqual(places);
  });

  it.each(["remove the left one", "去掉左边那只"])("%s", async (words) => {
    const before = await layOut(order(cats));
    const after = await edit(before, words);
    const [left] = of(before, "cat").toSorted((a, b) => centre(a) - centre(b));
    expect(drawn(after)).toEqual(drawn({ boxes: before.boxes.filter((box) => box !== left) }));
  });

  it("is still one of them after it was changed", async () => {
    const once = await edit(await layOut(order(cats)), "make the second cat blue");
    const twice = await edit(once, "make the third cat red");
    const row = of(twice, "cat").toSorted((a, b) => centre(a) - centre(b));
    expect(row.map(({ colour }) => colour)).toEqual([null, BLUE, "#e5342b"]);
  });
});
