import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsFor, firstScreenCss, gapPx, layMasonry, type Place } from "./rules.ts";

const ratios = fc.array(fc.double({ min: 0.05, max: 20, noNaN: true }), { minLength: 1, maxLength: 60 });
const widths = fc.integer({ min: 320, max: 2_400 });

describe("masonry", () => {
  test("keeps every picture inside, in order down its column, a gap from the one above", () => {
    fc.assert(
      fc.property(ratios, widths, (list, width) => {
        const { places, height } = layMasonry(list, width);
        const bottoms = new Map<number, number>();
        for (const place of places) {
          expect(place.left + place.width).toBeLessThanOrEqual(width + 0.001);
          const bottom = bottoms.get(place.left);
          expect(place.top).toBeCloseTo(bottom === undefined ? 0 : bottom + gapPx, 6);
          bottoms.set(place.left, place.top + place.height);
        }
        expect(bottoms.size).toBe(Math.min(columnsFor(width), list.length));
        expect(Math.max(...bottoms.values())).toBeCloseTo(height, 6);
      }),
    );
  });

  test("has no height when it is empty", () => {
    expect(layMasonry([], 800).height).toBe(0);
  });

  test.each([
    [200, 2],
    [390, 2],
    [640, 3],
    [1_280, 5],
    [2_400, 8],
  ])("%i pixels are %i columns", (width, columns) => {
    expect(columnsFor(width)).toBe(columns);
  });
});

type Rules = ReadonlyMap<string, string>;

function declarationsOf(css: string): Rules {
  return new Map([...css.matchAll(/(--\w):([^;}]+)/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** What a browser would make of the style sheet for one tile. */
function placeByCss(css: string, index: number, width: number): Place {
  const query = [...css.matchAll(/@container gallery \(min-width:(\d+)px\)\{((?:[^{}]*\{[^{}]*\})*)\}/g)].findLast(
    ([, fromPx]) => width >= Number(fromPx),
  );
  const body = query?.[2] ?? "";
  const [, gaps, columns] = /100cqw - (\d+)px\)\/(\d+)/.exec(body) ?? [];
  const w = (width - Number(gaps)) / Number(columns);
  const tile = declarationsOf(new RegExp(`\\[data-first="${index}"\\]\\{[^}]*\\}`).exec(body)?.[0] ?? "");
  const value = (name: string) => Number(tile.get(name));
  return {
    left: value("--c") * (w + gapPx),
    top: value("--t") * w + value("--a") * gapPx,
    width: w,
    height: value("--h") * w,
  };
}

test("the first screen's style sheet places tiles where the browser will place them", () => {
  fc.assert(
    fc.property(ratios, widths, (list, width) => {
      const css = firstScreenCss(list);
      const { places } = layMasonry(list, width);
      for (const [index, place] of places.entries()) {
        const styled = placeByCss(css, index, width);
        for (const side of ["left", "top", "width", "height"] as const)
          expect(Math.abs(styled[side] - place[side])).toBeLessThan(1);
      }
    }),
    { numRuns: 60 },
  );
});
