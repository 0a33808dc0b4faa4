import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { layOut, type Order, paint } from "./illustrate.ts";
import { lookOf } from "./paint/looks.ts";
import { pictureSvg } from "./paint/picture.ts";
import { encode } from "./paint/raster.ts";
import { escapeXml } from "./paint/type/xml.ts";

const never = new AbortController().signal;
const order = (prompt: string, more: Partial<Order> = {}): Order => ({
  prompt,
  width: 1024,
  height: 640,
  index: 0,
  transparent: false,
  ...more,
});
const pixelsOf = async (asked: Order) => paint(await layOut(asked), asked, "whole", never);

describe("determinism", () => {
  it("the same order gives the same bytes", async () => {
    const asked = order("two penguins on the snow at sunrise, watercolour");
    const [first, second] = [await pixelsOf(asked), await pixelsOf(asked)];
    expect(Buffer.compare(first.data, second.data)).toBe(0);
  });

  it("pictures of one prompt differ by their index", async () => {
    const [first, second] = [
      await pixelsOf(order("a cat in a garden")),
      await pixelsOf(order("a cat in a garden", { index: 1 })),
    ];
    let different = 0;
    for (let at = 0; at < first.data.length; at += 4)
      if (Math.abs((first.data[at] ?? 0) - (second.data[at] ?? 0)) > 24) different++;
    expect(different).toBeGreaterThan(first.data.length / 4 / 50);
  });
});

describe("layout", () => {
  it.each([
    "a red fox reading under an oak tree at night",
    "three green apples on a wooden table",
    "a cat wearing a crown sitting on a sofa",
    "a farm with two cows, a rooster and a tractor",
    "twenty birds flying over the sea",
    "月光下的橘猫坐在屋顶上",
    "一个女孩骑着自行车在街上",
    'a singer on stage, "LIVE TONIGHT"',
  ])("%s keeps every thing on the canvas, and a single subject large", async (prompt) => {
    const { boxes, width, height, scene } = await layOut(order(prompt, { height: 1024 }));
    for (const box of boxes) {
      expect(box.x + box.width / 2).toBeGreaterThan(0);
      expect(box.x + box.width / 2).toBeLessThan(width);
      expect(box.y).toBeGreaterThan(-box.height * 0.2);
      expect(box.y + box.height).toBeLessThan(height * 1.02);
    }
    const asked = scene.things.reduce((sum, thing) => sum + thing.count, 0);
    expect(boxes.length).toBeGreaterThanOrEqual(Math.min(asked, boxes.length));
    if (asked === 1) expect(boxes[0]?.height).toBeGreaterThan(height * 0.3);
  });

  it("draws exactly the asked number", async () => {
    for (const count of [1, 2, 3, 5, 8, 13, 20]) {
      const { boxes } = await layOut(order(`${count} cats`));
      expect(boxes.filter((box) => box.drawing === "cat")).toHaveLength(count);
    }
  });

  it("things that stand share a ground line below the horizon", async () => {
    const { boxes, horizon } = await layOut(order("a dog and a cat in the park"));
    for (const box of boxes) expect(box.y + box.height).toBeGreaterThan(horizon);
  });

  it("what stands on a table stands on its top", async () => {
    const { boxes } = await layOut(order("a vase on a table in a room"));
    const [vase, table] = [
      boxes.find(({ drawing }) => drawing === "own:vase"),
      boxes.find(({ drawing }) => drawing === "own:table"),
    ];
    expect((vase?.y ?? 0) + (vase?.height ?? 0)).toBeLessThan((table?.y ?? 0) + (table?.height ?? 0) * 0.3);
  });
});

