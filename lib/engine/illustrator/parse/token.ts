// What a word of a prompt can be.

import type { Action } from "#lib/engine/lexicon/actions.ts";
import type { Formation, Gaze } from "#lib/engine/lexicon/formations.ts";
import type { PatternKind } from "#lib/engine/lexicon/patterns.ts";
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";
import type { Place, Season, Time, Weather } from "#lib/engine/lexicon/settings.ts";
import type { Spot } from "#lib/engine/lexicon/spots.ts";
import type { Purpose, Style } from "#lib/engine/lexicon/styles.ts";

export type Tag =
  | {
      readonly kind: "noun";
      readonly drawing: string;
      readonly colour: string | null;
      readonly plural: boolean;
      /** True when the drawing is only something near what the word means. */
      readonly near: boolean;
    }
  | { readonly kind: "colour"; readonly hex: string }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "size"; readonly factor: number }
  /** `noun`: "stripes" rather than "striped". */
  | { readonly kind: "pattern"; readonly pattern: PatternKind; readonly noun: boolean }
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "time"; readonly time: Time }
  | { readonly kind: "weather"; readonly weather: Weather }
  | { readonly kind: "season"; readonly season: Season }
  | { readonly kind: "style"; readonly style: Style }
  | { readonly kind: "purpose"; readonly purpose: Purpose }
  /** `reversed`: the second thing stands to the first ("surrounded by"). */
  | { readonly kind: "relation"; readonly relation: RelationKind; readonly reversed: boolean }
  | { readonly kind: "locative"; readonly relation: RelationKind }
  | { readonly kind: "action"; readonly action: Action }
  | { readonly kind: "spot"; readonly spot: Spot }
  | { readonly kind: "formation"; readonly formation: Formation }
  | { readonly kind: "gaze"; readonly gaze: Gaze }
  | {
      readonly kind:
        | "not"
        | "zero"
        | "nobody"
        | "and"
        | "with"
        | "break"
        | "at"
        | "of"
        | "pronoun"
        | "rainbow"
        | "room"
        | "word"
        | "skip";
    };

export type Token = Tag & { readonly word: string };
export type NounToken = Token & { readonly kind: "noun" };
