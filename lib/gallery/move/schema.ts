import { z } from "zod";
import { Id } from "../../schema.ts";
import { Selection } from "../selection/schema.ts";

/** `id` is the move's own: the one by which it is taken back, and asked twice it is done once. */
export const MovePictures = z.strictObject({ id: Id, selection: Selection, workspaceId: Id });
export type MovePictures = z.infer<typeof MovePictures>;

/** What is said while pictures are moved, a line each. */
export type MoveLine =
  | { readonly kind: "files"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly count: number };

/** A hundred thousand take their time, on a busy machine more of it. */
export const patience = { maxWait: 15_000, timeout: 300_000 };

/** Their files are named in one statement. */
export const movedMax = 100_000;
