import type { FieldName } from "../ledger/schema.ts";

export const questionKinds = ["private", "rights", "conduct"] as const;

/**
 * Something in a prompt that the person must decide before it may be drawn. `id` is the same wherever the same thing is
 * found again, so that one answer holds for all of them.
 */
export type Question = {
  readonly id: string;
  readonly kind: (typeof questionKinds)[number];
  readonly about: string; // a kind of private data or of a name, or a reason: a key of `question.*` in messages/
  readonly what: string; // the name itself; of something private only a mark
  readonly field: FieldName;
  readonly start: number; // UTF-16 code units of the line's text, the end not included
  readonly end: number;
  /** Words that may stand there instead. */
  readonly instead: readonly string[];
  /** It may also be drawn as it is; false: the workspace forbids it. */
  readonly canAccept: boolean;
};
