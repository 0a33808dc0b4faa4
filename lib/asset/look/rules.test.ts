import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { openSharpReader } from "../../infra/picture/sharp.ts";
import { codeOfCell, codesOf } from "./color/rules.ts";
import { type ColorWish, colorNames } from "./color/schema.ts";
import { labOf } from "./oklab/rules.ts";
import { lookOf } from "./rules.ts";
import type { Look } from "./schema.ts";
import { isNear, layoutDistance } from "./test-distance.ts";

// Against pictures that the built-in illustrator drew: those of the presets.

const folder = join(import.meta.dirname, "../../../public/presets");
const reader = openSharpReader();

async function see(bytes: Uint8Array): Promise<Look> {
  const tiny = await reader.squeeze(bytes);
  if (!tiny) throw new Error("no picture");
  return lookOf(tiny);
}

type Drawn = { readonly name: string; readonly bytes: Buffer; readonly look: Look };
let drawn: readonly Drawn[] = [];

beforeAll(async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".webp")).sort();
  drawn = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return { name, bytes, look: await see(bytes) };
    }),
  );
});

async function withoutRim(picture: Sharp): Promise<Sharp> {
  const { width, height } = await picture.metadata();
  const rim = Math.round(width * 0.015);
  return picture.extract({ left: rim, top: rim, width: width - 2 * rim, height: height - 2 * rim });
}

const copies: readonly (readonly [name: string, recall: number, make: (picture: Sharp) => Sharp | Promise<Sharp>])[] = [
  ["a smaller copy", 0.95, (picture) => picture.resize({ width: 200 }).webp()],
  ["a larger one", 0.95, (picture) => picture.resize({ width: 1_500 }).webp()],
  ["one as JPEG of low quality", 0.9, (picture) => picture.flatten({ background: "#fff" }).jpeg({ quality: 30 })],
  ["a brighter one", 0.9, (picture) => picture.modulate({ brightness: 1.1 }).webp()],
  ["a paler one", 0.9, (picture) => picture.modulate({ saturation: 0.75 }).webp()],
  ["a softer one", 0.9, (picture) => picture.blur(2).webp()],
  ["one without its rim", 0.7, withoutRim],
];

test.each(copies)("%s is nearly the same", async (_name, recall, make) => {
  const near = await Promise.all(
    drawn.map(async ({ bytes, look }) => isNear(look, await see(await (await make(sharp(bytes))).toBuffer()))),
  );
  const found = near.filter(Boolean).length / drawn.length;
  expect(found).toBeGreaterThanOrEqual(recall);
});

test("of other drawings hardly any is, and one in other colours is another one", async () => {
  const pairs = drawn.flatMap((one, at) => drawn.slice(at + 1).map((other) => [one, other] as const));
  const wrong = pairs.filter(([one, other]) => isNear(one.look, other.look));
  expect(wrong.length / pairs.length, wrong.map(([one, other]) => `${one.name} ${other.name}`).join()).toBeLessThan(
    0.01,
  );
  const [first] = drawn;
  const turned = await see(await sharp(first?.bytes).modulate({ hue: 150 }).webp().toBuffer());
  expect(first && layoutDistance(first.look.layout, turned.layout)).toBeGreaterThan(400);
});

test("the same pixels look the same, byte for byte", async () => {
  const [first] = drawn;
  expect(await see(first?.bytes ?? new Uint8Array())).toEqual(first?.look);
});

describe("colours", () => {
  async function colorsOf(...stripes: readonly (readonly [color: string, width: number])[]): Promise<Look> {
    let left = 0;
    const layers = stripes.map(([background, width]) => {
      const input = { create: { width, height: 100, channels: 3 as const, background } };
      const layer = { input, left, top: 0 };
      left += width;
      return layer;
    });
    const canvas = sharp({ create: { width: left, height: 100, channels: 3, background: "#fff" } });
    return await see(await canvas.composite(layers).png().toBuffer());
  }

  /** The main colours, as cells, with their shares in tenths; not the names. */
  function mainsOf({ colors, shares }: Look): ReadonlyMap<number, number> {
    const all = colors.map((code, at) => [code, Math.round((shares[at] ?? 0) / 10)] as const);
    return new Map(all.filter(([code]) => code > colorNames.length));
  }

  test("of stripes are theirs, with their shares", async () => {
    const mains = mainsOf(await colorsOf(["#d02020", 60], ["#2040c0", 30], ["#f8f8f4", 10]));
    expect(mains).toEqual(
      new Map([
        [codeOfCell(labOf(0xd0, 0x20, 0x20)), 6],
        [codeOfCell(labOf(0x20, 0x40, 0xc0)), 3],
        [codeOfCell(labOf(0xf8, 0xf8, 0xf4)), 1],
      ]),
    );
  });

  test("a small red spot on green is one of the main colours", async () => {
    const mains = mainsOf(await colorsOf(["#2f7d32", 95], ["#e01818", 5]));
    const near = (color: ColorWish) => codesOf(color).some((code) => mains.has(code));
    expect([near("#2f7d32"), near("#e01818"), near("#2040c0")]).toEqual([true, true, false]);
  });

  test("one colour is one", async () => {
    expect(mainsOf(await colorsOf(["#808080", 100]))).toEqual(new Map([[codeOfCell(labOf(0x80, 0x80, 0x80)), 10]]));
  });
});
