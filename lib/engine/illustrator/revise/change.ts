// A picture that was changed is remembered as its first order and the changes since: replayed, they give the same layout.
import type { Order } from "#lib/engine/illustrator/illustrate.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import type { Action } from "#lib/engine/lexicon/actions.ts";
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";

/** A part of the picture, in shares of its width and height. */
export type Region = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One edit: its words, the size it was asked in, and where it may draw. */
export type Change = {
  readonly words: string;
  readonly width: number;
  readonly height: number;
  /** Which of the n pictures of the edit. */
  readonly variation: number;
  readonly region: Region | null;
  /** True when the edit asks for a clear background; false leaves it as it is. */
  readonly transparent: boolean;
};

export type Origin = Order & { readonly changes: readonly Change[] };

/** `panels` are the panels of a comic it is about, from 0; absent where it is about all. */
export type Step = Deed & { readonly panels?: readonly number[] };

/** What a change asks for. `what` names things of the picture in the words of the change; empty means the main thing. */
/** A change of a diagram's steps or labels. */
export type StepChange = Extract<Deed, { readonly kind: "step-add" | "step-remove" | "step-rename" }>;

type Deed =
  | { readonly kind: "add"; readonly words: string }
  | { readonly kind: "give"; readonly what: string; readonly how: RelationKind; readonly words: string }
  | { readonly kind: "remove"; readonly what: string }
  | { readonly kind: "replace"; readonly what: string; readonly by: string }
  | { readonly kind: "recolour"; readonly what: string; readonly hex: string }
  | { readonly kind: "shade"; readonly what: string; readonly light: number }
  | { readonly kind: "move"; readonly what: string; readonly where: string }
  | { readonly kind: "resize"; readonly what: string; readonly factor: number }
  | { readonly kind: "act"; readonly what: string; readonly action: Action }
  | { readonly kind: "turn"; readonly what: string }
  | { readonly kind: "count"; readonly what: string; readonly count: number }
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "settings"; readonly patch: Partial<Scene> }
  | { readonly kind: "texts"; readonly texts: readonly string[] }
  | { readonly kind: "step-add"; readonly label: string; readonly at: number | null }
  | { readonly kind: "step-remove"; readonly at: number }
  | { readonly kind: "step-rename"; readonly at: number; readonly label: string; readonly redraws: boolean }
  | { readonly kind: "panel-add"; readonly words: string }
  | { readonly kind: "panel-remove" }
  | { readonly kind: "become"; readonly prompt: string };
