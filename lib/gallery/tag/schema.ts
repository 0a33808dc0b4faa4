import { z } from "zod";
import { Id, typedText } from "../../schema.ts";
import { tagLengthMax } from "./length/schema.ts";

/** One line without spaces at its ends; the spelling is kept. */
export const TagName = typedText(tagLengthMax * 2)
  .transform((text) => text.replace(/\s+/gu, " ").trim())
  .pipe(z.string().min(1).max(tagLengthMax));

export const ListTags = z.strictObject({ q: typedText(tagLengthMax).default("") });
export type ListTags = z.infer<typeof ListTags>;

export const RenameTag = z.strictObject({ id: Id, name: TagName });
export type RenameTag = z.infer<typeof RenameTag>;

/** `undoId` is the one by which it is taken back. */
export const DeleteTag = z.strictObject({ id: Id, undoId: Id });
export type DeleteTag = z.infer<typeof DeleteTag>;

export type TagView = { readonly id: string; readonly name: string };
