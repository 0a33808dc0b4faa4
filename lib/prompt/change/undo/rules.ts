import type { FieldName, Op } from "../../ledger/schema.ts";

const opposite = { remove: "restore", restore: "remove", pin: "unpin", unpin: "pin" } as const;

/** The changes with one more. One that takes the same piece back where it was leaves neither. */
export function withOp(ops: readonly Op[], next: Op): readonly Op[] {
  if (next.op === "exact") return [next];
  if (next.op === "write") return [...withoutWrite(ops, next.field), next];
  if (!("id" in next) || next.op === "accept") return [...ops, next];
  const at = ops.findLastIndex((op) => "id" in op && op.id === next.id && op.op === opposite[next.op]);
  return at < 0 ? [...ops, next] : ops.toSpliced(at, 1);
}

/** Without what was written in this line before, unless something was done to pieces since: they may be of its making. */
function withoutWrite(ops: readonly Op[], field: FieldName): readonly Op[] {
  const last = ops.findLastIndex((op) => op.op !== "write" && op.op !== "accept");
  return ops.filter((op, at) => at < last || op.op !== "write" || op.field !== field);
}
