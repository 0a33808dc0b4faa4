import { z } from "zod";
import { Id } from "../schema.ts";
import type { Services } from "../services.ts";
import { deleteLeft, type LeftBytes, listLeft } from "./arrival/data.ts";
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
  const { db } = services;
  let failure: unknown;
  const note = (error: unknown) => {
    failure ??= error;
  };
  for await (const asset of inPages<data.Purgeable>((after) => data.listPurging(db, after?.id, pageLength))) {
    if (!isOpen()) return;
    await purge(services, asset).catch(note);
  }
  for await (const left of inPages<LeftBytes>((after) => listLeft(db, after, pageLength))) {
    if (!isOpen()) return;
    await purgeLeft(services, left).catch(note);
  }
  if (failure) throw failure;
}

/** A page behind the other: what is still there is not read again. */
async function* inPages<One>(readPage: (after: One | undefined) => Promise<readonly One[]>): AsyncGenerator<One> {
  for (let after: One | undefined; ; ) {
    const page: readonly One[] = await readPage(after);
    yield* page;
    after = page.at(-1);
    if (after === undefined) return;
  }
}

async function purge(services: Services, asset: data.Purgeable): Promise<void> {
  await services.db.$transaction(async (tx) => {
    await data.lockRemoving(tx, asset.workspaceId);
    await data.lockBytes(tx, asset);
    if (!(await data.isShared(tx, asset))) await removeFiles(services, asset);
    await data.deleteRow(tx, asset.id);
  });
}

/** What a picture that went to another workspace left behind in its own, a day later. */
async function purgeLeft(services: Services, left: LeftBytes): Promise<void> {
  await services.db.$transaction(async (tx) => {
    await data.lockRemoving(tx, left.workspaceId);
    await data.lockBytes(tx, left);
    if (!(await deleteLeft(tx, left)) || (await data.isShared(tx, left))) return;
    await removeFiles(services, left);
  });
}

async function removeFiles({ storage }: Services, { workspaceId, sha256 }: data.Bytes): Promise<void> {
  for (const variant of variants) await storage.remove(assetKey(workspaceId, sha256, variant));
}

const PurgeWorkspace = z.object({ workspaceId: Id });

/** Removes the files of a workspace whose rows are gone. */
export async function purgeWorkspace(services: Services, payload: unknown): Promise<void> {
  const { workspaceId } = PurgeWorkspace.parse(payload);
  if (await data.hasWorkspace(services.db, workspaceId)) return;
  await services.storage.removeAll(`${workspaceId}/`);
}
