import { describe, expect, it } from "vitest";
import { cutOut } from "#lib/engine/drawing/cut-out.ts";

const SIZE = 120;

/** A picture of greys: one for each place. */
function grey(of: (x: number, y: number) => number) {
  const data = Buffer.alloc(SIZE * SIZE * 4, 255);
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) data.fill(of(x, y), (y * SIZE + x) * 4, (y * SIZE + x) * 4 + 3);
  return { data, width: SIZE, height: SIZE };
}

const isBlock = (x: number, y: number) => x > 40 && x < 80 && y > 40 && y < 80;

describe("a plain background", () => {
  const alphaOf = (lineGrey: number) => {
    const cut = cutOut(grey((x, y) => (isBlock(x, y) ? 40 : y === 20 && x > 30 && x < 90 ? lineGrey : 240)));
    return cut?.data[(20 * SIZE + 60) * 4 + 3];
  };

  it("leaves a fine line that was drawn", () => {
    expect(alphaOf(40)).toBe(255);
  });

  it("takes a thread of nearly its own colour with it", () => {
    expect(alphaOf(200)).toBe(0);
  });

  it("may fall off a little, but not so far that a pale thing would go with it", () => {
    expect(cutOut(grey((x, y) => (isBlock(x, y) ? 40 : 240 - Math.round(y / 8))))).not.toBeNull();
    expect(cutOut(grey((x, y) => (isBlock(x, y) ? 40 : 240 - Math.round(y / 2))))).toBeNull();
  });
});
