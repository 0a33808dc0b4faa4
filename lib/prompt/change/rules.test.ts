import { describe, expect, test } from "vitest";
import { renderLedger, splitPieces } from "../ledger/rules.ts";
import type { Ledger, Op } from "../ledger/schema.ts";
import { changePins, joinPins } from "../pin/rules.ts";
import { applyOps } from "./rules.ts";
import { Ops } from "./schema.ts";

const message = "a jazz poster for Friday";
const ledger: Ledger = {
  version: 1,
  template: "poster@1",
  language: "en",
  isExact: false,
  lines: [
    { field: "purpose", pieces: [{ id: "purpose.1", text: "poster", origin: { kind: "said", start: 7, end: 13 } }] },
    {
      field: "subject",
      pieces: [
        { id: "subject.1", text: "a jazz band", origin: { kind: "said", start: 2, end: 6 } },
        { id: "subject.2", text: "a saxophone player", origin: { kind: "added" } },
      ],
    },
    { field: "style", pieces: [{ id: "style.1", text: "screen print", origin: { kind: "added" } }] },
  ],
  removed: [],
  accepted: [],
};
const changed = (...ops: readonly Op[]) => applyOps(ledger, ops, message);
const textAfter = (...ops: readonly Op[]) => renderLedger(changed(...ops));

describe("changes of a prompt", () => {
  test.each<readonly [string, readonly Op[], string]>([
    ["nothing", [], "Purpose: poster\nSubject: a jazz band, a saxophone player\nStyle: screen print"],
    ["remove", [{ op: "remove", id: "subject.2" }], "Purpose: poster\nSubject: a jazz band\nStyle: screen print"],
    [
      "remove all of a line",
      [{ op: "remove", id: "style.1" }],
      "Purpose: poster\nSubject: a jazz band, a saxophone player",
    ],
    [
      "remove and restore",
      [
        { op: "remove", id: "style.1" },
        { op: "restore", id: "style.1" },
      ],
      "Purpose: poster\nSubject: a jazz band, a saxophone player\nStyle: screen print",
    ],
    [
      "write",
      [{ op: "write", field: "style", text: "screen print, two colours" }],
      "Purpose: poster\nSubject: a jazz band, a saxophone player\nStyle: screen print, two colours",
    ],
    [
      "write a line that was not there",
      [{ op: "write", field: "lighting", text: "stage light" }],
      "Purpose: poster\nSubject: a jazz band, a saxophone player\nLighting: stage light\nStyle: screen print",
    ],
    ["write nothing", [{ op: "write", field: "subject", text: "  " }], "Purpose: poster\nStyle: screen print"],
    [
      "add",
      [{ op: "add", field: "avoid", text: "people" }],
      "Purpose: poster\nSubject: a jazz band, a saxophone player\nStyle: screen print\nAvoid: people",
    ],
    ["exact", [{ op: "exact" }], message],
    ["of a piece that is not there", [{ op: "remove", id: "style.9" }], textAfter()],
  ])("%s", (_name, ops, text) => {
    expect(textAfter(...ops)).toBe(text);
  });

  test("a written line keeps the origin of what it still says, and ids stay unique", () => {
    const now = changed(
      { op: "write", field: "subject", text: "a trumpet, a jazz band" },
      { op: "write", field: "subject", text: "a trumpet, a jazz band, a moon" },
    );
    const pieces = now.lines.find(({ field }) => field === "subject")?.pieces ?? [];
    expect(pieces.map(({ id, origin }) => `${id} ${origin.kind}`)).toEqual([
      "subject.w1 written",
      "subject.1 said",
      "subject.w2 written",
    ]);
  });

  test("what was taken out is remembered with its reason", () => {
    expect(changed({ op: "remove", id: "subject.2" }).removed).toMatchObject([
      { field: "subject", piece: { text: "a saxophone player" }, why: "person" },
    ]);
  });
});

describe("pins", () => {
  const pins = [{ field: "avoid", text: "people" }] as const;

  test("join a prompt that lacks them, and mark what is there already", () => {
    expect(renderLedger(joinPins(ledger, pins))).toContain("\nAvoid: people");
    const marked = joinPins(ledger, [{ field: "style", text: "Screen print" }]);
    expect(renderLedger(marked)).toBe(renderLedger(ledger));
    expect(marked.lines[2]?.pieces[0]?.origin.kind).toBe("pinned");
  });

  test("hold what was only just added, and have ids that a change can name, however long they are", () => {
    const add: Op = { op: "add", field: "avoid", text: "people" };
    expect(changePins([], ledger, [add, { op: "pin", id: "avoid.w1" }])).toEqual(pins);
    const long = joinPins(ledger, [{ field: "composition", text: `${"a wide view, ".repeat(20)}😀` }]);
    const pinned = long.lines.flatMap(({ pieces }) => pieces).find(({ origin }) => origin.kind === "pinned");
    expect(Ops.safeParse([{ op: "unpin", id: pinned?.id }]).success).toBe(true);
  });

  test("follow what the person pins and unpins, each once", () => {
    const pin: Op = { op: "pin", id: "style.1" };
    expect(changePins(pins, ledger, [pin, pin])).toEqual([...pins, { field: "style", text: "screen print" }]);
    expect(changePins([{ field: "style", text: "screen print" }], ledger, [{ op: "unpin", id: "style.1" }])).toEqual(
      [],
    );
    expect(changePins(pins, ledger, [{ op: "remove", id: "style.1" }])).toEqual(pins);
  });
});

test.each([
  ["style", "paper-cut, flat colours", ["paper-cut", "flat colours"]],
  ["style", "剪纸，平涂、暖色", ["剪纸", "平涂", "暖色"]],
  ["text", '"Hello, world", "1,000 lights"', ['"Hello, world"', '"1,000 lights"']],
  ["subject", "1,000 lanterns (red, gold), a boat", ["1,000 lanterns (red, gold)", "a boat"]],
  ["subject", 'an open " mark, a cat', ['an open " mark', "a cat"]],
  ["words", "one, two", ["one, two"]],
  ["words", "  ", []],
] as const)("the line %s %j has these pieces", (field, text, pieces) => {
  expect(splitPieces(field, text)).toEqual(pieces);
});
