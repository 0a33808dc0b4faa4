import { expect, test } from "vitest";
import { type Box, creep, frameOf, recall, touches } from "./rules.ts";

const box = (left: number, top: number, width = 10, height = 10): Box => ({ left, top, width, height });

test.each([
  [
    { x: 1, y: 2 },
    { x: 11, y: 22 },
  ],
  [
    { x: 11, y: 22 },
    { x: 1, y: 2 },
  ],
  [
    { x: 1, y: 22 },
    { x: 11, y: 2 },
  ],
])("a frame is the same from each of its corners %#", (a, b) => {
  expect(frameOf(a, b)).toEqual(box(1, 2, 10, 20));
});

test.each([
  ["over it", box(5, 5), true],
  ["around it", box(-50, -50, 200, 200), true],
  ["within it", box(2, 2, 1, 1), true],
  ["at its edge", box(10, 0), false],
  ["beside it", box(30, 0), false],
  ["below it", box(0, 30), false],
])("a frame %s", (_, frame, expected) => {
  expect([touches(box(0, 0), frame), touches(frame, box(0, 0))]).toEqual([expected, expected]);
});

test.each([
  [300, 600, 0],
  [60, 600, 0],
  [28, 600, -11],
  [0, 600, -22],
  [-400, 600, -22],
  [572, 600, 11],
  [900, 600, 22],
  [50, 100, 0],
  [100, 100, 22],
])("at %d of %d a list goes on by %d", (y, height, by) => {
  expect(creep(y, height)).toBe(by);
});

test("what is out of sight stays where it was, and moves with what is seen", () => {
  const before = new Map([
    ["a", box(0, 0)],
    ["b", box(0, 20)],
  ]);
  expect(recall(before, new Map([["c", box(0, 40)]]))).toEqual({
    by: 0,
    places: new Map([...before, ["c", box(0, 40)]]),
  });
  expect(
    recall(
      before,
      new Map([
        ["b", box(0, 120)],
        ["c", box(0, 140)],
      ]),
    ),
  ).toEqual({
    by: 100,
    places: new Map([
      ["a", box(0, 100)],
      ["b", box(0, 120)],
      ["c", box(0, 140)],
    ]),
  });
});
