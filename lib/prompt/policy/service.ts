import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { transact } from "../../transaction.ts";
import * as data from "./data.ts";
import { PromptPolicy } from "./schema.ts";

export async function getPolicy({ services, actor }: Ctx): Promise<PromptPolicy> {
  return await data.readPolicy(services.db, actor);
}

/** Changes some of the rules; the others stay as they are. Only an owner of the workspace may. */
export async function changePolicy(ctx: Ctx, change: Partial<PromptPolicy>): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (actor.role !== "owner") return fail("forbidden");
  return await transact(services.db, async (tx) => {
    await data.lockPolicy(tx, actor);
    const now = await data.readPolicy(tx, actor);
    await data.writePolicy(tx, actor, PromptPolicy.parse({ ...now, ...change }));
    return ok(null);
  });
}
