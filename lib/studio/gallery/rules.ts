import { reuseList } from "../row/rules.ts";
import type { AssetView, GalleryView } from "../schema.ts";
import { listKey } from "../shelf/rules.ts";
import { headsOf, isStackedIn, newestOf, type Version } from "../stack/rules.ts";
import type { StudioState } from "../state/schema.ts";
import { type GalleryList, partsOf, type Section, sectionKey } from "./list/rules.ts";
import type { Look } from "./masonry/rules.ts";
import { isIn, pendingOf, reusedIn } from "./pending/rules.ts";
import {
  conversationOf,
  inOrder,
  placeholderOf,
  type Tile,
  tileOf,
  tileOfGeneration,
  versionOf,
} from "./tile/rules.ts";
import { dayOfId, sectionMax } from "./wire/rules.ts";

// A gallery list as what is drawn: blocks of tiles, each a day or a part of one. Sections say which pictures there were
// when they were read; the rows that came since say which of them are still there, and which are new.

export type Block = {
  readonly key: string;
  /** Which part of a day it is of: what is read at once. */
  readonly section: string;
  /** Of its first picture, where it begins a day: the day and how many pictures it has. */
  readonly heading: { readonly day: number; readonly count: number } | null;
  /** Where a day is divided by conversations: which one its tiles are of. */
  readonly group: Group | null;
  readonly tiles: readonly Tile[];
  /** So many pictures below its tiles are not here yet. */
  readonly missing: number;
};

/** A conversation; null: what is of none. */
export type Group = { readonly id: string | null; readonly title: string };

export type Source = Pick<StudioState, "assets" | "stacks" | "generations" | "lists" | "gone" | "zone">;

const emptySection: Section = { pictures: [], isWhole: true };
const endOfTime = "~"; // after every id
const none: readonly Tile[] = [];
const plain = { heading: null, group: null };

type Part = {
  readonly day: number;
  readonly part: number;
  /** How many pictures it had when the days were counted. */
  readonly count: number;
  readonly section: Section | undefined;
  /** Ids from here on belong to it. */
  readonly from: string;
  /** Ids before this one do. */
  readonly to: string;
};

/** The parts of all days, newest first; days that only the rows here know are among them. */
function* partsOfList(list: GalleryList, liveDays: Iterable<number>): Generator<Part> {
  const counts = new Map(list.days);
  const oldest = list.days.at(-1)?.[0] ?? 0;
  for (const day of liveDays) if (!counts.has(day) && (list.areDaysWhole || day > oldest)) counts.set(day, 0);
  for (const [day, count] of [...counts].sort(([a], [b]) => b - a)) {
    const parts = partsOf(count);
    let to = endOfTime;
    for (let part = 0; part < parts; part++) {
      const section = list.sections[sectionKey(day, part)] ?? (count === 0 ? emptySection : undefined);
      const isLast = part === parts - 1;
      const least = section?.pictures.at(-1)?.id;
      const from = section?.isWhole && isLast ? "" : (least ?? endOfTime);
      const first = section?.pictures[0]?.id;
      if (to === "" && first !== undefined) to = `${first}${endOfTime}`; // what lies above it is not known
      yield { day, part, count: Math.min(sectionMax, count - part * sectionMax), section, from, to };
      to = section?.isWhole && least !== undefined ? least : "";
    }
  }
}

/** Of each stack one tile. What is newer than `seen` takes no older one's place yet: somebody looks at it. */
type Stacking = { readonly seen: string | null };

