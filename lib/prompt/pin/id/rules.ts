import type { Pin } from "../../ledger/schema.ts";
import { shortHash } from "../../wording/hash/rules.ts";

/** The same for the same words, however many. */
export function pinId({ field, text }: Pin): string {
  return `pin.${field}.${shortHash(text.toLowerCase())}.${text.length}`;
}
