import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { openSharpConverter } from "./convert.ts";
import { type Conversion, pictureFormats } from "./port.ts";

const nobodyLeaves = new AbortController().signal;
const plain: Conversion = { format: "png", edge: null, quality: 80, xmp: null };
const clear = { r: 0, g: 0, b: 0, alpha: 0 };

function paint(width = 300, height = 200): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background: clear } })
    .png()
    .toBuffer();
}

type Read = readonly [format: string, width: number, height: number];

/** AVIF is written and never read here, so its size is looked up in its own box (ISO/IEC 23008-12, `ispe`). */
async function readBack(bytes: Uint8Array | string | null): Promise<Read> {
  const file = Buffer.from(bytes ?? "");
  if (file.toString("latin1", 4, 12) === "ftypavif") {
    const at = file.indexOf("ispe") + 8;
    return ["avif", file.readUInt32BE(at), file.readUInt32BE(at + 4)];
  }
  const { format, width, height } = await sharp(file).metadata();
  return [format, width, height];
}

describe.each(pictureFormats)("as %s", (format) => {
  const converter = openSharpConverter();

  test("a picture comes whole, smaller when asked, never larger", async () => {
    for (const [edge, width, height] of [
      [null, 300, 200],
      [150, 150, 100],
      [900, 300, 200],
    ] as const) {
      const bytes = await converter.convert(await paint(), { ...plain, format, edge }, nobodyLeaves);
      expect(await readBack(bytes)).toEqual([format, width, height]);
    }
  });

  test("only what is asked for is embedded", async () => {
    const source = await sharp(await paint())
      .withExif({ IFD0: { Copyright: "secret" } })
      .png()
      .toBuffer();
    const bare = await converter.convert(source, { ...plain, format }, nobodyLeaves);
    expect(Buffer.from(bare ?? "").includes("secret")).toBe(false);
    const xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>";
    const told = Buffer.from((await converter.convert(source, { ...plain, format, xmp }, nobodyLeaves)) ?? "");
    const found = format === "avif" ? told : (await sharp(told).metadata()).xmp;
    expect([found?.includes(xmp), told.includes("secret")]).toEqual([true, false]);
  });
});

test("JPEG lays transparency on white", async () => {
  const bytes = await openSharpConverter().convert(await paint(), { ...plain, format: "jpeg" }, nobodyLeaves);
  const { data } = await sharp(Buffer.from(bytes ?? ""))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
});

test("what is no whole picture becomes nothing", async () => {
  const converter = openSharpConverter();
  const whole = await paint(900, 900);
  for (const bytes of [whole.subarray(0, whole.length / 2), Buffer.from("<svg/>"), Buffer.alloc(0)]) {
    expect(await converter.convert(bytes, plain, nobodyLeaves)).toBeNull();
  }
});

test("few at a time: the others wait, and too many are told so; who leaves makes room", async () => {
  const converter = openSharpConverter(1);
  const bytes = await paint(600, 600);
  const leaving = new AbortController();
  const first = converter.convert(bytes, plain, nobodyLeaves);
  const left = converter.convert(bytes, plain, leaving.signal);
  const others = Array.from({ length: 15 }, () => converter.convert(bytes, plain, nobodyLeaves));
  expect(await converter.convert(bytes, plain, nobodyLeaves)).toBe("busy");
  leaving.abort();
  expect(await left).toBeNull();
  const late = converter.convert(bytes, plain, nobodyLeaves);
  for (const one of await Promise.all([first, ...others, late])) expect(one).toBeInstanceOf(Uint8Array);
  expect(await converter.convert(bytes, plain, leaving.signal)).toBeNull();
});
