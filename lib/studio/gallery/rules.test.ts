import { describe, expect, test } from "vitest";
import { listKey } from "../rules.ts";
import type { AssetView, GenerationView } from "../schema.ts";
import { layMasonry } from "./masonry/rules.ts";
import { neighbour, tilesOf } from "./rules.ts";

/** The first id of a moment, in milliseconds after a fixed one. */
function at(ms: number): string {
  const time = (1_800_000_000_000 + ms).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
const [c1, c2] = [at(1), at(2)];
const nowMs = 1_800_000_000_000 + 60_000;
const dayMs = 24 * 60 * 60 * 1_000;

function makeAsset(id: string, change: Partial<AssetView> = {}): AssetView {
  return {
    id,
    conversationId: c1,
    turnId: null,
    generationId: null,
    promptId: null,
    title: "",
    altText: "",
    model: "m",
    mime: "image/png",
    sizeBytes: 1,
    width: 1,
    height: 1,
    thumbhash: "",
    isDraft: false,
    draftId: null,
    isFavorite: false,
    status: null,
    tags: [],
    source: "drawn",
    fileName: null,
    checks: null,
    isTrashed: false,
    trashedAt: null,
    createdAt: "",
    ...change,
  };
}

function makeGeneration(id: string, change: Partial<GenerationView> = {}): GenerationView {
  return {
    id,
    turnId: c1,
    conversationId: c1,
    promptId: c1,
    position: 0,
    state: "queued",
    step: 0,
    waiting: null,
    model: "m",
    title: "",
    width: 1,
    height: 1,
    partialCount: 0,
    failure: null,
    referenceId: null,
    isReused: false,
    assetId: null,
    ...change,
  };
}

const rows = <T extends { readonly id: string }>(list: readonly T[]) =>
  Object.fromEntries(list.map((row) => [row.id, row]));

const ids = [at(10), at(20), at(30), at(40), at(50)] as const;
const [oldest, older, middle, newer, newest] = ids;

test("a picture that a conversation took over is among its pictures, once, and on its way for nobody", () => {
  const there = makeAsset(oldest, { conversationId: c2, generationId: older });
  const taken = makeGeneration(newest, { state: "done", isReused: true, assetId: oldest });
  const floors = { [listKey("all", c1)]: "", [listKey("all", c2)]: "", [listKey("all", null)]: "" };
  const source = { assets: rows([there]), generations: rows([taken]), gone: {}, floors };
  for (const list of [c1, c2, null]) {
    expect(tilesOf(source, "all", list, 0).map(({ key }) => key)).toEqual([older]);
  }
  expect(tilesOf({ ...source, generations: {} }, "all", c1, 0)).toEqual([]);
});

describe("the tiles of a list", () => {
  const assets = rows([
    makeAsset(oldest),
    makeAsset(older, { isFavorite: true }),
    makeAsset(middle, { conversationId: c2 }),
    makeAsset(newer, { isTrashed: true }),
    makeAsset(newest),
  ]);
  const floors = {
    [listKey("all", null)]: older,
    [listKey("favorites", null)]: "",
    [listKey("trash", null)]: "",
    [listKey("all", c1)]: "",
  };
  const keys = (view: "all" | "favorites" | "trash", conversationId: string | null) =>
    tilesOf({ assets, generations: {}, floors, gone: {} }, view, conversationId, nowMs).map((tile) => tile.key);

  test("are newest first, without the trash, down to the floor", () => {
    expect(keys("all", null)).toEqual([newest, middle, older]);
  });
  test("of one conversation are its own", () => {
    expect(keys("all", c1)).toEqual([newest, older, oldest]);
  });
  test("of favourites and of the trash are those", () => {
    expect(keys("favorites", null)).toEqual([older]);
    expect(keys("trash", null)).toEqual([newer]);
  });
  test("of a list that was never asked for are none", () => {
    expect(keys("favorites", c1)).toEqual([]);
  });
});

describe("a picture that is being made", () => {
  const floors = { [listKey("all", null)]: "" };
  const keys = (
    generations: readonly GenerationView[],
    assets: readonly AssetView[],
    gone: Readonly<Record<string, true>> = {},
  ) =>
    tilesOf({ assets: rows(assets), generations: rows(generations), floors, gone }, "all", null, nowMs).map((tile) => [
      tile.kind,
      tile.key,
    ]);

  test("is a tile, and keeps its place when it is finished", () => {
    const first = makeGeneration(older);
    const second = makeGeneration(middle, { state: "receiving" });
    expect(keys([first, second], [])).toEqual([
      ["generation", middle],
      ["generation", older],
    ]);
    const done = { ...first, state: "done", assetId: newest } as const;
    expect(keys([done, second], [makeAsset(newest, { generationId: older })])).toEqual([
      ["generation", middle],
      ["asset", older],
    ]);
  });
  test("stays a tile until its picture is known", () => {
    expect(keys([makeGeneration(older, { state: "done", assetId: newest })], [])).toEqual([["generation", older]]);
  });
  test("that was deleted since is no tile", () => {
    expect(keys([makeGeneration(older, { state: "done", assetId: newest })], [], { [newest]: true })).toEqual([]);
  });
  test.each(["refused", "failed", "unknown"] as const)("that is %s stays a tile until it is put away", (state) => {
    const ended = makeGeneration(older, { state });
    expect(keys([ended], [])).toEqual([["generation", older]]);
    expect(keys([ended], [], { [older]: true })).toEqual([]);
  });
  test("that failed gives its place to the one that was asked for instead", () => {
    const failed = makeGeneration(older, { state: "failed" });
    expect(keys([failed, makeGeneration(middle)], [])).toEqual([["generation", middle]]);
    const other = makeGeneration(middle, { position: 1 });
    expect(keys([failed, other], [])).toEqual([
      ["generation", middle],
      ["generation", older],
    ]);
  });
  test("that failed is forgotten after a day, and one that was cancelled at once", () => {
    expect(keys([makeGeneration(at(60_000 - dayMs), { state: "failed" })], [])).toEqual([]);
    expect(keys([makeGeneration(older, { state: "cancelled" })], [])).toEqual([]);
  });
});

describe("the arrow keys", () => {
  test("walk by geometry", () => {
    const { places } = layMasonry([1, 1, 1, 1, 1, 1], 600); // three columns, two rows
    expect(new Set(places.map((place) => place.left)).size).toBe(3);
    expect(neighbour(places, 0, "right")).toBe(1);
    expect(neighbour(places, 1, "down")).toBe(4);
    expect(neighbour(places, 4, "left")).toBe(3);
    expect(neighbour(places, 3, "up")).toBe(0);
    expect(neighbour(places, 0, "up")).toBe(-1);
    expect(neighbour(places, 2, "right")).toBe(-1);
    expect(neighbour(places, -1, "down")).toBe(0);
    expect(neighbour([], -1, "down")).toBe(-1);
  });
});
