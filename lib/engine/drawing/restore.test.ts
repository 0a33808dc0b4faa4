import { describe, expect, it } from "vitest";
import { layOut, paint } from "#lib/engine/illustrator/illustrate.ts";
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";
import { fillHoles } from "./fill.ts";
import { restore } from "./restore.ts";

const SIDE = 512;
const hole = { left: 190, top: 230, width: 130, height: 200 };

const holes = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => {
  const [x, y] = [(at % SIDE) - hole.left, Math.floor(at / SIDE) - hole.top];
  return x >= 0 && y >= 0 && x < hole.width && y < hole.height ? 255 : 0;
});

async function drawn(prompt: string): Promise<Pixels> {
  const order = { prompt, width: SIDE, height: SIDE, index: 0, transparent: false };
  return paint(await layOut(order), order, "whole", new AbortController().signal);
}

/** Stripes of a few pixels: a texture that a smear loses. */
function woven(): Pixels {
  const data = Buffer.alloc(SIDE * SIDE * 4, 255);
  for (let at = 0; at < SIDE * SIDE; at++) {
    const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
    const light = (x >> 3) % 2 === (y >> 3) % 2 ? 220 : 60;
    data.fill(light, at * 4, at * 4 + 3);
  }
  return { data, width: SIDE, height: SIDE };
}

/** How much neighbours differ inside the hole, on average. */
function detail({ data }: Pixels): number {
  let sum = 0;
  for (let y = hole.top; y < hole.top + hole.height; y++)
    for (let x = hole.left; x < hole.left + hole.width - 1; x++) {
      const at = (y * SIDE + x) * 4;
      sum += Math.abs((data[at] ?? 0) - (data[at + 4] ?? 0));
    }
  return sum / (hole.width * hole.height);
}

describe("a hole in somebody's picture", () => {
  it("is filled with the texture around it, not with a smear", async () => {
    const cloth = woven();
    const [filled, smeared] = [await restore(cloth, holes), fillHoles(cloth, holes)];
    expect(detail(smeared)).toBeLessThan(detail(cloth) * 0.2);
    expect(detail(filled)).toBeGreaterThan(detail(cloth) * 0.5);
  });

  it.each(["a meadow in summer", "a beach", "a garden"])("%s goes on through it", async (prompt) => {
    const before = await drawn(prompt);
    const away = ({ data }: Pixels) =>
      holes.reduce(
        (sum, value, at) => (value ? sum + Math.abs((data[at * 4 + 1] ?? 0) - (before.data[at * 4 + 1] ?? 0)) : sum),
        0,
      );
    const [filled, smeared] = [await restore(before, holes), fillHoles(before, holes)];
    expect(away(filled)).toBeLessThan(away(smeared));
  });

  it("leaves every other byte, and fills the same hole the same way", async () => {
    const before = await drawn("a fox in a meadow");
    const [first, second] = [await restore(before, holes), await restore(before, holes)];
    expect(first.data.equals(second.data)).toBe(true);
    const outside = holes.every(
      (value, at) => value > 0 || first.data.readUInt32LE(at * 4) === before.data.readUInt32LE(at * 4),
    );
    expect(outside).toBe(true);
  });

  it.each([0, 255])("of nothing or of everything (%i) is no trouble", async (value) => {
    const { data } = await restore(woven(), new Uint8Array(SIDE * SIDE).fill(value));
    expect(data).toHaveLength(SIDE * SIDE * 4);
  });
});
