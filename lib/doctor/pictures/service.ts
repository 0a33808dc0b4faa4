import { settleHold } from "../../budget/data.ts";
import { readTask } from "../../generation/claim/data.ts";
import { recoverGenerations } from "../../generation/recovery/service.ts";
import { drawJob, queueNames } from "../../queues.ts";
import type { Services } from "../../services.ts";
import type { RowCheck } from "../rows/service.ts";
import type { Sick } from "../schema.ts";
import * as data from "./data.ts";

export const pictureChecks: readonly RowCheck[] = [
  {
    invariant: "I9",
    find: data.findOddLeases,
    says: ({ id }) => `the lease of picture ${id} does not fit its state`,
    mend: async ({ db }, { id }) => {
      await data.mendLease(db, id);
      return "put right";
    },
  },
  {
    invariant: "I4",
    find: data.findSentAndWaiting,
    says: ({ id }) => `picture ${id} waits to be asked for although it may have been sent`,
    mend: async (services, { id }) => {
      await data.takeForSent(services.db, id);
      return await recover(services, id);
    },
  },
  {
    invariant: "I4",
    find: data.findUnmarked,
    says: ({ id }) => `picture ${id} was sent, and its row does not say when`,
    mend: async ({ db }, { id }) => {
      await data.markSent(db, id);
      return "marked as sent";
    },
  },
  {
    invariant: "I2",
    find: data.findForgottenAssets,
    says: ({ id }) => `picture ${id} is in the gallery, and its row does not know`,
    mend: async ({ db }, sick) => {
      await data.believeAsset(db, sick.id);
      await settle(db, sick);
      return "it is done";
    },
  },
  {
    invariant: "I2",
    find: data.findStoredOnly,
    says: ({ id }) => `the bytes of picture ${id} are stored, and it is not in the gallery`,
    mend: async (services, { id }) => await recover(services, id),
  },
  {
    invariant: "I6",
    find: data.findLeft,
    says: ({ id }) => `nobody works on picture ${id}`,
    mend: async (services, { id }) => await recover(services, id),
  },
  {
    invariant: "I6",
    find: data.findForgotten,
    says: ({ id }) => `picture ${id} waits, and nobody draws`,
    mend: async ({ db, queue }, { id }) => {
      await db.$transaction(async (tx) => {
        await data.touch(tx, id);
        await queue.send(tx, queueNames.drawGeneration, drawJob(id));
      });
      return "queued for whoever works next";
    },
  },
];

/** The same that a server does by itself when a lease has run out. */
async function recover(services: Services, id: string): Promise<string | null> {
  const before = await data.readStep(services.db, id);
  await recoverGenerations(services);
  const after = await data.readStep(services.db, id);
  return after && after.step !== before?.step ? `recovered: it is ${after.state}` : null;
}

async function settle(db: Services["db"], { id }: Sick): Promise<void> {
  const task = await readTask(db, id);
  if (task) await settleHold(db, id, { microUsd: task.hold.amountMicroUsd, usage: null, isEstimated: true });
}
