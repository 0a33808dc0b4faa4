// Stripes, dots, checks and patches on a thing: its own shapes once more in another colour, seen through cut-outs.
import type { Box } from "#lib/engine/illustrator/compose/layout.ts";
import type { Patterned } from "#lib/engine/illustrator/compose/pattern.ts";
import type { Figure } from "#lib/engine/illustrator/vocabulary/figures.ts";
import { fromLch, toLch } from "./colour.ts";
import type { Line } from "./looks.ts";
import { familyOf, mapColours, recolour } from "./recolour.ts";

/** The drawing over its base, one layer for each further colour, every colour finished by `finish`. */
export function patternSvg(
  box: Box & { readonly pattern: Patterned },
  { body, dominant, box: art }: Figure,
  finish: (svg: string) => string,
  line: { readonly look: Line; readonly width: number } | null,
): string {
  const base = box.colour ?? dominant;
  const colours = box.pattern.colours.length > 0 ? box.pattern.colours : [contrasting(base)];
  const id = `p${box.thing + 1}-${Math.round(box.x)}-${Math.round(box.y)}`;
  const layers = colours.map((colour, at) => {
    const cuts = cutsOf(box.pattern.kind, art, box.drawing, at + 1, colours.length + 1);
    const clip = `<clipPath id="${id}-${at}"><path d="${cuts}"/></clipPath>`;
    return `<defs>${clip}</defs><g clip-path="url(#${id}-${at})">${finish(recolour(body, dominant, colour))}</g>`;
  });
  return layers.join("") + (line ? edges(box, body, dominant, art, id, line) : "");
}

/** Where shapes are only outlined, the pattern is too, kept to the parts it colours. */
function edges(
  box: Box & { readonly pattern: Patterned },
  body: string,
  dominant: string,
  art: Figure["box"],
  id: string,
  { look, width }: { readonly look: Line; readonly width: number },
): string {
  const belongs = familyOf(dominant);
  const seen = mapColours(body, (hex) => (belongs(hex) ? "#ffffff" : "#000000"));
  const cuts = cutsOf(box.pattern.kind, art, box.drawing, 1, Math.max(2, box.pattern.colours.length + 1));
  return `<defs><mask id="${id}-m" maskUnits="userSpaceOnUse" x="${art.x}" y="${art.y}" width="${art.width}" height="${art.height}">${seen}</mask></defs><path mask="url(#${id}-m)" fill="none" stroke="${look.colour(box.colour ?? dominant)}" stroke-width="${width.toFixed(3)}" d="${cuts}"/>`;
}

/** A colour that shows on the base: paler things get a darker tone of their own, others white. */
function contrasting(base: string): string {
  const { l, c, h } = toLch(base);
  if (l < 0.68) return "#f7f5f0";
  return c < 0.03 ? "#4a4c55" : fromLch({ l: l - 0.32, c: c * 0.85, h });
}

const GARMENT =
  /shirt|dress|clothes|sock|scarf|coat|kimono|bikini|swimsuit|trousers|jeans|shorts|glove|sari|own:mug|own:vase|own:bottle|candle|lighthouse/;
const BANDS = 10;

/** Outlines through which one of so many colours is seen. */
function cutsOf(kind: Patterned["kind"], art: Figure["box"], drawing: string, colour: number, of: number): string {
  switch (kind) {
    case "stripes":
      return stripes(art, GARMENT.test(drawing), colour, of);
    case "dots":
      return grid(art, 6.5, 0.3, colour, of - 1, circle);
    case "checks":
      return grid(art, 8, 0.5, colour, of - 1, square);
    case "patches":
      return patches(art);
  }
}

const n = (value: number): string => value.toFixed(2);

function stripes({ x, y, width, height }: Figure["box"], lying: boolean, colour: number, of: number): string {
  const length = lying ? height : width;
  const band = length / (of > 2 ? Math.max(of, 7) : BANDS + (BANDS % 2 === 0 ? 1 : 0));
  const count = Math.ceil(length / band);
  return Array.from({ length: count }, (_, at) => at)
    .filter((at) => at % of === colour % of)
    .map((at) =>
      lying
        ? `M${n(x)} ${n(y + at * band)}h${n(width)}v${n(band)}h${n(-width)}z`
        : `M${n(x + at * band)} ${n(y)}h${n(band)}v${n(height)}h${n(-band)}z`,
    )
    .join("");
}

type Shape = (cx: number, cy: number, r: number) => string;

const circle: Shape = (cx, cy, r) =>
  `M${n(cx - r)} ${n(cy)}a${n(r)} ${n(r)} 0 1 0 ${n(r * 2)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-r * 2)} 0z`;
const square: Shape = (cx, cy, r) => `M${n(cx - r)} ${n(cy - r)}h${n(r * 2)}v${n(r * 2)}h${n(-r * 2)}z`;

/** Shapes on every second crossing of a grid, colours taking turns. */
function grid(art: Figure["box"], across: number, share: number, colour: number, of: number, shape: Shape): string {
  const pitch = Math.max(art.width, art.height) / across / (share === 0.5 ? 1 : 1.3);
  const out: string[] = [];
  for (let row = 0; row * pitch <= art.height + pitch; row++)
    for (let column = 0; column * pitch <= art.width + pitch; column++)
      if ((row + column) % 2 === 0 && (row + column / 2 + row / 2) % of === (colour - 1) % of)
        out.push(shape(art.x + column * pitch, art.y + row * pitch, pitch * share));
  return out.join("");
}

/** Large soft patches, as on a cow or a calico cat. */
function patches({ x, y, width, height }: Figure["box"]): string {
  return [
    [0.2, 0.18, 0.2, 0.17],
    [0.66, 0.36, 0.19, 0.2],
    [0.36, 0.62, 0.17, 0.15],
    [0.86, 0.74, 0.16, 0.15],
    [0.12, 0.9, 0.15, 0.12],
  ]
    .map(([cx = 0, cy = 0, rx = 0, ry = 0]) => {
      const [w, h] = [width * rx, height * ry];
      return `M${n(x + width * cx - w)} ${n(y + height * cy)}a${n(w)} ${n(h)} 12 1 0 ${n(w * 2)} 0a${n(w)} ${n(h)} 12 1 0 ${n(-w * 2)} 0z`;
    })
    .join("");
}
