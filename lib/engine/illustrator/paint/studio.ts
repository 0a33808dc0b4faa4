// What painting needs at hand, and how a style is laid over drawn shapes.
import type { Line, Look } from "./looks.ts";
import { mapColours } from "./recolour.ts";

export type Studio = {
  readonly look: Look;
  readonly seed: number;
};

const HALO = /<[a-z]+ class="halo"[^>]*\/>/g;
const PAINTED = /<(path|rect|circle|ellipse)\b([^<>]*)\/>/g;
const GROUP = /<g\b([^<>]*)>/g;
const STROKED = /\sstroke="(#[0-9a-fA-F]{3,6})"/;
const STROKE_WIDTH = /\sstroke-width="([\d.]+)"/;

/** Fills and outlines in the style; `scale` is the drawing's own, so that lines stay equally wide. */
export function applyLook(svg: string, look: Look, scale: number, far = false): string {
  const { line } = look;
  const fill = (hex: string) => look.fill(hex, far);
  if (!line) return mapColours(svg, fill);
  const bare = svg.replace(HALO, "");
  const flat = look.ground ? bare.replace(/url\(#[^)]*\)/g, look.ground) : bare;
  const width = (far ? line.farWidth : line.width) / scale;
  const lined = flat
    .replace(PAINTED, (whole, name: string, attributes: string) =>
      far && name === "rect" && !/ [xy]="/.test(attributes)
        ? mapColours(whole, fill)
        : outline(whole, name, attributes, fill, line, width),
    )
    .replace(GROUP, (whole, attributes: string) =>
      outline(whole, "g", attributes, fill, line, Number.POSITIVE_INFINITY),
    )
    .replace(/stop-color="(#[0-9a-fA-F]{3,6})"/g, (_, hex: string) => `stop-color="${fill(hex)}"`);
  return `<g stroke-width="${width.toFixed(3)}" stroke-linejoin="round">${lined}</g>`;
}

/** A filled shape gets an outline; a broad stroke becomes a tube with an outline on both sides. */
function outline(
  whole: string,
  name: string,
  attributes: string,
  fill: (hex: string) => string,
  line: Line,
  width: number,
): string {
  const stroke = STROKED.exec(attributes)?.[1];
  const own = Number(STROKE_WIDTH.exec(attributes)?.[1] ?? 1);
  if (stroke && own > width * 1.8) {
    const bare = attributes.replace(STROKED, "").replace(STROKE_WIDTH, "");
    const filled = bare.replace(/\sfill="(#[0-9a-fA-F]{3,6})"/, (_, hex: string) => ` fill="${fill(hex)}"`);
    const at = (colour: string, breadth: number) =>
      `<${name}${filled} stroke="${colour}" stroke-width="${breadth.toFixed(3)}"/>`;
    return at(line.colour(stroke), own + width) + at(fill(stroke), Math.max(0.01, own - width));
  }
  return whole.replace(/(fill|stroke)="(#[0-9a-fA-F]{3,6})"/g, (_, kind: string, hex: string) => {
    if (kind === "stroke") return `stroke="${line.colour(hex)}"`;
    return stroke ? `fill="${fill(hex)}"` : `fill="${fill(hex)}" stroke="${line.colour(hex)}"`;
  });
}
