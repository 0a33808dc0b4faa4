import { z } from "zod";
import { fieldNames, removals } from "../schema.ts";

const Origin = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("said"), start: z.int().min(0), end: z.int().min(0) }),
  z.object({ kind: z.enum(["kept", "added", "written"]) }),
  z.object({ kind: z.enum(["preset", "rule", "pinned"]), id: z.string() }),
]);
const Piece = z.object({ id: z.string(), text: z.string(), origin: Origin });
const Field = z.enum(fieldNames);

/** What a prompt's `ledger` column says. */
export const StoredLedger = z.object({
  version: z.literal(1),
  template: z.string(),
  language: z.enum(["en", "zh"]),
  isExact: z.boolean(),
  lines: z.array(z.object({ field: Field, pieces: z.array(Piece) })),
  removed: z.array(z.object({ field: Field, piece: Piece, why: z.enum(removals) })),
  accepted: z.array(z.string()).default([]),
});
