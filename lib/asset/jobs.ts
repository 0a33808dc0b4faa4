import { z } from "zod";
import { Id } from "../schema.ts";
import type { Services } from "../services.ts";
import * as data from "./data.ts";
import { assetKey } from "./rules.ts";
import { variants } from "./schema.ts";

/** Second and third stage of deleting for ever: files, then rows. Interrupted anywhere, it goes on at the next call. */
export async function purgeAssets(services: Services): Promise<void> {
  for (const asset of await data.listPurging(services.db)) {
    if (!(await data.isShared(services.db, asset))) {
      for (const variant of variants) {
        await services.storage.remove(assetKey(asset.workspaceId, asset.sha256, variant));
      }
    }
    await data.deleteRow(services.db, asset.id);
  }
}

const PurgeWorkspace = z.object({ workspaceId: Id });

/** Removes the files of a workspace whose rows are gone. */
export async function purgeWorkspace(services: Services, payload: unknown): Promise<void> {
  const { workspaceId } = PurgeWorkspace.parse(payload);
  if (await data.hasWorkspace(services.db, workspaceId)) return;
  await services.storage.removeAll(`${workspaceId}/`);
}
