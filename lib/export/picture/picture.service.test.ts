import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { keepPicture, noise, sha256Of } from "../test-pictures.ts";
import type { ExportPicture } from "./schema.ts";
import { exportPicture } from "./service.ts";

let house: TestHouse;
let ann: Ctx;
let ben: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  ann = await ctxOf(house.services, await openGuest(house.services));
  ben = await ctxOf(house.services, await openGuest(house.services));
});

afterAll(() => house.close());

const get = (ctx: Ctx, id: string, asked: ExportPicture = {}) =>
  exportPicture(ctx, { id, asked, isHead: false, headers: new Headers(), signal: new AbortController().signal });

async function bodyOf(result: Awaited<ReturnType<typeof get>>): Promise<Buffer> {
  if (!result.ok) throw new Error(result.error.code);
  return Buffer.from(await result.value.arrayBuffer());
}

test("without a wish the bytes are the original's, under a name in any script", async () => {
  const { id, sha256 } = await keepPicture(ann, { title: "月光下的橘猫" });
  const result = await get(ann, id);
  expect(sha256Of(await bodyOf(result))).toBe(sha256);
  const name = result.ok ? result.value.headers.get("content-disposition") : null;
  expect(name).toContain(`attachment; filename="`);
  expect(decodeURIComponent(name ?? "")).toMatch(/月光下的橘猫 \d{4}-\d\d-\d\d\.webp$/);
});

test("a copy has the format and size that were asked for; the prompt goes along only when it is wanted", async () => {
  const { id } = await keepPicture(ann, { bytes: await noise(400, 200), prompt: "a fox & its <den>" });
  const small = await bodyOf(await get(ann, id, { format: "png", edge: 100 }));
  const { format, width, height, xmp } = await sharp(small).metadata();
  expect([format, width, height, xmp]).toEqual(["png", 100, 50, undefined]);
  const told = await bodyOf(await get(ann, id, { format: "jpeg", meta: "1" }));
  expect((await sharp(told).metadata()).xmp?.toString()).toContain("a fox &amp; its &lt;den&gt;");
  const avif = await get(ann, id, { format: "avif", quality: 40 });
  expect(avif.ok && avif.value.headers.get("content-type")).toBe("image/avif");
  expect((await bodyOf(avif)).toString("latin1", 4, 12)).toBe("ftypavif");
});

test("the prompt that an import told of goes along too", async () => {
  const { id } = await keepPicture(ann);
  await house.services.db.asset.update({ where: { id }, data: { promptId: null, toldPrompt: "told elsewhere" } });
  const told = await bodyOf(await get(ann, id, { meta: "1" }));
  expect((await sharp(told).metadata()).xmp?.toString()).toContain("told elsewhere");
});

test("somebody else's picture is not found, like one that does not exist", async () => {
  const { id } = await keepPicture(ann, { prompt: "secret" });
  for (const wanted of [id, makeId()]) {
    for (const asked of [{}, { format: "png", meta: "1" }] as const) {
      expect(await get(ben, wanted, asked)).toEqual({ ok: false, error: { code: "not_found" } });
    }
  }
});
