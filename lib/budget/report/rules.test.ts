import { describe, expect, test } from "vitest";
import { barsOf, csvLine, csvUsd, spanOf, sum } from "./rules.ts";
import { UsageQuery } from "./schema.ts";

const today = "2026-03-31";
const ask = (query: object) => spanOf(UsageQuery.parse(query), today);

describe("the days that are asked for", () => {
  test.each([
    [{}, "2026-03-01", "2026-03-31"],
    [{ range: "last-month" }, "2026-02-01", "2026-02-28"],
    [{ range: "30-days" }, "2026-03-02", "2026-03-31"],
    [{ range: "custom", from: "2026-01-05", to: "2026-02-06" }, "2026-01-05", "2026-02-06"],
    [{ range: "custom", from: "2026-02-06", to: "2026-01-05" }, "2026-01-05", "2026-02-06"],
    [{ range: "custom", from: "2026-02-06" }, "2026-02-06", "2026-02-06"],
    [{ range: "custom" }, "2026-03-01", "2026-03-31"],
    [{ range: "custom", from: "1999-01-01", to: "2026-03-31" }, "2023-03-28", "2026-03-31"],
  ])("%j", (query, from, to) => {
    expect(ask(query)).toEqual({ from, to });
  });
});

const line = (key: string, microUsd: number) => {
  return {
    key,
    label: key,
    isGone: false,
    pictures: 1,
    talks: 2,
    looks: 0,
    microUsd,
    estimatedMicroUsd: 0,
    unpriced: 0,
  };
};

describe("bars", () => {
  test("stand for every day, the empty ones too", () => {
    const bars = barsOf({ from: "2026-02-27", to: "2026-03-02" }, [line("2026-02-28", 5), line("2026-03-02", 7)]);
    expect(bars.map(({ key, microUsd }) => [key, microUsd])).toEqual([
      ["2026-02-27", 0],
      ["2026-02-28", 5],
      ["2026-03-01", 0],
      ["2026-03-02", 7],
    ]);
  });

  test("stand for months when there are many days", () => {
    const bars = barsOf({ from: "2025-12-31", to: "2026-04-02" }, [
      line("2025-12-31", 5),
      line("2026-02-01", 7),
      line("2026-02-28", 1),
    ]);
    expect(bars.map(({ key, microUsd }) => [key, microUsd])).toEqual([
      ["2025-12", 5],
      ["2026-01", 0],
      ["2026-02", 8],
      ["2026-03", 0],
      ["2026-04", 0],
    ]);
  });
});

test("sums add every kind of amount", () => {
  expect(sum([line("a", 1), line("b", 2)])).toEqual({
    pictures: 2,
    talks: 4,
    looks: 0,
    microUsd: 3,
    estimatedMicroUsd: 0,
    unpriced: 0,
  });
});

describe("a line of the file", () => {
  test.each([
    [["a", 1, "b"], "a,1,b"],
    [['says "hi", twice', "two\nlines"], '"says ""hi"", twice","two\nlines"'],
    [["=1+1", "+1", "-1", "@sum", "\t=x", " =y"], "'=1+1,'+1,'-1,'@sum,'\t=x,' =y"],
    [["＝1+1", "＋1", "－1", "＠sum", " ＝y"], "'＝1+1,'＋1,'－1,'＠sum,' ＝y"],
    [['=HYPERLINK("http://x")'], '"\'=HYPERLINK(""http://x"")"'],
    [["一只狐狸", ""], "一只狐狸,"],
  ])("%j", (fields, expected) => {
    expect(csvLine(fields)).toBe(`${expected}\r\n`);
  });

  test.each([
    [0n, "0.000000"],
    [13_170n, "0.013170"],
    [12_400_000n, "12.400000"],
  ])("%i micro-dollars are %s", (microUsd, expected) => {
    expect(csvUsd(microUsd)).toBe(expected);
  });
});
