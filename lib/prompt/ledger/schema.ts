// What a prompt is made of, as the person sees it on its card: lines of pieces, each with where it comes from.
// Types and constants only: the browser reads this file too. What the database keeps is parsed in stored/schema.ts.

/** The lines of a prompt, in the order in which they are written. `words` are the person's own, with nothing added. */
export const fieldNames = [
  "change",
  "purpose",
  "audience",
  "scene",
  "subject",
  "composition",
  "lighting",
  "style",
  "palette",
  "background",
  "text",
  "references",
  "keep",
  "avoid",
  "words",
] as const;
export type FieldName = (typeof fieldNames)[number];

export type Origin =
  /** The person's words of this turn: UTF-16 code units of their message, the end not included. */
  | { readonly kind: "said"; readonly start: number; readonly end: number }
  /** Said or shown earlier in the conversation. */
  | { readonly kind: "kept" }
  /** The chat model's own idea. */
  | { readonly kind: "added" }
  /** From a preset that the person chose. */
  | { readonly kind: "preset"; readonly id: string }
  /** From a template of its purpose ("poster.legible") or from the workspace ("house.2"). */
  | { readonly kind: "rule"; readonly id: string }
  /** Always there, until the person takes the pin away. */
  | { readonly kind: "pinned"; readonly id: string }
  /** Written on the card. */
  | { readonly kind: "written" };

/** `id` is unique in its ledger and stays the same from one revision to the next. */
export type Piece = { readonly id: string; readonly text: string; readonly origin: Origin };

export type LedgerLine = { readonly field: FieldName; readonly pieces: readonly Piece[] };

export const removals = ["person", "length"] as const;
/** A piece that is not in the prompt: the person took it out, or the model's limit did. It can be put back. */
export type Removed = { readonly field: FieldName; readonly piece: Piece; readonly why: (typeof removals)[number] };

export type Ledger = {
  readonly version: 1;
  readonly template: string; // "poster@1"
  readonly language: "en" | "zh";
  /** The person's words are used as they are: nothing is composed. */
  readonly isExact: boolean;
  readonly lines: readonly LedgerLine[];
  readonly removed: readonly Removed[];
  /** Ids of questions whose subject the person wants drawn as it is. */
  readonly accepted: readonly string[];
};

/** One change that a person makes on a prompt's card. `id` names a piece. */
export type Op =
  | { readonly op: "remove"; readonly id: string }
  | { readonly op: "restore"; readonly id: string }
  /** "Always": it joins every later prompt of the conversation too. */
  | { readonly op: "pin"; readonly id: string }
  | { readonly op: "unpin"; readonly id: string }
  /** The whole line anew; "" takes it out. */
  | { readonly op: "write"; readonly field: FieldName; readonly text: string }
  /** A piece that was missing, at the end of its line. */
  | { readonly op: "add"; readonly field: FieldName; readonly text: string }
  /** The person's message as it is, and nothing else. */
  | { readonly op: "exact" }
  /** The subject of a question is drawn as it is. */
  | { readonly op: "accept"; readonly id: string };

/** What joins every prompt of a conversation. */
export type Pin = { readonly field: FieldName; readonly text: string };
