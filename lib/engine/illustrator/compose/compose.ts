// From a scene and its cast to a layout: the frame of its place, or the way of its kind.

import type { Staged, Zone } from "#lib/engine/illustrator/kinds/kind.ts";
import { kindOf } from "#lib/engine/illustrator/kinds/kinds.ts";
import { titleWords } from "#lib/engine/illustrator/kinds/titles.ts";
import { hashText, randomFrom } from "#lib/engine/illustrator/paint/random.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { arrange } from "./arrange.ts";
import type { Role } from "./cast.ts";
import type { Frame } from "./frame.ts";
import type { Layout } from "./layout.ts";

const HORIZON: Readonly<Partial<Record<Scene["place"], number>>> = {
  sea: 0.56,
  beach: 0.46,
  lake: 0.5,
  room: 0.7,
  kitchen: 0.7,
  classroom: 0.72,
  stage: 0.72,
  table: 0.62,
  plain: 0.68,
  street: 0.66,
  city: 0.74,
  rooftop: 0.7,
  underwater: 0.82,
  space: 1,
  sky: 1,
  moon: 0.72,
  mountain: 0.68,
  desert: 0.6,
  village: 0.6,
};

type Shape = { readonly width: number; readonly height: number };

/** Lays out a scene. Pure: the same scene, cast, shape and index give the same layout. */
export function composeScene(
  scene: Scene,
  cast: readonly Role[],
  shape: Shape,
  index: number,
  panels: readonly Staged[] = [],
): Layout {
  const kind = kindOf(scene);
  const zone = kind ? {} : typeZone(scene, shape);
  const staged = { scene, cast };
  if (!kind) return composePlain(staged, shape, index, zone);
  const frame = frameOf(scene, shape, index, zone);
  return kind.lay({ ...staged, frame, index, panels, ordinary: composePlain });
}

/** Words of a scene that is no poster stand at its top. */
function typeZone({ texts, lettering }: Scene, { width, height }: Shape): Zone {
  if (texts.length === 0) return {};
  const share = (height / width > 1.2 ? 0.2 : 0.22) * (lettering?.scale ?? 1);
  if (!lettering?.below) return { type: { top: height * 0.055, height: height * share } };
  return { foot: { top: height * (0.95 - share), height: height * share }, floor: 0.92 - share };
}

const CROWD = 8;

function frameOf(scene: Scene, { width, height }: Shape, index: number, zone: Zone): Frame {
  const random = randomFrom(hashText(`${scene.place} ${scene.things[0]?.drawing ?? ""}`) + index * 7919);
  const base = zone.horizon ?? HORIZON[scene.place] ?? 0.64;
  // A crowd needs ground to stand on; other arrangements look from higher or lower.
  const many = scene.things.reduce((sum, { count }) => sum + count, 0);
  const isRing = scene.things.some(({ formation }) => formation === "circle");
  const crowd = many > CROWD * 3 ? 0.16 : many > CROWD || isRing ? 0.08 : 0;
  const other = [0, -0.05, 0.05, -0.02][index % 4] ?? 0;
  const floor = zone.floor ?? (scene.transparent ? 0.92 : base < 1 ? 0.9 : 0.86);
  // A grid of houses and trees is seen from above: it needs ground up to its top row.
  const raised = scene.balance === "grid" && base < 1 ? 0.38 : 0;
  const horizon = base < 1 ? base + (zone.type ? 0.06 : 0) - crowd - raised + other + (random() - 0.5) * 0.03 : 1;
  const top = zone.type ? zone.type.top + zone.type.height : height * (zone.top ?? 0.06);
  return {
    width,
    height,
    horizon: height * Math.min(1, Math.max(raised > 0 ? 0.16 : 0.38, horizon)),
    floor: height * (scene.free === "bottom" ? 0.66 : floor),
    top: scene.free === "top" ? Math.max(top, height * 0.3) : top,
    left: width * (scene.free === "left" ? 0.36 : 0.035),
    right: width * (scene.free === "right" ? 0.64 : 0.965),
    random,
    way: index,
    scene,
  };
}

function composePlain({ scene, cast }: Staged, shape: Shape, index: number, zone: Zone = {}): Layout {
  const frame = frameOf(scene, shape, index, zone);
  const { width, height, horizon } = frame;
  const side = width * 0.07;
  const words = zone.foot ?? zone.type;
  return {
    width,
    height,
    horizon,
    type: zone.type ?? null,
    scene,
    arrows: [],
    boxes: arrange(frame, cast),
    words: words
      ? titleWords(scene.texts, { left: side, width: width - side * 2, ...words }, scene.lettering?.scale)
      : [],
  };
}
