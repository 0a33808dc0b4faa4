import { z } from "zod";
import { Id, typedText } from "../../schema.ts";
import { parseQuery } from "../query/rules.ts";
import { queryLengthMax } from "../query/schema.ts";
import { albumLengthMax } from "./length/schema.ts";

export const albumsMax = 200;

export const AlbumName = typedText(albumLengthMax * 2)
  .transform((text) => text.replace(/\s+/gu, " ").trim())
  .pipe(z.string().min(1).max(albumLengthMax));

/** With a query it holds whatever that finds; without one, what is put in. The id is made by the browser. */
export const CreateAlbum = z.strictObject({
  id: Id,
  name: AlbumName,
  parentId: Id.nullable().default(null),
  query: typedText(queryLengthMax)
    .refine((text) => parseQuery(text).ok, "too long")
    .nullable()
    .default(null),
});
export type CreateAlbum = z.infer<typeof CreateAlbum>;

export const RenameAlbum = z.strictObject({ id: Id, name: AlbumName });
export type RenameAlbum = z.infer<typeof RenameAlbum>;

export const OneAlbum = z.strictObject({ id: Id });
export type OneAlbum = z.infer<typeof OneAlbum>;

/** Behind `afterId`, one of those with the same parent; null: it becomes the first. */
export const MoveAlbum = z.strictObject({ id: Id, parentId: Id.nullable(), afterId: Id.nullable() });
export type MoveAlbum = z.infer<typeof MoveAlbum>;

/** Null: the first picture stands for it. */
export const SetCover = z.strictObject({ id: Id, assetId: Id.nullable() });
export type SetCover = z.infer<typeof SetCover>;

/** Behind `afterId`, a picture of the same album; null: it becomes the first. */
export const PlaceInAlbum = z.strictObject({ id: Id, assetId: Id, afterId: Id.nullable() });
export type PlaceInAlbum = z.infer<typeof PlaceInAlbum>;

/** In the album's own order; `after` is the last picture of the page above. */
export const ListAlbum = z.strictObject({
  after: Id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(60),
});
export type ListAlbum = z.infer<typeof ListAlbum>;
