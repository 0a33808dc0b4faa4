// The scene graph: what a picture shows, as data.

import type { Action } from "#lib/engine/lexicon/actions.ts";
import type { Formation, Gaze } from "#lib/engine/lexicon/formations.ts";
import type { PatternKind } from "#lib/engine/lexicon/patterns.ts";
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";
import type { Room } from "#lib/engine/lexicon/rooms.ts";
import type { Scenery } from "#lib/engine/lexicon/scenery.ts";
import type { Place, Season, Time, Weather } from "#lib/engine/lexicon/settings.ts";
import type { Spot } from "#lib/engine/lexicon/spots.ts";
import type { Purpose, Style } from "#lib/engine/lexicon/styles.ts";
import type { Tone } from "#lib/engine/lexicon/tones.ts";

/** A patterned surface; without colours of its own, one that shows on the thing. */
export type Pattern = { readonly kind: PatternKind; readonly colours: readonly string[] };

export type Thing = {
  /** The word the prompt used. */
  readonly name: string;
  /** Name of a Fluent drawing, "own:…" for ours, "label" for a word we can only write on a card. */
  readonly drawing: string;
  /** How many are drawn. */
  readonly count: number;
  /** How many were asked for, when that is more than can be drawn one by one. */
  readonly asked?: number;
  /** Hex of the asked colour, or null for the drawing's own. */
  readonly colour: string | null;
  /** Two or more colours asked together, in order: spread over several copies, stripes or parts of a single one. */
  readonly colours?: readonly string[];
  readonly pattern?: Pattern;
  /** 1 as drawn; 0.55 tiny … 1.7 huge. */
  readonly size: number;
  readonly action: Action | null;
  /** Caption of this part in a diagram, or null outside one. */
  readonly step: string | null;
  /** The part of the picture it was asked into. */
  readonly spot?: Spot;
  /** How its copies stand together. */
  readonly formation?: Formation;
  /** Where it looks. */
  readonly gaze?: Gaze;
};

export type Balance = "centred" | "symmetrical" | "grid";
export type Side = "left" | "right" | "top" | "bottom";

/** What a kind of picture knows beyond its things. */
export type Plan =
  | {
      readonly kind: "steps";
      readonly shape: "cycle" | "flow" | "timeline" | "comparison";
      readonly title: string | null;
    }
  | {
      readonly kind: "parts";
      readonly title: string | null;
      /** Where each part is, as shares of the drawing's box. */
      readonly parts: readonly { readonly label: string; readonly x: number; readonly y: number }[];
      /** Labels beside the drawing, or above and below a long one. */
      readonly sides: "columns" | "rows";
    }
  | { readonly kind: "map"; readonly treasure: boolean; readonly river: boolean }
  | { readonly kind: "panels"; readonly panels: readonly Scene[] };

/** `from` and `to` are indices into `things`. */
export type Relation = { readonly from: number; readonly kind: RelationKind; readonly to: number };

export type Scene = {
  readonly purpose: Purpose;
  readonly things: readonly Thing[];
  readonly relations: readonly Relation[];
  readonly place: Place;
  /** Which room an indoor place is, when the words say so: it is furnished as one. */
  readonly room?: Room;
  /** What the place must do without: "no clouds". */
  readonly without?: readonly Scenery[];
  readonly time: Time;
  /** True when neither words nor things say what time it is. */
  readonly timeOpen?: boolean;
  readonly weather: Weather;
  /** True when there is only a little of that weather. */
  readonly faint?: boolean;
  readonly season: Season | null;
  readonly style: Style;
  /** Hex colours that steer the picture; empty when none were asked. */
  readonly palette: readonly string[];
  readonly texts: readonly string[];
  /** Words that must not appear, as given. */
  readonly avoid: readonly string[];
  readonly transparent: boolean;
  readonly closeUp: boolean;
  /** "wide": a long shot, small things in a large place. */
  readonly wide?: boolean;
  /** How the whole is arranged, when that was asked. */
  readonly balance?: Balance;
  /** The side kept free of things for words to come. */
  readonly free?: Side;
  /** True for what is printed but hangs on no wall: a banner, a flyer, a cover. */
  readonly unframed?: true;
  /** How what is written was asked for: larger or smaller than usual, at the foot, in a colour. */
  readonly lettering?: { readonly scale: number; readonly below?: true; readonly hex?: string };
  /** Colour of the sky, when one was asked. */
  readonly sky?: string;
  /** Lighter, stronger or warmer than the scene by itself. */
  readonly tone?: Tone;
  /** Colour of a plain backdrop, when one was asked. */
  readonly backdrop?: string;
  /** The thing that became the ground everything stands on ("on a wooden table"). */
  readonly ground?: { readonly name: string; readonly colour: string | null };
  /** Words for things that no drawing stands for; they are written on cards or left out. */
  readonly missing?: readonly string[];
  /** Words drawn as something near ("trout" as a fish), with what they were drawn as in the word's language. */
  readonly near?: readonly { readonly word: string; readonly drawnAs: string }[];
  /** What the kind of picture was read as; absent from an ordinary scene. */
  readonly plan?: Plan;
  /** Which thing each spot of a pattern shows, when a change settled that. */
  readonly motif?: readonly number[];
  /** Captions of a diagram's parts in order; empty for every other picture. */
  readonly steps: readonly string[];
  /** True when the last step leads to the first. */
  readonly cyclic: boolean;
};
