import { describe, expect, test } from "vitest";
import { utc } from "../../workspace/zone/rules.ts";
import type { AssetView, GalleryView, GenerationView } from "../schema.ts";
import { listKey } from "../shelf/rules.ts";
import { type GalleryList, sectionKey, toPicture } from "./list/rules.ts";
import { type Block, blocksOf, divide, isUndivided, reuseBlocks, type Source, shownBlocks, tilesOf } from "./rules.ts";
import { type DayCount, dayOfId, sectionMax } from "./wire/rules.ts";

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
    stackId: id,
    stack: null,
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
    movedTo: null,
    assetId: null,
    ...change,
  };
}

const day = dayOfId(utc, at(0));

/** A list of one day, read whole. */
const listOf = (...pictures: readonly AssetView[]): GalleryList => ({
  days: pictures.length > 0 ? [[day, pictures.length]] : [],
  areDaysWhole: true,
  sections: pictures.length > 0 ? { [sectionKey(day, 0)]: { pictures: pictures.map(toPicture), isWhole: true } } : {},
});

function tilesIn(source: Source, view: GalleryView, conversationId: string | null, nowMs: number) {
  return tilesOf(blocksOf(source, view, conversationId, nowMs) ?? []);
}

const rows = <T extends { readonly id: string }>(list: readonly T[]) =>
  Object.fromEntries(list.map((row) => [row.id, row]));

const ids = [at(10), at(20), at(30), at(40), at(50)] as const;
const [oldest, older, middle, newer, newest] = ids;

test("a picture that a conversation took over is among its pictures, once, and on its way for nobody", () => {
  const there = makeAsset(oldest, { conversationId: c2, generationId: older });
  const taken = makeGeneration(newest, { state: "done", isReused: true, assetId: oldest });
  const lists = { [listKey("all", c1)]: listOf(), [listKey("all", c2)]: listOf(), [listKey("all", null)]: listOf() };
  const source = { assets: rows([there]), generations: rows([taken]), gone: {}, stacks: {}, lists, zone: utc };
  for (const list of [c1, c2, null]) {
    expect(tilesIn(source, "all", list, 0).map(({ key }) => key)).toEqual([older]);
  }
  expect(tilesIn({ ...source, generations: {} }, "all", c1, 0)).toEqual([]);
});

