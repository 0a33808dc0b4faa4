import { z } from "zod";
import { Id } from "../schema.ts";
import type { Services } from "../services.ts";
import * as data from "./data.ts";
import { assetKey } from "./rules.ts";
import { variants } from "./schema.ts";

/** Second and third stage of deleting for ever: files, then rows. Interrupted anywhere, it goes on at the next call. */
export async function purgeAssets(services: Services): Promise<void> {
  for (const asset of await data.listPurging(services.db)) {
    await services.db.$transaction(async (tx) => {
      await data.lockBytes(tx, asset);
      if (!(await data.isShared(tx, asset))) await removeFiles(services, asset);
      await data.deleteRow(tx, asset.id);
    });
  }
}

async function removeFiles({ storage }: Services, { workspaceId, sha256 }: data.Purgeable): Promise<void> {
  for (const variant of variants) await storage.remove(assetKey(workspaceId, sha256, variant));
}

const PurgeWorkspace = z.object({ workspaceId: Id });

/** Removes the files of a workspace whose rows are gone. */
export async function purgeWorkspace(services: Services, payload: unknown): Promise<void> {
  const { workspaceId } = PurgeWorkspace.parse(payload);
  if (await data.hasWorkspace(services.db, workspaceId)) return;
  await services.storage.removeAll(`${workspaceId}/`);
}
