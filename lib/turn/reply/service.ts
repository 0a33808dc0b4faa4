import type { Services } from "../../services.ts";
import { type ClaimedTurn, saveReply } from "../data.ts";

const deltaMs = 50; // pieces are gathered this long before they are told
const saveMs = 1_000; // the row follows at this pace: what a crash may cost of a reply
const pieceLengthMax = 1_500; // UTF-16 code units: a NOTIFY carries at most 8,000 bytes

export type Reply = {
  readonly add: (text: string) => void;
  /** Tells what is left; the row is written by whoever ends the turn. */
  readonly flush: () => Promise<void>;
  readonly text: () => string;
};

/** The growing reply of a turn: told to the screens in small pieces, saved to its row about every second. */
export function openReply(services: Services, turn: ClaimedTurn): Reply {
  let text = "";
  let toldLength = 0;
  let teller: NodeJS.Timeout | undefined;
  let saver: NodeJS.Timeout | undefined;
  let work: Promise<unknown> = Promise.resolve();

  function enqueue(step: () => Promise<unknown>): void {
    work = work.then(step).catch((error: unknown) => {
      services.log.warn({ event: "reply", id: turn.id, name: error instanceof Error ? error.name : "unknown" });
    });
  }

  /** The whole row, for who came in the middle: pieces before that were not for them. */
  function save(): void {
    saver = undefined;
    enqueue(async () => {
      await saveReply(services.db, turn.replyId, text);
      services.bus.tell({ kind: "message", workspaceId: turn.workspaceId, id: turn.replyId });
    });
  }

  function tell(): void {
    teller = undefined;
    services.bus.tell(...piecesOf(turn, text, toldLength));
    toldLength = text.length;
    // By the clock and not by the next piece: a model that falls silent may stay so for a minute.
    saver ??= setTimeout(save, saveMs);
  }

  return {
    add: (piece) => {
      // The first piece goes out at once: it is what a person waits for.
      if (text === "") {
        text = piece;
        tell();
        return;
      }
      text += piece;
      teller ??= setTimeout(tell, deltaMs);
    },
    flush: async () => {
      clearTimeout(teller);
      if (toldLength < text.length) tell();
      clearTimeout(saver);
      await work;
    },
    text: () => text,
  };
}

function piecesOf(turn: ClaimedTurn, text: string, from: number) {
  const { workspaceId, conversationId, replyId: messageId } = turn;
  const pieces = [];
  for (let offset = from; offset < text.length; offset += pieceLengthMax) {
    const piece = text.slice(offset, offset + pieceLengthMax);
    pieces.push({ kind: "delta", workspaceId, conversationId, messageId, offset, text: piece } as const);
  }
  return pieces;
}
