import { z } from "zod";
import { Id } from "../../schema.ts";
import { assetStatuses } from "../../studio/schema.ts";
import { Selection } from "../selection/schema.ts";
import { TagName } from "../tag/schema.ts";

/** What can be done to many pictures, and taken back. */
export const Change = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("favorite"), isFavorite: z.boolean() }),
  z.strictObject({ kind: z.literal("status"), status: z.enum(assetStatuses).nullable() }),
  z.strictObject({ kind: z.literal("trash") }),
  z.strictObject({ kind: z.literal("restore") }),
  z.strictObject({ kind: z.literal("tag"), name: TagName }),
  z.strictObject({ kind: z.literal("untag"), name: TagName }),
  z.strictObject({ kind: z.literal("album"), albumId: Id }),
  z.strictObject({ kind: z.literal("unalbum"), albumId: Id }),
]);
export type Change = z.infer<typeof Change>;

/** `id` is the change's own: the one by which it is taken back, and asked twice it is done once. */
export const ChangePictures = z.strictObject({ id: Id, selection: Selection, change: Change });
export type ChangePictures = z.infer<typeof ChangePictures>;

export const DeletePictures = z.strictObject({ selection: Selection });
export type DeletePictures = z.infer<typeof DeletePictures>;

/** How many pictures became different. */
export type Changed = { readonly count: number };
