import type { Op } from "../../ledger/schema.ts";
import type { Question } from "../../question/schema.ts";
import { type Accepted, acceptedKinds } from "./schema.ts";

/** The changes without what they accept: what is asked then is what they may answer. */
export function withoutAccepts(ops: readonly Op[]): readonly Op[] {
  return ops.filter(({ op }) => op !== "accept");
}

/** The changes, with those acceptances alone that answer one of these questions: nothing is accepted ahead, unnoted. */
export function answering(ops: readonly Op[], questions: readonly Question[]): readonly Op[] {
  const asked = new Set(questions.map(({ id }) => id));
  return ops.filter((op) => op.op !== "accept" || asked.has(op.id));
}

/** The names and private things that these changes of a prompt accept, each once; of what is private only the mark. */
export function acceptedBy(ops: readonly Op[], questions: readonly Question[]): readonly Accepted[] {
  const ids = new Set(ops.flatMap((op) => (op.op === "accept" ? [op.id] : [])));
  const accepted = questions.filter(({ id, canAccept }) => canAccept && ids.has(id));
  const named = accepted.flatMap(({ id, about, what: name }) => {
    const kind = acceptedKinds.find((one) => one === about);
    return kind ? [[id, { kind, name }] as const] : [];
  });
  return [...new Map(named).values()];
}
