import type { Ctx } from "../../services.ts";
import { readZone } from "../../workspace/zone/data.ts";
import * as data from "./data.ts";
import type { ListDays, ReadSection } from "./schema.ts";
import type { CountedDays, PackedSection } from "./wire/rules.ts";

/** How many pictures a gallery list has of each day, newest first. */
export async function listDays({ services: { db }, actor }: Ctx, input: ListDays): Promise<CountedDays> {
  const { days, zone } = await data.readDays(db, actor, input);
  return zone === (input.zone ?? null) ? { days } : { days, zone: await readZone(db, zone) };
}

/** Where pictures of a day go, before anything else of them is known. */
export async function readSection(ctx: Ctx, input: ReadSection): Promise<PackedSection> {
  return await data.readSection(ctx.services.db, ctx.actor, input);
}
