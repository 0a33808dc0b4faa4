// A diagram: parts in a ring (a cycle) or a row (a sequence), with captions and arrows.
import type { Role } from "#lib/engine/illustrator/compose/cast.ts";
import type { Frame } from "#lib/engine/illustrator/compose/frame.ts";
import type { Arrow, Box, Words } from "#lib/engine/illustrator/compose/layout.ts";
import type { Kind } from "./kind.ts";

export const steps: Kind = {
  fits: (scene) => scene.steps.length > 0,
  lay: ({ scene, cast, frame }) => ({
    width: frame.width,
    height: frame.height,
    horizon: frame.horizon,
    type: null,
    scene,
    ...captioned(placeSteps(frame, cast)),
    backdrop: "sheet",
  }),
};

type Placed = ReturnType<typeof placeSteps>;

const captioned = (placed: Placed): Placed & { readonly words: readonly Words[] } => ({
  ...placed,
  words: placed.boxes.map((box) => ({
    text: box.caption ?? box.name,
    role: "caption",
    left: box.x - box.width * 0.35,
    top: box.y + box.height + 8,
    width: box.width * 1.7,
    height: 62,
  })),
});

type Spot = { readonly x: number; readonly y: number };

/** Boxes with captions for the scene's steps, and the arrows between them. */
function placeSteps(
  frame: Frame,
  cast: readonly Role[],
): { readonly boxes: readonly Box[]; readonly arrows: readonly Arrow[] } {
  const roles = cast.filter((role) => role.thing.step !== null);
  const spots = frame.scene.cyclic ? ring(frame, roles.length) : row(frame, roles.length);
  const size = Math.min(
    250,
    frame.scene.cyclic ? 210 : (frame.width * 0.5) / roles.length,
    (frame.height - frame.top) * 0.3,
  );
  const boxes = roles.map((role, at) => stepBox(role, spots[at] ?? { x: frame.width / 2, y: frame.height / 2 }, size));
  return { boxes, arrows: arrowsBetween(spots, size, frame.scene.cyclic) };
}

function ring({ width, height, top }: Frame, count: number): readonly Spot[] {
  const middle = { x: width / 2, y: top + (height - top) * 0.47 };
  const rx = width * 0.33;
  const ry = (height - top) * 0.31;
  return Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * Math.PI * 2 - Math.PI / 2;
    return { x: middle.x + Math.cos(angle) * rx, y: middle.y + Math.sin(angle) * ry };
  });
}

function row({ width, height, top }: Frame, count: number): readonly Spot[] {
  return Array.from({ length: count }, (_, at) => ({
    x: ((at + 0.5) / count) * width,
    y: top + (height - top) * 0.46,
  }));
}

function stepBox({ index, thing, figure }: Role, { x, y }: Spot, size: number): Box {
  const aspect = figure ? figure.box.width / figure.box.height : 1;
  const height = aspect > 1 ? size / aspect : size;
  const width = height * aspect;
  return {
    thing: index,
    drawing: thing.drawing,
    name: thing.name,
    caption: thing.step ?? thing.name,
    figure,
    colour: thing.colour,
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    depth: 0,
    flip: false,
    tilt: 0,
    stands: "air",
  };
}

function arrowsBetween(spots: readonly Spot[], size: number, cyclic: boolean): readonly Arrow[] {
  const pairs = spots
    .map((from, at) => [from, spots[(at + 1) % spots.length]] as const)
    .slice(0, cyclic ? undefined : -1);
  return pairs.flatMap(([from, to]) => {
    if (!to) return [];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const clear = Math.min(0.36, (size * 0.72) / length);
    const at = (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    const start = at(clear);
    const end = at(1 - clear);
    return [{ x1: start.x, y1: start.y, x2: end.x, y2: end.y, bend: cyclic ? 0.16 : 0 }];
  });
}
