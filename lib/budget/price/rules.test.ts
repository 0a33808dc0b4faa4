import { describe, expect, test } from "vitest";
import { addPrices, formatMoney, formatPrice, isFree, timesPrice } from "./rules.ts";

const price = (lowMicroUsd: number, highMicroUsd = lowMicroUsd) => ({ lowMicroUsd, highMicroUsd });

describe("an amount has two figures that count and is never $0.00 when it costs something", () => {
  test.each([
    [0, "$0.00"],
    [1, "<$0.0001"],
    [99, "<$0.0001"],
    [100, "$0.0001"],
    [5_480, "$0.0055"],
    [6_000, "$0.006"],
    [13_170, "$0.013"],
    [50_000, "$0.05"],
    [52_680, "$0.053"],
    [210_720, "$0.21"],
    [999_600, "$1.00"],
    [1_234_567, "$1.23"],
    [12_400_000, "$12.40"],
    [1_234_000_000, "$1,234.00"],
  ])("%i micro-dollars are %s in both languages", (microUsd, text) => {
    expect(formatMoney(microUsd, "en")).toBe(text);
    expect(formatMoney(microUsd, "zh-CN")).toBe(text);
  });
});

test.each([
  [price(13_000), "$0.013"],
  [price(50_000, 210_000), "$0.05–0.21"],
  [price(5_970, 55_770), "$0.006–0.056"],
  [price(13_000, 13_040), "$0.013"],
  [price(40, 13_000), "<$0.0001–0.013"],
])("a range names the currency once: %j is %s", (range, text) => {
  expect(formatPrice(range, "en")).toBe(text);
  expect(formatPrice(range, "zh-CN")).toBe(text);
});

test("several pictures cost as many times the price of one; nothing times anything is free", () => {
  expect(timesPrice(price(5_000, 50_000), 4)).toEqual(price(20_000, 200_000));
  expect(addPrices([price(5_000, 50_000), price(1_000)])).toEqual(price(6_000, 51_000));
  expect(isFree(timesPrice(price(0), 4))).toBe(true);
  expect(isFree(price(0, 1))).toBe(false);
});
