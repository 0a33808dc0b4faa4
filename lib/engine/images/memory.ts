// Which of our recent pictures came from which prompt, found again by the hash of their bytes.
import { createHash } from "node:crypto";

export type Origin = { readonly prompt: string; readonly index: number };

const ORIGINS_MAX = 500;
const origins = new Map<string, Origin>();

const keyOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64");

/** Remembers where a finished picture came from; only the latest few hundred are kept. */
export function rememberPicture(bytes: Uint8Array, origin: Origin): void {
  if (origins.size >= ORIGINS_MAX) origins.delete(origins.keys().next().value ?? "");
  origins.set(keyOf(bytes), origin);
}

/** Where a picture came from, if it is one of ours and recent. */
export function recallPicture(bytes: Uint8Array): Origin | null {
  return origins.get(keyOf(bytes)) ?? null;
}
