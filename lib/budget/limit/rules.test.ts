import { describe, expect, test } from "vitest";
import { defaultLimits, findOverrun, type Standing, type Want } from "./rules.ts";

const midnight = new Date("2026-12-01T00:00:00Z");
const newYear = new Date("2027-01-01T00:00:00Z");

function standing(more: Partial<Standing>): Standing {
  return { scope: "person", period: "day", unit: "pictures", max: 10n, used: 0n, resetsAt: midnight, ...more };
}

const money = (max: bigint, used: bigint, more: Partial<Standing> = {}) =>
  standing({ unit: "money", max, used, ...more });

type Row = readonly [name: string, standings: readonly Standing[], wants: readonly Want[], code: string | null];

const four: Want = { count: 4, eachMicroUsd: 100n };

describe("findOverrun", () => {
  const rows: readonly Row[] = [
    ["no limit", [], [four], null],
    ["exactly what is left", [standing({ used: 6n })], [four], null],
    ["one more than what is left", [standing({ used: 7n })], [four], "limit_person_day"],
    ["money that just reaches", [money(1_000n, 600n)], [four], null],
    ["money that is one micro-dollar short", [money(1_000n, 601n)], [four], "limit_person_day"],
    ["a free picture after all money is spent", [money(1_000n, 5_000n)], [{ count: 4, eachMicroUsd: 0n }], null],
    [
      "a free picture after all pictures are drawn",
      [standing({ used: 10n })],
      [{ count: 1, eachMicroUsd: 0n }],
      "limit_person_day",
    ],
    ["several wishes count together", [standing({ used: 3n })], [four, four], "limit_person_day"],
    [
      "the tightest one is named",
      [standing({ used: 8n }), money(1_000n, 900n, { scope: "workspace", period: "month", resetsAt: newYear })],
      [four],
      "limit_workspace_month",
    ],
    [
      "of equals the one that lasts",
      [standing({ used: 10n }), standing({ used: 10n, period: "month", resetsAt: newYear })],
      [four],
      "limit_person_month",
    ],
  ];
  test.each(rows)("%s", (_name, standings, wants, code) => {
    expect(findOverrun(standings, wants)?.code ?? null).toBe(code);
  });

  test("says what is left, until when, and how many would fit under every limit", () => {
    const standings = [standing({ used: 7n }), money(1_000n, 780n)];
    expect(findOverrun(standings, [four, { count: 1, eachMicroUsd: 0n }])).toEqual({
      code: "limit_person_day",
      facts: [
        { unit: "money", max: 1_000, left: 220, resetsAt: midnight.toISOString(), affordable: 2 },
        { unit: "money", max: 1_000, left: 220, resetsAt: midnight.toISOString(), affordable: 1 },
      ],
    });
  });

  test("a bill that was higher than expected leaves nothing, not less", () => {
    expect(findOverrun([money(1_000n, 1_500n)], [four])?.facts[0]).toMatchObject({ left: 0, affordable: 0 });
  });
});

describe("defaultLimits", () => {
  test("are none without variables", () => {
    expect(defaultLimits({})).toEqual([]);
  });

  test("keep fractions of a cent, and zero", () => {
    expect(
      defaultLimits({ LIMIT_PERSON_DAY_USD: 0.005, LIMIT_PERSON_DAY_PICTURES: 0, LIMIT_STUDIO_MONTH_USD: 20 }),
    ).toEqual([
      { scope: "person", period: "day", maxMicroUsd: 5_000n, maxPictures: 0 },
      { scope: "studio", period: "month", maxMicroUsd: 20_000_000n, maxPictures: null },
    ]);
  });
});
