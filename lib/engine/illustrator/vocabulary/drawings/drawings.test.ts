// Our own drawings are sound vector art.
import { renderAsync } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { ownDrawing, ownDrawingIds } from "./catalogue.ts";

const SIDE = 120;

async function pixelsOf(
  id: string,
): Promise<{ readonly alpha: (x: number, y: number) => number; readonly width: number; readonly height: number }> {
  const drawing = ownDrawing(id);
  if (!drawing) throw new Error(`no drawing ${id}`);
  const scale = SIDE / Math.max(drawing.width, drawing.height);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.width} ${drawing.height}" width="${drawing.width * scale}" height="${drawing.height * scale}">${drawing.body}</svg>`;
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return { alpha: (x, y) => pixels[(y * width + x) * 4 + 3] ?? 0, width, height };
}

describe("every drawing", () => {
  it.each(ownDrawingIds())("%s fills its box, down to its lower part", async (id) => {
    const { alpha, width, height } = await pixelsOf(id);
    let inked = 0;
    let lowest = 0;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        if (alpha(x, y) > 128) {
          inked++;
          lowest = y;
        }
    expect(inked).toBeGreaterThan(width * height * 0.05);
    expect(lowest).toBeGreaterThan(height * 0.7);
  });

  it("keeps to plain shapes: nothing is fetched, scripted or set as type", () => {
    for (const id of ownDrawingIds())
      expect(ownDrawing(id)?.body).not.toMatch(/<(?:image|script|use|text|style|foreignObject)|href=|on\w+=/i);
  });
});
