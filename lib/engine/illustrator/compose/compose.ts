// Placing the cast: ground, air and water first, then what they carry.

import { hashText, randomFrom } from "#lib/engine/illustrator/paint/random.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { placeAir } from "./air.ts";
import { placeCarried } from "./carried.ts";
import type { Role } from "./cast.ts";
import type { Frame } from "./frame.ts";
import { placeGround } from "./ground.ts";
import type { Box, Layout } from "./layout.ts";
import { placePattern } from "./pattern.ts";
import { implyProps } from "./props.ts";
import { placeSteps } from "./steps.ts";

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
};

/** Lays out a scene. Pure: the same scene, cast, shape and index give the same layout. */
export function composeScene(
  scene: Scene,
  cast: readonly Role[],
  shape: { readonly width: number; readonly height: number },
  index: number,
): Layout {
  const { width, height } = shape;
  const random = randomFrom(hashText(JSON.stringify([scene.things, scene.place, scene.time])) + index * 7919);
  const tall = height / width;
  const type =
    scene.texts.length > 0 && scene.purpose !== "pattern"
      ? { top: height * 0.055, height: height * (tall > 1.2 ? 0.2 : 0.22) }
      : null;
  const base = HORIZON[scene.place] ?? 0.64;
  const horizon = height * Math.min(1, base + (type ? 0.06 : 0) + (base < 1 ? (random() - 0.5) * 0.05 : 0));
  const frame: Frame = {
    width,
    height,
    horizon,
    floor: height * (scene.transparent ? 0.92 : base < 1 ? 0.9 : 0.86),
    top: type ? type.top + type.height : height * 0.06,
    random,
    scene,
  };
  if (scene.purpose === "pattern")
    return { width, height, horizon: height, type: null, scene, arrows: [], boxes: placePattern(frame, cast) };
  if (scene.steps.length > 0) return { width, height, horizon, type, scene, ...placeSteps(frame, cast) };
  const ground = placeGround(frame, cast);
  const standing = [...ground, ...placeAir(frame, cast, ground)];
  const carried = placeCarried(frame, cast, standing);
  const boxes: readonly Box[] = [...standing, ...carried, ...implyProps(frame, cast, [...standing, ...carried])];
  return { width, height, horizon, type, scene, arrows: [], boxes: boxes.toSorted((a, b) => a.depth - b.depth) };
}
