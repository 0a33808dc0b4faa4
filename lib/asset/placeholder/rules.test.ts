import { rgbaToThumbHash, thumbHashToRGBA } from "thumbhash";
import { describe, expect, test } from "vitest";
import { unfoldHash } from "./rules.ts";

/** A picture with colours that run across it and a round thing in it. */
function paint(width: number, height: number, alphaOf: (share: number) => number): Uint8Array {
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isInside = Math.hypot(x - width / 3, y - height / 2) < height / 4;
      const colours = isInside ? [220, 40, 30] : [(255 * x) / width, (200 * y) / height, 90];
      rgba.set([...colours, 255 * alphaOf(x / width)], (y * width + x) * 4);
    }
  }
  return rgba;
}

const solid = () => 1;
const cases = [
  ["a square", 64, 64, solid],
  ["a wide one", 84, 48, solid],
  ["a tall one", 48, 84, solid],
  ["one that is partly transparent", 64, 64, (share: number) => (share < 0.5 ? 1 : 0.25)],
] as const;

describe("a placeholder", () => {
  test.each(cases)("of %s has the colours that its hash says", (_name, width, height, alphaOf) => {
    const hash = rgbaToThumbHash(width, height, paint(width, height, alphaOf));
    const whole = thumbHashToRGBA(hash);
    const small = unfoldHash(hash);
    expect([small.width * 2, small.height * 2]).toEqual([whole.w, whole.h]);
    const differences = Array.from(small.rgba, (value, index) => {
      const [pixel, channel] = [Math.floor(index / 4), index % 4];
      const [x, y] = [(pixel % small.width) * 2, Math.floor(pixel / small.width) * 2];
      const corners = [0, 1, whole.w, whole.w + 1].map(
        (step) => whole.rgba[(y * whole.w + x + step) * 4 + channel] ?? 0,
      );
      return Math.abs(value - corners.reduce((sum, one) => sum + one, 0) / 4);
    });
    expect(Math.max(...differences)).toBeLessThan(12);
    expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(2);
  });

  test.each([[[]], [[255]], [[0, 0, 0, 0, 0]], [Array.from({ length: 30 }, (_, at) => (at * 37) % 256)]])(
    "of what is no hash is small, and no error: %j",
    (bytes) => {
      const { width, height, rgba } = unfoldHash(Uint8Array.from(bytes));
      expect(rgba).toHaveLength(width * height * 4);
      expect(Math.max(width, height)).toBeLessThanOrEqual(16);
    },
  );
});
