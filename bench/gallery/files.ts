import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Client } from "pg";
import sharp from "sharp";
import { assetKey } from "#lib/asset/rules.ts";
import { makeId } from "#lib/ids.ts";
import { openFolderStorage } from "#lib/infra/storage/folder.ts";
import type { Account } from "./rows.ts";

// Pictures that have files: a few different ones, each in many rows.

export type Stored = Readonly<{ sha256: string; sizeBytes: number }>;

const thumbSide = 512;
const pictureSide = 1024;

async function noise(side: number, seed: number): Promise<Buffer> {
  const cells = 8 + (seed % 24);
  const raw = { width: cells, height: cells, channels: 3 } as const;
  const image = sharp(randomBytes(cells * cells * 3), { raw }).resize(side, side, { kernel: "cubic" });
  return await image.webp({ quality: 80 }).toBuffer();
}

/** Writes `count` different pictures into the account's folder. `paddedTo`: bytes of each original, so that it weighs what a PNG does. */
export async function storePictures(
  dataDir: string,
  { workspaceId }: Pick<Account, "workspaceId">,
  count: number,
  paddedTo = 0,
): Promise<readonly Stored[]> {
  const storage = openFolderStorage(join(dataDir, "files"));
  const stored: Stored[] = [];
  for (let seed = 0; seed < count; seed++) {
    const drawn = await noise(pictureSide, seed);
    const original = Buffer.concat([drawn, randomBytes(Math.max(0, paddedTo - drawn.byteLength))]);
    const thumb = await noise(thumbSide, seed);
    const sha256 = createHash("sha256").update(original).digest("hex");
    await storage.putForNow({ key: assetKey(workspaceId, sha256, "original"), bytes: original, mime: "image/webp" });
    await storage.putForNow({ key: assetKey(workspaceId, sha256, "thumb"), bytes: thumb, mime: "image/webp" });
    stored.push({ sha256, sizeBytes: original.byteLength });
  }
  return stored;
}

/** `count` pictures of this moment with these files, one after the other. Their ids, the newest last. */
export async function addStored(
  database: Client,
  { workspaceId }: Pick<Account, "workspaceId">,
  stored: readonly Stored[],
  count: number,
): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, makeId);
  await database.query(
    `INSERT INTO asset (id, workspace_id, sha256, mime, size_bytes, width, height, thumbhash, title, alt_text, model, updated_at)
     SELECT id, $1, ($3::text[])[1 + n % $5], 'image/webp', ($4::int[])[1 + n % $5], $6, $6,
       '1QcSHQRnh493V4dIh4eXh1h4kJUI', '图 Picture ' || n, 'A picture with a file', 'model', now()
       FROM unnest($2::uuid[]) WITH ORDINALITY AS one(id, n)`,
    [
      workspaceId,
      ids,
      stored.map(({ sha256 }) => sha256),
      stored.map(({ sizeBytes }) => sizeBytes),
      stored.length,
      pictureSide,
    ],
  );
  return ids;
}
