import type { PriceView } from "../../budget/schema.ts";
import type { Withheld } from "../../prompt/schema.ts";

// What the browser knows of batches. Types and constants only.

export const batchPicturesMax = 100;

/** Of a turn that was filled from a table: its rows, each with the prompt that it became. */
export type BatchView = {
  readonly name: string;
  readonly variables: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly promptIds: readonly string[];
};

export const rowFaults = ["empty_brief", "too_long", "held"] as const;
export type RowFault = (typeof rowFaults)[number];

/** One row before it is drawn: its prompt, or why there is none. */
export type RowPreview =
  | { readonly kind: "ready"; readonly text: string; readonly withheld: readonly Withheld[] }
  | { readonly kind: "fault"; readonly fault: RowFault };

export type BatchPreview = {
  readonly rows: readonly RowPreview[];
  /** Of all pictures; null: nobody knows what this model costs. */
  readonly price: PriceView | null;
};
