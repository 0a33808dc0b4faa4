import type { Ctx } from "../../services.ts";
import { readAssets } from "../data.ts";
import type { AssetView } from "../schema.ts";
import * as data from "./data.ts";
import type { ListDays, ReadPictures, ReadSection } from "./schema.ts";
import type { DayCount, PackedSection } from "./wire/rules.ts";

/** How many pictures a gallery list has of each day, newest first. */
export async function listDays(ctx: Ctx, input: ListDays): Promise<{ readonly days: readonly DayCount[] }> {
  return { days: await data.readDays(ctx.services.db, ctx.actor, input) };
}

/** Where pictures of a day go, before anything else of them is known. */
export async function readSection(ctx: Ctx, input: ReadSection): Promise<PackedSection> {
  return await data.readSection(ctx.services.db, ctx.actor, input);
}

/** Everything of the pictures in sight; those that are not there (any more) are left out. */
export async function readPictures(ctx: Ctx, { ids }: ReadPictures): Promise<{ readonly items: readonly AssetView[] }> {
  return { items: await readAssets(ctx.services.db, ctx.actor, ids) };
}
