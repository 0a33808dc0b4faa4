// The shapes that composition hands to paint.
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import type { Figure } from "#lib/engine/illustrator/vocabulary/figures.ts";
import type { Patterned } from "./pattern.ts";

/** One drawing on the canvas; units: the shorter side of the canvas is 1000. */
export type Box = {
  /** Index into the scene's things, or -1 for a prop the scene implies. */
  readonly thing: number;
  /** Further things that the same drawing shows: the bicycle of a cyclist. */
  readonly also?: readonly number[];
  readonly drawing: string;
  readonly name: string;
  readonly figure: Figure | null;
  readonly colour: string | null;
  /** What its surface is patterned with, over that colour. */
  readonly pattern?: Patterned;
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
  /** The panel it belongs to, in a comic. */
  readonly panel?: number;
  /** Seen from behind: only its silhouette in its own colours. */
  readonly back?: boolean;
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

/** Words to be set: as spelled, in an area, in a role that decides size and voice. */
export type Words = {
  readonly text: string;
  readonly role: "headline" | "subline" | "action" | "caption" | "note" | "label";
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly sizeMax?: number;
  readonly align?: "start" | "middle" | "end";
  /** Where lines that do not fill the area hang in it; the middle otherwise. */
  readonly hang?: "top" | "bottom";
  readonly voice?: "display" | "text" | "playful";
  /** A plate behind: only where contrast would fail (auto), always, or a button. */
  readonly plate?: "auto" | "always" | "button";
};

/** Words as set: `left`, `top`, `width` and `height` are what the lines really cover. */
export type TypeRun = {
  readonly text: string;
  readonly role: Words["role"];
  readonly voice: "display" | "text" | "playful";
  readonly lines: readonly string[];
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly align: "start" | "middle" | "end";
  readonly plate: "auto" | "always" | "button";
  /** Characters that no bundled face has; a stand-in is set for them. */
  readonly missing: readonly string[];
};

/** Art of a kind of picture itself (roads, frames, leaders): markup of ours, never text from outside. */
export type Mark = {
  readonly svg: string;
  /** Over the things rather than under them. */
  readonly over: boolean;
  /** Lies above the sheet, in styles with heights. */
  readonly casts?: boolean;
};

/** A picture in the picture; its boxes carry its index as `panel`. */
export type Panel = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly horizon: number;
  readonly scene: Scene;
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
  /** From what sky, hills and clouds are made: it stays when a wish is changed, so that they stay as well. */
  readonly seed?: number;
  /** What is to be set as type; `runs` is how it was set. */
  readonly words?: readonly Words[];
  readonly runs?: readonly TypeRun[];
  readonly marks?: readonly Mark[];
  readonly panels?: readonly Panel[];
  /** The margin of a poster, over everything. */
  readonly frame?: Mark;
  /** What lies behind everything: the scene's place, a plain sheet, a studio sweep, a tile or badge. */
  readonly backdrop?: "place" | "sheet" | "studio" | "tile" | "none";
};
