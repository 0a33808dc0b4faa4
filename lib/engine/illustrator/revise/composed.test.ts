import { describe, expect, it } from "vitest";
import { layOut } from "#lib/engine/illustrator/illustrate.ts";
import { changeIn } from "./composed.ts";
import { drawn, edit, of, order } from "./test-edit.ts";

describe("a composed edit", () => {
  it.each([
    [
      "Change only: make the sky pink\nComposition: clean edges\nKeep: the boat, all other colours\nAvoid: people",
      "make the sky pink",
    ],
    ["Change only: 把帽子改成红色\nReferences: 图1：要修改的图\nKeep: 构图不变", "把帽子改成红色"],
    [
      "Change only: add a dog\nStyle: watercolour, soft washes",
      "add a dog. change the style to watercolour, soft washes",
    ],
    ["make the sky pink\nKeep: the boat", "make the sky pink\nKeep: the boat"],
  ])("%j asks for %j", (prompt, change) => {
    expect(changeIn(prompt)).toBe(change);
  });

  it.each([
    ["three foxes in a meadow", "Make it exactly two foxes", "fox", 2],
    ["三只狐狸", "改成正好两只狐狸", "fox", 2],
  ])("%s + %s: so many, and what stays is where it was", async (prompt, change, drawing, count) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, `Change only: ${change}\nKeep: framing, camera angle and layout`);
    expect(of(after, drawing)).toHaveLength(count);
    expect(drawn(after, new RegExp(drawing))).toEqual(drawn(before, new RegExp(drawing)));
  });

  it.each([
    ["a fox with a blue hat", "Change only the colour: red hat"],
    ["戴蓝帽子的狐狸", "只改颜色：红色的帽子"],
  ])("%s + %s: the one colour", async (prompt, change) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, `Change only: ${change}\nKeep: light and shadows`);
    const hat = (boxes: typeof after.boxes) => boxes.find(({ drawing }) => /hat|cap/.test(drawing));
    expect(hat(after.boxes)?.colour).not.toBe(hat(before.boxes)?.colour);
    expect(drawn(after, /hat|cap/)).toEqual(drawn(before, /hat|cap/));
  });
});
