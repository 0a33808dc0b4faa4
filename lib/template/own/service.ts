import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { transact } from "../../transaction.ts";
import { canWrite } from "../../workspace/rules.ts";
import type { OwnTemplate } from "../schema.ts";
import * as data from "./data.ts";
import type { DeleteTemplate, SaveTemplate } from "./schema.ts";

/** The latest first. */
export async function listTemplates({ services, actor }: Ctx): Promise<readonly OwnTemplate[]> {
  return await data.listTemplates(services.db, actor);
}

export async function saveTemplate(ctx: Ctx, input: SaveTemplate): Promise<Result<null>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  return await transact(ctx.services.db, async (tx) => {
    const outcome = await data.writeTemplate(tx, ctx.actor, input);
    if (outcome === "taken") return fail("not_found");
    return (await data.countTemplates(tx, ctx.actor)) > data.ownTemplatesMax ? fail("conflict") : ok(null);
  });
}

export async function deleteTemplate(ctx: Ctx, { id }: DeleteTemplate): Promise<Result<null>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  return (await data.removeTemplate(ctx.services.db, ctx.actor, id)) ? ok(null) : fail("not_found");
}
