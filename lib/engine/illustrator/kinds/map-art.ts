// What a map is drawn with: compass, water, woods, an island and the way over it.
import type { Mark } from "#lib/engine/illustrator/compose/layout.ts";
import { conifer, crown, trunk } from "#lib/engine/illustrator/paint/places/shapes.ts";
import { between, type Random } from "#lib/engine/illustrator/paint/random.ts";
import type { Cell, Spot } from "./cells.ts";

const at = (value: number): string => value.toFixed(1);

/** A compass rose in the middle of a cell. */
export function compass({ x, y, width, height }: Cell): Mark {
  const r = Math.min(width, height) * 0.36;
  const [cx, cy] = [x + width / 2, y + height / 2];
  const point = (angle: number, long: number, fill: string, shade: string) =>
    `<g transform="rotate(${angle} ${at(cx)} ${at(cy)})"><path fill="${fill}" d="M${at(cx)} ${at(cy - long)}L${at(cx + r * 0.16)} ${at(cy)}H${at(cx)}z"/><path fill="${shade}" d="M${at(cx)} ${at(cy - long)}L${at(cx - r * 0.16)} ${at(cy)}H${at(cx)}z"/></g>`;
  const small = [45, 135, 225, 315].map((angle) => point(angle, r * 0.6, "#c9b98f", "#a8976c"));
  const main = [90, 180, 270].map((angle) => point(angle, r * 0.92, "#4a5f86", "#2f4266"));
  return {
    over: true,
    svg: `<circle cx="${at(cx)}" cy="${at(cy)}" r="${at(r)}" fill="#fdf6e3"/><circle cx="${at(cx)}" cy="${at(cy)}" r="${at(r * 0.86)}" fill="none" stroke="#a8976c" stroke-width="3"/>${small.join("")}${main.join("")}${point(0, r * 0.92, "#e0523f", "#b3372a")}<circle cx="${at(cx)}" cy="${at(cy)}" r="${at(r * 0.09)}" fill="#fdf6e3"/>`,
  };
}

/** A river across the land along a road's line, with two bridges. */
export function water({ x, width }: Cell, y: number): string {
  const step = width / 6;
  const path = `M${at(x - 14)} ${at(y)}${Array.from({ length: 6 }, (_, wave) => `q${at(step / 2)} ${wave % 2 === 0 ? -26 : 26} ${at(step)} 0`).join("")}h14`;
  const bridge = (share: number) => {
    const bx = x + width * share;
    return `<rect x="${at(bx - 34)}" y="${at(y - 40)}" width="68" height="80" rx="6" fill="#c79a63"/><path fill="none" stroke="#9c7443" stroke-width="5" d="M${at(bx - 34)} ${at(y - 40)}v80M${at(bx + 34)} ${at(y - 40)}v80M${at(bx - 34)} ${at(y - 14)}h68M${at(bx - 34)} ${at(y + 14)}h68"/>`;
  };
  return `<path fill="none" stroke="#5fb4de" stroke-width="58" d="${path}"/><path fill="none" stroke="#9ad4ee" stroke-width="8" stroke-dasharray="46 60" d="${path}"/>${bridge(0.27)}${bridge(0.76)}`;
}

/** Trees on the plots nobody asked for. */
export function woods(plots: readonly Cell[], random: Random): Mark {
  const trees = plots.flatMap(({ x, y, width, height }) =>
    Array.from({ length: 5 }, (_, index) => {
      const size = Math.min(width, height) * between(random, 0.3, 0.42);
      const tx = x + width * (0.16 + 0.17 * index);
      const ty = y + height * (0.5 + (index % 2) * 0.34);
      return random() < 0.5
        ? `<path fill="#4f8f5a" d="${conifer(tx, ty, size)}"/>`
        : `<path fill="#8a6a4c" d="${trunk(tx, ty, size)}"/><path fill="#67a85f" d="${crown(tx, ty, size)}"/>`;
    }),
  );
  return { over: false, svg: trees.join("") };
}

/** Parchment, sea and an island with a sandy shore. */
export function treasureLand({ x, y, width, height }: Cell, random: Random): Mark {
  const shore = (grow: number) => {
    const points = Array.from({ length: 14 }, (_, index) => {
      const angle = (index / 14) * Math.PI * 2;
      const rough = 1 + (((index * 37) % 7) - 3) * 0.022;
      return [
        x + width / 2 + Math.cos(angle) * width * grow * rough,
        y + height / 2 + Math.sin(angle) * height * grow * rough,
      ] as const;
    });
    const mid = (a: readonly [number, number], b: readonly [number, number]) =>
      [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
    const first = points[0] ?? [x, y];
    const start = mid(points.at(-1) ?? first, first);
    const curve = points.map((point, index) => {
      const end = mid(point, points[(index + 1) % points.length] ?? first);
      return `Q${at(point[0])} ${at(point[1])} ${at(end[0])} ${at(end[1])}`;
    });
    return `M${at(start[0])} ${at(start[1])}${curve.join("")}Z`;
  };
  const waves = Array.from({ length: 16 }, () => {
    const edge = random();
    const wx = x + width * (edge < 0.5 ? between(random, 0.01, 0.08) : between(random, 0.88, 0.95));
    return `M${at(wx)} ${at(y + height * random())}q9 -10 18 0t18 0`;
  });
  return {
    over: false,
    svg: `<rect x="${at(x - 14)}" y="${at(y - 14)}" width="${at(width + 28)}" height="${at(height + 28)}" rx="26" fill="#8fcbe0"/><path fill="none" stroke="#c3e6f1" stroke-width="4" stroke-linecap="round" d="${waves.join("")}"/><path fill="#b5dfe8" d="${shore(0.49)}"/><path fill="#f2dfae" d="${shore(0.465)}"/><path fill="#c9dd9c" d="${shore(0.425)}"/>`,
  };
}

/** A dotted way from place to place, an X at its end. */
export function trail(points: readonly Spot[]): Mark {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (!first || !last) return { over: false, svg: "" };
  const cross = `<path fill="none" stroke="#c8342b" stroke-width="16" stroke-linecap="round" d="M${at(last.x + 40)} ${at(last.y - 26)}l44 44m0 -44l-44 44"/>`;
  return {
    over: false,
    svg: `<path fill="none" stroke="#a5683a" stroke-width="9" stroke-linecap="round" stroke-dasharray="3 24" d="M${at(first.x)} ${at(first.y)}${rest.map((point) => `L${at(point.x)} ${at(point.y)}`).join("")}"/>${points.length > 1 ? cross : ""}`,
  };
}
