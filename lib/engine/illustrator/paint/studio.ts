// What painting needs at hand, and how a style is laid over drawn shapes.
import type { Look } from "./looks.ts";
import { mapColours } from "./recolour.ts";

export type Studio = {
  readonly look: Look;
  readonly seed: number;
};

/** Fills and outlines in the style; `scale` is the drawing's own, so that lines stay equally wide. */
export function applyLook(svg: string, look: Look, scale: number): string {
  const { line, fill } = look;
  if (!line) return mapColours(svg, fill);
  const flat = look.ground ? svg.replace(/url\(#[^)]*\)/g, look.ground) : svg;
  const lined = flat.replace(/(fill|stroke|stop-color)="(#[0-9a-fA-F]{3,6})"/g, (_, kind: string, hex: string) => {
    if (kind === "stop-color") return `stop-color="${fill(hex)}"`;
    return kind === "stroke" ? `stroke="${line.colour(hex)}"` : `fill="${fill(hex)}" stroke="${line.colour(hex)}"`;
  });
  return `<g stroke-width="${(line.width / scale).toFixed(3)}" stroke-linejoin="round">${lined}</g>`;
}
