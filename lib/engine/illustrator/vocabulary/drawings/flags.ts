// Flags of countries on a pole, built from their table.
import type { OwnDrawing } from "./drawing.ts";
import { FLAG_ROWS } from "./flag-table.ts";

const WIDE = 90;
const HIGH = 60;

type Band = { readonly colour: string; readonly weight: number };

const bandOf = (spec: string): Band => {
  const [colour = "", weight = "1"] = spec.split("*");
  return { colour, weight: Number(weight) };
};

const rect = (colour: string, x: number, y: number, width: number, height: number): string =>
  `<path fill="${colour}" d="M${x} ${y}h${width}v${height}H${x}z"/>`;

function stripes(bands: readonly Band[], across: boolean): string {
  const sum = bands.reduce((total, { weight }) => total + weight, 0);
  let at = 0;
  return bands
    .map(({ colour, weight }) => {
      const from = at;
      at += (weight / sum) * (across ? WIDE : HIGH);
      return across ? rect(colour, from, 0, at - from, HIGH) : rect(colour, 0, from, WIDE, at - from);
    })
    .join("");
}

function crossed(colours: readonly string[], centre: number): string {
  const [ground = "", cross = "", inner = cross] = colours;
  const arms = (colour: string, width: number) =>
    rect(colour, centre - width / 2, 0, width, HIGH) + rect(colour, 0, HIGH / 2 - width / 2, WIDE, width);
  return rect(ground, 0, 0, WIDE, HIGH) + arms(cross, 13) + arms(inner, 7);
}

function cloth(design: string): string {
  const [base = "", device = ""] = design.split("|");
  const [kind = "", ...colours] = base.split(" ");
  const drawn: Readonly<Record<string, () => string>> = {
    h: () => stripes(colours.map(bandOf), false),
    v: () => stripes(colours.map(bandOf), true),
    disc: () => `${rect(colours[0] ?? "", 0, 0, WIDE, HIGH)}<circle cx="45" cy="30" r="18" fill="${colours[1]}"/>`,
    cross: () => crossed(colours, 34),
    mid: () => crossed(colours, WIDE / 2),
  };
  return (drawn[kind]?.() ?? "") + device;
}

/** The pole's height is that of two cloths; a fold of shade and one of light make it wave. */
const flag = (code: string, design: string): readonly [string, OwnDrawing] => [
  `flag-${code}`,
  {
    width: 100,
    height: 124,
    body: `<path fill="#8b5742" d="M2 4h6v120H2z"/><path fill="#a56953" d="M2 4h3v120H2z"/><circle cx="5" cy="4" r="4.5" fill="#ffb02e"/><clipPath id="cloth-${code}"><path d="M0 2c16-6 30 4 46 0s30-4 44 0v58c-14-4-28-4-44 0s-30-6-46 0z"/></clipPath><g transform="translate(8 6)"><g clip-path="url(#cloth-${code})"><g transform="translate(0 -1) scale(1 1.04)">${cloth(design)}</g><path fill="#000" d="M22-4h22v70H22z" opacity=".1"/><path fill="#fff" d="M58-4h16v70H58z" opacity=".14"/></g></g>`,
  },
];

export const FLAGS: Readonly<Record<string, OwnDrawing>> = Object.fromEntries(
  FLAG_ROWS.map(([code, , , , design]) => flag(code, design)),
);
