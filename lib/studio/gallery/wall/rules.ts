import { columnPxFor, columnsFor, gapPx, headOf, type Look, layMasonry, type Place } from "../masonry/rules.ts";
import type { Block } from "../rules.ts";
import type { Tile } from "../tile/rules.ts";
import { ratioOf } from "../tile/rules.ts";

// The whole gallery as geometry: blocks one below the other. A block that was not read yet is as high as it will
// probably be; when it is here it is put right, and what a person looks at stays where it is.

export type Wall = {
  /** From the top of the gallery to the block, its heading included. */
  readonly tops: readonly number[];
  /** Of a block's tiles, from the top of the block. */
  readonly places: readonly (readonly Place[])[];
  readonly heights: readonly number[];
  readonly height: number;
};

type Laid = { readonly places: readonly Place[]; readonly bottom: number };
const laidTiles = new WeakMap<readonly Tile[], { readonly name: string; readonly laid: Laid }>();

export function layWall(blocks: readonly Block[], widthPx: number, look: Look): Wall {
  const columns = columnsFor(widthPx, look.size);
  const columnPx = columnPxFor(widthPx, columns);
  const tops: number[] = [];
  const heights: number[] = [];
  const places: (readonly Place[])[] = [];
  let height = 0;
  for (const block of blocks) {
    const { tiles, missing } = block;
    const head = headOf(block);
    const laid = layTiles(tiles, widthPx, look, head);
    const rest = Math.ceil(missing / columns) * (columnPx + gapPx); // as if they were squares
    tops.push(Math.round(height)); // browsers scroll by whole pixels
    places.push(laid.places);
    heights.push(laid.bottom + rest);
    height += laid.bottom + rest + gapPx;
  }
  return { tops, places, heights, height };
}

function layTiles(tiles: readonly Tile[], widthPx: number, look: Look, head: number): Laid {
  const name = `${widthPx} ${look.shape} ${look.size} ${head}`;
  const known = laidTiles.get(tiles);
  if (known?.name === name) return known.laid;
  const masonry = layMasonry(tiles.map(ratioOf), widthPx, look);
  const laid = {
    places: masonry.places.map((place) => ({ ...place, top: place.top + head })),
    bottom: masonry.height + head,
  };
  laidTiles.set(tiles, { name, laid });
  return laid;
}

/** The last block that begins at or above `y`; 0 above the first. */
export function blockAt({ tops }: Wall, y: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** What lies at the upper edge of what a person sees: a tile, and how far below the edge; or how deep within a block. */
export type Anchor = {
  readonly block: string;
  readonly depthPx: number;
  readonly tile: string | null;
  readonly offsetPx: number;
};

export function anchorAt(blocks: readonly Block[], wall: Wall, y: number): Anchor | null {
  const at = blockAt(wall, y + 1); // browsers round where they scroll to
  const block = blocks[at];
  const top = wall.tops[at];
  if (!block || top === undefined) return null;
  const here = { block: block.key, depthPx: y - top };
  const places = wall.places[at] ?? [];
  let seen = -1;
  for (const [index, place] of places.entries()) {
    const isBelow = top + place.top >= y;
    if (isBelow && (seen < 0 || place.top < (places[seen]?.top ?? 0))) seen = index;
  }
  const place = places[seen];
  const tile = block.tiles[seen];
  return place && tile
    ? { ...here, tile: tile.key, offsetPx: top + place.top - y }
    : { ...here, tile: null, offsetPx: 0 };
}

/**
 * Where the upper edge must be for the anchor to lie where it lay; null when nothing of it is left. A tile may lie in
 * another block now: days begin elsewhere when the workspace's clocks are put elsewhere.
 */
export function findAnchor(blocks: readonly Block[], wall: Wall, anchor: Anchor): number | null {
  const named = blocks.findIndex((block) => block.key === anchor.block);
  const holds = ({ tiles }: Block) => tiles.some(({ key }) => key === anchor.tile);
  const own = blocks[named];
  const at = anchor.tile === null || (own && holds(own)) ? named : blocks.findIndex(holds);
  const index = blocks[at]?.tiles.findIndex(({ key }) => key === anchor.tile) ?? -1;
  const place = wall.places[at]?.[index];
  if (place) return (wall.tops[at] ?? 0) + place.top - anchor.offsetPx;
  const top = wall.tops[named];
  return top === undefined ? null : top + Math.min(anchor.depthPx, (wall.heights[named] ?? 0) + gapPx);
}

/** The nearest place in a direction, by geometry: up and down stay in the column's reach. Returns -1 when there is none. */
export function neighbour(places: readonly Place[], from: number, direction: "up" | "down" | "left" | "right"): number {
  const start = places[from];
  if (!start) return places.length > 0 ? 0 : -1;
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, place] of places.entries()) {
    const distance = index === from ? null : distanceTo(start, place, direction);
    if (distance !== null && distance < bestDistance) {
      best = index;
      bestDistance = distance;
    }
  }
  return best;
}

function distanceTo(from: Place, to: Place, direction: "up" | "down" | "left" | "right"): number | null {
  const dx = to.left + to.width / 2 - (from.left + from.width / 2);
  const dy = to.top + to.height / 2 - (from.top + from.height / 2);
  const isAcross = direction === "left" || direction === "right";
  const ahead = { up: -dy, down: dy, left: -dx, right: dx }[direction];
  const aside = Math.abs(isAcross ? dy : dx);
  if (ahead < 1 || (isAcross && Math.abs(dx) < from.width / 2) || (!isAcross && aside > from.width / 2)) return null;
  return ahead + aside * 2;
}
