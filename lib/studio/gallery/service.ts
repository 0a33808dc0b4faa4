import type { Ctx } from "../../services.ts";
import * as data from "./data.ts";
import type { ListDays, ReadSection } from "./schema.ts";
import type { DayCount, PackedSection } from "./wire/rules.ts";

/** How many pictures a gallery list has of each day, newest first. */
export async function listDays(ctx: Ctx, input: ListDays): Promise<{ readonly days: readonly DayCount[] }> {
  return { days: await data.readDays(ctx.services.db, ctx.actor, input) };
}

/** Where pictures of a day go, before anything else of them is known. */
export async function readSection(ctx: Ctx, input: ReadSection): Promise<PackedSection> {
  return await data.readSection(ctx.services.db, ctx.actor, input);
}
