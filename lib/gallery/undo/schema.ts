import { z } from "zod";
import { Id } from "../../schema.ts";

/** What was done. Each is taken back by what it kept; see data.ts. */
export type UndoOp =
  | "favorite"
  | "status"
  | "trash"
  | "restore"
  | "tag"
  | "untag"
  | "album"
  | "unalbum"
  | "keep"
  | "apart"
  | "move";

export const UndoChange = z.strictObject({ id: Id });
export type UndoChange = z.infer<typeof UndoChange>;
