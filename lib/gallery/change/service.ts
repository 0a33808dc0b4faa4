import { markPurging } from "../../asset/data.ts";
import type { Tx } from "../../infra/db/client.ts";
import { queueNames } from "../../queues.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { transact } from "../../transaction.ts";
import { canWrite } from "../../workspace/rules.ts";
import { hasAlbum } from "../album/data.ts";
import { publishAlbums, publishPictures } from "../hint/service.ts";
import { selected } from "../selection/data.ts";
import type { Selection } from "../selection/schema.ts";
import { ensureTag, findTagNamed } from "../tag/data.ts";
import { findMade, type Outcome } from "../undo/data.ts";
import * as data from "./data.ts";
import type { Change, Changed, ChangePictures, DeletePictures } from "./schema.ts";

/**
 * One change of many pictures, once: asked again with the same id it says what it did. Whatever of the selection is not
 * there, or is somebody else's, is left out.
 */
export async function changePictures(ctx: Ctx, input: ChangePictures): Promise<Result<Changed>> {
  const { id, selection, change } = input;
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  return await transact(ctx.services.db, async (tx) => {
    const made = await findMade(tx, ctx.actor, id);
    if (made !== null) return ok({ count: made });
    const meant = await selected(tx, ctx.actor, selection);
    const outcome = await perform(tx, ctx, { id, meant }, change);
    if (!outcome || isNothing(selection, outcome.found)) return fail("not_found");
    await publishPictures(ctx, tx, outcome);
    if (change.kind === "album" || change.kind === "unalbum") await publishAlbums(ctx, tx);
    return ok({ count: outcome.count });
  });
}

const none: Outcome = { ids: [], count: 0, found: 1 };

/** Null when what it speaks of does not exist. */
async function perform(tx: Tx, { actor }: Ctx, wanted: data.Wanted, change: Change): Promise<Outcome | null> {
  switch (change.kind) {
    case "favorite":
      return await data.setFavorites(tx, actor, wanted, change.isFavorite);
    case "status":
      return await data.setStatuses(tx, actor, wanted, change.status);
    case "trash":
      return await data.setTrashed(tx, actor, wanted);
    case "restore":
      return await data.setRestored(tx, actor, wanted);
    case "tag":
      return await data.putTag(tx, actor, wanted, { id: await ensureTag(tx, actor, change.name), name: change.name });
    case "untag": {
      const id = await findTagNamed(tx, actor, change.name);
      if (id) return await data.takeTag(tx, actor, wanted, { id, name: change.name });
      return { ...none, found: await data.countMeant(tx, wanted.meant) };
    }
    case "album":
    case "unalbum": {
      const { albumId } = change;
      if (!(await hasAlbum(tx, actor, albumId))) return null;
      const write = change.kind === "album" ? data.putInAlbum : data.takeFromAlbum;
      return await write(tx, actor, wanted, albumId);
    }
  }
}

/** Pictures were named, and none of them is here. That a query finds none is no fault. */
function isNothing(selection: Selection, found: number): boolean {
  return "ids" in selection && found === 0;
}

/** For ever, in stages: rows are marked now; the job removes the files and then the rows. */
export async function deletePictures(ctx: Ctx, { selection }: DeletePictures): Promise<Result<Changed>> {
  const { actor, services } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  return await transact(services.db, async (tx) => {
    const meant = await selected(tx, actor, selection);
    const ids = await markPurging(tx, meant);
    if (isNothing(selection, ids.length)) return fail("not_found");
    if (ids.length > 0) await services.queue.send(tx, queueNames.purgeAssets, { key: "all", payload: {} });
    await publishPictures(ctx, tx, { ids, count: ids.length });
    return ok({ count: ids.length });
  });
}
