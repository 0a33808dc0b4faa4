import { createHash } from "node:crypto";
import { assetKey } from "../../asset/rules.ts";
import type { Services } from "../../services.ts";
import { findCopies, type KnownFile } from "../files/data.ts";

// Where else the bytes of an original may be. Every copy is proven by its hash before it is believed.

/** Only by a copy that is whole: a damaged picture is better than none. */
export async function replaceDamaged(services: Services, file: KnownFile): Promise<string | null> {
  const bytes = await readCopy(services, file);
  if (!bytes) return null;
  const key = assetKey(file.workspaceId, file.sha256, "original");
  await services.storage.putAside(key);
  await services.storage.put({ key, bytes, mime: "application/octet-stream" });
  return "replaced by a copy that is whole; the damaged one is in lost-and-found";
}

/** The same bytes from another workspace, if they are still the same. */
export async function readCopy(services: Services, file: KnownFile): Promise<Uint8Array | null> {
  for (const workspaceId of await findCopies(services.db, file)) {
    const bytes = await services.storage.read(assetKey(workspaceId, file.sha256, "original"));
    if (bytes && createHash("sha256").update(bytes).digest("hex") === file.sha256) return bytes;
  }
  return null;
}
