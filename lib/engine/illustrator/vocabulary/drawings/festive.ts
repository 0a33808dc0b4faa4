// Fireworks and what goes with them, drawn by hand: the set's stand in boxes of night sky.
import type { OwnDrawing } from "./drawing.ts";

/** A burst of rays with sparks at their ends. */
function burst(x: number, y: number, r: number, fill: string, spark: string): string {
  const rays = Array.from({ length: 12 }, (_, at) => {
    const angle = (at * Math.PI) / 6;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const to = (share: number) => `${(x + dx * r * share).toFixed(1)} ${(y + dy * r * share).toFixed(1)}`;
    return { line: `M${to(0.26)}L${to(at % 2 === 0 ? 0.86 : 0.62)}`, end: to(at % 2 === 0 ? 1 : 0.76) };
  });
  const ends = rays.map(({ end }) => {
    const [cx, cy] = end.split(" ");
    return `<circle cx="${cx}" cy="${cy}" r="${(r * 0.065).toFixed(1)}" fill="${spark}"/>`;
  });
  return `<path fill="none" stroke="${fill}" stroke-width="${(r * 0.09).toFixed(1)}" stroke-linecap="round" d="${rays.map(({ line }) => line).join("")}"/>${ends.join("")}`;
}

/** Under the names of the set's own drawings. */
export const FESTIVE_REDRAWN: Readonly<Record<string, OwnDrawing>> = {
  fireworks: {
    width: 150,
    height: 130,
    body: `${burst(52, 54, 50, "#f8312f", "#fcd53f")}${burst(114, 34, 32, "#fcd53f", "#ff822d")}${burst(108, 96, 33, "#26b5f2", "#bfe6ff")}<circle cx="18" cy="112" r="3" fill="#fcd53f"/><circle cx="66" cy="118" r="2.500" fill="#f92f60"/><circle cx="142" cy="66" r="2.500" fill="#fcd53f"/>`,
  },
  sparkler: {
    width: 90,
    height: 110,
    body: `<path stroke="#82848a" stroke-width="4" stroke-linecap="round" d="M58 38L20 106"/>${burst(60, 34, 33, "#fcd53f", "#ff822d")}`,
  },
};

export const FESTIVE: Readonly<Record<string, OwnDrawing>> = {
  hen: {
    width: 100,
    height: 96,
    body: `<path fill="none" stroke="#f3920c" stroke-width="4" stroke-linecap="round" d="M44 78v14m-7 2 7-4 8 4M60 78v14m-7 2 7-4 8 4"/><path fill="#a56953" d="M82 30c10-4 18 2 16 12-2 8-6 14-12 18z"/><path fill="#c98b6b" d="M22 30c-2-14 8-22 18-20 8 2 12 8 12 18 8 8 22 8 34 2 6 22-6 52-36 52-22 0-34-18-28-52z"/><path fill="#a56953" d="M46 48c12-2 26 0 34-6 2 16-8 30-22 30-10 0-16-10-12-24z"/><path fill="#f8312f" d="M26 14c-2-6 2-10 6-8 2-6 8-6 9 0 5-2 8 3 4 8-6-3-12-3-19 0zM20 38c-4 2-5 9-1 11 5 1 7-5 5-11z"/><path fill="#f3920c" d="M24 28L8 32l15 6z"/><circle cx="33" cy="25" r="3.500" fill="#212121"/><circle cx="34" cy="24" r="1.200" fill="#fff"/>`,
  },
};
