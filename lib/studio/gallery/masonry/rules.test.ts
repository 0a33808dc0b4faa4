import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  columnsFor,
  firstScreenCss,
  formatLook,
  type Group,
  gapPx,
  groupPx,
  headingPx,
  layMasonry,
  orders,
  type Place,
  parseLook,
  shapes,
  sizeMax,
  usualLook,
  versionsShown,
} from "./rules.ts";

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

/** What a browser would make of the style sheet: for each tile its place, the group's top included. */
function placesByCss(css: string, groups: readonly Group[], width: number): readonly Place[] {
  const query = [...css.matchAll(/@container gallery \(min-width:([\d.]+)px\)\{((?:[^{}]*\{[^{}]*\})*)\}/g)].findLast(
    ([, fromPx]) => width >= Number(fromPx),
  );
  const body = query?.[2] ?? "";
  const [, gaps, columns] = /100cqw - (\d+)px\)\/(\d+)/.exec(body) ?? [];
  const w = (width - Number(gaps)) / Number(columns);
  const tops = [0];
  for (const [, at, above, ends = ""] of body.matchAll(
    /--y(\d+):calc\(var\(--y\d+\) \+ (\d+)px \+ max\(([^)]*(?:\)[^)]*)*?)\)\)/g,
  )) {
    const bottoms = [...ends.matchAll(/([\d.]+)\*var\(--w\) \+ (\d+)px/g)].map(
      ([, share, px]) => Number(share) * w + Number(px),
    );
    tops[Number(at)] = (tops[Number(at) - 1] ?? 0) + Number(above) + Math.max(...bottoms);
  }
  let index = 0;
  return groups.flatMap(({ ratios: list, headPx }, group) =>
    list.map(() => {
      const tile = new RegExp(`\\[data-first="${index++}"\\]\\{([^}]*)\\}`).exec(body)?.[1] ?? "";
      const value = (name: string) => Number(new RegExp(`${name}:([^;]+)`).exec(tile)?.[1]);
      return {
        left: value("--c") * (w + gapPx),
        top: (tops[group] ?? 0) + headPx + value("--t") * w + value("--a") * gapPx,
        width: w,
        height: value("--h") * w,
      };
    }),
  );
}

const groups = fc.array(
  fc.record({
    headPx: fc.constantFrom(0, groupPx, headingPx, headingPx + groupPx),
    ratios: fc.array(fc.double({ min: 0.05, max: 20, noNaN: true }), { minLength: 1, maxLength: 9 }),
  }),
  {
    minLength: 1,
    maxLength: 5,
  },
);
const looks = fc.record({
  shape: fc.constantFrom(...shapes),
  size: fc.integer({ min: 1, max: sizeMax }),
  order: fc.constantFrom(...orders),
  versions: fc.constantFrom(...versionsShown),
});

test("the first screen's style sheet places tiles where the browser will place them", () => {
  fc.assert(
    fc.property(groups, widths, looks, (list, width, look) => {
      fc.pre(columnsFor(width, look.size) <= 12);
      const styled = placesByCss(firstScreenCss(list, look), list, width);
      let top = 0;
      const placed = list.flatMap(({ ratios: some, headPx }) => {
        const masonry = layMasonry(some, width, look);
        const from = top + headPx;
        top = from + masonry.height + gapPx;
        return masonry.places.map((place) => ({ ...place, top: place.top + from }));
      });
      expect(styled).toHaveLength(placed.length);
      for (const [at, place] of placed.entries()) {
        for (const side of ["left", "top", "width", "height"] as const)
          expect(Math.abs((styled[at]?.[side] ?? Number.NaN) - place[side])).toBeLessThan(1);
      }
    }),
    { numRuns: 60 },
  );
});

describe("how a person wants the gallery", () => {
  test("is remembered in a word, and nonsense is the usual", () => {
    fc.assert(
      fc.property(looks, (look) => {
        expect(parseLook(formatLook(look))).toEqual(look);
      }),
    );
    expect(parseLook("square-4")).toEqual({ shape: "square", size: 4, order: "time", versions: "each" });
    for (const text of [
      undefined,
      "",
      "square",
      "square-0",
      "square-9",
      "round-3",
      "square-__proto__",
      "square-3-size",
      "square-3-time-size",
    ]) {
      expect(parseLook(text)).toEqual(usualLook);
    }
  });

  test("makes columns fewer as they grow, and all squares when it says so", () => {
    const columns = Array.from({ length: sizeMax }, (_, at) => columnsFor(1_280, at + 1));
    expect(columns).toEqual(columns.toSorted((a, b) => b - a));
    expect(new Set(columns).size).toBe(sizeMax);
    const { places } = layMasonry([0.5, 1, 2], 900, { ...usualLook, shape: "square" });
    for (const place of places) expect(place.height).toBe(place.width);
  });
});
