import { queueNames, turnJob } from "../../queues.ts";
import type { Services } from "../../services.ts";
import { finishDrawing, lockTurn } from "../../turn/data.ts";
import type { RowCheck } from "../rows/service.ts";
import type { Sick } from "../schema.ts";
import * as data from "./data.ts";

export const turnChecks: readonly RowCheck[] = [
  {
    invariant: "I1",
    find: data.findWordless,
    says: ({ id }) => `turn ${id} has lost the message it answers`,
    mend: async ({ db }, { id }) => {
      await data.replaceMessage(db, id, "user");
      return "an empty message stands in its place; the words are only in a backup";
    },
  },
  {
    invariant: "I1",
    find: data.findReplyless,
    says: ({ id }) => `turn ${id} has lost its reply`,
    mend: async ({ db }, { id }) => {
      await data.replaceMessage(db, id, "assistant");
      return "an empty reply stands in its place";
    },
  },
  {
    invariant: "I1",
    find: data.findOpenReplies,
    says: ({ id }) => `the reply of turn ${id} is still open although its planning is over`,
    mend: async ({ db }, { id }) => {
      await data.closeReply(db, id);
      return "closed with the words it has";
    },
  },
  {
    invariant: "I9",
    find: data.findOddLeases,
    says: ({ id }) => `the lease of turn ${id} does not fit its state`,
    mend: async ({ db }, { id }) => {
      await data.leaveToOthers(db, id);
      return "put right";
    },
  },
  {
    invariant: "I6",
    find: data.findLate,
    says: ({ id }) => `nobody works on turn ${id}`,
    mend: wake,
  },
  {
    invariant: "I6",
    find: data.findAskingNothing,
    says: ({ id }) => `turn ${id} waits for an answer, and there is no question`,
    mend: async ({ db }, { id }) => {
      await data.stopAsking(db, id);
      return "it is over; its prompt can be drawn";
    },
  },
  {
    invariant: "I6",
    find: data.findDrawingNothing,
    says: ({ id }) => `turn ${id} draws, and none of its pictures is on its way`,
    mend: async ({ db }, { id }) => {
      await db.$transaction(async (tx) => {
        await lockTurn(tx, id);
        await finishDrawing(tx, id);
      });
      return "it is done";
    },
  },
  {
    invariant: "I6",
    find: data.findDrawingAfterEnd,
    says: ({ id }) => `turn ${id} is over, and one of its pictures is on its way`,
    mend: async ({ db }, { id }) => {
      await data.drawOn(db, id);
      return "it draws again";
    },
  },
];

async function wake({ db, queue }: Services, { id }: Sick): Promise<string> {
  await db.$transaction(async (tx) => {
    await data.leaveToOthers(tx, id);
    await queue.send(tx, queueNames.runTurn, turnJob(id));
  });
  return "queued for whoever works next";
}
