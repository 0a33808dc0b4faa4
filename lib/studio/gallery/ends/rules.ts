import type { Block } from "../rules.ts";
import { assetIdOf } from "../tile/rules.ts";

/** The ids of a list's first and last picture; null: there is none, or it is not known which. */
export type Ends = { readonly first: string | null; readonly last: string | null };

/** Of a gallery list; `isWhole` says that all of its days are known. */
export function endsOf(blocks: readonly Block[], isWhole: boolean): Ends {
  return { first: firstOf(blocks), last: isWhole ? lastOf(blocks) : null };
}

function firstOf(blocks: readonly Block[]): string | null {
  for (const { tiles, missing } of blocks) {
    const id = tiles.flatMap((tile) => assetIdOf(tile) ?? [])[0];
    if (id !== undefined) return id;
    if (missing > 0) return null;
  }
  return null;
}

function lastOf(blocks: readonly Block[]): string | null {
  for (const { tiles, missing } of blocks.toReversed()) {
    if (missing > 0) return null; // they lie below its tiles
    const id = tiles.flatMap((tile) => assetIdOf(tile) ?? []).at(-1);
    if (id !== undefined) return id;
  }
  return null;
}
