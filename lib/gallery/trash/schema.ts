import { z } from "zod";
import { Selection } from "../selection/schema.ts";

export const CountTrashed = z.strictObject({ selection: Selection });
export type CountTrashed = z.infer<typeof CountTrashed>;

/** How many of a selection lie in the trash, and what it must say to mean these and none that come later. */
export type TrashedCount = { readonly count: number; readonly trashedUpTo: string };
