import { z } from "zod";
import { Id } from "../../schema.ts";
import type { AssetView } from "../../studio/schema.ts";

export const shownMax = 24; // of one group

/** The latest group first; `before` is the last one of the page above. */
export const ListDuplicates = z.strictObject({
  before: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type ListDuplicates = z.infer<typeof ListDuplicates>;

export type Duplicate = {
  readonly asset: AssetView;
  readonly albums: number; // it lies in so many
  readonly sha256: string;
};

/** What a picture has before all others of its group. */
export type Advantage = "pixels" | "favorite" | "approved" | "album" | "prompt" | "first";

export type DuplicateGroup = {
  readonly id: string;
  readonly pictures: readonly Duplicate[]; // the best first, at most `shownMax`
  readonly count: number;
  readonly why: Advantage; // the first one is the best
};

export type DuplicatePage = { readonly items: readonly DuplicateGroup[]; readonly nextBefore: string | null };

/** One picture stays, the others go into the trash. `id` is the change's own, by which it is taken back. */
export const KeepOne = z.strictObject({
  id: Id,
  keptId: Id,
  otherIds: z.array(Id).min(1).max(500),
  /** The one that stays gets the tags and albums of the others, and is a favourite where one of them was. */
  merges: z.boolean(),
});
export type KeepOne = z.infer<typeof KeepOne>;

/** Pictures of one group that are no duplicates: none of them is taken for another one again. */
export const KeepAll = z.strictObject({ id: Id, ids: z.array(Id).min(2).max(shownMax) });
export type KeepAll = z.infer<typeof KeepAll>;
