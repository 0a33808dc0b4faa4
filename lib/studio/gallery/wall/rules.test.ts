import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapPx, groupPx, headingPx, layMasonry, usualLook } from "../masonry/rules.ts";
import type { Block } from "../rules.ts";
import type { Tile } from "../tile/rules.ts";
import { anchorAt, blockAt, findAnchor, layWall, neighbour } from "./rules.ts";

function tile(key: string, ratio = 1): Tile {
  const flags = { isFavorite: false, isDraft: false, isTrashed: false };
  return {
    kind: "picture",
    key,
    picture: { id: key, key, ratio, thumbhash: "", conversationId: null, stack: undefined, ...flags },
  };
}

function block(key: string, ratios: readonly number[], missing = 0): Block {
  return {
    key,
    section: key,
    group: null,
    heading: { day: 1, count: ratios.length + missing },
    tiles: ratios.map((ratio, at) => tile(`${key} ${at}`, ratio)),
    missing,
  };
}

const width = 1_000;
const ratios = fc.array(fc.double({ min: 0.2, max: 4, noNaN: true }), { minLength: 1, maxLength: 40 });

describe("the wall", () => {
  test("lays blocks one below the other, each under its heading", () => {
    const blocks = [block("a", [1, 1.5, 0.5]), block("b", [1])];
    const wall = layWall(blocks, width, usualLook);
    expect(wall.tops[1]).toBeCloseTo((wall.heights[0] ?? 0) + gapPx, 6);
    expect(wall.places[1]?.[0]?.top).toBe(headingPx);
    const group = { id: null, title: "" };
    const grouped = layWall(
      [
        { ...block("a", [1]), group },
        { ...block("b", [1]), group, heading: null },
      ],
      width,
      usualLook,
    );
    expect(grouped.places.map((places) => places[0]?.top)).toEqual([headingPx + groupPx, groupPx]);
    expect(wall.height).toBeCloseTo((wall.tops[1] ?? 0) + (wall.heights[1] ?? 0) + gapPx, 6);
  });

  test("keeps room for what was not read", () => {
    const [unread, read] = [
      layWall([block("a", [], 40)], width, usualLook),
      layWall([block("a", Array(40).fill(1))], width, usualLook),
    ];
    expect(Math.abs(unread.height - read.height)).toBeLessThan(gapPx + 1);
  });

  test("says which block is where", () => {
    fc.assert(
      fc.property(
        fc.array(ratios, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (days, share) => {
          const blocks = days.map((list, at) => block(`${at}`, list));
          const wall = layWall(blocks, width, usualLook);
          const y = share * wall.height;
          const at = blockAt(wall, y);
          expect(wall.tops[at]).toBeLessThanOrEqual(y);
          expect(wall.tops[at + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(y);
        },
      ),
    );
    expect(blockAt(layWall([], width, usualLook), 0)).toBe(0);
  });
});

describe("what a person looks at", () => {
  test("stays where it is when days above it turn out higher, or the gallery narrower", () => {
    fc.assert(
      fc.property(ratios, ratios, fc.double({ min: 0, max: 0.9, noNaN: true }), (above, below, share) => {
        const guessed = [block("a", [], above.length), block("b", below)];
        const known = [block("new", [1]), block("a", above), block("b", below)];
        const before = layWall(guessed, width, usualLook);
        const y = (before.tops[1] ?? 0) + share * (before.heights[1] ?? 0);
        const anchor = anchorAt(guessed, before, y);
        for (const widthPx of [width, 600]) {
          const after = layWall(known, widthPx, usualLook);
          const moved = anchor && findAnchor(known, after, anchor);
          expect(anchor?.block).toBe("b");
          const at = guessed[1]?.tiles.findIndex((one) => one.key === anchor?.tile) ?? -1;
          const begin = before.tops[1] ?? 0;
          const deep = y - begin;
          const isAmongTiles = before.places[1]?.some(({ top }) => begin + top >= y);
          expect(at >= 0).toBe(isAmongTiles);
          const then = isAmongTiles ? (before.places[1]?.[at]?.top ?? 0) - deep : 0;
          const there = isAmongTiles ? after.places[2]?.[at]?.top : Math.min(deep, (after.heights[2] ?? 0) + gapPx);
          expect((after.tops[2] ?? 0) + (there ?? 0) - (moved ?? 0)).toBeCloseTo(then, 6);
        }
      }),
    );
  });

  test("is its day as long as its picture is not here, and nothing when the day went", () => {
    const blocks = [block("a", [1, 1]), block("b", [], 100)];
    const wall = layWall(blocks, width, usualLook);
    const top = wall.tops[1] ?? 0;
    const anchor = { block: "b", depthPx: 300, tile: "b 7", offsetPx: 5 };
    expect(findAnchor(blocks, wall, anchor)).toBe(top + 300);
    const read = [block("a", [1, 1]), block("b", Array(100).fill(1))];
    const then = layWall(read, width, usualLook);
    expect(findAnchor(read, then, anchor)).toBe((then.tops[1] ?? 0) + (then.places[1]?.[7]?.top ?? 0) - 5);
    expect(findAnchor(blocks.slice(0, 1), wall, anchor)).toBeNull();
    expect(anchorAt([], layWall([], width, usualLook), 0)).toBeNull();
  });
});

test("days begin at whole pixels, and lie apart by a gap, give or take a pixel", () => {
  const blocks = [0.7, 1.3, 0.9, 1.1, 0.6].map((ratio, at) => block(`${at}`, [ratio, ratio * 1.07]));
  const { tops, heights } = layWall(blocks, 611, usualLook);
  expect(tops.every(Number.isInteger)).toBe(true);
  for (const [at, top] of tops.entries()) {
    const end = (tops[at - 1] ?? 0) + (heights[at - 1] ?? -gapPx);
    expect(Math.abs(top - end - gapPx)).toBeLessThanOrEqual(1);
  }
});

test("a day at the upper edge stays there, although browsers round where they scroll to and days lie apart", () => {
  const before = [block("a", [], 30), block("b", [1, 1])];
  const after = [block("a", Array(30).fill(0.7)), block("b", [1, 1])];
  const [guessed, known] = [layWall(before, width, usualLook), layWall(after, width, usualLook)];
  for (const shortPx of [0.4, 0.9]) {
    const anchor = anchorAt(before, guessed, (guessed.tops[1] ?? 0) - shortPx);
    if (!anchor) throw new Error("nothing is there");
    expect((known.tops[1] ?? 0) - (findAnchor(after, known, anchor) ?? 0)).toBeCloseTo(shortPx, 6);
  }
  const between = (known.tops[1] ?? 0) - 5;
  const anchor = anchorAt(after, known, between);
  expect(anchor && findAnchor(after, known, anchor)).toBeCloseTo(between, 6);
});

test("what a person looks at stays where it is when its picture is of another day now", () => {
  const before = [block("a", [1, 1]), block("b", [1, 1, 1, 1])];
  const anchor = { block: "b", depthPx: 0, tile: "b 1", offsetPx: 5 };
  const [first, second] = [before[0], before[1]];
  if (!first || !second) throw new Error("there are two");
  const after = [
    first,
    { ...second, key: "c", tiles: second.tiles.slice(0, 2) },
    { ...second, tiles: second.tiles.slice(2) },
  ];
  const wall = layWall(after, width, usualLook);
  expect(findAnchor(after, wall, anchor)).toBe((wall.tops[1] ?? 0) + (wall.places[1]?.[1]?.top ?? 0) - 5);
});

describe("the arrow keys", () => {
  test("walk by geometry", () => {
    const { places } = layMasonry([1, 1, 1, 1, 1, 1], 600); // three columns, two rows
    expect(new Set(places.map((place) => place.left)).size).toBe(3);
    expect(neighbour(places, 0, "right")).toBe(1);
    expect(neighbour(places, 1, "down")).toBe(4);
    expect(neighbour(places, 4, "left")).toBe(3);
    expect(neighbour(places, 3, "up")).toBe(0);
    expect(neighbour(places, 0, "up")).toBe(-1);
    expect(neighbour(places, 2, "right")).toBe(-1);
    expect(neighbour(places, -1, "down")).toBe(0);
    expect(neighbour([], -1, "down")).toBe(-1);
  });
});
