import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { transact } from "../../transaction.ts";
import { canWrite } from "../../workspace/rules.ts";
import * as data from "./data.ts";
import type { DescribeAsset, RenameAsset } from "./schema.ts";

/** The name of a picture: in the gallery, in its file's name. */
export async function renameAsset(ctx: Ctx, { id, title }: RenameAsset): Promise<Result<null>> {
  return await setWords(ctx, id, { title });
}

/** What it shows, for who does not see it. */
export async function describeAsset(ctx: Ctx, { id, altText }: DescribeAsset): Promise<Result<null>> {
  return await setWords(ctx, id, { altText });
}

async function setWords(ctx: Ctx, id: string, words: Parameters<typeof data.setWords>[3]): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  return await transact(services.db, async (tx) => {
    if (!(await data.setWords(tx, actor, id, words))) return fail("not_found");
    await services.bus.publish(tx, { kind: "asset", workspaceId: actor.workspaceId, id });
    return ok(null);
  });
}
