// The scene graph: what a picture shows, as data.
import type { Action, RelationKind } from "#lib/engine/lexicon/relations.ts";
import type { Place, Season, Time, Weather } from "#lib/engine/lexicon/settings.ts";
import type { Purpose, Style } from "#lib/engine/lexicon/styles.ts";

export type Thing = {
  /** The word the prompt used. */
  readonly name: string;
  /** Name of a Fluent drawing, "own:…" for ours, "label" for a word we can only write on a card. */
  readonly drawing: string;
  readonly count: number;
  /** Hex of the asked colour, or null for the drawing's own. */
  readonly colour: string | null;
  /** 1 as drawn; 0.55 tiny … 1.7 huge. */
  readonly size: number;
  readonly action: Action | null;
  /** Caption of this part in a diagram, or null outside one. */
  readonly step: string | null;
};

/** `from` and `to` are indices into `things`. */
export type Relation = { readonly from: number; readonly kind: RelationKind; readonly to: number };

export type Scene = {
  readonly purpose: Purpose;
  readonly things: readonly Thing[];
  readonly relations: readonly Relation[];
  readonly place: Place;
  readonly time: Time;
  readonly weather: Weather;
  readonly season: Season | null;
  readonly style: Style;
  /** Hex colours that steer the picture; empty when none were asked. */
  readonly palette: readonly string[];
  readonly texts: readonly string[];
  /** Words that must not appear, as given. */
  readonly avoid: readonly string[];
  readonly transparent: boolean;
  readonly closeUp: boolean;
  /** Captions of a diagram's parts in order; empty for every other picture. */
  readonly steps: readonly string[];
  /** True when the last step leads to the first. */
  readonly cyclic: boolean;
};
