import type { PriceView } from "#lib/budget/schema.ts";
import { applyOps } from "#lib/prompt/change/rules.ts";
import { withOp } from "#lib/prompt/change/undo/rules.ts";
import type { Ledger, Op } from "#lib/prompt/ledger/schema.ts";
import type { Answered } from "#lib/prompt/question/answer/rules.ts";
import type { DrawWish } from "#lib/studio/denial/rules.ts";
import { type Pending, toWish } from "#lib/studio/pending/rules.ts";
import type { PromptView } from "#lib/studio/schema.ts";
import { useStudio } from "../studio/store.ts";
import { priceOf } from "./price-of.ts";
import { usePending } from "./use-pending.ts";

type Asked = Pending["asked"];

/** What a person changes on a card before it is drawn: shown at once, and nobody else's business until then. */
export type Changes = {
  readonly ledger: Ledger;
  readonly ops: readonly Op[];
  readonly answers: Answered["answers"];
  readonly asked: Asked;
  readonly count: number;
  readonly isChanged: boolean;
  /** There are words of the person's own to go back to. */
  readonly canBeExact: boolean;
  readonly price: PriceView | null;
  readonly change: (...ops: readonly Op[]) => void;
  readonly answer: (answered: Answered) => void;
  readonly ask: (asked: Asked) => void;
  readonly undo: () => void;
  readonly wish: (isFirst: boolean, ops?: readonly Op[]) => DrawWish;
};

export function useChanges(prompt: PromptView, message: string): Changes {
  const drawer = useStudio((state) => state.drawer);
  const pending = usePending();
  const own = pending.of(prompt.id);
  const { ops, asked, answers = {} } = own;
  const { count = prompt.count, ...look } = asked;
  const ledger = applyOps(prompt.ledger, ops, message);
  const isChanged = ops.length > 0 || look.size !== undefined || look.quality !== undefined;
  return {
    ledger,
    ops,
    answers,
    asked,
    count,
    isChanged,
    canBeExact: message !== "" && !ledger.isExact,
    price: priceOf(prompt, own, ledger, drawer),
    change: (...more) => pending.set(prompt.id, { ...own, ops: more.reduce(withOp, ops) }),
    answer: (answered) => pending.set(prompt.id, { ...own, ...answered }),
    ask: (next) => pending.set(prompt.id, { ...own, asked: { ...asked, ...next } }),
    undo: () => pending.set(prompt.id, { ops: [], asked: { count } }),
    wish: (isFirst, drawn = ops) => toWish({ ops: drawn, asked: { ...look, count } }, isFirst),
  };
}
