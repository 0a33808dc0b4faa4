// New things among old ones: where a fresh layout would put them, measured from what they belong to, or a free spot.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";
import type { Region } from "./change.ts";
import { boundsOf, overlapOf, ownerOf, pushInside, type Rect, type Shift, scaleAround, shiftBox } from "./geometry.ts";

const REPOSED: ReadonlySet<RelationKind> = new Set<RelationKind>(["wearing", "holding", "riding"]);
const STEPS = 32;

/** Adds the boxes that the scene counts and the layout lacks, taken from a fresh layout of the same scene. */
export function placeMissing(layout: Layout, fresh: Layout, { region }: { readonly region: Region | null }): Layout {
  const placed = layout.scene.things.reduce((now, thing, at) => {
    const lacking = thing.count - now.boxes.filter((box) => box.thing === at).length;
    return lacking > 0 ? placeThing(now, fresh, at, lacking, region) : now;
  }, layout);
  return { ...placed, boxes: placed.boxes.toSorted((a, b) => a.depth - b.depth) };
}

function placeThing(layout: Layout, fresh: Layout, thing: number, lacking: number, region: Region | null): Layout {
  const wanted = fresh.boxes.filter((box) => box.thing === thing).slice(-lacking);
  if (wanted.length === 0) return layout;
  const props = fresh.boxes.filter((box) => box.thing < 0 && ownerOf(box, fresh) === thing);
  const tie = partnerOf(layout, fresh, thing);
  if (!tie) return wanted.reduce((now, box) => placeFree(now, fresh, box, props, region), layout);
  const posed = tie.reposes ? repose(layout, tie) : layout;
  const anchor = posed.boxes.find((box) => box.thing === tie.old.thing) ?? tie.old;
  const shift = from(tie.fresh, anchor);
  const boxes = [...wanted, ...props].map((box) => pushInside(onGround(box, shiftBox(box, shift), tie), layout));
  return { ...posed, boxes: [...posed.boxes, ...boxes] };
}

const BESIDE: ReadonlySet<RelationKind> = new Set<RelationKind>([
  "left",
  "right",
  "beside",
  "behind",
  "front",
  "between",
]);

/** Beside somebody in the air one still stands on the ground. */
function onGround(fresh: Box, moved: Box, { kind }: Tie): Box {
  const stands = fresh.stands === "ground" || fresh.stands === "water";
  return stands && BESIDE.has(kind)
    ? { ...moved, y: fresh.y + fresh.height - moved.height, depth: fresh.depth }
    : moved;
}

/** The layout with the props that a thing has in a fresh one: a sleeper's z's, a reader's book. */
export function withProps(layout: Layout, fresh: Layout, thing: number): Layout {
  const [old, now] = [layout, fresh].map(({ boxes }) => boxes.find((box) => box.thing === thing));
  if (!old || !now) return layout;
  const stale = layout.boxes.filter((box) => box.thing < 0 && ownerOf(box, layout) === thing);
  const props = fresh.boxes.filter((box) => box.thing < 0 && ownerOf(box, fresh) === thing);
  const kept = layout.boxes.filter((box) => !stale.includes(box));
  return { ...layout, boxes: [...kept, ...props.map((box) => pushInside(shiftBox(box, from(now, old)), layout))] };
}

type Tie = { readonly old: Box; readonly fresh: Box; readonly kind: RelationKind; readonly reposes: boolean };

/** The thing already there that a relation ties this one to. */
function partnerOf({ scene, boxes }: Layout, fresh: Layout, thing: number): Tie | null {
  for (const { from, kind, to } of scene.relations) {
    const other = from === thing ? to : to === thing ? from : null;
    if (other === null) continue;
    const [old, now] = [boxes, fresh.boxes].map((all) => all.find((box) => box.thing === other));
    if (old && now) return { old, fresh: now, kind, reposes: other === from && REPOSED.has(kind) };
  }
  return null;
}

/** Who gets something to hold or wear takes the pose for it, standing where it stood. */
function repose(layout: Layout, { old, fresh }: Tie): Layout {
  if (!fresh.figure || fresh.figure === old.figure) return layout;
  const width = old.height * (fresh.width / fresh.height);
  const posed = {
    ...old,
    drawing: fresh.drawing,
    figure: fresh.figure,
    flip: fresh.flip,
    width,
    x: old.x + (old.width - width) / 2,
  };
  return { ...layout, boxes: layout.boxes.map((box) => (box === old ? pushInside(posed, layout) : box)) };
}

