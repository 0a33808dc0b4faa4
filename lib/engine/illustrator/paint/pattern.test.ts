import { describe, expect, it } from "vitest";
import { describeScene, layOut, type Order, paint } from "#lib/engine/illustrator/illustrate.ts";

describe("patterns are read", () => {
  it.each([
    ["a red and white striped umbrella", "#e5342b", "stripes", ["#f7f5f0"]],
    ["a red-and-white-striped umbrella", "#e5342b", "stripes", ["#f7f5f0"]],
    ["红白条纹的伞", "#e5342b", "stripes", ["#f7f5f0"]],
    ["a polka dot dress", null, "dots", []],
    ["a red dress with white polka dots", "#e5342b", "dots", ["#f7f5f0"]],
    ["一条红色圆点的裙子", "#e5342b", "dots", []],
    ["a cat with black stripes", null, "stripes", ["#26252c"]],
    ["a cup in blue and white stripes", "#2667e0", "stripes", ["#f7f5f0"]],
    ["条纹猫", null, "stripes", []],
    ["a plaid scarf", null, "checks", []],
    ["格子围巾", null, "checks", []],
  ])("%s", async (prompt, colour, kind, colours) => {
    const { things } = await describeScene(prompt);
    expect(things).toMatchObject([{ colour, pattern: { kind, colours } }]);
  });

  it.each(["a black and white cat", "黑白猫"])("%s has two colours", async (prompt) => {
    const { things } = await describeScene(prompt);
    expect(things).toMatchObject([{ colours: ["#26252c", "#f7f5f0"] }]);
  });
});

describe("two colours on one animal", () => {
  it.each(["a black and white cat", "a white and brown cow", "a brown and white dog", "黑白相间的奶牛"])(
    "%s is patched with the darker one, so that its eyes are seen",
    async (prompt) => {
      const { boxes } = await layOut({ prompt, width: 320, height: 320, index: 0, transparent: true });
      const [animal] = boxes.filter(({ pattern }) => pattern?.kind === "patches");
      expect(animal?.colour).toBe("#f7f5f0");
      expect(animal?.pattern?.colours).not.toContain("#f7f5f0");
    },
  );
});

describe("patterns are seen", () => {
  /** Share of a thing's box in which a pixel is near a colour. */
  async function shareOf(prompt: string, near: (r: number, g: number, b: number) => boolean): Promise<number> {
    const order: Order = { prompt, width: 320, height: 320, index: 0, transparent: true };
    const { data } = await paint(await layOut(order), order, "whole", new AbortController().signal);
    let [seen, all] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at + 3] ?? 0) < 250) continue;
      all++;
      if (near(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) seen++;
    }
    return seen / Math.max(1, all);
  }
  const red = (r: number, g: number, b: number) => r > 150 && g < 110 && b < 110;
  const white = (r: number, g: number, b: number) => Math.min(r, g, b) > 200;
  const black = (r: number, g: number, b: number) => Math.max(r, g, b) < 90;

  it.each([
    ["a red and white striped umbrella", red, white],
    ["红白条纹的伞", red, white],
    ["a red dress with white polka dots", red, white],
    ["a black and white cat", black, white],
    ["黑白相间的奶牛", black, white],
  ])("%s shows both colours", async (prompt, first, second) => {
    expect(await shareOf(prompt, first)).toBeGreaterThan(0.12);
    expect(await shareOf(prompt, second)).toBeGreaterThan(0.08);
  });
});
