// What a place is painted with.

import type { Random } from "#lib/engine/illustrator/paint/random.ts";
import type { Room } from "#lib/engine/lexicon/rooms.ts";
import type { Scenery } from "#lib/engine/lexicon/scenery.ts";
import type { Season, Time, Weather } from "#lib/engine/lexicon/settings.ts";

/** How far a layer is, which decides how much air and night lies over it. "sky" and "light" are never graded. */
export type Distance = "sky" | "far" | "mid" | "near" | "light";

export type Layer = {
  readonly distance: Distance;
  readonly svg: string;
  /** Casts a paper shadow in layered styles. */
  readonly casts: boolean;
  /** Painted after the things, as foreground. */
  readonly front?: boolean;
  /** What it shows that words may refuse. */
  readonly shows?: Scenery;
  /** Its colours were asked: no palette changes them. */
  readonly asked?: boolean;
  /** How much its markup is enlarged, so that outlines stay equally wide. */
  readonly scale?: number;
};

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Site = {
  readonly width: number;
  readonly height: number;
  readonly horizon: number;
  /** Nothing tall may rise above this: set type lies over it. */
  readonly ceiling: number;
  readonly random: Random;
  readonly time: Time;
  readonly weather: Weather;
  /** Only a little of that weather. */
  readonly faint: boolean;
  readonly season: Season | null;
  /** True when the scene has its own sun or moon, so the sky needs none. */
  readonly hasOrb: boolean;
  /** Colour of the sky, when one was asked. */
  readonly sky: string | null;
  /** Colour of a plain backdrop, when one was asked. */
  readonly backdrop: string | null;
  /** Which room to furnish, when it is one. */
  readonly room: Room | null;
  /** What must not be seen here. */
  readonly without: ReadonlySet<Scenery>;
  /** Where the things are: nothing small is put behind them. */
  readonly standing: readonly Rect[];
  /** Drawings that stand here as things of their own; no furniture repeats them. */
  readonly present: ReadonlySet<string>;
};

/** One layer. */
export function layer(distance: Distance, svg: string, casts = false): Layer {
  return { distance, svg, casts };
}

/** A layer of something that can be refused. */
export function showing(shows: Scenery, distance: Distance, svg: string, casts = false): Layer {
  return { distance, svg, casts, shows };
}