/** The shift that brings a box of the fresh layout to its counterpart. */
function from(fresh: Box, old: Box): Shift {
  const scale = old.height / fresh.height;
  return {
    scale,
    dx: old.x + old.width / 2 - (fresh.x + fresh.width / 2) * scale,
    dy: old.y + old.height - (fresh.y + fresh.height) * scale,
  };
}

function placeFree(layout: Layout, fresh: Layout, box: Box, props: readonly Box[], region: Region | null): Layout {
  const twin = layout.boxes.find(({ drawing }) => drawing === box.drawing);
  const size = twin ? twin.height / box.height : scaleBeside(layout, fresh);
  const sized = shiftBox(box, scaleAround(box.x + box.width / 2, box.y + box.height, size));
  const spot = region ? fitInto(sized, layout, region) : freeSpot(sized, layout);
  const scale = spot.height / box.height;
  const shift = { scale, dx: spot.x - box.x * scale, dy: spot.y - box.y * scale };
  return { ...layout, boxes: [...layout.boxes, ...[box, ...props].map((one) => shiftBox(one, shift))] };
}

/** How much larger the things that stayed are than a fresh layout draws them. */
function scaleBeside(layout: Layout, fresh: Layout): number {
  const pairs = layout.boxes.flatMap((box) => {
    const now = fresh.boxes.find((other) => other.thing === box.thing && other.drawing === box.drawing);
    return box.thing >= 0 && now ? [box.height / now.height] : [];
  });
  const middle = pairs.toSorted((a, b) => a - b)[Math.floor(pairs.length / 2)] ?? 1;
  return Math.min(1.4, Math.max(0.6, middle));
}

/** Standing things go along their ground, others anywhere above it; the spot that hides least, nearest to the asked one. */
function freeSpot(box: Box, layout: Layout): Rect {
  const standing = box.stands !== "air";
  const top = layout.type ? layout.type.top + layout.type.height : layout.height * 0.03;
  let best: Rect = pushInside(box, layout);
  let least = Number.POSITIVE_INFINITY;
  for (const scale of [1, 0.8, 0.62]) {
    const [width, height] = [box.width * scale, box.height * scale];
    const lowest = box.y + box.height - height;
    for (let at = 0; at < STEPS * 3; at++) {
      const x = ((at % STEPS) / (STEPS - 1)) * Math.max(0, layout.width - width);
      const row = Math.floor(at / STEPS);
      const aloft = [box.y, top, (top + layout.horizon) / 2 - height][row] ?? box.y;
      const y = standing ? lowest + row * layout.height * 0.02 : Math.max(top, aloft);
      const spot = pushInside({ x, y, width, height }, layout);
      const cost = hidden(spot, layout) + (Math.abs(x - box.x) / layout.width) * 0.15 + row * 0.04 + (1 - scale) * 0.5;
      if (cost < least) [least, best] = [cost, spot];
    }
  }
  return best;
}

/** How much of the spot and of what is there already would be covered, as shares. */
function hidden(spot: Rect, { boxes }: Layout): number {
  return boxes.reduce((sum, box) => {
    const shared = overlapOf(spot, box);
    return sum + shared / (spot.width * spot.height) + shared / Math.max(1, box.width * box.height);
  }, 0);
}

/** The largest place inside a region, on its ground when the thing stands. */
function fitInto(box: Box, layout: Layout, region: Region): Rect {
  const area = {
    x: region.x * layout.width,
    y: region.y * layout.height,
    width: region.width * layout.width,
    height: region.height * layout.height,
  };
  const scale = Math.min(1.6, (area.width * 0.94) / box.width, (area.height * 0.94) / box.height);
  const [width, height] = [box.width * scale, box.height * scale];
  const x = area.x + (area.width - width) / 2;
  const y = box.stands === "air" ? area.y + (area.height - height) / 2 : area.y + area.height * 0.97 - height;
  return boundsOf([{ x, y, width, height }]);
}
