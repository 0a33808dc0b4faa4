import sharp from "sharp";
import { afterAll, describe, expect, it, vi } from "vitest";
import { bytesOf, maskFile, openEngine, pngFile } from "#lib/engine/test-client.ts";

vi.setConfig({ testTimeout: 120_000 }); // a machine that also does something else

const secret = "a secret of at least so many letters";
const { client, engine, post } = openEngine({ secret });
afterAll(engine.close);
const model = "easel-illustrator-1";

type Extra = { readonly mask?: File; readonly size?: string; readonly output_format?: "png" | "jpeg" | "webp" };
const generate = async (prompt: string, more: Extra = {}) =>
  bytesOf(await client.images.generate({ model, prompt, size: "1024x640", ...more }));
const editWith = async (
  by: typeof client,
  pictures: Uint8Array | readonly Uint8Array[],
  prompt: string,
  more: Extra = {},
) => {
  const list = Array.isArray(pictures) ? pictures : [pictures];
  const image = await Promise.all(list.map(pngFile));
  return bytesOf(
    await by.images.edit({ model, prompt, image, ...more } as Parameters<typeof by.images.edit>[0] & {
      stream?: false;
    }),
  );
};
const edit = (pictures: Uint8Array | readonly Uint8Array[], prompt: string, more: Extra = {}) =>
  editWith(client, pictures, prompt, more);
/** The same pixels without any trace of where they come from. */
const asForeign = (bytes: Buffer) => sharp(bytes).png().toBuffer();
const plain = (width: number, height: number, background = "#3355aa") =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
const pixels = (bytes: Uint8Array) => sharp(bytes).ensureAlpha().raw().toBuffer();
const isSame = async (a: Uint8Array, b: Uint8Array) => (await pixels(a)).equals(await pixels(b));
const sizeOf = async (bytes: Uint8Array) => {
  const { width, height } = await sharp(bytes).metadata();
  return [width, height];
};

/** Shares of pixels inside and outside an area that differ. */
async function changed(
  before: Uint8Array,
  after: Uint8Array,
  area: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
) {
  const [a, b] = [await pixels(before), await pixels(after)];
  const [width = 0] = await sizeOf(before);
  const counts = { inside: 0, outside: 0 };
  for (let at = 0; at < a.length; at += 4) {
    if (a.readUInt32LE(at) === b.readUInt32LE(at)) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    const isInside = x >= area.left && x < area.left + area.width && y >= area.top && y < area.top + area.height;
    counts[isInside ? "inside" : "outside"]++;
  }
  return counts;
}

