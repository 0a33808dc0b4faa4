import { z } from "zod";
import { type Checks, checkKinds, checkStates, itemsMax, verdicts, wordsLengthMax } from "../schema.ts";

const Stored = z.object({
  state: z.enum(checkStates),
  /** When it was asked for. */
  at: z.iso.datetime(),
  items: z
    .array(
      z.object({
        kind: z.enum(checkKinds),
        words: z.string().max(wordsLengthMax),
        verdict: z.enum(verdicts).nullable(),
      }),
    )
    .max(itemsMax),
});

export const checkPatienceMs = 3 * 60_000; // what is looked at for longer will not be answered any more

/** What a stored `checks` column says; null where nobody looked, or where it says nothing that is known today. */
export function viewChecks(value: unknown, now: Date): Checks | null {
  if (value === null) return null;
  const stored = Stored.safeParse(value).data;
  if (!stored) return null;
  const { state, at, items } = stored;
  const isLost = state === "running" && now.getTime() - Date.parse(at) > checkPatienceMs;
  return { state: isLost ? "failed" : state, items };
}
