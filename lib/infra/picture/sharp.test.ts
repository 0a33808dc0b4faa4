import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { openSharpReader } from "./sharp.ts";

const edges = { thumbEdge: 512, previewEdge: 1600 };
const reader = openSharpReader();
const formats = ["png", "webp", "jpeg"] as const;

/** Stripes, so that no format compresses it to nothing. */
async function paint(width: number, height: number, format: (typeof formats)[number]): Promise<Buffer> {
  const pixels = Buffer.from(
    Uint8Array.from({ length: width * height * 3 }, (_, at) => (at * 7 + (at >> 9) * 13) % 256),
  );
  return await sharp(pixels, { raw: { width, height, channels: 3 } })
    .toFormat(format)
    .toBuffer();
}

describe.each(formats)("a %s", (format) => {
  test("keeps its own size, and its thumb and preview are made where they are smaller", async () => {
    const facts = await reader.read(await paint(2_000, 1_000, format), edges);
    expect(facts).toMatchObject({ mime: `image/${format}`, width: 2_000, height: 1_000 });
    expect(await sharp(facts?.thumb).metadata()).toMatchObject({ format: "webp", width: 512, height: 256 });
    expect(await sharp(facts?.preview ?? "").metadata()).toMatchObject({ format: "webp", width: 1_600, height: 800 });
    expect(facts?.thumbhash.length).toBeGreaterThan(10);
  });

  test("that is small is not enlarged and has no preview", async () => {
    const facts = await reader.read(await paint(300, 200, format), edges);
    expect(facts).toMatchObject({ width: 300, height: 200, preview: null });
    expect(await sharp(facts?.thumb).metadata()).toMatchObject({ width: 300, height: 200 });
  });

  test.each([0.3, 0.7, 0.98])("cut off at %f of its bytes is no picture", async (share) => {
    const bytes = await paint(1_024, 1_024, format);
    expect(await reader.read(bytes.subarray(0, Math.floor(bytes.length * share)), edges)).toBeNull();
  });
});

test.each([
  ["nothing", ""],
  ["text", "not a picture"],
  ["an SVG", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ["a GIF", "GIF89a\u0001\u0000\u0001\u0000"],
])("%s is no picture", async (_name, text) => {
  expect(await reader.read(Buffer.from(text, "latin1"), edges)).toBeNull();
});

test("a picture of too many pixels is refused before it is decoded", async () => {
  const bytes = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  expect(await reader.read(bytes, edges)).toBeNull();
});

test("many at the same moment are all read", async () => {
  const bytes = await sharp({ create: { width: 16, height: 16, channels: 3, background: "#d33" } })
    .webp()
    .toBuffer();
  let left = 1_000;
  let unread = 0;
  const readOn = async () => {
    while (left-- > 0) if ((await reader.read(bytes, edges)) === null) unread++;
  };
  await Promise.all(Array.from({ length: 8 }, readOn));
  expect(unread).toBe(0);
}, 30_000);
