import { createHash } from "node:crypto";
import type { Tx } from "../infra/db/client.ts";
import { queueNames } from "../queues.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx, Services } from "../services.ts";
import type { AssetView, Page } from "../studio/schema.ts";
import { transact } from "../transaction.ts";
import { canWrite } from "../workspace/rules.ts";
import * as data from "./data.ts";
import { lookOf } from "./look/rules.ts";
import { assetKey } from "./rules.ts";
import {
  type ListAssets,
  type ManyAssets,
  type SetFavorite,
  type StoredPicture,
  type Variant,
  variantEdge,
} from "./schema.ts";

export async function listAssets(ctx: Ctx, input: ListAssets): Promise<Page<AssetView>> {
  return await data.listAssets(ctx.services.db, ctx.actor, input);
}

export async function setFavorite(ctx: Ctx, input: SetFavorite): Promise<Result<null>> {
  return await change(ctx, [input.id], async (tx) =>
    (await data.setFavorite(tx, ctx.actor, input.id, input.isFavorite)) ? 1 : 0,
  );
}

export async function trashAssets(ctx: Ctx, input: ManyAssets): Promise<Result<null>> {
  return await change(ctx, input.ids, (tx) => data.setTrashed(tx, ctx.actor, input.ids, true));
}

export async function restoreAssets(ctx: Ctx, input: ManyAssets): Promise<Result<null>> {
  return await change(ctx, input.ids, (tx) => data.setTrashed(tx, ctx.actor, input.ids, false));
}

/** For ever, in stages: rows are marked now; the job removes the files and then the rows. */
export async function deleteAssets(ctx: Ctx, input: ManyAssets): Promise<Result<null>> {
  return await change(ctx, input.ids, async (tx) => {
    const { length: count } = await data.markPurging(tx, data.named(ctx.actor, input.ids));
    if (count > 0) await ctx.services.queue.send(tx, queueNames.purgeAssets, { key: "all", payload: {} });
    return count;
  });
}

/** All of the ids, or none: a foreign id among them is not found, like one that does not exist. */
async function change(ctx: Ctx, ids: readonly string[], write: (tx: Tx) => Promise<number>): Promise<Result<null>> {
  const { db, bus } = ctx.services;
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  const wanted = new Set(ids).size;
  return await transact(db, async (tx) => {
    if ((await write(tx)) !== wanted) return fail("not_found");
    await bus.publish(tx, ...ids.map((id) => ({ kind: "asset", workspaceId: ctx.actor.workspaceId, id }) as const));
    return ok(null);
  });
}

/**
 * Bytes before rows: decodes, hashes, and stores the original (byte-identical) with its thumb and preview.
 * Null when the bytes are not a whole picture.
 */
export async function storePicture(
  services: Services,
  workspaceId: string,
  bytes: Uint8Array,
): Promise<StoredPicture | null> {
  const { storage, pictures } = services;
  const facts = await pictures.read(bytes, { thumbEdge: variantEdge.thumb, previewEdge: variantEdge.preview });
  if (!facts) return null;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { thumb, preview, tiny, ...rest } = facts;
  const file = (variant: Variant, content: Uint8Array, mime: string) => ({
    key: assetKey(workspaceId, sha256, variant),
    bytes: content,
    mime,
  });
  await storage.put(
    file("original", bytes, facts.mime),
    file("thumb", thumb, "image/webp"),
    ...(preview ? [file("preview", preview, "image/webp")] : []),
  );
  return { ...rest, sha256, sizeBytes: bytes.byteLength, look: lookOf(tiny) };
}

/** In the transaction that deletes a workspace: its files go afterwards, by a job that survives a restart. */
export async function requestWorkspacePurge(services: Services, tx: Tx, workspaceId: string): Promise<void> {
  await services.queue.send(tx, queueNames.purgeWorkspace, { key: workspaceId, payload: { workspaceId } });
}
