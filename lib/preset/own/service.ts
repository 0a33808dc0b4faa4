import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { transact } from "../../transaction.ts";
import { canWrite } from "../../workspace/rules.ts";
import type { OwnPreset } from "../schema.ts";
import * as data from "./data.ts";
import type { DeletePreset, SavePreset } from "./schema.ts";

/** The latest first. */
export async function listPresets({ services, actor }: Ctx): Promise<readonly OwnPreset[]> {
  return await data.listPresets(services.db, actor);
}

export async function savePreset(ctx: Ctx, input: SavePreset): Promise<Result<null>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  return await transact(ctx.services.db, async (tx) => {
    const outcome = await data.writePreset(tx, ctx.actor, input);
    if (outcome === "taken") return fail("not_found");
    return (await data.countPresets(tx, ctx.actor)) > data.ownPresetsMax ? fail("conflict") : ok(null);
  });
}

/** Turns that it was chosen for keep their own copy. */
export async function deletePreset(ctx: Ctx, { id }: DeletePreset): Promise<Result<null>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  return (await data.removePreset(ctx.services.db, ctx.actor, id)) ? ok(null) : fail("not_found");
}
