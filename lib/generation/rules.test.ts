import { describe, expect, test } from "vitest";
import { assertMoves, canMove, type GenerationState, generationStates, isRunning } from "./rules.ts";

const allowed: Readonly<Record<GenerationState, string>> = {
  queued: "reserved failed cancelled",
  reserved: "queued sending refused failed cancelled",
  sending: "queued receiving refused failed unknown cancelled",
  receiving: "queued stored refused failed unknown cancelled",
  stored: "done",
  done: "",
  refused: "",
  failed: "stored",
  unknown: "stored cancelled",
  cancelled: "",
};

describe.each(generationStates)("from %s", (from) => {
  test.each(generationStates)("to %s", (to) => {
    const isAllowed = allowed[from].split(" ").includes(to);
    expect(canMove(from, to)).toBe(isAllowed);
    if (isAllowed) expect(() => assertMoves([from], to)).not.toThrow();
    else expect(() => assertMoves([from], to)).toThrow(`from ${from} to ${to}`);
  });
});

test("whatever runs can come to an end, and an end is an end but for one that nobody knows", () => {
  const ends = generationStates.filter((state) => !isRunning(state));
  for (const from of generationStates.filter(isRunning)) {
    expect(ends.some((to) => canMove(from, to))).toBe(true);
  }
  expect(ends.filter((from) => generationStates.some((to) => canMove(from, to)))).toEqual(["failed", "unknown"]);
});
