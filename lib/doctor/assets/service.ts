import { createHash } from "node:crypto";
import { purgeAssets } from "../../asset/jobs.ts";
import { assetKey } from "../../asset/rules.ts";
import { variantEdge } from "../../asset/schema.ts";
import type { Services } from "../../services.ts";
import { readCopy, replaceDamaged } from "../copies/service.ts";
import { type Asset, hasOldDeletions, idBeforeNewest, isStillThere, listAssets } from "../files/data.ts";
import { beforeAll, type Finding, lateS } from "../schema.ts";

// I3 and I8, from the rows to the files: every asset has its original, its thumb and, when it is large, its preview.

const pageLength = 200;
const newestCount = 500;

export async function* examineAssets(services: Services, verify: boolean): AsyncGenerator<Finding> {
  yield* examineDeletions(services);
  yield* examineAfter(services, beforeAll, verify);
}

/** The pictures that a crash can have touched. */
export async function* examineNewest(services: Services): AsyncGenerator<Finding> {
  yield* examineAfter(services, (await idBeforeNewest(services.db, newestCount)) ?? beforeAll, false);
}

async function* examineDeletions(services: Services): AsyncGenerator<Finding> {
  if (!(await hasOldDeletions(services.db, lateS))) return;
  yield {
    invariant: "I3",
    says: "pictures that were deleted for ever are still there",
    mend: async () => {
      await purgeAssets(services);
      return "deleted";
    },
  };
}

async function* examineAfter(services: Services, start: string, verify: boolean): AsyncGenerator<Finding> {
  for (let after = start; ; ) {
    const assets = await listAssets(services.db, after, pageLength);
    for (const asset of assets) yield* examineAsset(services, asset, verify);
    const last = assets.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function* examineAsset(services: Services, asset: Asset, verify: boolean): AsyncGenerator<Finding> {
  const key = keyOf(asset, "original");
  if (!(await services.storage.exists(key))) {
    if (!(await isStillThere(services.db, asset.id))) return; // deleted while we looked
    yield { invariant: "I3", says: `asset ${asset.id} has no original`, mend: () => findOriginal(services, asset) };
  } else if (verify && (await hashOf(services, key)) !== asset.sha256) {
    yield {
      invariant: "I8",
      says: `the original of asset ${asset.id} is not what its row says: its SHA-256 differs`,
      mend: () => replaceDamaged(services, asset),
    };
  }
  yield* examineSmaller(services, asset);
}

async function* examineSmaller(services: Services, asset: Asset): AsyncGenerator<Finding> {
  const isLarge = Math.max(asset.width, asset.height) > variantEdge.preview;
  for (const variant of isLarge ? (["thumb", "preview"] as const) : (["thumb"] as const)) {
    if (await services.storage.exists(keyOf(asset, variant))) continue;
    if (!(await isStillThere(services.db, asset.id))) return;
    yield {
      invariant: "I3",
      says: `asset ${asset.id} has no ${variant}`,
      mend: () => rebuild(services, asset, variant),
    };
  }
}

/** Streamed: a picture of any size takes no more memory than a piece of it. */
async function hashOf({ storage }: Services, key: string): Promise<string | null> {
  const stream = await storage.stream(key);
  if (!stream) return null;
  const hash = createHash("sha256");
  for await (const piece of stream) hash.update(piece);
  return hash.digest("hex");
}

async function findOriginal(services: Services, asset: Asset): Promise<string | null> {
  const key = keyOf(asset, "original");
  if (await services.storage.bringBack(key)) return "brought back from lost-and-found";
  const bytes = await readCopy(services, asset);
  if (!bytes) return null;
  await services.storage.put({ key, bytes, mime: asset.mime });
  return "copied from a workspace that has the same picture";
}

async function rebuild(services: Services, asset: Asset, variant: "thumb" | "preview"): Promise<string | null> {
  const { storage, pictures } = services;
  if (await storage.bringBack(keyOf(asset, variant))) return "brought back from lost-and-found";
  const original = await storage.read(keyOf(asset, "original"));
  const edges = { thumbEdge: variantEdge.thumb, previewEdge: variantEdge.preview };
  const bytes = original && (await pictures.read(original, edges))?.[variant];
  if (!bytes) return null;
  await storage.put({ key: keyOf(asset, variant), bytes, mime: "image/webp" });
  return "made again from the original";
}

function keyOf({ workspaceId, sha256 }: Asset, variant: "original" | "thumb" | "preview"): string {
  return assetKey(workspaceId, sha256, variant);
}
