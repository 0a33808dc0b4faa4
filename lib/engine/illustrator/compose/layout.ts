// The shapes that composition hands to paint.
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import type { Figure } from "#lib/engine/illustrator/vocabulary/figures.ts";

/** One drawing on the canvas; units: the shorter side of the canvas is 1000. */
export type Box = {
  /** Index into the scene's things, or -1 for a prop the scene implies. */
  readonly thing: number;
  readonly drawing: string;
  readonly name: string;
  readonly figure: Figure | null;
  readonly colour: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Painting order, back to front. */
  readonly depth: number;
  readonly flip: boolean;
  readonly tilt: number;
  /** Where the hand is that holds this by a string, when one does. */
  readonly cord?: { readonly x: number; readonly y: number };
  /** Words under it, in a diagram. */
  readonly caption?: string;
  readonly stands: "ground" | "air" | "water" | "held" | "surface";
};

/** A curved arrow; `bend` is the bulge as a share of its length. */
export type Arrow = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly bend: number;
};

export type Layout = {
  readonly width: number;
  readonly height: number;
  /** Where the ground (or water) meets the sky. */
  readonly horizon: number;
  /** Area kept free for set type, or null. */
  readonly type: { readonly top: number; readonly height: number } | null;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  readonly scene: Scene;
};
