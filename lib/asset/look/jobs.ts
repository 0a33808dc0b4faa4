import { queueNames, seeJob } from "../../queues.ts";
import type { Services } from "../../services.ts";
import { assetKey } from "../rules.ts";
import * as data from "./data.ts";
import { lookOf } from "./rules.ts";

const picturesAtOnce = 20;
const roundsMax = 50; // of one job; what is left is another one's, so that a server that stops waits for none
const groupedAtOnce = 50;

/** Looks at pictures that nobody has looked at yet, and puts them into groups. Stopped anywhere, it goes on where it was. */
export async function seeAssets(services: Services, signal: AbortSignal): Promise<void> {
  for (let round = 0; round < roundsMax; round++) {
    if (signal.aborted) return;
    const unseen = await data.listUnseen(services.db, picturesAtOnce);
    for (const one of unseen) await see(services, one);
    const grouped = await services.db.$transaction((tx) => data.groupSeen(tx, groupedAtOnce));
    if (unseen.length === 0 && grouped === 0) return;
  }
  await services.queue.send(services.db, queueNames.seeAssets, seeJob);
}

async function see({ db, storage, pictures }: Services, { ids, workspaceId, sha256 }: data.Unseen): Promise<void> {
  for (const variant of ["thumb", "original"] as const) {
    const bytes = await storage.read(assetKey(workspaceId, sha256, variant));
    const tiny = bytes && (await pictures.squeeze(bytes));
    if (tiny) return await data.keepLook(db, ids, lookOf(tiny));
  }
  await data.markUnreadable(db, ids);
}
