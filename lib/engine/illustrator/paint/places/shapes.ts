// Reusable outlines: ridges, peaks, clouds, trees.
import { between, type Random } from "#lib/engine/illustrator/paint/random.ts";

const n = (value: number): string => value.toFixed(1);

/** A soft ridge from edge to edge, filled down to `bottom`. */
export function ridge(width: number, y: number, swell: number, random: Random, bottom: number, waves = 3): string {
  const step = width / waves;
  let path = `M-20 ${n(y + (random() - 0.5) * swell)}`;
  let x = -20;
  for (let wave = 0; wave <= waves; wave++) {
    const next = x + step * between(random, 0.85, 1.15);
    const peak = y + (wave % 2 === 0 ? -1 : 1) * swell * between(random, 0.3, 0.8);
    path += `S${n(x + step * 0.6)} ${n(peak)} ${n(next)} ${n(y + (random() - 0.5) * swell * 0.6)}`;
    x = next;
  }
  return `${path}L${n(Math.max(x, width + 20))} ${n(bottom)}L-20 ${n(bottom)}Z`;
}

export type Peak = { readonly x: number; readonly y: number; readonly half: number };

/** A row of mountain peaks. */
export function peaksOf(width: number, base: number, tall: number, count: number, random: Random): readonly Peak[] {
  return Array.from({ length: count }, (_, at) => {
    const height = tall * between(random, 0.6, 1);
    return {
      x: ((at + between(random, 0.2, 0.8)) / count) * width,
      y: base - height,
      half: height * between(random, 0.8, 1.15),
    };
  });
}

/** Rounded cloud of a given width; its flat underside lies on `y`. */
export function cloud(x: number, y: number, width: number): string {
  const h = width * 0.32;
  return `M${n(x)} ${n(y)}a${n(h * 0.5)} ${n(h * 0.5)} 0 0 1 ${n(width * 0.12)} ${n(-h * 0.75)}a${n(h * 0.62)} ${n(h * 0.62)} 0 0 1 ${n(width * 0.3)} ${n(-h * 0.45)}a${n(h * 0.7)} ${n(h * 0.7)} 0 0 1 ${n(width * 0.34)} ${n(h * 0.35)}a${n(h * 0.45)} ${n(h * 0.45)} 0 0 1 ${n(width * 0.24)} ${n(h * 0.85)}Z`;
}

/** A pointed conifer standing on (x, y), as one outline. */
export function conifer(x: number, y: number, height: number): string {
  const half = height * 0.27;
  const right = [0.5, 0.29, 0.1].map((bottom, tier) => {
    const wide = half * (0.55 + tier * 0.23);
    const inner = tier === 2 ? height * 0.035 : wide * 0.52;
    return { y: y - height * bottom, wide, inner };
  });
  const down = right.map((t) => `L${n(x + t.wide)} ${n(t.y)}L${n(x + t.inner)} ${n(t.y - height * 0.012)}`).join("");
  const up = right
    .toReversed()
    .map((t) => `L${n(x - t.inner)} ${n(t.y - height * 0.012)}L${n(x - t.wide)} ${n(t.y)}`)
    .join("");
  const foot = height * 0.035;
  return `M${n(x)} ${n(y - height)}${down}L${n(x + foot)} ${n(y)}L${n(x - foot)} ${n(y)}${up}Z`;
}

/** A round-crowned tree's crown over (x, y): one outline of five bulges. The trunk is separate, for its own colour. */
export function crown(x: number, y: number, height: number): string {
  const points = Array.from({ length: 5 }, (_, at) => {
    const angle = Math.PI * (0.7 + at * 0.4);
    return [x + Math.cos(angle) * height * 0.3, y - height * 0.62 + Math.sin(angle) * height * 0.27] as const;
  });
  const [start = [x, y] as const] = points;
  const bulges = [...points.slice(1), start].map(([px, py], at) => {
    const [fx, fy] = points[at] ?? start;
    const radius = Math.hypot(px - fx, py - fy) * 0.54;
    return `A${n(radius)} ${n(radius)} 0 0 1 ${n(px)} ${n(py)}`;
  });
  return `M${n(start[0])} ${n(start[1])}${bulges.join("")}Z`;
}

/** The trunk under a crown. */
export function trunk(x: number, y: number, height: number): string {
  const w = height * 0.045;
  return `M${n(x - w * 0.7)} ${n(y - height * 0.6)}h${n(w * 1.4)}l${n(w * 0.5)} ${n(height * 0.6)}h${n(-w * 2.4)}z`;
}

/** Small tufts of grass scattered in a band, as one path. */
export function tufts(width: number, top: number, bottom: number, count: number, random: Random): string {
  return Array.from({ length: count }, () => {
    const x = random() * width;
    const y = between(random, top, bottom);
    const s = 6 + 12 * ((y - top) / Math.max(1, bottom - top));
    return `M${n(x - s)} ${n(y)}q${n(s * 0.2)} ${n(-s)} ${n(-s * 0.2)} ${n(-s * 1.4)}q${n(s * 0.7)} ${n(s * 0.4)} ${n(s * 0.9)} ${n(s)}q0 ${n(-s * 1.2)} ${n(s * 0.4)} ${n(-s * 1.8)}q${n(s * 0.3)} ${n(s)} ${n(s * 0.2)} ${n(s * 1.9)}q${n(s * 0.4)} ${n(-s * 0.8)} ${n(s * 0.9)} ${n(-s)}q${n(-s * 0.4)} ${n(s * 0.7)} ${n(-s * 0.2)} ${n(s * 1.2)}z`;
  }).join("");
}

/** Points scattered in a rectangle, kept apart from each other. */
export function scatter(
  count: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  random: Random,
): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, at) => {
    const column = (at + random()) / count;
    const row = (at * 0.618 + random() * 0.25) % 1;
    return [left + (right - left) * column, top + (bottom - top) * row] as const;
  });
}
