import type { Op } from "../../ledger/schema.ts";

const opposite = { remove: "restore", restore: "remove", pin: "unpin", unpin: "pin" } as const;

/** The changes with one more. One that takes the same piece back where it was leaves neither. */
export function withOp(ops: readonly Op[], next: Op): readonly Op[] {
  if (next.op === "exact") return [next];
  if (next.op === "write") return [...ops.filter((op) => op.op !== "write" || op.field !== next.field), next];
  if (!("id" in next) || next.op === "accept") return [...ops, next];
  const at = ops.findLastIndex((op) => "id" in op && op.id === next.id && op.op === opposite[next.op]);
  return at < 0 ? [...ops, next] : ops.toSpliced(at, 1);
}
