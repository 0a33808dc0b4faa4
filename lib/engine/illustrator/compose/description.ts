// The scene graph beside a picture, as plain JSON: for alt texts, tests and whoever wants to know what was drawn where.
import type { Scene, Thing } from "#lib/engine/illustrator/parse/scene.ts";
import { facingOf } from "./facing.ts";
import type { Box, Layout } from "./layout.ts";

/** Pixels of the asked size from the top left corner; `layer` counts from the back. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Placed = Area & {
  readonly layer: number;
  /** Where it looks, when the drawing looks anywhere. */
  readonly faces: "left" | "right" | null;
};

export type DescribedObject = {
  /** The word of the prompt. */
  readonly name: string;
  readonly drawing: string;
  /** Hex that was asked, or null. */
  readonly colour: string | null;
  readonly colours: readonly string[];
  /** Hex that most of it is painted in before style and light. */
  readonly tone: string | null;
  /** How many were asked for; as many boxes follow, up to the most that are drawn one by one. */
  readonly count: number;
  readonly action: Thing["action"];
  readonly boxes: readonly Placed[];
};

export type PictureDescription = Pick<
  Scene,
  "purpose" | "place" | "time" | "weather" | "season" | "style" | "palette" | "texts" | "avoid" | "transparent"
> & {
  readonly width: number;
  readonly height: number;
  readonly objects: readonly DescribedObject[];
  /** `from` and `to` are indices into `objects`. */
  readonly relations: Scene["relations"];
  /** Things that an action brought along: a reader's book, a sleeper's z. */
  readonly props: readonly (Area & { readonly drawing: string })[];
  /** Where type is set, or null. */
  readonly textArea: Area | null;
  /** Words for things that no drawing stands for. */
  readonly missing: readonly string[];
};

/** Describes a layout in pixels. Pure. */
export function describeLayout(
  layout: Layout,
  size: { readonly width: number; readonly height: number },
): PictureDescription {
  const { scene, boxes, type } = layout;
  const unit = size.width / layout.width;
  const area = (box: Area): Area => ({
    x: box.x * unit,
    y: box.y * unit,
    width: box.width * unit,
    height: box.height * unit,
  });
  const layers = boxes.map((box, layer) => ({ box, layer }));
  const placed = (index: number): readonly Placed[] =>
    layers
      .filter(({ box }) => box.thing === index || box.also?.includes(index))
      .map(({ box, layer }) => ({ ...area(box), layer, faces: facingOf(box) }));
  const { purpose, place, time, weather, season, style, palette, texts, avoid, transparent } = scene;
  return {
    width: size.width,
    height: size.height,
    purpose,
    place,
    time,
    weather,
    season,
    style,
    palette,
    texts,
    avoid,
    transparent,
    objects: [
      ...scene.things.map((thing, index) => describeThing(thing, boxes, index, placed(index))),
      ...groundObject(layout, area),
    ],
    relations: scene.relations,
    props: boxes.filter((box) => box.thing < 0).map((box) => ({ drawing: box.drawing, ...area(box) })),
    textArea: type ? area({ x: 0, y: type.top, width: layout.width, height: type.height }) : null,
    missing: scene.missing ?? [],
  };
}

function describeThing(
  thing: Thing,
  boxes: readonly Box[],
  index: number,
  placed: DescribedObject["boxes"],
): DescribedObject {
  const drawn = boxes.find((box) => box.thing === index);
  return {
    name: thing.name,
    drawing: thing.drawing,
    colour: thing.colour,
    colours: thing.colours ?? (thing.colour ? [thing.colour] : []),
    tone: thing.colour ?? drawn?.figure?.dominant ?? null,
    count: thing.asked ?? thing.count,
    action: thing.action,
    boxes: placed,
  };
}

/** A table that became the ground still is one of the things that were asked for. */
function groundObject(
  { scene, width, height, horizon }: Layout,
  area: (box: Area) => Area,
): readonly DescribedObject[] {
  if (!scene.ground) return [];
  const box = area({ x: 0, y: horizon, width, height: height - horizon });
  return [
    {
      name: scene.ground.name,
      drawing: "own:table",
      colour: scene.ground.colour,
      colours: scene.ground.colour ? [scene.ground.colour] : [],
      tone: scene.ground.colour,
      count: 1,
      action: null,
      boxes: [{ ...box, layer: -1, faces: null }],
    },
  ];
}