describe("a picture of ours", () => {
  it("is changed in its scene: most pixels are the same", async () => {
    const before = await generate("a lighthouse by the sea");
    const after = await edit(before, "add a balloon");
    const { inside, outside } = await changed(before, after, { left: 0, top: 0, width: 1024, height: 640 });
    expect([inside > 300, inside < 1024 * 640 * 0.25, outside]).toEqual([true, true, 0]);
  });

  const formats = ["png", "webp", "jpeg"] as const;
  it.each(formats)("as %s is known again by an engine with the same secret, and by no other", async (output_format) => {
    const other = openEngine({ secret });
    const stranger = openEngine({ secret: "somebody else's secret, also long" });
    const before = await generate("a fox in a meadow", { output_format });
    const type = `image/${output_format}`;
    const image = new File([new Uint8Array(before)], "a", { type });
    const ask = (by: typeof client) => by.images.edit({ model, prompt: "add a dog", image, output_format: "png" });
    const [same, known, unknown] = [await ask(client), await ask(other.client), await ask(stranger.client)].map(
      bytesOf,
    );
    expect([known?.equals(same ?? before), unknown?.equals(same ?? before)]).toEqual([true, false]);
    await Promise.all([other.engine.close(), stranger.engine.close()]);
  });

  it("shows nobody its prompt", async () => {
    const before = await generate("a heliotrope zebra");
    const { xmpAsString = "" } = await sharp(before).metadata();
    expect(xmpAsString).toMatch(/easel:origin="[\w-]+"/);
    expect(before.includes("heliotrope") || Buffer.from(xmpAsString, "base64url").includes("zebra")).toBe(false);
  });

  it("keeps changes of changes", async () => {
    const first = await generate("a cat and a dog in the park");
    const second = await edit(first, "make it night");
    const third = await edit(second, "make it day");
    expect(await isSame(third, first)).toBe(true);
  });

  it("with a forged mark is anybody's", async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:easel="urn:easel:picture" easel:origin="${Buffer.from("forged, and far too short").toString("base64url")}"/></rdf:RDF></x:xmpmeta>`;
    const forged = await sharp(await plain(1024, 640))
      .withXmp(xmp)
      .png()
      .toBuffer();
    expect(await isSame(await edit(forged, "hm"), forged)).toBe(true);
    await expect(edit(forged, "remove the dog")).rejects.toMatchObject({ status: 400, param: "mask" });
  });

  it("gets a clear background without moving anything", async () => {
    const before = await generate("a cat and a dog in the park");
    const clear = bytesOf(
      await client.images.edit({
        model,
        prompt: "remove the background",
        image: await pngFile(before),
        background: "transparent",
      }),
    );
    expect([(await sharp(clear).stats()).isOpaque, await sizeOf(clear)]).toEqual([false, [1024, 640]]);
  });

  it("takes its whole scene along to another shape", async () => {
    const before = await generate("a cat and a dog in the park");
    expect(await sizeOf(await edit(before, "extend it", { size: "1024x1024" }))).toEqual([1024, 1024]);
    expect(await sizeOf(await edit(before, "same again"))).toEqual([1024, 640]);
    const [width = 0, height = 1] = await sizeOf(await edit(before, "make it wider"));
    expect(width / height).toBeGreaterThan(2);
  });
});

const area = { left: 600, top: 200, width: 300, height: 300 };

describe("a mask", () => {
  it.each(["add a dog", "make it night", "replace it with a castle", "remove it", "加一只狗"])(
    "%s: nothing changes outside, whoever drew it",
    async (words) => {
      const ours = await generate("a fox in a meadow");
      for (const before of [ours, await asForeign(ours)]) {
        const { inside, outside } = await changed(
          before,
          await edit(before, words, { mask: await maskFile(1024, 640, area) }),
          area,
        );
        expect(outside).toBe(0);
        expect(inside, words).toBeGreaterThan(words === "remove it" ? 0 : 1000);
      }
    },
  );

  it.each([
    ["another size", () => maskFile(512, 640, area), "invalid_mask_image_size"],
    ["no alpha", async () => pngFile(await plain(1024, 640)), "invalid_mask_image_format"],
  ] as const)("of %s is refused", async (_, mask, code) => {
    const image = await plain(1024, 640);
    await expect(edit(image, "x", { mask: await mask() })).rejects.toMatchObject({ status: 400, param: "mask", code });
  });
});

/** A photograph of something round: the light behind it falls off a little, as in a studio. */
async function disc(behind: string, colour: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="640"><defs><radialGradient id="g"><stop offset="0" stop-color="#ffffff"/><stop offset="1" stop-color="${behind}"/></radialGradient></defs><rect width="1024" height="640" fill="url(#g)"/><circle cx="512" cy="320" r="200" fill="${colour}"/><circle cx="470" cy="260" r="40" fill="#ffffff" opacity=".2"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

describe("somebody's picture", () => {
  it("stays, but for what is drawn onto it", async () => {
    const before = await plain(1024, 640);
    const { inside, outside } = await changed(before, await edit(before, "add a dog"), {
      left: 0,
      top: 320,
      width: 1024,
      height: 320,
    });
    expect([inside > 1000, outside < inside]).toEqual([true, true]);
  });

  it("is widened without losing a pixel", async () => {
    const before = await asForeign(await generate("a fox in a meadow", { size: "1024x1024" }));
    const after = await edit(before, "extend to landscape", { size: "1536x1024" });
    const middle = await sharp(after).extract({ left: 256, top: 0, width: 1024, height: 1024 }).png().toBuffer();
    expect(await isSame(middle, before)).toBe(true);
  });

  it("is filled where it was transparent", async () => {
    const hole = new Uint8Array(await (await maskFile(1024, 640, area)).arrayBuffer());
    expect((await sharp(hole).stats()).isOpaque).toBe(false);
    expect((await sharp(await edit(hole, "complete it")).stats()).isOpaque).toBe(true);
  });

  it.each([
    ["remove the dog", "mask"],
    ["去掉狗", "mask"],
    ["replace the dog with a cat", "mask"],
    ["make the dog blue", "mask"],
    ["把狗变成蓝色", "mask"],
    ["remove the car and add a dog", "mask"],
    ["move the dog to the left", "prompt"],
    ["把狗移到左边", "prompt"],
  ])("%s, with nothing to say what is meant, is refused: see %s", async (words, param) => {
    await expect(edit(await plain(1024, 640), words)).rejects.toMatchObject({ status: 400, param });
  });

  it.each(["make the background transparent", "remove the background", "把背景变成透明", "去掉背景"])(
    "%s: a plain one goes, softly, and the thing stays whole",
    async (words) => {
      const before = await disc("#f2f2ee", "#c22f3a");
      const { data, info } = await sharp(await edit(before, words))
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const alphas = Array.from({ length: info.width * info.height }, (_, at) => data[at * 4 + 3] ?? 0);
      const at = (x: number, y: number) => (y * info.width + x) * 4;
      expect([data[at(3, 3) + 3], data[at(512, 20) + 3], data[at(512, 320) + 3]]).toEqual([0, 0, 255]);
      expect(alphas.filter((alpha) => alpha === 255).length).toBeGreaterThan(Math.PI * 198 ** 2);
      expect(alphas.filter((alpha) => alpha > 0).length).toBeLessThan(Math.PI * 203 ** 2);
      // No pale rim: whatever is seen of the edge is red.
      for (let pixel = 0; pixel < alphas.length; pixel++)
        if ((alphas[pixel] ?? 0) > 40) expect((data[pixel * 4] ?? 0) - (data[pixel * 4 + 1] ?? 0)).toBeGreaterThan(90);
    },
  );

  it("keeps a background that is no plain one, unless a mask says where it is", async () => {
    const before = await asForeign(await generate("a fox in a forest, a castle, a river"));
    const asked = edit(before, "make the background transparent");
    await expect(asked).rejects.toMatchObject({ status: 400, param: "image", code: "unsupported_value" });
    const after = await edit(before, "make the background transparent", { mask: await maskFile(1024, 640, area) });
    const seen = async (bytes: Buffer) =>
      (
        await sharp(bytes)
          .extract(area)
          .png()
          .toBuffer()
          .then((part) => sharp(part).stats())
      ).channels[3]?.mean;
    expect([await seen(after), (await changed(before, after, area)).outside]).toEqual([0, 0]);
  });

  it("may be told more of what is added to it", async () => {
    const before = await plain(1024, 640);
    expect(await isSame(await edit(before, "add a dog and make it bigger"), before)).toBe(false);
  });

  it.each(["make it red", "把它变成红色"])("%s: inside the mask it is, light and shade stay", async (words) => {
    const before = await asForeign(await generate("a fox in a meadow"));
    const mask = await maskFile(1024, 640, area);
    const after = await edit(before, words, { mask });
    expect((await changed(before, after, area)).outside).toBe(0);
    const { channels } = await sharp(await sharp(after).extract(area).png().toBuffer()).stats();
    const [red, green, blue] = channels.map(({ mean }) => mean);
    expect([(red ?? 0) > (green ?? 0) + 60, (red ?? 0) > (blue ?? 0) + 60]).toEqual([true, true]);
  });

  it.each(["make it night", "turn it into pixel art", "改成水彩风格", "brighter", "对比强一些"])(
    "%s changes light and style",
    async (words) => {
      const before = await asForeign(await generate("a fox in a meadow"));
      const { inside } = await changed(before, await edit(before, words), {
        left: 0,
        top: 0,
        width: 1024,
        height: 640,
      });
      expect(inside).toBeGreaterThan(1024 * 640 * 0.1);
    },
  );
});

describe("further pictures", () => {
  const palette = async (bytes: Uint8Array) =>
    (await sharp(bytes).resize(1, 1).removeAlpha().raw().toBuffer()).toString("hex");

  it("of ours lend their character", async () => {
    const [base, fox] = [await generate("a lighthouse by the sea"), await generate("a blue fox in the snow")];
    const lent = await edit([base, fox], "add the character from the second picture");
    expect(await isSame(lent, await edit(base, "add a #2667e0 fox"))).toBe(true);
  });

  it("of others lend their palette", async () => {
    const base = await generate("a lighthouse by the sea");
    const stripes = await sharp(await plain(512, 512, "#c2185b"))
      .composite([{ input: await plain(512, 256, "#ffc107"), left: 0, top: 0 }])
      .png()
      .toBuffer();
    expect(await palette(await edit([base, stripes], "use the colours of the second picture"))).not.toBe(
      await palette(base),
    );
  });
});

describe("over JSON and as a stream", () => {
  it("takes data URLs, sends stages and the whole", async () => {
    const image_url = `data:image/png;base64,${(await plain(800, 1024)).toString("base64")}`;
    const answer = await post("/images/edits", {
      model,
      prompt: "add a cat",
      images: [{ image_url }],
      stream: true,
      partial_images: 1,
    });
    expect((await answer.text()).match(/^event: .*$/gm)).toEqual([
      "event: image_edit.partial_image",
      "event: image_edit.completed",
    ]);
  });
});

describe("limits", () => {
  const png = async (count: number) => {
    const image_url = `data:image/png;base64,${(await plain(64, 64)).toString("base64")}`;
    return Array.from({ length: count }, () => ({ image_url }));
  };
  it.each<readonly [string, () => Promise<object>, number, string]>([
    ["no picture", async () => ({ images: [] }), 400, "images"],
    ["seventeen pictures", async () => ({ images: await png(17) }), 400, "images"],
    ["eleven answers", async () => ({ images: await png(1), n: 11 }), 400, "n"],
    ["a file of somebody's", async () => ({ images: [{ file_id: "file-1" }] }), 400, "images[0].file_id"],
    ["a web address", async () => ({ images: [{ image_url: "http://169.254.169.254/" }] }), 400, "images[0].image_url"],
    [
      "an endless data URL",
      async () => ({ images: [{ image_url: `data:image/png;base64,${"A".repeat(20_971_521)}` }] }),
      400,
      "images[0].image_url",
    ],
    [
      "an SVG",
      async () => ({ images: [{ image_url: "data:image/svg+xml;base64,PHN2Zy8+" }] }),
      400,
      "images[0].image_url",
    ],
    [
      "a truncated file",
      async () => ({
        images: [{ image_url: `data:image/png;base64,${(await plain(640, 640)).subarray(0, 900).toString("base64")}` }],
      }),
      400,
      "image",
    ],
  ])("%s → %i", async (_, body, status, param) => {
    const answer = await post("/images/edits", { model, prompt: "add a dog", ...(await body()) });
    expect([answer.status, (await answer.json()).error.param]).toEqual([status, param]);
  });

  it("a picture that is a bomb is refused before it is decoded", async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: "#fff" } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    await expect(edit(bomb, "add a dog")).rejects.toMatchObject({ status: 400, code: "invalid_image_file" });
  });
});
