// Boxes moved and scaled, and what belongs to whom.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";

export type Rect = Pick<Box, "x" | "y" | "width" | "height">;
/** x' = dx + x·scale, likewise for y. */
export type Shift = { readonly scale: number; readonly dx: number; readonly dy: number };

/** A box under a shift; strings and depths move along. */
export function shiftBox(box: Box, { scale, dx, dy }: Shift): Box {
  const at = (x: number, y: number) => ({ x: dx + x * scale, y: dy + y * scale });
  return {
    ...box,
    ...at(box.x, box.y),
    width: box.width * scale,
    height: box.height * scale,
    depth: box.depth < 0 ? box.depth : dy + box.depth * scale,
    ...(box.cord ? { cord: at(box.cord.x, box.cord.y) } : {}),
  };
}

/** The shift that scales around a point. */
export function scaleAround(x: number, y: number, scale: number): Shift {
  return { scale, dx: x * (1 - scale), dy: y * (1 - scale) };
}

/** The smallest rectangle around some boxes. */
export function boundsOf(boxes: readonly Rect[]): Rect {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Area that two rectangles share. */
export function overlapOf(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** The same rectangle pushed into the canvas. */
export function pushInside<R extends Rect>(rect: R, { width, height }: Pick<Layout, "width" | "height">): R {
  const clamp = (value: number, high: number) => Math.max(0, Math.min(value, Math.max(0, high)));
  return { ...rect, x: clamp(rect.x, width - rect.width), y: clamp(rect.y, height - rect.height) };
}

// Of room gained in height, this share goes above, so that the ground stays at the bottom.
const ABOVE = 0.62;
const SAME = 0.005;

/** The layout in a frame of another shape: nothing is cropped, everything keeps its place among the others. */
export function fitFrame(layout: Layout, { width, height }: Pick<Layout, "width" | "height">): Layout {
  if (Math.abs(width / height - layout.width / layout.height) < SAME) return layout;
  const scale = Math.min(width / layout.width, height / layout.height);
  const dx = (width - layout.width * scale) / 2;
  const dy = (height - layout.height * scale) * ABOVE;
  const horizon = layout.horizon >= layout.height ? height : dy + layout.horizon * scale;
  const boxes = layout.boxes.map((box) => shiftBox(box, { scale, dx, dy }));
  return { ...layout, width, height, horizon, boxes };
}

const CARRIES: ReadonlySet<RelationKind> = new Set<RelationKind>(["wearing", "holding"]);
const RESTS: ReadonlySet<RelationKind> = new Set<RelationKind>(["on", "in", "riding"]);

/** Things that a thing wears or holds. */
export function carriedBy(thing: number, { scene }: Layout): readonly number[] {
  return scene.relations.flatMap(({ from, kind, to }) => (from === thing && CARRIES.has(kind) ? [to] : []));
}

/** Things that stand, lie or ride on a thing. */
export function restingOn(thing: number, { scene }: Layout): readonly number[] {
  return scene.relations.flatMap(({ from, kind, to }) => (to === thing && RESTS.has(kind) ? [from] : []));
}

/** A thing with everything that moves when it moves. */
export function companyOf(thing: number, layout: Layout): ReadonlySet<number> {
  const company = new Set([thing]);
  for (const one of company)
    for (const other of [...carriedBy(one, layout), ...restingOn(one, layout)]) company.add(other);
  return company;
}

/** The thing an implied prop (a book, a sleeper's z's) belongs to: the nearest one it touches, or null. */
export function ownerOf(prop: Box, { boxes }: Pick<Layout, "boxes">): number | null {
  const centre = { x: prop.x + prop.width / 2, y: prop.y + prop.height / 2 };
  const near = boxes
    .filter((box) => box.thing >= 0 && overlapOf(prop, grown(box)) > 0)
    .map((box) => ({ box, away: Math.hypot(box.x + box.width / 2 - centre.x, box.y + box.height / 2 - centre.y) }))
    .toSorted((a, b) => a.away - b.away)[0];
  return near ? near.box.thing : null;
}

const grown = ({ x, y, width, height }: Rect): Rect => ({
  x: x - width * 0.15,
  y: y - height * 0.15,
  width: width * 1.3,
  height: height * 1.3,
});

/** Every box of some things, their props included, changed by a function; all others as they are. */
export function mapCompany(layout: Layout, things: ReadonlySet<number>, change: (box: Box) => Box): Layout {
  const isMeant = (box: Box): boolean => {
    const thing = box.thing >= 0 ? box.thing : ownerOf(box, layout);
    return thing !== null && things.has(thing);
  };
  return { ...layout, boxes: layout.boxes.map((box) => (isMeant(box) ? change(box) : box)) };
}
