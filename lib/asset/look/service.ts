import { queueNames, seeJob } from "../../queues.ts";
import type { Services } from "../../services.ts";
import * as data from "./data.ts";

/** For the sweeper. */
export async function requestSeeing({ db, queue }: Services): Promise<void> {
  if (await data.hasWaiting(db)) await queue.send(db, queueNames.seeAssets, seeJob);
}

/** After the commit that brought a picture: it is grouped at once where there is room. */
export function seeSoon({ queue }: Services): void {
  queue.nudge(queueNames.seeAssets, seeJob);
}
