import type { Op } from "../../prompt/ledger/schema.ts";
import type { Answers } from "../../prompt/question/answer/rules.ts";
import type { DrawWish } from "../denial/rules.ts";
import type { Rows } from "../row/rules.ts";

/** What a person changed on a prompt's card and has not drawn yet. */
export type Pending = {
  readonly ops: readonly Op[];
  readonly asked: Pick<DrawWish, "count" | "size" | "quality">;
  /** Of the questions that the prompt asks. What they change is among the changes. */
  readonly answers?: Answers;
};

export const nothingPending: Pending = { ops: [], asked: {} };

type Pendings = { readonly pending: Rows<Pending> };

export function setPending<S extends Pendings>(state: S, promptId: string, pending: Pending): S {
  return { ...state, pending: { ...state.pending, [promptId]: pending } };
}

/** How a prompt is drawn with what is pending. `isFirst`: nothing was drawn of it yet. */
export function toWish({ ops, asked }: Pending, isFirst: boolean): DrawWish {
  return { ...asked, ...(ops.length > 0 ? { ops: [...ops] } : {}), ...(isFirst ? { isFirst } : {}) };
}
