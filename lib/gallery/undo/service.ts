import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { transact } from "../../transaction.ts";
import { canWrite } from "../../workspace/rules.ts";
import { publishAlbums, publishPictures } from "../hint/service.ts";
import { patience } from "../move/schema.ts";
import { takeMoveBack } from "../move/service.ts";
import { ensureTag } from "../tag/data.ts";
import * as data from "./data.ts";
import type { UndoChange } from "./schema.ts";

/** Takes a change back, once. Pictures that are gone for ever stay gone. */
export async function undoChange(ctx: Ctx, { id }: UndoChange): Promise<Result<{ readonly count: number }>> {
  const { actor, services } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  return await transact(
    services.db,
    async (tx) => {
      const undo = await data.findUndo(tx, actor, id);
      if (!undo) return fail("not_found");
      if (undo.isUndone) return ok({ count: 0 });
      if (undo.op === "move") return await takeMoveBack(ctx, undo, tx);
      // A tag that was deleted since comes back with its pictures.
      const subjectId = undo.op === "untag" ? await ensureTag(tx, actor, undo.value ?? "") : undo.subjectId;
      const ids = await data.takeBack(tx, actor, { ...undo, subjectId });
      await data.markUndone(tx, id);
      await publishPictures(ctx, tx, { ids, count: ids.length });
      if (undo.op === "album" || undo.op === "unalbum" || undo.op === "keep") await publishAlbums(ctx, tx);
      return ok({ count: ids.length });
    },
    patience,
  );
}
