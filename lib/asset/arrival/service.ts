import type { Tx } from "../../infra/db/client.ts";
import type { Services } from "../../services.ts";
import { lockArriving } from "../data.ts";
import { assetKey } from "../rules.ts";
import { variants } from "../schema.ts";
import { keepBytes, reclaimBytes } from "./data.ts";
import type { Way } from "./schema.ts";

// Pictures that go to another workspace: their files get a key there before their rows do.

const pageLength = 100;
const patience = { maxWait: 15_000, timeout: 300_000 };

/**
 * Files first. Nobody removes them from there before their rows come, for a day; then, where no row came, the purge does.
 * Each page is a transaction of its own, under the lock that keeps a purge from removing what was just found to be there.
 * @throws {StorageError}
 */
export async function sendFilesAhead(services: Services, way: Way, hashes: readonly string[]): Promise<void> {
  for (let at = 0; at < hashes.length; at += pageLength) {
    await services.db.$transaction(async (tx) => {
      await lockArriving(tx, way.to);
      await copyFiles(services, way, await keepBytes(tx, way, hashes.slice(at, at + pageLength)));
    }, patience);
  }
}

/**
 * In the transaction that brings the rows, under `lockArriving`. Files that were not kept there are copied again.
 * @throws {StorageError}
 */
export async function receiveFiles(services: Services, tx: Tx, way: Way, hashes: readonly string[]): Promise<void> {
  const kept = await reclaimBytes(tx, way.to, hashes);
  const missing = hashes.filter((sha256) => !kept.has(sha256));
  await copyFiles(services, way, missing);
}

async function copyFiles({ storage }: Services, { from, to }: Way, hashes: readonly string[]): Promise<void> {
  const pairs = hashes.flatMap((sha256) =>
    variants.map((variant) => ({ from: assetKey(from, sha256, variant), to: assetKey(to, sha256, variant) })),
  );
  if (pairs.length > 0) await storage.copy(...pairs);
}