describe("the tiles of a list", () => {
  const assets = rows([
    makeAsset(oldest),
    makeAsset(older, { isFavorite: true }),
    makeAsset(middle, { conversationId: c2 }),
    makeAsset(newer, { isTrashed: true }),
    makeAsset(newest),
  ]);
  const lists = {
    [listKey("all", null)]: {
      ...listOf(),
      days: [[day, 4]] as const,
      sections: {
        [sectionKey(day, 0)]: {
          pictures: [newest, middle, older].map((id) => toPicture(makeAsset(id))),
          isWhole: false,
        },
      },
    },
    [listKey("favorites", null)]: listOf(),
    [listKey("trash", null)]: listOf(),
    [listKey("all", c1)]: listOf(),
  };
  const keys = (view: "all" | "favorites" | "trash", conversationId: string | null) =>
    tilesIn({ assets, generations: {}, lists, gone: {}, stacks: {}, zone: utc }, view, conversationId, nowMs).map(
      (tile) => tile.key,
    );

  test("are newest first, without the trash, down to where the section ends", () => {
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
  const lists = { [listKey("all", null)]: listOf() };
  const keys = (
    generations: readonly GenerationView[],
    assets: readonly AssetView[],
    gone: Readonly<Record<string, true>> = {},
  ) =>
    tilesIn(
      { assets: rows(assets), generations: rows(generations), lists, gone, stacks: {}, zone: utc },
      "all",
      null,
      nowMs,
    ).map((tile) => [tile.kind, tile.key]);

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
  test("whose picture is in another workspace is no tile", () => {
    const moved = makeGeneration(older, { state: "done", assetId: newest, movedTo: c1 });
    expect(keys([moved], [])).toEqual([]);
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

describe("the blocks of a list", () => {
  const key = listKey("all", null);
  const sourceOf = (list: GalleryList, change: Partial<Source> = {}): Source => ({
    assets: {},
    generations: {},
    gone: {},
    zone: utc,
    stacks: {},
    lists: { [key]: list },
    ...change,
  });
  const outline = (blocks: readonly Block[] | null) =>
    blocks?.map(({ heading, tiles, missing }) => [heading?.count ?? null, tiles.length, missing]);
  const manyDays: readonly DayCount[] = [
    [day, sectionMax + 30],
    [day - 3, 2],
  ];
  const unread = { days: manyDays, areDaysWhole: true, sections: {} };
  const idsDown = (count: number, from: number) => Array.from({ length: count }, (_, index) => at(from - index));
  const section = (names: readonly string[], isWhole = true) => ({
    pictures: names.map((id) => toPicture(makeAsset(id))),
    isWhole,
  });

  test("are none before the list was asked for", () => {
    expect(blocksOf({ ...sourceOf(unread), lists: {} }, "all", null, 0)).toBeNull();
  });

  test("are days and parts of days, with room for what was not read", () => {
    expect(outline(blocksOf(sourceOf(unread), "all", null, 0))).toEqual([
      [sectionMax + 30, 0, sectionMax],
      [null, 0, 30],
      [2, 0, 2],
    ]);
  });

  test("take in what came since, where it belongs, and leave out what went", () => {
    const names = idsDown(sectionMax, 5_000);
    const list = { ...unread, sections: { [sectionKey(day, 0)]: section(names) } };
    const first = names[0] ?? "";
    const added = [at(6_000), `${at(4_900).slice(0, -1)}1`, at(100)].map((id) => makeAsset(id)); // the last one is of the unread part
    const change = {
      assets: rows([...added, makeAsset(first, { isTrashed: true })]),
      gone: { [names[1] ?? ""]: true as const },
    };
    const [block] = blocksOf(sourceOf(list, change), "all", null, 0) ?? [];
    expect(block?.tiles[0]?.key).toBe(at(6_000));
    expect(block?.tiles).toHaveLength(sectionMax);
    expect(block?.tiles.some((tile) => tile.key === at(100))).toBe(false);
    expect(block?.heading?.count).toBe(sectionMax + 30);
  });

  test("name a picture once, where parts overlap", () => {
    const upper = section(idsDown(sectionMax, 5_000));
    const lower = section(idsDown(30, 5_000 - sectionMax + 5));
    const sections = { [sectionKey(day, 0)]: upper, [sectionKey(day, 1)]: lower };
    const tiles = tilesIn(sourceOf({ ...unread, sections }), "all", null, 0);
    expect(new Set(tiles.map((tile) => tile.key)).size).toBe(tiles.length);
    expect(tiles).toHaveLength(sectionMax + 25);
  });

  test("begin a day that only live pictures have, and not one that is older than what is known", () => {
    const tomorrow = makeAsset(at(dayMs));
    const ancient = makeAsset(at(-9 * dayMs));
    const assets = rows([tomorrow, ancient]);
    const half = { ...unread, areDaysWhole: false };
    expect(blocksOf(sourceOf(half, { assets }), "all", null, 0)?.map((block) => block.heading?.day)).toEqual([
      day + 1,
      day,
      undefined,
      day - 3,
    ]);
    expect(blocksOf(sourceOf(unread, { assets }), "all", null, 0)?.at(-1)?.heading?.day).toBe(day - 9);
  });

  test("stay the same objects where nothing changed", () => {
    const list = listOf(makeAsset(newer), makeAsset(older));
    const before = blocksOf(sourceOf(list), "all", null, 0);
    expect(reuseBlocks(before, blocksOf(sourceOf(list), "all", null, 0))).toBe(before);
    const more = blocksOf(sourceOf(list, { assets: rows([makeAsset(at(2 * dayMs))]) }), "all", null, 0);
    const reused = reuseBlocks(before, more);
    expect(reused).toHaveLength(2);
    expect(reused?.[1]).toBe(before?.[0]);
  });
});

describe("a day divided by conversations", () => {
  const [other, mine] = [at(20), at(10)];
  const assets = [makeAsset(at(30)), makeAsset(other, { conversationId: c2 }), makeAsset(mine)];
  const days: readonly DayCount[] = [[dayOfId(utc, mine), 3]];
  const source = {
    assets: Object.fromEntries(assets.map((asset) => [asset.id, asset])),
    generations: {},
    gone: {},
    zone: utc,
    stacks: {},
    lists: {
      [listKey("all", null)]: {
        days,
        areDaysWhole: true,
        sections: { [sectionKey(dayOfId(utc, mine), 0)]: { pictures: assets.map(toPicture), isWhole: true } },
      },
    },
    conversations: {},
    titles: { [c1]: "Foxes" },
  };

  test("has the one with the newest picture first, under the day's own line", () => {
    const blocks = shownBlocks(source, "all", null, { order: "conversation", versions: "each" }, nowMs) ?? [];
    expect(blocks.map(({ group }) => group)).toEqual([
      { id: c1, title: "Foxes" },
      { id: c2, title: "" },
    ]);
    expect(blocks.map(({ tiles }) => tiles.map(({ key }) => key))).toEqual([[at(30), mine], [other]]);
    expect(blocks.map(({ heading }) => heading?.count)).toEqual([3, undefined]);
    expect(new Set(blocks.map(({ section }) => section)).size).toBe(1);
    expect(new Set(blocks.map(({ key }) => key)).size).toBe(2);
  });

  test("is as it was by time, and within one conversation", () => {
    const list = { days, areDaysWhole: true, sections: source.lists[listKey("all", null)]?.sections ?? {} };
    const both = { ...source, lists: { [listKey("all", null)]: list, [listKey("all", c1)]: list } };
    for (const [conversationId, order] of [
      [null, "time"],
      [c1, "conversation"],
    ] as const) {
      const blocks = shownBlocks(both, "all", conversationId, { order, versions: "each" }, nowMs);
      expect(blocks?.map(({ group }) => group)).toEqual([null]);
    }
  });

  test("is asked for again where only places are known and nobody asked whose", () => {
    const [picture] = assets.map(toPicture);
    const plain = { section: "1.0", key: "1.0", heading: null, group: null };
    const tileWith = (conversationId: string | null | undefined) =>
      picture ? [{ kind: "picture" as const, key: picture.key, picture: { ...picture, conversationId } }] : [];
    const unread: Block = { ...plain, tiles: [], missing: 2 };
    const ofNone = { ...unread, tiles: tileWith(null) };
    expect(divide([unread, ofNone], () => "")).toEqual([unread, ofNone]);
    expect(isUndivided({ ...unread, tiles: tileWith(undefined) })).toBe(true);
    expect(isUndivided({ ...unread, tiles: tileWith(null) })).toBe(false);
  });
});

describe("a list in which versions are stacked", () => {
  const [a, b, c] = [
    makeAsset(oldest, { stackId: oldest }),
    makeAsset(middle, { stackId: oldest }),
    makeAsset(newest, { stackId: newest }),
  ];
  const stacked = (
    pictures: readonly AssetView[],
    assets: readonly AssetView[],
    more: Partial<Source> = {},
    conversationId: string | null = null,
  ) => {
    const lists = { [listKey("all", conversationId, true)]: listOf(...pictures) };
    const source = {
      assets: rows(assets),
      generations: {},
      gone: {},
      zone: utc,
      stacks: {},
      titles: {},
      lists,
      ...more,
    };
    const look = { order: "time", versions: "stacked" } as const;
    const blocks = shownBlocks({ ...source, conversations: {} }, "all", conversationId, look, nowMs) ?? [];
    return [tilesOf(blocks).map(({ key }) => key), blocks[0]?.heading?.count];
  };
  const stacks = { [oldest]: { headId: middle, count: 2 } };

  test("shows the newest of each, whatever else of it is known here", () => {
    expect(stacked([c, b], [a, b, c])).toEqual([[newest, middle], 2]);
    expect(stacked([c, b], [a, c], { stacks })).toEqual([[newest, middle], 2]);
    expect(stacked([c], [a, c], { stacks })).toEqual([[newest], 1]); // the newest lies where nobody looked yet
  });

  test("gives the place of a version to the one that came, and gives it back when that one goes", () => {
    expect(stacked([c, a], [a, b, c])).toEqual([[newest, middle], 2]);
    expect(stacked([c, a], [b, c])).toEqual([[newest, middle], 2]); // of the older one only its place is known
    const trashed = makeAsset(middle, { stackId: oldest, isTrashed: true });
    expect(stacked([c, b], [a, trashed, c], { stacks })).toEqual([[newest, oldest], 2]);
    expect(stacked([c, b], [a, c], { stacks, gone: { [middle]: true } })).toEqual([[newest, oldest], 2]);
  });

  test("leaves a version that somebody looks at where it is, until they are at the top again", () => {
    const lists = { [listKey("all", null, true)]: listOf(b) };
    const source = { generations: {}, gone: {}, zone: utc, titles: {}, conversations: {}, lists };
    const came = makeAsset(newest, { stackId: oldest });
    const now = { ...source, assets: rows([a, b, came]), stacks: { [oldest]: { headId: newest, count: 3 } } };
    const look = { order: "time", versions: "stacked" } as const;
    const keys = (seen: string | null) =>
      tilesOf(shownBlocks(now, "all", null, { ...look, seen }, nowMs) ?? []).map(({ key }) => key);
    expect([keys(middle), keys(null)]).toEqual([[newest, middle], [newest]]);
  });

  test("of a conversation shows the newest that is of it", () => {
    const elsewhere = makeAsset(newer, { stackId: oldest, conversationId: c2 });
    const known = { stacks: { [oldest]: { headId: newer, count: 3 } } };
    expect(stacked([c, b], [a, b, c, elsewhere], known, c1)).toEqual([[newest, middle], 2]);
  });

  test("of a conversation waits for the newest that is known to be of it, where its day was not read", () => {
    const tomorrow = makeAsset(at(dayMs + 10), { stackId: oldest });
    const list = { ...listOf(a), days: [[day + 1, 1] as const, [day, 1] as const] };
    const lists = { [listKey("all", c1, true)]: list };
    const source = { generations: {}, gone: {}, zone: utc, stacks: {}, titles: {}, conversations: {}, lists };
    const look = { order: "time", versions: "stacked" } as const;
    const shown = (assets: readonly AssetView[], seen: string | null = null) =>
      shownBlocks({ ...source, assets: rows(assets) }, "all", c1, { ...look, seen }, nowMs)?.map(
        ({ tiles, missing }) => [tiles.map(({ key }) => key), missing],
      );
    expect(shown([a, tomorrow])).toEqual([[[], 1]]);
    expect(shown([a, { ...tomorrow, conversationId: c2 }])).toEqual([
      [[], 1],
      [[oldest], 0],
    ]);
    expect(shown([a, tomorrow], oldest)).toEqual([
      [[], 1],
      [[oldest], 0],
    ]);
  });

  test("keeps what is on its way, and lists of favourites as they are", () => {
    const generations = rows([makeGeneration(newer)]);
    expect(stacked([c, b], [a, b, c], { generations })).toEqual([[newest, newer, middle], 2]);
    const liked = [a, b].map((asset) => ({ ...asset, isFavorite: true }));
    const source = { assets: rows(liked), generations: {}, gone: {}, zone: utc, stacks, titles: {}, conversations: {} };
    const lists = { [listKey("favorites", null)]: listOf(...liked) };
    const look = { order: "time", versions: "stacked" } as const;
    expect(tilesOf(shownBlocks({ ...source, lists }, "favorites", null, look, nowMs) ?? [])).toHaveLength(2);
  });
});
