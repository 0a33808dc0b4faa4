// What a reading of tokens has found so far.

import type { Action } from "#lib/engine/lexicon/actions.ts";
import type { Costume } from "#lib/engine/lexicon/costumes.ts";
import type { Formation, Gaze } from "#lib/engine/lexicon/formations.ts";
import type { PatternKind } from "#lib/engine/lexicon/patterns.ts";
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";
import type { Room } from "#lib/engine/lexicon/rooms.ts";
import type { Place, Season, Time, Weather } from "#lib/engine/lexicon/settings.ts";
import type { Spot } from "#lib/engine/lexicon/spots.ts";
import type { Purpose, Style } from "#lib/engine/lexicon/styles.ts";
import type { Relation, Thing } from "./scene.ts";
import type { Token } from "./token.ts";

type Found = {
  readonly places: Place[];
  readonly rooms: Room[];
  readonly times: Time[];
  readonly weathers: Weather[];
  readonly seasons: Season[];
  readonly styles: Style[];
  readonly purposes: Purpose[];
  readonly colours: string[];
  /** Words that must not appear, and the drawings they name. */
  readonly avoid: string[];
  readonly refused: Refused[];
  readonly actions: Action[];
  /** Words for things that nothing draws. */
  readonly missing: string[];
  backdrop: string | null;
};

/** A drawing that must not appear; with a colour only in that colour. */
export type Refused = { readonly drawing: string; readonly colour: string | null };

export type Reading = Readonly<Found> & { readonly things: readonly Thing[]; readonly relations: readonly Relation[] };

/** A relation that waits for its second thing. */
export type Open = {
  readonly kind: RelationKind | "with";
  readonly reversed: boolean;
  readonly from: readonly number[];
};

/** What is said of a thing before it is named. */
export type Modifiers = {
  count: number | null;
  /** The count's own word: a pair of glasses is one thing. */
  countWord: string;
  colours: string[];
  size: number;
  pattern: PatternKind | null;
  action: Action | null;
  spot: Spot | null;
  formation: Formation | null;
  gaze: Gaze | null;
  /** "the": perhaps a thing named before. */
  definite: boolean;
};

export const noModifiers = (): Modifiers => ({
  count: null,
  countWord: "",
  colours: [],
  size: 1,
  pattern: null,
  action: null,
  spot: null,
  formation: null,
  gaze: null,
  definite: false,
});

export type State = {
  readonly things: Thing[];
  readonly relations: Relation[];
  readonly out: Found;
  /** Whether unknown nouns are things to be drawn here. */
  readonly labels: boolean;
  /** What shows the role of a thing that two nouns named ("robot knight"): its sign, added when all is read. */
  readonly costumes: Map<number, Costume>;
  next: Modifiers;
  /** An unknown word that may turn out to be a noun. */
  unknown: string | null;
  /** Waiting for its second thing: "A on …". */
  open: Open | null;
  /** The relation just completed: what is joined by "and" now begins anew, or is given along. */
  closed: Open | null;
  /** "between A and …": waiting for the second reference. */
  between: readonly number[] | null;
  /** The reference came first ("桌上有…", "on the table there is …"), waiting for the thing. */
  before: { readonly kind: RelationKind; readonly to: readonly number[] } | null;
  /** A sentence that begins with a preposition: its references so far. */
  lead: { readonly kind: RelationKind; readonly to: readonly number[] } | null;
  /** Chinese, the prop first ("戴着皇冠的猫"): waiting for the prop, then for who has it. */
  ahead: { readonly kind: RelationKind; readonly to: number | null } | null;
  /** Chinese 在: the things that are somewhere, and how many things there were then. */
  anchor: { readonly things: readonly number[]; readonly known: number } | null;
  /** Things joined by "and", to which the next relation applies. */
  group: readonly number[];
  /** Things named one after another, joined by "and", commas aside. */
  run: readonly number[];
  /** How many things the sentence and the clause had when they began. */
  sentenceFrom: number;
  clauseFrom: number;
  /** "one": a single noun of which there are to be none. */
  /** True while the clause speaks of room left free. */
  room: boolean;
  /** The latest colour as it was said. */
  colourWord: string;
  refusing: "no" | "one" | "before" | "after";
  /** True from an "and" or comma until the next thing. */
  joined: boolean;
  last: Token | null;
};

export function newState(labels: boolean): State {
  return {
    things: [],
    relations: [],
    out: {
      places: [],
      rooms: [],
      times: [],
      weathers: [],
      seasons: [],
      styles: [],
      purposes: [],
      colours: [],
      avoid: [],
      refused: [],
      actions: [],
      missing: [],
      backdrop: null,
    },
    labels,
    costumes: new Map(),
    next: noModifiers(),
    unknown: null,
    open: null,
    closed: null,
    between: null,
    before: null,
    lead: null,
    ahead: null,
    anchor: null,
    group: [],
    run: [],
    sentenceFrom: 0,
    clauseFrom: 0,
    room: false,
    colourWord: "",
    refusing: "no",
    joined: false,
    last: null,
  };
}

/** Changes a thing found before. */
export function amend(state: State, index: number, change: Partial<Thing>): void {
  const thing = state.things[index];
  if (thing) state.things[index] = { ...thing, ...change };
}

/** Adds a relation once; true when there was none like it. */
export function tie(state: State, from: number, kind: RelationKind, to: number): boolean {
  if (from === to) return false;
  if (state.relations.some((known) => known.from === from && known.kind === kind && known.to === to)) return false;
  state.relations.push({ from, kind, to });
  return true;
}
