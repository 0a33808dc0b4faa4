"use client";

import { endsOf } from "#lib/studio/gallery/ends/rules.ts";
import type { Block } from "#lib/studio/gallery/rules.ts";
import { assetIdOf, type Tile, versionOf } from "#lib/studio/gallery/tile/rules.ts";
import { dayOfId } from "#lib/studio/gallery/wire/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { listKey } from "#lib/studio/shelf/rules.ts";
import { headOf, isStackedIn } from "#lib/studio/stack/rules.ts";
import { useConversationId, usePlace } from "../studio/place.ts";
import { useStudio } from "../studio/store.ts";
import { usePane } from "../studio/use-panes.ts";
import { useBlocks } from "./use-blocks.ts";
import { usePictures } from "./use-pictures.ts";
import { useSections } from "./use-sections.ts";

const aheadTiles = 6; // pictures on both sides that are known before they are asked for
const edgeTiles = 20; // so near to the end of a part the next one is read
const searchedParts = 6;
const none: readonly Block[] = [];
const nothing = { first: 0, last: -1 };

export type Neighbours = { readonly previous: AssetView | null; readonly next: AssetView | null };

/** The how manieth of how many; more are to come where the list is not complete. */
export type Position = { readonly at: number; readonly count: number; readonly isComplete: boolean };

/** The gallery list that is open as a row of pictures around one of them, read on in both directions. */
export function useReel(id: string) {
  const { view, isScoped, look } = usePane();
  const openId = useConversationId();
  const conversationId = isScoped ? openId : null;
  const blocks = useBlocks(view, conversationId) ?? none;
  // The gallery below asks for the days.
  const isStacked = isStackedIn(view, look);
  const key = listKey(view, conversationId, isStacked);
  const isWhole = useStudio((state) => state.lists[key]?.areDaysWhole === true);
  const zone = useStudio((state) => state.zone);
  const stackId = useStudio((state) => (isStacked ? state.assets[id]?.stackId : undefined));
  const headId = useStudio((state) => (isStacked ? headOf(state, id, conversationId) : id));
  // A version that the list does not show has the neighbours of the one that stands for it.
  const isIt = (tile: Tile) =>
    assetIdOf(tile) === id || (stackId !== undefined && versionOf(tile)?.stackId === stackId);
  const at = blocks.findIndex((block) => block.tiles.some(isIt));
  const row = at < 0 ? [] : rowAround(blocks, at);
  const index = row.findIndex(isIt);
  const isOpen = usePlace().kind === "picture"; // on its way out it asks for nothing
  useSections({ view, conversationId }, blocks, {
    ...(isOpen ? partsToRead(blocks, at, dayOfId(zone, headId), isIt) : nothing),
    isFast: false,
  });
  usePictures(index < 0 || !isOpen ? [] : row.slice(Math.max(0, index - aheadTiles), index + aheadTiles + 1), false);

  function around(one: string): Neighbours {
    const here = one === id ? index : row.findIndex((tile) => assetIdOf(tile) === one);
    return here < 0
      ? { previous: null, next: null }
      : { previous: assetAt(row, here - 1), next: assetAt(row, here + 1) };
  }
  const assets = row.flatMap((tile) => (tile.kind === "asset" ? [tile.asset] : []));
  const position = at < 0 ? null : positionOf(blocks, at, isIt, isWhole);
  const { first, last } = endsOf(blocks, isWhole);
  const shown = row[index];
  const asOpened = (end: string | null) => (end !== null && shown && end === assetIdOf(shown) ? id : end);
  return { around, assets, position, ends: { first: asOpened(first), last: asOpened(last) } };
}

function assetAt(row: readonly Tile[], index: number): AssetView | null {
  const tile = row[index];
  return tile?.kind === "asset" ? tile.asset : null;
}

/** The pictures of a block and of those beside it, as far as nothing between them is missing. */
function rowAround(blocks: readonly Block[], at: number): readonly Tile[] {
  const [above, here, below] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  return [
    ...(above && above.missing === 0 ? above.tiles : []),
    ...(here?.tiles ?? []),
    ...(here?.missing === 0 ? (below?.tiles ?? []) : []),
  ].filter(({ kind }) => kind !== "generation");
}

/** Near an edge of its block the next one is read; where the picture was not found, the day of the one that stands for it. */
function partsToRead(
  blocks: readonly Block[],
  at: number,
  day: number,
  isIt: (tile: Tile) => boolean,
): { readonly first: number; readonly last: number } {
  if (at < 0) {
    const name = `${day}.`;
    const parts = blocks.filter((block) => block.key.startsWith(name));
    const unread = blocks.findIndex((block) => block.key.startsWith(name) && block.missing > 0);
    const count = new Set(parts.map(({ section }) => section)).size;
    return unread < 0 || count > searchedParts ? nothing : { first: unread, last: unread };
  }
  const tiles = blocks[at]?.tiles ?? [];
  const index = tiles.findIndex(isIt);
  return {
    first: index < edgeTiles ? Math.max(0, at - 1) : at,
    last: tiles.length - index <= edgeTiles ? at + 1 : at,
  };
}

function positionOf(
  blocks: readonly Block[],
  at: number,
  isIt: (tile: Tile) => boolean,
  isComplete: boolean,
): Position {
  const countOf = ({ tiles, missing }: Block) => tiles.filter(({ kind }) => kind !== "generation").length + missing;
  const before = blocks.slice(0, at).reduce((sum, block) => sum + countOf(block), 0);
  const pictures = blocks[at]?.tiles.filter(({ kind }) => kind !== "generation") ?? [];
  const count = blocks.reduce((sum, block) => sum + countOf(block), 0);
  return { at: before + pictures.findIndex(isIt) + 1, count, isComplete };
}
