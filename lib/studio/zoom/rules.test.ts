import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canPan,
  type Frame,
  fitView,
  isPixelated,
  needsOriginal,
  panBy,
  pixelScale,
  placeIn,
  readSwipe,
  readWheel,
  showAbout,
  toggleAbout,
  type View,
  zoomAbout,
  zoomOf,
} from "./rules.ts";

const frame: Frame = { width: 800, height: 600, density: 1, pad: { x: 0, y: 0 } };
const wide = { width: 1600, height: 800 };
const small = { width: 400, height: 300 };
const middle = { x: 0, y: 0 };

test.each<[string, View["zoom"], typeof wide, Frame, { x: number; y: number; scale: number }]>([
  ["all of a wide picture", 1, wide, frame, { x: 0, y: 100, scale: 0.5 }],
  ["a wide picture that fills", "fill", wide, frame, { x: -200, y: 0, scale: 0.75 }],
  ["a wide picture by its pixels", "actual", wide, frame, { x: -400, y: -100, scale: 1 }],
  ["the same on a dense screen", "actual", wide, { ...frame, density: 2 }, { x: 0, y: 100, scale: 0.5 }],
  ["a small picture, which grows", 1, small, frame, { x: 0, y: 0, scale: 2 }],
  ["a small picture by its pixels", "actual", small, frame, { x: 200, y: 150, scale: 1 }],
  ["all of it within its margins", 1, wide, { ...frame, pad: { x: 80, y: 40 } }, { x: 80, y: 140, scale: 0.4 }],
  [
    "one that fills, over the margins",
    "fill",
    wide,
    { ...frame, pad: { x: 80, y: 40 } },
    { x: -200, y: 0, scale: 0.75 },
  ],
])("%s lies where it should", (_, zoom, picture, where, place) => {
  expect(placeIn({ ...fitView, zoom }, picture, where)).toEqual(place);
});

/** Which place of the picture (0 to 1) is under a point of the frame. */
function under(view: View, point: { x: number; y: number }, picture: typeof wide) {
  const { x, y, scale } = placeIn(view, picture, frame);
  return {
    x: (frame.width / 2 + point.x - x) / scale / picture.width,
    y: (frame.height / 2 + point.y - y) / scale / picture.height,
  };
}

test("what is under the pointer stays under it while one zooms in", () => {
  const start: View = { zoom: 4, x: 0.5, y: 0.5 };
  fc.assert(
    fc.property(
      fc.double({ min: -350, max: 350, noNaN: true }),
      fc.double({ min: -250, max: 250, noNaN: true }),
      fc.double({ min: 1, max: 3, noNaN: true }),
      (x, y, factor) => {
        const before = under(start, { x, y }, wide);
        const after = under(zoomAbout(start, factor, { x, y }, wide, frame), { x, y }, wide);
        expect(Math.abs(after.x - before.x) * wide.width).toBeLessThan(2); // places are whole device pixels
        expect(Math.abs(after.y - before.y) * wide.height).toBeLessThan(2);
      },
    ),
  );
});

test("no edge comes into the frame while more lies outside, whatever one does", () => {
  const action = fc.oneof(
    fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }) }),
    fc.record({
      by: fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) }),
    }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), fc.constantFrom(wide, small), (actions, picture) => {
      const at = { x: 120, y: -80 };
      const view = actions.reduce<View>(
        (one, next) =>
          "factor" in next ? zoomAbout(one, next.factor, at, picture, frame) : panBy(one, next.by, picture, frame),
        fitView,
      );
      const { x, scale } = placeIn(view, picture, frame);
      const shown = picture.width * scale;
      if (shown > frame.width + 1) {
        expect(x).toBeLessThanOrEqual(0.5);
        expect(x + shown).toBeGreaterThanOrEqual(frame.width - 0.5);
      } else {
        expect(Math.abs(x + shown / 2 - frame.width / 2)).toBeLessThanOrEqual(0.5);
      }
    }),
  );
});

