import { describe, expect, it } from "vitest";
import type { FieldName, Ledger, Origin } from "../ledger/schema.ts";
import { traceOrigins } from "./rules.ts";

type Line = readonly [field: FieldName, ...pieces: readonly string[]];

function ledgerOf(lines: readonly Line[], origin: Origin = { kind: "added" }): Ledger {
  const toLine = ([field, ...texts]: Line) => ({
    field,
    pieces: texts.map((text, at) => ({ id: `${field}.${at + 1}`, text, origin })),
  });
  return {
    version: 1,
    template: "free@1",
    language: "en",
    isExact: false,
    lines: lines.map(toLine),
    removed: [],
    accepted: [],
  };
}

/** "piece ← the words of the message", "piece ← kept", "piece ← added". */
function traced(message: string, lines: readonly Line[], earlier: readonly string[] = []): readonly string[] {
  const { lines: found } = traceOrigins(ledgerOf(lines), { message, earlier });
  return found.flatMap(({ pieces }) =>
    pieces.map(({ text, origin }) => {
      const words = origin.kind === "said" ? message.slice(origin.start, origin.end) : origin.kind;
      return `${text} ← ${words}`;
    }),
  );
}

describe("where a piece comes from", () => {
  it("is the person's words, found again in other forms", () => {
    const message = "Please draw 3 foxes that read a grey book at nighttime";
    expect(
      traced(message, [
        ["subject", "three foxes reading a gray book"],
        ["scene", "night"],
      ]),
    ).toEqual(["three foxes reading a gray book ← 3 foxes that read a grey book", "night ← nighttime"]);
  });

  it("is the person's words in Chinese: other numerals, traditional characters, words between", () => {
    expect(traced("畫3隻紅色的小貓，睡在沙發上", [["subject", "三只红色小猫睡在沙发上"]])).toEqual([
      "三只红色小猫睡在沙发上 ← 3隻紅色的小貓，睡在沙發",
    ]);
  });

  it("is the model's idea where nobody said it", () => {
    const lines: readonly Line[] = [
      ["subject", "a red fox", "warm evening light"],
      ["style", "watercolour"],
    ];
    expect(traced("a red fox", lines)).toEqual([
      "a red fox ← red fox",
      "warm evening light ← added",
      "watercolour ← added",
    ]);
  });

  it("is kept where it was said or shown before", () => {
    expect(
      traced(
        "make it blue",
        [
          ["subject", "a blue balloon"],
          ["scene", "over a village"],
        ],
        ["a red balloon over a village"],
      ),
    ).toEqual(["a blue balloon ← blue", "over a village ← kept"]);
  });

  it("is the nearest place of the words", () => {
    expect(traced("a cat on a mat, then a red cat by a blue door", [["subject", "a red cat"]])).toEqual([
      "a red cat ← red cat",
    ]);
  });

  it("is known of texts to be set, and of a purpose in another language", () => {
    expect(
      traced("给咖啡店做海报，写着「新品上市」", [
        ["purpose", "poster"],
        ["text", '"新品上市"'],
      ]),
    ).toEqual(["poster ← 海报", '"新品上市" ← 「新品上市」']);
  });
});

describe("a piece that mixes what was said with what was not", () => {
  it.each([
    [
      "a fox reading",
      "a fox reading under glowing lanterns",
      ["a fox reading ← fox reading", "under glowing lanterns ← added"],
    ],
    ["three foxes", "three foxes and a sleepy owl", ["three foxes ← three foxes", "a sleepy owl ← added"]],
    [
      "a fox in the snow",
      "a fox, tall pines, in the snow",
      ["a fox ← fox", "tall pines ← added", "in the snow ← snow"],
    ],
    ["咖啡店的海报", "咖啡店的木桌，一杯拿铁", ["咖啡店的木桌 ← 咖啡店", "一杯拿铁 ← added"]],
    ["a fox", "a majestic fox", ["a majestic fox ← fox"]], // no border between its words: it stays whole
  ])("%s → %s", (message, piece, parts) => {
    expect(traced(message, [["subject", piece]])).toEqual(parts);
  });

  it("is not divided within a text to be set", () => {
    expect(traced('write "OPEN"', [["text", '"OPEN" in a bold font, at the top']])).toHaveLength(1);
  });

  it("gives its parts ids of their own", () => {
    const { lines } = traceOrigins(ledgerOf([["subject", "a fox under glowing lanterns", "snow"]]), {
      message: "a fox",
      earlier: [],
    });
    expect(lines[0]?.pieces.map(({ id }) => id)).toEqual(["subject.1", "subject.1.2", "subject.2"]);
  });
});

it("leaves pieces alone that came from a rule, a preset, a pin or the person's hand", () => {
  const ids = ["preset", "rule", "pinned"] as const;
  for (const origin of [...ids.map((kind) => ({ kind, id: "x" })), { kind: "written" } as const]) {
    const ledger = ledgerOf([["subject", "a red fox under lanterns"]], origin);
    expect(traceOrigins(ledger, { message: "a red fox", earlier: [] })).toEqual(ledger);
  }
});

it("gives the same for the same, and again for its own answer", () => {
  const sources = { message: "a fox", earlier: [] };
  const once = traceOrigins(ledgerOf([["subject", "a fox under glowing lanterns"]]), sources);
  expect(traceOrigins(once, sources)).toEqual(once);
});
