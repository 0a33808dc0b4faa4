import type { AssetView, GenerationView } from "../../schema.ts";
import type { Version } from "../../stack/rules.ts";
import { type Picture, ratioOfSize } from "../wire/rules.ts";

// One place in the gallery. The same row makes the same tile, so that what did not change is not drawn again.

/** One place in the gallery: a picture, one of which only its place is known yet, or one that is being made. */
export type Tile =
  | { readonly kind: "asset"; readonly key: string; readonly asset: AssetView }
  | { readonly kind: "picture"; readonly key: string; readonly picture: Picture }
  | { readonly kind: "generation"; readonly key: string; readonly generation: GenerationView };

const assetTiles = new WeakMap<AssetView, Tile>();
const pictureTiles = new WeakMap<Picture, Tile>();
const generationTiles = new WeakMap<GenerationView, Tile>();

function remember<K extends object>(tiles: WeakMap<K, Tile>, row: K, make: () => Tile): Tile {
  const known = tiles.get(row);
  if (known) return known;
  const tile = make();
  tiles.set(row, tile);
  return tile;
}

/** A picture keeps the place of the generation that made it, so that nothing jumps when it is finished. */
export function tileOf(asset: AssetView): Tile {
  return remember(assetTiles, asset, () => ({ kind: "asset", key: asset.generationId ?? asset.id, asset }));
}

export function placeholderOf(picture: Picture): Tile {
  return remember(pictureTiles, picture, () => ({ kind: "picture", key: picture.key, picture }));
}

export function tileOfGeneration(generation: GenerationView): Tile {
  return remember(generationTiles, generation, () => ({ kind: "generation", key: generation.id, generation }));
}

/** Which stack a tile's picture is of, as far as that is known. */
export function versionOf(tile: Tile): Version | null {
  if (tile.kind === "generation") return null;
  if (tile.kind === "asset") return tile.asset;
  const { id, stack } = tile.picture;
  return stack ? { id, stackId: stack.id } : null;
}

export function inOrder(tiles: Tile[]): readonly Tile[] {
  return tiles.sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0));
}

export function conversationOf(tile: Tile): string | null {
  if (tile.kind === "picture") return tile.picture.conversationId ?? null;
  return tile.kind === "asset" ? tile.asset.conversationId : tile.generation.conversationId;
}

/** Width ÷ height of a tile's picture. */
export function ratioOf(tile: Tile): number {
  if (tile.kind === "picture") return tile.picture.ratio;
  return ratioOfSize(tile.kind === "asset" ? tile.asset : tile.generation);
}

/** The id of a tile's picture; null while there is none. */
export function assetIdOf(tile: Tile): string | null {
  if (tile.kind === "generation") return null;
  return tile.kind === "asset" ? tile.asset.id : tile.picture.id;
}
