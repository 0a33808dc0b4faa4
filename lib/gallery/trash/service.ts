import { queueNames } from "../../queues.ts";
import { ok, type Result } from "../../result.ts";
import type { Ctx, Services } from "../../services.ts";
import { publishPictures } from "../hint/service.ts";
import { selected } from "../selection/data.ts";
import * as data from "./data.ts";
import type { CountTrashed, TrashedCount } from "./schema.ts";

/** For whoever is asked whether to delete for ever what they picked, or all of it. */
export async function countTrashed(ctx: Ctx, { selection }: CountTrashed): Promise<Result<TrashedCount>> {
  const { db } = ctx.services;
  const { count, lastAt } = await data.countTrashed(db, await selected(db, ctx.actor, selection));
  return ok({ count, trashedUpTo: lastAt.toISOString() });
}

const atOnceMax = 500; // the rows are locked together, and the next ones follow some seconds later

/** What has lain in the trash for its days is deleted for ever, in the stages of any picture: here it is marked. */
export async function expireTrash({ db, bus, queue }: Services): Promise<void> {
  await db.$transaction(async (tx) => {
    const expired = await data.markExpired(tx, atOnceMax);
    if (expired.length === 0) return;
    await queue.send(tx, queueNames.purgeAssets, { key: "all", payload: {} });
    for (const [workspaceId, rows] of Map.groupBy(expired, (row) => row.workspaceId)) {
      const ids = rows.map(({ id }) => id);
      await publishPictures({ services: { bus }, actor: { workspaceId } }, tx, { ids, count: ids.length });
    }
  });
}