/** The blocks of a list, newest first; null while it was not asked for. */
export function blocksOf(
  source: Source,
  view: GalleryView,
  conversationId: string | null,
  nowMs: number,
  stacking: Stacking | null = null,
): readonly Block[] | null {
  const list = source.lists[listKey(view, conversationId, stacking !== null)];
  if (!list) return null;
  const { assets, gone, zone } = source;
  const reused = conversationId ? reusedIn(source, conversationId) : null;
  const here = Object.values(assets).filter(
    (asset) =>
      isIn(asset, view) &&
      (!reused || asset.conversationId === conversationId || reused.has(asset.id)) &&
      !gone[asset.id],
  );
  const pending = view === "all" ? pendingOf(source, conversationId, nowMs) : [];
  const assetsOfDay = Map.groupBy(here, (asset) => dayOfId(zone, asset.id));
  const pendingOfDay = Map.groupBy(pending, (generation) => dayOfId(zone, generation.id));

  const parts = [...partsOfList(list, [...assetsOfDay.keys(), ...pendingOfDay.keys()])];
  const each = parts.map((part) => tilesOfPart(part, source, view, assetsOfDay.get(part.day) ?? []));
  // Of a conversation, a newest one that is here counts also while its day was not read.
  const headsIn: HeadsIn = conversationId
    ? (shown, upTo) => newestOf([...shown, ...here.filter(({ id }) => id <= upTo)])
    : (shown, upTo) => headsOf(shown, source, upTo);
  const drawn = stacking ? collapse(each, headsIn, stacking) : each;
  // Asked for pictures on their way alone; of all that is kept it would cost more than the rest.
  const keys = new Set(pending.length === 0 ? [] : drawn.flatMap((tiles) => tiles.map(({ key }) => key)));
  const blocks: Block[] = [];
  for (const [at, part] of parts.entries()) {
    const { day, from, to, section } = part;
    const waiting = (section ? (pendingOfDay.get(day) ?? []) : []).filter(
      ({ id }) => id >= from && id < to && !keys.has(id),
    );
    const own = drawn[at] ?? none;
    const tiles = waiting.length === 0 ? own : inOrder([...own, ...waiting.map(tileOfGeneration)]);
    const missing = section?.isWhole ? 0 : Math.max(0, part.count - (section?.pictures.length ?? 0));
    if (tiles.length > 0 || missing > 0)
      blocks.push({ key: sectionKey(day, part.part), section: sectionKey(day, part.part), ...plain, tiles, missing });
  }
  return withHeadings(blocks);
}

const names = new WeakMap<Section, ReadonlySet<string>>();

/** The ids of a section's pictures: it is asked for with every row that comes. */
function namesIn(section: Section): ReadonlySet<string> {
  const known = names.get(section) ?? new Set(section.pictures.map(({ id }) => id));
  names.set(section, known);
  return known;
}

function tilesOfPart(
  part: Part,
  { assets, gone }: Source,
  view: GalleryView,
  ofDay: readonly AssetView[],
): readonly Tile[] {
  const { section, from, to } = part;
  if (!section) return none;
  const named = namesIn(section);
  const tiles: Tile[] = [];
  for (const picture of section.pictures) {
    if (gone[picture.id] || picture.id >= to) continue;
    const asset = assets[picture.id];
    if (!asset) tiles.push(placeholderOf(picture));
    else if (isIn(asset, view)) tiles.push(tileOf(asset));
  }
  for (const asset of ofDay) {
    if (asset.id >= from && asset.id < to && !named.has(asset.id)) tiles.push(tileOf(asset));
  }
  return inOrder(tiles);
}

/** Of the stacks of these versions the newest picture up to a moment, which may not be among them. */
type HeadsIn = (shown: readonly Version[], upTo: string) => ReadonlyMap<string, string>;

/** Of each stack the newest tile, and none where the newest picture is not here yet. */
function collapse(
  parts: readonly (readonly Tile[])[],
  headsIn: HeadsIn,
  { seen }: Stacking,
): readonly (readonly Tile[])[] {
  const upTo = seen ?? endOfTime;
  const versions = parts.flatMap((tiles) => tiles.flatMap((tile) => versionOf(tile) ?? []));
  const shown = versions.filter(({ id }) => id <= upTo);
  const heads = headsIn(shown, upTo);
  const fresh = newestOf(versions.filter(({ id }) => id > upTo));
  const isHead = (tile: Tile) => {
    const version = versionOf(tile);
    return !version || (version.id > upTo ? fresh : heads).get(version.stackId) === version.id;
  };
  return parts.map((tiles) => (tiles.every(isHead) ? tiles : tiles.filter(isHead)));
}

