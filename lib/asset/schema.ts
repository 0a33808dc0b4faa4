import { z } from "zod";
import type { PictureFacts } from "../infra/picture/port.ts";
import { Id } from "../schema.ts";
import { galleryViews } from "../studio/schema.ts";
import { previewEdge } from "../studio/zoom/rules.ts";
import type { Look } from "./look/schema.ts";

export const variants = ["thumb", "preview", "original"] as const;
export type Variant = (typeof variants)[number];
/** Longest edge in pixels. */
export const variantEdge = { thumb: 512, preview: previewEdge } as const;

export const SetFavorite = z.strictObject({ id: Id, isFavorite: z.boolean() });
export type SetFavorite = z.infer<typeof SetFavorite>;

export const ManyAssets = z.strictObject({ ids: z.array(Id).min(1).max(500) });
export type ManyAssets = z.infer<typeof ManyAssets>;

/** Ids with commas between them: as many as an address has room for. */
export const SomeAssets = z.strictObject({
  ids: z
    .string()
    .max(4_000)
    .transform((text) => text.split(","))
    .pipe(z.array(Id).min(1).max(100)),
});

/** Of versions of one picture the newest alone. Lists of favourites and of the trash show each in any case. */
export const CollapseStacks = z.literal("1").optional();

/** Newest first; `before` is the last id of the page above. */
export const ListAssets = z.strictObject({
  view: z.enum(galleryViews).default("all"),
  conversationId: Id.optional(),
  before: Id.optional(),
  stacks: CollapseStacks,
  limit: z.coerce.number().int().min(1).max(200).default(60),
});
export type ListAssets = z.infer<typeof ListAssets>;

/** A picture whose files are stored, before it has a row. */
export type StoredPicture = Omit<PictureFacts, "thumb" | "preview" | "tiny"> & {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly look: Look;
};
