import { releaseHolds, settleAtEstimate, settleHold } from "../../budget/data.ts";
import type { Services } from "../../services.ts";
import type { RowCheck } from "../rows/service.ts";
import type { Sick } from "../schema.ts";
import * as data from "./data.ts";

/** In this order: a hold that was missing is there for the checks that follow. */
export const bookChecks: readonly RowCheck[] = [
  {
    invariant: "I5",
    find: data.findWithoutHold,
    says: ({ id }) => `no money was put aside for picture ${id}`,
    mend: async ({ db }, { id }) => {
      await data.addHold(db, id);
      return "a hold of nothing was written";
    },
  },
  {
    invariant: "I5",
    find: data.findOvercounted,
    says: ({ id }) => `picture ${id} counts as spent, and its hold does not`,
    mend: async ({ db }, { id }) => {
      await data.settleAsCounted(db, id);
      return "the hold is settled with the same amount";
    },
  },
  {
    invariant: "I5",
    find: data.findUnsettled,
    says: ({ id }) => `picture ${id} was drawn, and its hold is not settled`,
    mend: settleDrawn,
  },
  {
    invariant: "I5",
    find: data.findHeldAfterEnd,
    says: ({ id }) => `picture ${id} ended, and its money is still held`,
    mend: settleEnded,
  },
  {
    invariant: "I5",
    find: data.findUnheld,
    says: ({ id }) => `picture ${id} waits, and its money is not held`,
    mend: holdWaiting,
  },
  {
    invariant: "I5",
    find: data.findUncounted,
    says: ({ id }) => `the hold of picture ${id} is settled, and no line of usage says the same`,
    mend: async ({ db }, { id }) => {
      await db.$transaction((tx) => data.recount(tx, id));
      return "the usage says what the hold says";
    },
  },
];

async function settleDrawn({ db }: Services, { id }: Sick): Promise<string | null> {
  const hold = await data.readHold(db, id);
  if (!hold) return null;
  await settleHold(db, id, { microUsd: hold.amountMicroUsd, usage: null, isEstimated: true });
  return "settled as estimated";
}

async function settleEnded({ db }: Services, { id }: Sick): Promise<string | null> {
  const hold = await data.readHold(db, id);
  if (!hold) return null;
  const reason =
    hold.generationState === "refused" || hold.generationState === "cancelled" ? hold.generationState : "failed";
  if (hold.wasBilled === "yes" || hold.wasBilled === "maybe") {
    await settleAtEstimate(db, [id], reason);
    return "settled as estimated: it may have been billed";
  }
  await releaseHolds(db, [id], reason);
  return "released: it cost nothing";
}

async function holdWaiting({ db }: Services, { id }: Sick): Promise<string> {
  if (await data.holdAgain(db, id)) return "put aside again";
  await data.endPaid(db, id);
  return "it was paid for already: it is not asked for again";
}
