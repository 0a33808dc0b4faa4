import { describe, expect, test } from "vitest";
import { numbersOf } from "../layout/rules.ts";
import { layoutDistance } from "../test-distance.ts";
import { curvesOf, placeOnCurve } from "./rules.ts";

/** Numbers that look random, the same each time. */
function random(seed: number): () => number {
  let now = seed;
  return () => {
    now = (Math.imul(now, 1664525) + 1013904223) >>> 0;
    return now / 2 ** 32;
  };
}

test("a step on the curve is a step in one direction", () => {
  const cells = new Map<bigint, readonly number[]>();
  for (let a = 0; a < 16; a++) {
    for (let b = 0; b < 16; b++) cells.set(placeOnCurve([a, b]), [a, b]);
  }
  expect(cells.size).toBe(256);
  for (let place = 1n; place < 256n; place++) {
    const [a = [], b = []] = [cells.get(place - 1n), cells.get(place)];
    expect(Math.abs((a[0] ?? 0) - (b[0] ?? 9)) + Math.abs((a[1] ?? 0) - (b[1] ?? 9))).toBe(1);
  }
});

describe("of ten thousand made layouts", () => {
  const next = random(7);
  const hex = (values: readonly number[]) =>
    values
      .map((value) =>
        Math.min(255, Math.max(0, Math.round(value + 128)))
          .toString(16)
          .padStart(2, "0"),
      )
      .join("");
  // Families of pictures that look alike, as different from each other as drawn pictures are.
  const layouts = Array.from({ length: 1_000 }, () => {
    const middle = Array.from({ length: 27 }, (_, at) => (next() - 0.5) * ([0, 15, 21].includes(at) ? 200 : 60));
    return Array.from({ length: 10 }, () => hex(middle.map((value) => value + (next() - 0.5) * 14)));
  }).flat();
  const curves = layouts.map((layout) => curvesOf(layout).map(BigInt));
  const windowSize = 500;

  test("the ten nearest are among the five hundred before and after on one of the curves", () => {
    const places = [0, 1, 2, 3].map((curve) =>
      layouts.map((_, at) => at).sort((a, b) => ((curves[a]?.[curve] ?? 0n) < (curves[b]?.[curve] ?? 0n) ? -1 : 1)),
    );
    let found = 0;
    const asked = Array.from({ length: 50 }, (_, turn) => turn * 199);
    for (const one of asked) {
      const mine = layouts[one] ?? "";
      const nearest = layouts
        .map((layout, at) => ({ at, distance: layoutDistance(mine, layout) }))
        .sort((a, b) => a.distance - b.distance)
        .slice(1, 11);
      const seen = new Set(
        places.flatMap((order) => {
          const place = order.indexOf(one);
          return order.slice(Math.max(0, place - windowSize), place + windowSize);
        }),
      );
      found += nearest.filter(({ at }) => seen.has(at)).length;
    }
    expect(found / asked.length / 10).toBeGreaterThan(0.9);
  });
});

test("a layout lies where it lay: what is stored is compared with what comes later", () => {
  const middle = "80".repeat(27);
  expect(numbersOf(middle)).toEqual(Array.from({ length: 27 }, () => 0));
  expect(curvesOf(middle)).toEqual(Array.from({ length: 4 }, () => "184717953466368"));
  const layout = `a0708890787c84${"80".repeat(8)}9068${"80".repeat(4)}7694${"80".repeat(4)}`;
  expect(curvesOf(layout)).toEqual(["269908448314281", "213462327616638", "253969737666609", "11566738678922"]);
});
