import { expect, test } from "vitest";
import { labOf } from "../oklab/rules.ts";
import { codeOfCell, codesOf, nameOf } from "./rules.ts";
import { colorNames } from "./schema.ts";

const lab = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return labOf(red, green, blue);
};

test.each([
  ["red", "#ff0000 #dc143c #b22222 #8b0000 #c0392b #e34234"],
  ["orange", "#ff8c00 #ffa500 #e67e22 #f4a460"],
  ["yellow", "#ffff00 #ffd700 #f1c40f #ffe066"],
  ["green", "#008000 #00ff00 #2e7d32 #90ee90 #556b2f #27ae60"],
  ["teal", "#008080 #00ced1 #40e0d0 #1abc9c"],
  ["blue", "#0000ff #1e90ff #87ceeb #000080 #4169e1 #2c3e95"],
  ["purple", "#800080 #8a2be2 #9b59b6 #4b0082 #6a0dad"],
  ["pink", "#ffc0cb #ff69b4 #ffb6c1 #f48fb1"],
  ["brown", "#8b4513 #5d4037 #6f4e37 #795548"],
  ["black", "#000000 #101010 #0b0b12"],
  ["grey", "#808080 #a0a0a0 #555555 #c0c0c0"],
  ["white", "#ffffff #f5f5f5 #faf7f0 #f0f0ff"],
])("%s is what people call %s", (name, colors) => {
  expect(colors.split(" ").map((color) => `${color} ${nameOf(lab(color))}`)).toEqual(
    colors.split(" ").map((color) => `${color} ${name}`),
  );
});

test("a colour of the screen is found by its own cell and those around it, and by no other", () => {
  const codes = codesOf("#d02020");
  for (const near of ["#d02020", "#d82828", "#c41a1a", "#d02a1a"]) expect(codes).toContain(codeOfCell(lab(near)));
  for (const far of ["#2040c0", "#808080", "#ffb6c1", "#601010"]) expect(codes).not.toContain(codeOfCell(lab(far)));
});

test("codes of names and of cells never meet", () => {
  const names = colorNames.flatMap((name) => codesOf(name));
  expect(names).toEqual(colorNames.map((_, at) => at + 1));
  for (const hex of ["#000000", "#ffffff", "#00ff00", "#ff00ff"] as const)
    expect(Math.min(...codesOf(hex))).toBeGreaterThanOrEqual(100);
});
