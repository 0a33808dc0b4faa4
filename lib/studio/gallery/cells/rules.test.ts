import { expect, test } from "vitest";
import { cellsInSight, heightOfCells, layCells, placeOfCell } from "./rules.ts";

const shape = { leastPx: 168, gapPx: 8, rowGapPx: 16, belowPx: 80 };

test("a grid has as many columns as fit, and two where it is narrow", () => {
  expect(layCells(800, shape)).toMatchObject({ columns: 4, widthPx: 194 });
  expect(layCells(343, shape)).toMatchObject({ columns: 2, widthPx: 167.5 });
  expect(layCells(168, shape).columns).toBe(2);
});

test("cells stand in rows, and the words below them have room", () => {
  const cells = layCells(800, shape);
  expect(placeOfCell(cells, 0)).toEqual({ left: 0, top: 0, width: 194, height: 274 });
  expect(placeOfCell(cells, 5)).toEqual({ left: 202, top: 290, width: 194, height: 274 });
  expect(heightOfCells(cells, 0)).toBe(0);
  expect(heightOfCells(cells, 4)).toBe(274);
  expect(heightOfCells(cells, 5)).toBe(564);
});

test("only rows that touch the window are there, and what must stay", () => {
  const cells = layCells(800, shape);
  expect(cellsInSight(cells, 10_000, { fromPx: 0, toPx: 290 }, [])).toEqual([0, 1, 2, 3]);
  expect(cellsInSight(cells, 10_000, { fromPx: 300, toPx: 581 }, [2, 9_999])).toEqual([
    2, 4, 5, 6, 7, 8, 9, 10, 11, 9_999,
  ]);
  expect(cellsInSight(cells, 6, { fromPx: 290, toPx: 2_000 }, [5, 7, -1])).toEqual([4, 5]);
  expect(cellsInSight(cells, 0, { fromPx: -500, toPx: 2_000 }, [])).toEqual([]);
  expect(cellsInSight(cells, 8, { fromPx: -900, toPx: -200 }, [])).toEqual([]);
});