function withHeadings(blocks: readonly Block[]): readonly Block[] {
  const counts = new Map<number, number>();
  const dayOfBlock = ({ key }: Block) => Number.parseInt(key, 10);
  for (const block of blocks) {
    const pictures = block.tiles.filter(({ kind }) => kind !== "generation").length;
    counts.set(dayOfBlock(block), (counts.get(dayOfBlock(block)) ?? 0) + pictures + block.missing);
  }
  return blocks.map((block, at) => {
    const day = dayOfBlock(block);
    const before = blocks[at - 1];
    return before && dayOfBlock(before) === day ? block : { ...block, heading: { day, count: counts.get(day) ?? 0 } };
  });
}

/** The same blocks, each divided by the conversations that its tiles are of, the one with the newest tile first. */
export function divide(blocks: readonly Block[], titleOf: (conversationId: string) => string): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    const groups = [...Map.groupBy(block.tiles, conversationOf)];
    if (groups.every(([id]) => id === null)) return [block]; // there is nothing to tell apart
    return groups.map(([id, tiles], at) => ({
      key: `${block.key} ${id ?? ""}`,
      section: block.section,
      heading: at === 0 ? block.heading : null,
      group: { id, title: id ? titleOf(id) : "" },
      tiles,
      missing: at === groups.length - 1 ? block.missing : 0,
    }));
  });
}

/** The blocks of a list as a person wants them. */
export function shownBlocks(
  source: Source & Pick<StudioState, "conversations" | "titles">,
  view: GalleryView,
  conversationId: string | null,
  { order, versions, seen = null }: Pick<Look, "order" | "versions"> & { readonly seen?: string | null },
  nowMs: number,
): readonly Block[] | null {
  const blocks = blocksOf(source, view, conversationId, nowMs, isStackedIn(view, { versions }) ? { seen } : null);
  if (!blocks || order === "time" || conversationId) return blocks;
  const { conversations, titles } = source;
  return divide(blocks, (id) => conversations[id]?.title || titles[id] || "");
}

/** Whether nobody asked yet which conversation some of its tiles are of. */
export function isUndivided({ tiles }: Block): boolean {
  return tiles.some((tile) => tile.kind === "picture" && tile.picture.conversationId === undefined);
}

/** The same blocks, and those objects of before that say the same: what did not change is not drawn again. */
export function reuseBlocks(before: readonly Block[] | null, next: readonly Block[] | null): readonly Block[] | null {
  if (!before || !next) return next;
  const known = new Map(before.map((block) => [block.key, block]));
  const reused = next.map((block) => {
    const old = known.get(block.key);
    return old && isSame(old, block) ? old : block;
  });
  return reuseList(before, reused);
}

function isSame(one: Block, other: Block): boolean {
  return (
    one.missing === other.missing &&
    one.heading?.day === other.heading?.day &&
    one.heading?.count === other.heading?.count &&
    one.group?.title === other.group?.title &&
    one.tiles.length === other.tiles.length &&
    one.tiles.every((tile, at) => tile === other.tiles[at])
  );
}

/** The tiles of all blocks that are here, one after the other. */
export function tilesOf(blocks: readonly Block[]): readonly Tile[] {
  return blocks.flatMap(({ tiles }) => tiles);
}

/** How many pictures there are, those that are not here yet included. */
export function countPictures(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { heading }) => sum + (heading?.count ?? 0), 0);
}

/** The blocks of the first tiles alone. */
export function firstTiles(blocks: readonly Block[], count: number): readonly Block[] {
  let left = count;
  const first: Block[] = [];
  for (const block of blocks) {
    if (left <= 0) break;
    first.push(block.tiles.length > left ? { ...block, tiles: block.tiles.slice(0, left) } : block);
    left -= block.tiles.length;
  }
  return first;
}
