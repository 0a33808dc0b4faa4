import { z } from "zod";
import { Id } from "../../schema.ts";
import { Selection } from "../selection/schema.ts";

export const CountTrash = z.strictObject({ conversationId: Id.optional() });
export type CountTrash = z.infer<typeof CountTrash>;

/** How many pictures lie in the trash, and what a selection must say to mean these and none that come later. */
export type TrashCount = { readonly count: number; readonly upTo: string; readonly trashedUpTo: string };

export const CountTrashed = z.strictObject({ selection: Selection });
export type CountTrashed = z.infer<typeof CountTrashed>;

export type TrashedCount = Omit<TrashCount, "upTo">;