describe("formats and sizes", () => {
  it.each([
    ["png", 1024, 640, false],
    ["webp", 640, 1024, false],
    ["jpeg", 1280, 720, false],
    ["png", 832, 800, true],
    ["webp", 832, 800, true],
  ] as const)("%s at %i×%i decodes to exactly that, transparent: %s", async (format, width, height, transparent) => {
    const asked = order("a pineapple", { width, height, transparent });
    const bytes = await encode(await pixelsOf(asked), format, 90, transparent);
    const made = sharp(bytes);
    expect(await made.metadata()).toMatchObject({ format, width, height, hasAlpha: transparent });
    if (transparent) expect((await made.stats()).channels[3]?.min).toBe(0);
  });

  it("pixel art has whole pixels at the exact size", async () => {
    const asked = order("a castle, pixel art", { width: 1000, height: 656 });
    const { data, width, height } = await pixelsOf(asked);
    expect([width, height]).toEqual([1000, 656]);
    expect(data.subarray(0, 4)).toEqual(data.subarray(4, 8));
  });
});

describe("styles", () => {
  it("look different from each other", async () => {
    const styles = [
      "flat",
      "paper-cut",
      "watercolour",
      "ink line",
      "colouring page",
      "pixel art",
      "risograph",
      "chalkboard",
      "blueprint",
      "neon",
      "pastel",
      "ink wash",
      "gouache",
      "clay",
    ];
    const faces = await Promise.all(
      styles.map(async (style) => {
        const asked = order(`a fox in a forest, ${style} style`, { width: 320, height: 320 });
        const { data, width, height } = await pixelsOf(asked);
        return sharp(data, { raw: { width, height, channels: 4 } })
          .removeAlpha()
          .resize(16, 16)
          .raw()
          .toBuffer();
      }),
    );
    const distance = (a: Buffer, b: Buffer) =>
      a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
    for (const [at, face] of faces.entries())
      for (const other of faces.slice(at + 1)) expect(distance(face, other)).toBeGreaterThan(3);
  });
});

describe("set type", () => {
  it("what the prompt says never enters the picture's SVG, and is escaped where it is set", async () => {
    const said = "<image href='file:///etc/passwd'/> & </text><script>";
    const layout = await layOut(order(`a cat, "${said}"`, { width: 640, height: 640 }));
    expect(pictureSvg(layout, { look: lookOf("flat"), seed: 1 }, "whole")).not.toMatch(/<image|<script|passwd/);
    expect(layout.runs?.map(({ text }) => text)).toEqual([said]);
    expect(escapeXml(said)).not.toMatch(/[<>]/);
  });
});

describe("abort", () => {
  it("ends the work with the signal's reason", async () => {
    const stop = new AbortController();
    const asked = order("a fox");
    const layout = await layOut(asked);
    stop.abort(new Error("gone"));
    await expect(paint(layout, asked, "whole", stop.signal)).rejects.toThrow("gone");
  });
});

describe("hostile prompts", () => {
  it("always give a picture", async () => {
    const nasty = [
      "\u0000\u0001",
      "\ud800",
      "<svg onload=x>",
      '"'.repeat(5000),
      "🦊".repeat(2000),
      "a ".repeat(15_000),
      "狐".repeat(30_000),
      'Subject:\nSubject:\nText: "\u202e\ud83d"',
      "__proto__ constructor toString",
    ];
    for (const prompt of nasty) expect((await pixelsOf(order(prompt, { width: 256, height: 256 }))).width).toBe(256);
  });

  it("always give a layout, whatever the text", async () => {
    const words = fc.array(
      fc.constantFrom(
        "a",
        "fox",
        "two",
        "on",
        "under",
        "the",
        "tree",
        "table",
        "wearing",
        "hat",
        "and",
        "no",
        ",",
        "三只",
        "猫",
        "在",
        "上",
        "的",
        "房子",
        "in",
        "of",
        "basket",
        "riding",
        "horse",
        "red",
        "flying",
        '"x"',
      ),
      { maxLength: 24 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 200 }),
          words.map((list) => list.join(" ")),
        ),
        async (prompt) => {
          const { boxes } = await layOut(order(prompt, { width: 320, height: 320 }));
          for (const box of boxes) expect([box.x, box.y, box.width, box.height].every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
