import { type Lab, labDistance, labOf } from "../oklab/rules.ts";
import { type ColorName, type ColorWish, colorNames } from "./schema.ts";

// Codes of colours, as they are stored and looked for: 1 to 12 are names, from 100 on cells of OKLab.

/** What people call it. */
export function nameOf([lightness, a, b]: Lab): ColorName {
  const chroma = Math.hypot(a, b);
  if (lightness < 0.2 || (lightness < 0.3 && chroma < 0.05)) return "black";
  if (chroma < (lightness > 0.88 ? 0.045 : 0.035)) return lightness > 0.9 ? "white" : "grey";
  const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  if (hue < 18 || hue >= 345) return lightness > 0.66 ? "pink" : "red";
  if (hue < 42) return lightness > 0.76 ? "pink" : lightness < 0.5 && chroma < 0.13 ? "brown" : "red";
  if (hue < 78) return lightness < 0.62 ? "brown" : "orange";
  if (hue < 116) return lightness < 0.5 ? (hue < 100 ? "brown" : "green") : "yellow";
  if (hue < 166) return "green";
  if (hue < 216) return "teal";
  if (hue < 277) return "blue";
  if (hue < 322) return "purple";
  return lightness > 0.66 ? "pink" : "purple";
}

export function codeOfName(name: ColorName): number {
  return colorNames.indexOf(name) + 1;
}

const firstCell = 100;
const lightStep = 0.1;
const colorStep = 0.05;
const colorReach = 0.4;
const colorCells = 16;
const lightCells = 11;

export function codeOfCell([lightness, a, b]: Lab): number {
  const cell = (value: number) => Math.min(colorCells - 1, Math.max(0, Math.floor((value + colorReach) / colorStep)));
  const light = Math.min(lightCells - 1, Math.max(0, Math.floor(lightness / lightStep)));
  return firstCell + (light * colorCells + cell(a)) * colorCells + cell(b);
}

function middleOfCell(code: number): Lab {
  const at = code - firstCell;
  const middle = (cell: number) => (cell + 0.5) * colorStep - colorReach;
  return [
    (Math.floor(at / colorCells ** 2) + 0.5) * lightStep,
    middle(Math.floor(at / colorCells) % colorCells),
    middle(at % colorCells),
  ];
}

const near = 0.1; // of OKLab: the same colour by another lamp

/** The codes of which a picture must have one. */
export function codesOf(wish: ColorWish): readonly number[] {
  const name = colorNames.find((one) => one === wish);
  if (name) return [codeOfName(name)];
  const [red = 0, green = 0, blue = 0] = (wish.slice(1).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const wanted = labOf(red, green, blue);
  const all = Array.from({ length: lightCells * colorCells ** 2 }, (_, at) => firstCell + at);
  return all.filter((code) => code === codeOfCell(wanted) || labDistance(middleOfCell(code), wanted) < near);
}
