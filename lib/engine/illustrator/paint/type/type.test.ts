// Words are spelled as asked, large enough, and readable on the very pixels behind them.
import { describe, expect, it, vi } from "vitest";
import type { TypeRun } from "#lib/engine/illustrator/compose/layout.ts";
import { layOut, type Order, paint } from "#lib/engine/illustrator/illustrate.ts";
import { contrastOfLight, lightOf } from "#lib/engine/illustrator/paint/colour.ts";
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";

vi.setConfig({ testTimeout: 60_000 }); // a machine that also does something else

const never = new AbortController().signal;
const order = (prompt: string, width = 640, height = 640): Order => ({
  prompt,
  width,
  height,
  index: 0,
  transparent: false,
});

/** Contrast between what is behind a run (a picture without words) and the ink on it, over the pixels that words changed most. */
function contrastOn(run: TypeRun, plain: Pixels, set: Pixels, unit: number): number {
  const light = ({ data, width }: Pixels, x: number, y: number) => {
    const at = (y * width + x) * 4;
    return lightOf([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
  };
  const ink: number[] = [];
  const ground: number[] = [];
  for (let y = Math.ceil(run.top * unit); y < (run.top + run.height) * unit - 1; y++) {
    for (let x = Math.ceil(run.left * unit); x < (run.left + run.width) * unit - 1; x++) {
      ink.push(light(set, x, y));
      ground.push(light(plain, x, y));
    }
  }
  // With a plate the ground changes too: its light is then the commonest in the set picture.
  const sorted = ink.toSorted((a, b) => a - b);
  const [dark, bright] = [sorted[Math.floor(sorted.length * 0.03)] ?? 0, sorted[Math.floor(sorted.length * 0.97)] ?? 1];
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0.5;
  const behind = ground.toSorted((a, b) => a - b)[Math.floor(ground.length / 2)] ?? 0.5;
  const base = Math.abs(median - behind) < 0.02 ? behind : median;
  return Math.max(contrastOfLight(dark, base), contrastOfLight(bright, base));
}

async function measured(prompt: string): Promise<readonly number[]> {
  const asked = order(prompt);
  const layout = await layOut(asked);
  const unit = asked.width / layout.width;
  const [plain, set] = [
    await paint({ ...layout, runs: [] }, asked, "whole", never),
    await paint(layout, asked, "whole", never),
  ];
  return (layout.runs ?? []).map((run) => contrastOn(run, plain, set, unit));
}

describe("contrast, measured on pixels", () => {
  it.each([
    'poster of a fox in a forest at night, "NIGHT MARKET", "Every Friday in June", "Book now"',
    'a city at sunset, "GOOD EVENING"',
    'a beach at noon, "SUMMER"',
    'a cat in a room, "Hello"',
    "海报：一只熊猫在竹林里，「夏日大促」，「全场五折」",
    'poster of a lighthouse by the sea, brand colours #ffe14d, #fff3b0, "LIGHT"',
    'a stage, chalkboard, "CLASS OF 26"',
    'a rocket in space, watercolour, "UP"',
    'a street, neon, "OPEN"',
    'a forest, ink line, "WOODS"',
    'a castle, pixel art, "LEVEL 1"',
    "diagram of the water cycle, risograph",
  ])("%s reaches 4.5:1", async (prompt) => {
    const found = await measured(prompt);
    expect(found.length).toBeGreaterThan(0);
    for (const ratio of found) expect(ratio).toBeGreaterThanOrEqual(4.5);
  });
});

describe("spelling and size", () => {
  const runsOf = async (prompt: string, width = 1024, height = 1024) =>
    (await layOut(order(prompt, width, height))).runs ?? [];

  it.each([
    "Grand Opening — 50 % off!",
    "Crème brûlée & café, señor",
    "春眠不觉晓，处处闻啼鸟。",
    "Hello 你好 World",
    "A very long headline that goes on and on about the wonderful lighthouse festival on the northern shore of the island",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
    "床前明月光疑是地上霜举头望明月低头思故乡床前明月光疑是地上霜举头望明月低头思故乡",
  ])("%s is set letter for letter, inside the canvas", async (text) => {
    const [run] = await runsOf(`a fox, "${text}"`);
    const bare = (words: string) => words.replace(/\s+/gu, "");
    expect(run?.text).toBe(text);
    expect(bare((run?.lines ?? []).join(""))).toBe(bare(text));
    expect(run?.missing).toEqual([]);
    expect(run?.size).toBeGreaterThan(20);
    expect(run?.left).toBeGreaterThanOrEqual(0);
    expect((run?.left ?? 0) + (run?.width ?? 0)).toBeLessThanOrEqual(1000);
  });

  it("a headline is louder than its line, a call to action is a button at the foot", async () => {
    const [head, line, call] = await runsOf('poster of a boat, "SAIL", "A week on the water", "Book now"', 1024, 1536);
    expect(head?.role).toBe("headline");
    expect((head?.size ?? 0) / (line?.size ?? 1)).toBeGreaterThan(1.4);
    expect(call).toMatchObject({ role: "action", plate: "button", text: "Book now" });
    expect(call?.top).toBeGreaterThan(line?.top ?? 0);
  });

  it("what no face has is said, and stands as a sign", async () => {
    const [run] = await runsOf('a fox, "Fun 😀 ☃"');
    expect(run?.text).toBe("Fun 😀 ☃");
    expect(run?.missing).toEqual(["😀", "☃"]);
    expect(run?.lines.join(" ")).toBe("Fun ◊ ◊");
  });

  it("no line of Chinese begins with a closing mark", async () => {
    const [run] = await runsOf('a fox, "春天来了，花开了；夏天来了，雨下了。秋天来了，叶落了！"', 640, 1024);
    for (const line of run?.lines ?? []) expect(line).not.toMatch(/^[，。；！？、：」』”）》]/u);
  });
});
