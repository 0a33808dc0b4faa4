import { z } from "zod";
import { fieldNames } from "../../ledger/schema.ts";
import { questionKinds } from "../schema.ts";

/** What a prompt's `questions` column says. */
export const StoredQuestions = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(questionKinds),
    about: z.string(),
    what: z.string(),
    field: z.enum(fieldNames),
    start: z.int(),
    end: z.int(),
    instead: z.array(z.string()),
    canAccept: z.boolean(),
  }),
);
