// How far a picture is from what its relations and spots say, in thousandths of the short side; 0 where true.
import type { Relation, Scene } from "#lib/engine/illustrator/parse/scene.ts";
import type { Spot } from "#lib/engine/lexicon/spots.ts";
import type { Extent } from "./block.ts";
import type { Frame } from "./frame.ts";

export type Seen = Extent & { readonly base: number };

const over = (value: number): number => Math.max(0, value);
const middle = ({ left, right }: Extent): number => (left + right) / 2;
const wide = ({ left, right }: Extent): number => right - left;
const high = ({ top, bottom }: Extent): number => bottom - top;
const GAP = 14;

/** Distance from a relation between two seen things holding. */
export function relationError(kind: Relation["kind"], a: Seen, b: Seen): number {
  switch (kind) {
    case "left":
      return over(a.right + GAP - b.left) + levelError(a, b);
    case "right":
      return over(b.right + GAP - a.left) + levelError(a, b);
    case "above":
      return over(a.bottom + GAP - b.top) + over(Math.abs(middle(a) - middle(b)) - (wide(a) + wide(b)) * 0.22);
    case "below":
      return relationError("above", b, a);
    case "front":
      return over(b.base + 24 - a.base) + over(Math.abs(middle(a) - middle(b)) - (wide(a) + wide(b)) * 0.5);
    case "in":
      return over(b.base + 10 - a.base) + over(Math.abs(middle(a) - middle(b)) - wide(b) * 0.3);
    case "behind":
      return relationError("front", b, a);
    case "under":
      return underError(a, b);
    case "beside":
      return besideError(a, b);
    default:
      return 0;
  }
}

const levelError = (a: Seen, b: Seen): number => over(Math.max(a.top - b.bottom, b.top - a.bottom));

function underError(a: Seen, b: Seen): number {
  if (b.bottom < a.top) return over(Math.abs(middle(a) - middle(b)) - wide(b) * 0.4);
  return (
    over(Math.abs(middle(a) - middle(b)) - wide(b) * 0.3) +
    over(b.top + high(b) * 0.3 - a.top) +
    over(b.base + 4 - a.base) +
    over(a.base - b.base - high(b) * 0.3)
  );
}

function besideError(a: Seen, b: Seen): number {
  const gap = Math.max(a.left - b.right, b.left - a.right);
  return over(GAP - gap) + over(gap - Math.max(wide(a), wide(b)) * 0.45) + levelError(a, b);
}

/** Distance from standing between the outermost of several. */
export function betweenError(a: Seen, ends: readonly Seen[]): number {
  const [first, last] = [...ends].sort((x, y) => middle(x) - middle(y));
  if (!first || !last || first === last) return 0;
  return over(first.right - a.left) + over(a.right - last.left);
}

type Region = { readonly x?: readonly [number, number]; readonly y?: readonly [number, number] };
const REGIONS: Readonly<Partial<Record<Spot, Region>>> = {
  left: { x: [0, 0.36] },
  right: { x: [0.64, 1] },
  top: { y: [0, 0.42] },
  bottom: { y: [0.58, 1] },
  centre: { x: [0.46, 0.54] },
  "top-left": { x: [0, 0.32], y: [0, 0.36] },
  "top-right": { x: [0.68, 1], y: [0, 0.36] },
  "bottom-left": { x: [0, 0.32], y: [0.6, 1] },
  "bottom-right": { x: [0.68, 1], y: [0.6, 1] },
  corner: { y: [0.63, 1] },
  wall: { y: [0, 0.44] },
};

/** Distance of a thing's middle from the part of the picture it was asked into. */
export function spotError(spot: Spot, seen: Extent, { width, height }: Pick<Frame, "width" | "height">): number {
  const { x, y } = REGIONS[spot] ?? {};
  const off = (value: number, range: readonly [number, number] | undefined, side: number) =>
    range ? over(range[0] - value / side) * side + over(value / side - range[1]) * side : 0;
  const corner = spot === "corner" ? over(0.24 - Math.abs(middle(seen) / width - 0.5)) * width : 0;
  return corner + off(middle(seen), x, width) + off((seen.top + seen.bottom) / 2, y, height);
}

/** Relations that placing has to make true; what is carried or stands in a ring is true by being built so. */
export function openRelations({ relations }: Scene, rootOf: (thing: number) => number): readonly Relation[] {
  return relations.filter(({ from, to }) => rootOf(from) !== rootOf(to));
}
