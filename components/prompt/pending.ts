import { createContext, use } from "react";
import type { Op } from "#lib/prompt/ledger/schema.ts";
import type { Answers } from "#lib/prompt/question/answer/rules.ts";
import type { DrawWish } from "#lib/studio/denial/rules.ts";

/** What a person changed on a card and has not drawn yet. */
export type Pending = {
  readonly ops: readonly Op[];
  readonly asked: Pick<DrawWish, "count" | "size" | "quality">;
  /** Of the questions that the prompt asks. What they change is among the changes. */
  readonly answers?: Answers;
};

/** Of all cards of one turn: they can be drawn together. */
export type PendingOfTurn = {
  readonly of: (promptId: string) => Pending;
  readonly set: (promptId: string, pending: Pending) => void;
};

export const nothingPending: Pending = { ops: [], asked: {} };

export const PendingContext = createContext<PendingOfTurn>({ of: () => nothingPending, set: () => {} });

export function usePending(): PendingOfTurn {
  return use(PendingContext);
}

/** How a prompt is drawn with what is pending. `isFirst`: nothing was drawn of it yet. */
export function toWish({ ops, asked }: Pending, isFirst: boolean): DrawWish {
  return { ...asked, ...(ops.length > 0 ? { ops: [...ops] } : {}), ...(isFirst ? { isFirst } : {}) };
}
