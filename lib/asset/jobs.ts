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
  await purgeLeft(services, isOpen).catch((error: unknown) => {
    failure ??= error;
  });
  if (failure) throw failure;
}

async function purge(services: Services, asset: data.Purgeable): Promise<void> {
  await services.db.$transaction(async (tx) => {
    await data.lockRemoving(tx, asset.workspaceId);
    await data.lockBytes(tx, asset);
    if (!(await data.isShared(tx, asset))) await removeFiles(services, asset);
    await data.deleteRow(tx, asset.id);
  });
}

/** What pictures that went to another workspace left behind in theirs, a day later. */
async function purgeLeft({ db, ...services }: Services, isOpen: () => boolean): Promise<void> {
  for (;;) {
    const page = await data.listLeft(db, pageLength);
    for (const left of page) {
      if (!isOpen()) return;
      await db.$transaction(async (tx) => {
        await data.lockRemoving(tx, left.workspaceId);
        await data.lockBytes(tx, left);
        if (!(await data.deleteLeft(tx, left)) || (await data.isShared(tx, left))) return;
        await removeFiles(services, left);
      });
    }
    if (page.length < pageLength) return;
  }
}

async function removeFiles({ storage }: Pick<Services, "storage">, { workspaceId, sha256 }: data.Bytes): Promise<void> {
  for (const variant of variants) await storage.remove(assetKey(workspaceId, sha256, variant));
}

const PurgeWorkspace = z.object({ workspaceId: Id });

/** Removes the files of a workspace whose rows are gone. */
export async function purgeWorkspace(services: Services, payload: unknown): Promise<void> {
  const { workspaceId } = PurgeWorkspace.parse(payload);
  if (await data.hasWorkspace(services.db, workspaceId)) return;
  await services.storage.removeAll(`${workspaceId}/`);
}