describe("how near and how far", () => {
  const far = (picture: typeof wide) => zoomOf(zoomAbout(fitView, 0.0001, middle, picture, frame), picture, frame);
  const near = (picture: typeof wide) => pixelScale(zoomAbout(fitView, 10_000, middle, picture, frame), picture, frame);

  test("no farther than the whole, or than the pixels of a small picture; no nearer than eight for one", () => {
    expect([far(wide), far(small)]).toEqual([1, 0.5]);
    expect([near(wide), near(small)]).toEqual([8, 8]);
  });

  test("a picture that is far larger than eight times can still be seen nearer than it fits", () => {
    expect(near({ width: 20, height: 20 })).toBe(30 * 4);
  });
});

test("a double click goes to the pixels under it and back; where they are seen already, twice as near", () => {
  const at = { x: 200, y: 0 };
  const once = toggleAbout(fitView, at, wide, frame);
  expect(once.zoom).toBe("actual");
  expect(under(once, at, wide).x).toBeCloseTo(0.75, 2);
  expect(toggleAbout(once, at, wide, frame)).toEqual(fitView);
  expect(zoomOf(toggleAbout(fitView, at, small, frame), small, frame)).toBe(2);
});

test("a named size keeps its name, so that it stays right when the window changes", () => {
  const view = showAbout(fitView, "actual", middle, wide, frame);
  const larger = { ...frame, width: 1000, height: 900 };
  expect([pixelScale(view, wide, frame), pixelScale(view, wide, larger)]).toEqual([1, 1]);
});

test.each<[string, View["zoom"], typeof wide, boolean]>([
  ["the whole", 1, wide, false],
  ["one that fills", "fill", wide, true],
  ["the pixels of a large one", "actual", wide, true],
  ["the pixels of a small one", "actual", small, false],
])("%s can be moved: %#", (_, zoom, picture, can) => {
  expect(canPan({ ...fitView, zoom }, picture, frame)).toBe(can);
});

test("a picture that follows the finger stops at its edge", () => {
  const view = showAbout(fitView, "actual", middle, wide, frame);
  expect(placeIn(panBy(view, { x: -60, y: 0 }, wide, frame), wide, frame).x).toBe(-460);
  expect(placeIn(panBy(view, { x: 9000, y: 0 }, wide, frame), wide, frame).x).toBe(0);
  expect(panBy(fitView, { x: 50, y: 50 }, wide, frame)).toEqual(fitView);
});

test.each<[string, View["zoom"], { width: number; height: number }, boolean]>([
  ["a picture that is its own preview", "actual", wide, false],
  ["a large one as it fits", 1, { width: 3200, height: 2400 }, false],
  ["a large one by its pixels", "actual", { width: 3200, height: 2400 }, true],
])("%s needs the original: %#", (_, zoom, picture, needs) => {
  expect(needsOriginal({ ...fitView, zoom }, picture, frame)).toBe(needs);
});

test("pixels are squares from four times on", () => {
  expect(isPixelated({ ...fitView, zoom: 7.9 }, wide, frame)).toBe(false);
  expect(isPixelated({ ...fitView, zoom: 8 }, wide, frame)).toBe(true);
});

const still = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false };

test("a wheel zooms, a pinch on a pad zooms, two fingers on a pad move", () => {
  const factor = (wheel: Partial<typeof still>) => {
    const read = readWheel({ ...still, ...wheel });
    return "factor" in read ? read.factor : null;
  };
  expect(factor({ deltaY: -120 })).toBeGreaterThan(1.2);
  expect(factor({ deltaY: 120 })).toBeLessThan(0.8);
  expect(factor({ deltaY: -3, deltaMode: 1 })).toBeGreaterThan(1.2);
  expect(factor({ deltaY: -2.5, ctrlKey: true })).toBeGreaterThan(1.02);
  expect(factor({ deltaY: -1e9, ctrlKey: true })).toBeLessThan(3);
  expect(readWheel({ ...still, deltaX: 7, deltaY: 3 })).toEqual({ by: { x: -7, y: -3 } });
});

test.each([
  [{ x: 80, y: 10 }, "previous"],
  [{ x: -80, y: 10 }, "next"],
  [{ x: -40, y: 0 }, null],
  [{ x: 90, y: 120 }, null],
])("a finger that went %o asks for %s", (by, step) => {
  expect(readSwipe(by)).toBe(step);
});
