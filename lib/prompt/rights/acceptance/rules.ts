import type { Op } from "../../ledger/schema.ts";
import type { Question } from "../../question/schema.ts";
import { rightsKinds } from "../schema.ts";
import type { Accepted } from "./schema.ts";

/** The names that these changes of a prompt accept, each once. */
export function acceptedBy(ops: readonly Op[], questions: readonly Question[]): readonly Accepted[] {
  const ids = new Set(ops.flatMap((op) => (op.op === "accept" ? [op.id] : [])));
  const accepted = questions.filter(({ id, kind, canAccept }) => kind === "rights" && canAccept && ids.has(id));
  const named = accepted.flatMap(({ id, about, what: name }) => {
    const kind = rightsKinds.find((one) => one === about);
    return kind ? [[id, { kind, name }] as const] : [];
  });
  return [...new Map(named).values()];
}
