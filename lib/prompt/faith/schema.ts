import type { FieldName } from "../ledger/schema.ts";
import type { Span } from "../wording/schema.ts";

export const lossKinds = ["count", "colour", "text", "name", "negation", "size"] as const;

/** Something the person said that did not arrive in the prompt. */
export type Loss = Span & {
  readonly id: string; // unique in its message
  readonly kind: (typeof lossKinds)[number];
  readonly said: string; // the person's words
  readonly field: FieldName;
  /** What puts it back. Of a count or a colour: with the thing that it is said of. */
  readonly piece: string;
  /** The piece of the prompt that it takes the place of; null: it joins its line. */
  readonly instead: string | null;
};

/** What is known of the pictures besides their words. */
export type DraftSettings = {
  readonly width: number;
  readonly height: number;
  readonly count: number;
  /** The shape could not be had: that is said elsewhere. */
  readonly isShapeUnmet?: boolean;
};

/** A prompt as it would go out. One message may lead to several. */
export type Draft = { readonly text: string; readonly settings: DraftSettings | null };
