import { describe, expect, test } from "vitest";
import { hasHeader, parseTable, readTable, rowsMax, tableLengthMax } from "./rules.ts";

describe("a pasted table", () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      "tabs",
      "product\tcity\nlamp\tParis",
      [
        ["product", "city"],
        ["lamp", "Paris"],
      ],
    ],
    [
      "tabs of Windows",
      "lamp\tParis\r\nchair\tRome\r\n",
      [
        ["lamp", "Paris"],
        ["chair", "Rome"],
      ],
    ],
    [
      "old line ends",
      "lamp\tParis\rchair\tRome",
      [
        ["lamp", "Paris"],
        ["chair", "Rome"],
      ],
    ],
    [
      "commas",
      "lamp,Paris\nchair,Rome",
      [
        ["lamp", "Paris"],
        ["chair", "Rome"],
      ],
    ],
    [
      "semicolons",
      "lamp;Paris, France\nchair;Rome",
      [
        ["lamp", "Paris, France"],
        ["chair", "Rome"],
      ],
    ],
    ["commas in quotes", '"lamp, green",Paris', [["lamp, green", "Paris"]]],
    ["quotes in quotes", '"a ""big"" lamp",Paris', [['a "big" lamp', "Paris"]]],
    [
      "line ends in quotes",
      '"lamp\nof glass"\tParis\nchair\tRome',
      [
        ["lamp of glass", "Paris"],
        ["chair", "Rome"],
      ],
    ],
    ["tabs in quotes", '"lamp\tof glass"\tParis', [["lamp of glass", "Paris"]]],
    ["quotes as inches", 'a 12" lamp\tParis', [['a 12" lamp', "Paris"]]],
    [
      "a quote that never ends",
      '"lamp\tParis\nchair\tRome',
      [
        ['"lamp', "Paris"],
        ["chair", "Rome"],
      ],
    ],
    ["commas beside tabs", "lamp, green\tParis", [["lamp, green", "Paris"]]],
    [
      "empty lines",
      "\n\nlamp\tParis\n\n\t\nchair\tRome\n",
      [
        ["lamp", "Paris"],
        ["chair", "Rome"],
      ],
    ],
    ["empty cells", "lamp\t\tred", [["lamp", "", "red"]]],
    ["a mark of byte order", "\uFEFFlamp\tParis", [["lamp", "Paris"]]],
    [
      "Chinese",
      "产品\t城市\n台灯\t巴黎",
      [
        ["产品", "城市"],
        ["台灯", "巴黎"],
      ],
    ],
    ["nothing", " \n ", []],
  ])("with %s is read as it is meant", (_, text, cells) => {
    expect(parseTable(text, 2)).toEqual(cells);
  });

  test("of one column keeps its commas", () => {
    expect(parseTable("Paris, France\nRome, Italy", 1)).toEqual([["Paris, France"], ["Rome, Italy"]]);
  });

  test("that is hostile is read in one pass and no further than the most", () => {
    const startedAt = performance.now();
    expect(parseTable('"'.repeat(tableLengthMax * 2), 2).length).toBeLessThanOrEqual(1);
    expect(parseTable("\n".repeat(tableLengthMax), 2)).toEqual([]);
    expect(parseTable("\t".repeat(tableLengthMax), 2)).toEqual([]);
    expect(parseTable('"a\t"\t'.repeat(30_000), 2)[0]?.length).toBe(40);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

describe("the columns of a table", () => {
  const names = ["product", "time of day"];

  test.each<[string, string, boolean]>([
    ["its names", "product\ttime of day\nlamp\tnoon", true],
    ["names written otherwise", "Time_Of_Day\tPRODUCT\nnoon\tlamp", true],
    ["names in braces", "{product}\t{time of day}", true],
    ["one name", "product\tprice", true],
    ["values", "lamp\tnoon", false],
  ])("with %s in the first row", (_, text, isHeaded) => {
    expect(hasHeader(parseTable(text, 2), names)).toBe(isHeaded);
  });

  test("are found by name, in whatever order they come", () => {
    const cells = parseTable("price\tTime-of-day\tProduct\n9\tnoon\tlamp\n8\tdusk\tchair", 2);
    expect(readTable(cells, names, true)).toEqual({
      rows: [
        ["lamp", "noon"],
        ["chair", "dusk"],
      ],
      ignored: ["price"],
      absent: [],
      left: 0,
    });
  });

  test("are taken in order where there is no header, and what is short is left empty", () => {
    expect(readTable(parseTable("lamp\tnoon\nchair", 2), names, false).rows).toEqual([
      ["lamp", "noon"],
      ["chair", ""],
    ]);
  });

  test("that are missing are named", () => {
    expect(readTable(parseTable("product\nlamp", 2), names, true)).toMatchObject({
      rows: [["lamp", ""]],
      absent: ["time of day"],
    });
  });

  test("end at the most rows that a batch has, and the rest is counted", () => {
    const table = readTable(parseTable("a\tb\n".repeat(rowsMax + 7), 2), names, false);
    expect([table.rows.length, table.left]).toEqual([rowsMax, 7]);
  });
});
