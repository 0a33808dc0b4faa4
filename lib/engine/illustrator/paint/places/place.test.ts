import { describe, expect, it } from "vitest";
import { describeScene } from "#lib/engine/illustrator/illustrate.ts";
import { siteLayers } from "#lib/engine/illustrator/paint/backdrop.ts";
import { lookOf } from "#lib/engine/illustrator/paint/looks.ts";
import type { Layer } from "./layer.ts";

const studio = { look: lookOf("flat"), seed: 7 };

async function layersOf(prompt: string): Promise<readonly Layer[]> {
  const scene = await describeScene(prompt);
  return siteLayers({ width: 1400, height: 1000, horizon: 680, scene }, studio, false, null);
}
const shown = async (prompt: string) =>
  new Set((await layersOf(prompt)).flatMap(({ shows }) => (shows ? [shows] : [])));

describe("a place does without what was refused", () => {
  it.each([
    ["a meadow", "a meadow with no clouds", "clouds"],
    ["a lake", "a lake without trees", "trees"],
    ["草地", "草地上没有云", "clouds"],
    ["草地", "没有树的草地", "trees"],
    ["Scene: a garden", "Scene: a garden\nAvoid: flowers, fence", "flowers"],
    ["outer space", "outer space without planets", "planets"],
    ["太空", "太空，没有星星", "stars"],
    ["a village", "a village with no houses", "buildings"],
    ["a living room", "a living room without a window", "window"],
    ["the sky at night", "the sky at night, no moon", "moon"],
  ] as const)("%s has it, %s has not", async (whole, refusing, scenery) => {
    expect(await shown(whole)).toContain(scenery);
    expect(await shown(refusing)).not.toContain(scenery);
  });
});

describe("weather keeps to the open air", () => {
  it.each(["a kitchen", "a classroom", "a stage", "outer space", "under water", "an office", "月球表面"])(
    "%s",
    async (place) => {
      for (const weather of ["rain", "snow", "fog", "storm"] as const) {
        const kinds = await shown(`${place}, ${weather}`);
        for (const kind of ["rain", "snow", "fog", "lightning"] as const) expect(kinds).not.toContain(kind);
      }
    },
  );

  it.each([
    ["a meadow in the rain", "rain"],
    ["a street in a storm", "lightning"],
    ["雪中的村庄", "snow"],
    ["a city in fog", "fog"],
  ] as const)("%s shows it", async (prompt, kind) => {
    expect(await shown(prompt)).toContain(kind);
  });
});

describe("rooms are furnished as what they are", () => {
  const pieces = async (prompt: string) => (await layersOf(prompt)).filter(({ shows }) => shows === "furniture").length;

  it.each([
    "an office",
    "a kitchen",
    "a classroom",
    "a library",
    "a restaurant",
    "a bedroom",
    "a living room",
    "a museum",
    "a bathroom",
    "a laboratory",
    "a hospital room",
    "in a shop",
    "办公室",
    "厨房",
    "教室",
    "图书馆",
    "餐厅",
    "卧室",
    "病房",
    "浴室",
  ])("%s", async (prompt) => expect(await pieces(prompt)).toBeGreaterThanOrEqual(3));

  it.each(["an empty office", "空荡荡的教室", "a living room without furniture"])("%s has none", async (prompt) =>
    expect(await pieces(prompt)).toBe(0),
  );

  it("a thing of the scene is not there twice", async () => {
    expect(await pieces("a sofa in a living room")).toBe((await pieces("a living room")) - 1);
  });
});
