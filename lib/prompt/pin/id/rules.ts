import type { Pin } from "../../ledger/schema.ts";

/** The same for the same words, however many. FNV-1a over code points. */
export function pinId({ field, text }: Pin): string {
  let hash = 0x811c9dc5;
  for (const character of text.toLowerCase()) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `pin.${field}.${(hash >>> 0).toString(36)}.${text.length}`;
}
