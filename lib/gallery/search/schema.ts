import { z } from "zod";
import { isId } from "../../ids.ts";
import { Id } from "../../schema.ts";
import { type AssetView, galleryViews } from "../../studio/schema.ts";

/** Where a page of results ended: see Segment in data.ts. Written as "top_rank_id" or "top_rank_id_bottom". */
export type Cursor = {
  readonly top: string;
  readonly rank: number;
  readonly id: string;
  /** Where its segment ends, if that was walked over: so is the rest of it, whatever became of its pictures. */
  readonly bottom: string | null;
};

const Cursor = z.string().transform((text, ctx): Cursor => {
  const [top = "", rank = "", id = "", bottom = null, ...rest] = text.split("_");
  const isWhole = isId(top) && /^[0-9]{1,6}$/.test(rank) && isId(id) && rest.length === 0;
  if (isWhole && (bottom === null || isId(bottom))) return { top, rank: Number(rank), id, bottom };
  ctx.addIssue({ code: "custom", message: "not a cursor" });
  return z.NEVER;
});

export const SearchAssets = z.strictObject({
  q: z.string(),
  view: z.enum(galleryViews).default("all"),
  conversationId: Id.optional(),
  after: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(60),
});
export type SearchAssets = z.infer<typeof SearchAssets>;

export type SearchPage = {
  /** In the order in which they were found. */
  readonly items: readonly AssetView[];
  readonly nextAfter: string | null;
  /** By the picture's id: words of its prompt about what was looked for. */
  readonly excerpts: Readonly<Record<string, string>>;
  /** By the picture's id: how many versions of it there are. Where only the latest of them were asked for. */
  readonly versions: Readonly<Record<string, number>>;
  /** How many there are; null on later pages. `isMore`: that many, and older ones that were not counted. */
  readonly count: { readonly found: number; readonly isMore: boolean } | null;
};
