import { addPieces } from "../ledger/rules.ts";
import type { Ledger } from "../ledger/schema.ts";
import type { PromptPolicy } from "./schema.ts";

/** The workspace's own lines join a prompt, each as a piece that is seen, and can be taken out. */
export function joinHouse(ledger: Ledger, { house }: Pick<PromptPolicy, "house">): Ledger {
  const added = house.map(({ field, text }, at) => {
    const id = `house.${at + 1}`;
    return { field, piece: { id, text, origin: { kind: "rule", id } as const } };
  });
  return addPieces(ledger, added);
}
