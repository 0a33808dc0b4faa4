// The same scene on a canvas of another shape: nothing is cropped, everything keeps its place among the others.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOutScene } from "#lib/engine/illustrator/illustrate.ts";
import { shiftBox } from "./geometry.ts";

type Size = { readonly width: number; readonly height: number };

const SAME = 0.005;
// Of room gained in height, this share goes above, so that the ground stays at the bottom.
const ABOVE = 0.62;

/** Fits a layout into the shape of a picture of these pixels; an arranged kind is arranged anew. */
export async function reframe(layout: Layout, size: Size, variation: number): Promise<Layout> {
  if (Math.abs(size.width / size.height - layout.width / layout.height) < SAME) return layout;
  const fresh = await layOutScene(layout.scene, size, variation);
  return isArranged(fresh) ? fresh : withTitles(moved(layout, fresh), fresh);
}

function moved(layout: Layout, frame: Size): Layout {
  const { width, height } = frame;
  const scale = Math.min(width / layout.width, height / layout.height);
  const dx = (width - layout.width * scale) / 2;
  const dy = (height - layout.height * scale) * ABOVE;
  const horizon = layout.horizon >= layout.height ? height : dy + layout.horizon * scale;
  const boxes = layout.boxes.map((box) => shiftBox(box, { scale, dx, dy }));
  return { ...layout, width, height, horizon, boxes };
}

/** The layout with the words of another layout of the same shape. */
export function withTitles(layout: Layout, { type, words = [] }: Layout): Layout {
  return { ...layout, type, words };
}

/** Patterns, diagrams and comics are one arrangement: a part more or less changes every place. */
export function isArranged({ scene, panels = [], arrows, marks = [] }: Layout): boolean {
  return scene.purpose === "pattern" || scene.steps.length > 0 || panels.length + arrows.length + marks.length > 0;
}
