import { createHash } from "node:crypto";
import { getEnv } from "./env.ts";

/** What a model's server may know of a person: a stable mark that cannot be turned back. 32 hexadecimal characters. */
export function hashUser(userId: string): string {
  return createHash("sha256")
    .update(`${getEnv().NEXTAUTH_SECRET ?? ""}:${userId}`)
    .digest("hex")
    .slice(0, 32);
}
