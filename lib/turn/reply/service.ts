import type { Services } from "../../services.ts";
import { type ClaimedTurn, saveReply } from "../data.ts";

const deltaMs = 50; // pieces are gathered this long before they are told
const saveMs = 1_000; // the row follows at this pace: what a crash may cost of a reply
const pieceLengthMax = 1_500; // UTF-16 code units: a NOTIFY carries at most 8,000 bytes

export type Reply = {
  readonly add: (text: string) => void;
  /** Tells and saves what is left. Waits until both are done. */
  readonly flush: () => Promise<void>;
  readonly text: () => string;
};

/** The growing reply of a turn: told to the screens in small pieces, saved to its row about every second. */
export function openReply(services: Services, turn: ClaimedTurn): Reply {
  let text = "";
  let toldLength = 0;
  let savedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();

  function tell(): void {
    timer = undefined;
    const pieces = piecesOf(turn, text, toldLength);
    toldLength = text.length;
    const isDue = performance.now() - savedAt >= saveMs;
    if (isDue) savedAt = performance.now();
    const snapshot = text;
    work = work
      .then(() => services.bus.publish(services.db, ...pieces))
      .then(() => (isDue ? saveReply(services.db, turn.replyId, snapshot, false) : undefined))
      .catch((error: unknown) => {
        services.log.warn({ event: "reply", id: turn.id, name: error instanceof Error ? error.name : "unknown" });
      });
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
      timer ??= setTimeout(tell, deltaMs);
    },
    flush: async () => {
      clearTimeout(timer);
      if (toldLength < text.length) tell();
      await work;
      await saveReply(services.db, turn.replyId, text, false);
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
