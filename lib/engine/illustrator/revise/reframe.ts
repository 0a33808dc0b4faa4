// The same scene on a canvas of another shape: nothing is cropped, everything keeps its place among the others.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOutScene } from "#lib/engine/illustrator/illustrate.ts";
import { fold, panelsOf, unfold } from "./comic.ts";
import { fitFrame } from "./geometry.ts";

type Size = { readonly width: number; readonly height: number };

const SAME = 0.005;

/** Fits a layout into the shape of a picture of these pixels; an arranged kind is arranged anew, a comic's panels as they are. */
export async function reframe(layout: Layout, size: Size, variation: number): Promise<Layout> {
  if (Math.abs(size.width / size.height - layout.width / layout.height) < SAME) return layout;
  const fresh = await layOutScene(layout.scene, size, variation);
  if (panelsOf(layout.scene)) return fold(fresh, unfold(layout));
  return isArranged(fresh) ? fresh : withTitles(fitFrame(layout, fresh), fresh);
}

/** The layout with the words and the margin of another layout of the same shape. */
export function withTitles({ frame: _, ...layout }: Layout, { type, words = [], frame }: Layout): Layout {
  return { ...layout, type, words, ...(frame ? { frame } : {}) };
}

/** Patterns, diagrams and comics are one arrangement: a part more or less changes every place. */
export function isArranged({ scene, panels = [], arrows, marks = [] }: Layout): boolean {
  return scene.purpose === "pattern" || scene.steps.length > 0 || panels.length + arrows.length + marks.length > 0;
}
