import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { transact } from "../../transaction.ts";
import { canWrite } from "../../workspace/rules.ts";
import { publishPictures } from "../hint/service.ts";
import { changeAndKeep } from "../undo/data.ts";
import * as data from "./data.ts";
import type { DeleteTag, ListTags, RenameTag, TagView } from "./schema.ts";

export async function listTags({ services, actor }: Ctx, { q }: ListTags): Promise<readonly TagView[]> {
  return await data.listTags(services.db, actor, q);
}

/** On all of its pictures. A name that another tag has is a conflict: two tags do not become one unasked. */
export async function renameTag(ctx: Ctx, { id, name }: RenameTag): Promise<Result<null>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  return await transact(ctx.services.db, async (tx) => {
    const outcome = await data.renameTag(tx, ctx.actor, id, name);
    if (outcome !== "done") return fail(outcome === "taken" ? "conflict" : "not_found");
    await publishPictures(ctx, tx, await data.touchTagged(tx, id));
    return ok(null);
  });
}

/** From all of its pictures; taken back, it is on the same ones again. */
export async function deleteTag(ctx: Ctx, { id, undoId }: DeleteTag): Promise<Result<null>> {
  const { actor, services } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  return await transact(services.db, async (tx) => {
    const name = await data.findTagName(tx, actor, id);
    if (name === null) return fail("not_found");
    const undo = { id: undoId, op: "untag", value: name, subjectId: id } as const;
    const outcome = await changeAndKeep(tx, actor, undo, data.takeEverywhere(id));
    await data.removeTag(tx, id);
    await publishPictures(ctx, tx, outcome);
    return ok(null);
  });
}
