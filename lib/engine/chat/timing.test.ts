import { describe, expect, it } from "vitest";
import { paceOf } from "./timing.ts";
import { textPieces } from "./tokens.ts";

const timing = { firstTokenDelayMs: 0, tokenDelayMs: 12 };
const totalMs = (text: string, calls: readonly string[]): number => {
  const pieces = textPieces(text);
  const pace = paceOf(pieces, calls, timing);
  const fragments = calls.reduce((sum, call) => sum + Math.ceil(call.length / 24), 0);
  return pieces.reduce((sum, piece) => sum + pace.afterMs(piece), 0) + fragments * pace.argumentsMs;
};

describe("the pace of a streamed answer", () => {
  it("stays under a second however much is said and drawn", () => {
    expect(
      totalMs(
        "One two, three. ".repeat(200),
        Array.from({ length: 12 }, () => "x".repeat(4000)),
      ),
    ).toBeLessThan(1000);
    expect(totalMs("好，画一只猫。".repeat(100), ["{}"])).toBeLessThan(1000);
  });

  it("takes a breath at a comma and a longer one at the end of a sentence", () => {
    const { afterMs } = paceOf(["Sure", ",", " done", "."], [], timing);
    expect(afterMs(" fox,")).toBeGreaterThan(afterMs(" fox"));
    expect(afterMs(" fox.")).toBeGreaterThan(afterMs(" fox,"));
    expect(afterMs("狐狸。")).toBeGreaterThan(afterMs("狐狸，"));
  });

  it("is no pause at all when none is wanted", () => {
    const { afterMs, argumentsMs } = paceOf(["a", "."], ["{}"], { firstTokenDelayMs: 0, tokenDelayMs: 0 });
    expect([afterMs("."), argumentsMs]).toEqual([0, 0]);
  });
});
