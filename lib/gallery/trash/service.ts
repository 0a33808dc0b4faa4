import { queueNames } from "../../queues.ts";
import type { Services } from "../../services.ts";
import { publishPictures } from "../hint/service.ts";
import { markExpired } from "./data.ts";

const atOnceMax = 500; // the rows are locked together, and the next ones follow some seconds later

/** What has lain in the trash for its days is deleted for ever, in the stages of any picture: here it is marked. */
export async function expireTrash({ db, bus, queue }: Services): Promise<void> {
  await db.$transaction(async (tx) => {
    const expired = await markExpired(tx, atOnceMax);
    if (expired.length === 0) return;
    await queue.send(tx, queueNames.purgeAssets, { key: "all", payload: {} });
    for (const [workspaceId, rows] of Map.groupBy(expired, (row) => row.workspaceId)) {
      const ids = rows.map(({ id }) => id);
      await publishPictures({ services: { bus }, actor: { workspaceId } }, tx, { ids, count: ids.length });
    }
  });
}
