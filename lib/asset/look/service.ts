import { queueNames, seeJob } from "../../queues.ts";
import type { Services } from "../../services.ts";
import { assetKey } from "../rules.ts";
import * as data from "./data.ts";

/** For the sweeper. */
export async function requestSeeing({ db, queue }: Services): Promise<void> {
  if (await data.hasWaiting(db)) await queue.send(db, queueNames.seeAssets, seeJob);
}

/** After the commit that brought a picture: it is grouped at once where there is room. */
export function seeSoon({ queue }: Services): void {
  queue.nudge(queueNames.seeAssets, seeJob);
}

/** The small square of pixels by which a picture is described, or null where no bytes of it can be read. */
export async function readTiny(
  { storage, pictures }: Services,
  { workspaceId, sha256 }: { readonly workspaceId: string; readonly sha256: string },
): Promise<Uint8Array | null> {
  for (const variant of ["thumb", "original"] as const) {
    const bytes = await storage.read(assetKey(workspaceId, sha256, variant));
    const tiny = bytes && (await pictures.squeeze(bytes));
    if (tiny) return tiny;
  }
  return null;
}
