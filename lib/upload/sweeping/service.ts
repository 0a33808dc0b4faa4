import { queueNames, takeJob } from "../../queues.ts";
import type { Services } from "../../services.ts";
import { dropOld, readLying } from "../data.ts";

/** Files that lie here without a use go; those that are whole and that nobody takes are taken. */
export async function sweepUploads(services: Services, waitS: number): Promise<void> {
  const { db, queue, intake } = services;
  await dropOld(db);
  const ids = await intake.list();
  if (ids.length === 0) return;
  const rows = new Map((await readLying(db, ids, waitS)).map((row) => [row.id, row]));
  for (const id of ids) {
    const row = rows.get(id);
    if (!row || row.isOver) await intake.remove(id);
    else if (row.waits) queue.nudge(queueNames.takeUpload, takeJob(id));
  }
}
