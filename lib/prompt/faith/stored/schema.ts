import { z } from "zod";
import { fieldNames } from "../../ledger/schema.ts";
import { lossKinds } from "../schema.ts";

/** What a turn's `losses` column says. */
export const StoredLosses = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(lossKinds),
    start: z.int(),
    end: z.int(),
    said: z.string(),
    field: z.enum(fieldNames),
    piece: z.string(),
    instead: z.string().nullable().default(null),
  }),
);
