import { z } from "zod";
import { firstIdAt } from "../ids.ts";
import { Id } from "../schema.ts";
import type { Services } from "../services.ts";
import * as data from "./data.ts";
import { assetKey } from "./rules.ts";
import { variants } from "./schema.ts";

const pageLength = 100;

/**
 * Second and third stage of deleting for ever: files, then rows, one picture after the other. Interrupted anywhere, it
 * goes on at the next call; `isOpen` turns false when this process takes no more work. A picture whose files cannot be
 * removed now holds up no other: what went wrong first is thrown at the end.
 */
export async function purgeAssets(services: Services, isOpen: () => boolean = () => true): Promise<void> {
  let failure: unknown;
  for (let after: string | undefined = firstIdAt(0); after; ) {
    const page: readonly data.Purgeable[] = await data.listPurging(services.db, after, pageLength);
    for (const asset of page) {
      if (!isOpen()) return;
      await purge(services, asset).catch((error: unknown) => {
        failure ??= error;
      });
    }
    after = page.at(-1)?.id;
  }
  if (failure) throw failure;
}

async function purge(services: Services, asset: data.Purgeable): Promise<void> {
  await services.db.$transaction(async (tx) => {
    await data.lockBytes(tx, asset);
    if (!(await data.isShared(tx, asset))) await removeFiles(services, asset);
    await data.deleteRow(tx, asset.id);
  });
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
