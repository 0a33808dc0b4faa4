import { describe, expect, it } from "vitest";
import { describePicture, layOut, type Order, paint } from "#lib/engine/illustrator/illustrate.ts";
import { passesFor } from "./test-colours.ts";

const size = 320;
const order = (prompt: string): Order => ({ prompt, width: size, height: size, index: 0, transparent: false });

/** Colours of the pixels in the middle of the first object's box, commonest first. */
async function coloursOf(prompt: string): Promise<readonly string[]> {
  const asked = order(prompt);
  const box = (await describePicture(asked)).objects[0]?.boxes[0];
  const { data, width } = await paint(await layOut(asked), asked, "whole", new AbortController().signal);
  const votes = new Map<string, number>();
  if (!box) return [];
  for (let y = Math.ceil(box.y + box.height * 0.15); y < box.y + box.height * 0.85; y++)
    for (let x = Math.ceil(box.x + box.width * 0.15); x < box.x + box.width * 0.85; x++) {
      const hex = `#${data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).toString("hex")}`;
      votes.set(hex, (votes.get(hex) ?? 0) + 1);
    }
  return [...votes].toSorted((a, b) => b[1] - a[1]).map(([hex]) => hex);
}

describe("a colour that was asked is what one sees", () => {
  it.each([
    ["a blue car on a plain background", "blue"],
    ["a purple balloon on a plain background", "purple"],
    ["a green house on a plain background", "green"],
    ["一只粉色的大象，纯色背景", "pink"],
  ])("%s", { timeout: 120_000 }, async (prompt, colour) => {
    const seen = await coloursOf(prompt);
    expect(seen.slice(0, 3).some((hex) => passesFor(hex, colour))).toBe(true);
    // Its lights and shadows are still there: more than one tone of it.
    expect(seen.filter((hex) => passesFor(hex, colour)).length).toBeGreaterThan(1);
  });
});
