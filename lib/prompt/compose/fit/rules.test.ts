import { describe, expect, test } from "vitest";
import { renderLedger } from "../../ledger/rules.ts";
import type { Ledger, Origin } from "../../ledger/schema.ts";
import { Brief } from "../../schema.ts";
import { composeLedger } from "../rules.ts";
import { fitLedger } from "./rules.ts";

const said: Origin = { kind: "said", start: 0, end: 1 };
const ledger = composeLedger(
  Brief.parse({
    purpose: "poster",
    subjects: ["a sailing boat, two gulls"],
    composition: "seen from above",
    lighting: "low sun, long shadows",
    style: "risograph",
    exact_text: ["REGATTA"],
    must_avoid: ["people"],
  }),
);
/** The same with the style as the person's own word. */
const traced: Ledger = {
  ...ledger,
  lines: ledger.lines.map((line) =>
    line.field === "style" ? { ...line, pieces: line.pieces.map((piece) => ({ ...piece, origin: said })) } : line,
  ),
};
const goneAt = (lengthMax: number) => {
  const fitted = fitLedger(traced, lengthMax);
  return { text: renderLedger(fitted), gone: fitted.removed.map(({ piece }) => piece.text) };
};
const whole = renderLedger(traced).length;

describe("a prompt that is too long for its drawer", () => {
  test("is as it was while it fits", () => {
    expect(fitLedger(traced, whole)).toBe(traced);
  });

  test("gives up lines of its template first, and says so", () => {
    const { text, gone } = goneAt(whole - 10);
    expect(gone).toEqual(["watermarks"]);
    expect(text.length).toBeLessThanOrEqual(whole - 10);
    const fitted = fitLedger(traced, whole - 10);
    expect(fitted.removed).toMatchObject([{ field: "avoid", why: "length", piece: { id: "poster.no-marks" } }]);
  });

  test("then what the chat model added; never what was said, is shown, is written or must not be", () => {
    const { text, gone } = goneAt(1);
    expect(text).toBe(
      [
        "Purpose: poster",
        "Subject: a sailing boat, two gulls",
        "Style: risograph",
        'Text: "REGATTA"',
        "Avoid: people",
      ].join("\n"),
    );
    expect(gone).toEqual(expect.arrayContaining(["seen from above", "low sun", "long shadows", "large and legible"]));
  });

  test("gives up no idea while nobody knows whose it is", () => {
    expect(fitLedger(ledger, 1).removed.every(({ piece }) => piece.origin.kind === "rule")).toBe(true);
  });

  test("keeps what the workspace wants everywhere", () => {
    const house = {
      field: "avoid",
      pieces: [{ id: "house.1", text: "x".repeat(50), origin: { kind: "rule", id: "house.1" } }],
    } as const;
    const lines = [...traced.lines.filter(({ field }) => field !== "avoid"), house];
    expect(renderLedger(fitLedger({ ...traced, lines }, 1))).toContain("x".repeat(50));
  });
});
