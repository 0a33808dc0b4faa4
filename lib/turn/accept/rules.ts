import { timeOfId } from "../../ids.ts";
import type { Hint } from "../../infra/bus/port.ts";

const clockSkewMaxMs = 10 * 60_000; // ids are the order of things, so a client's clock must be near ours

type TurnIds = {
  readonly conversationId: string;
  readonly messageId: string;
  readonly turnId: string;
  readonly replyId: string;
};

export function areIdsInOrder({ turnId, messageId, replyId }: TurnIds, nowMs = Date.now()): boolean {
  const isNear = Math.abs(timeOfId(turnId) - nowMs) <= clockSkewMaxMs;
  return isNear && messageId < replyId && new Set([messageId, replyId, turnId]).size === 3;
}

/** What is new when a turn was accepted. */
export function hintsOf(workspaceId: string, ids: TurnIds): readonly Hint[] {
  return [
    { kind: "conversation", workspaceId, id: ids.conversationId },
    { kind: "message", workspaceId, id: ids.messageId },
    { kind: "message", workspaceId, id: ids.replyId },
    { kind: "turn", workspaceId, id: ids.turnId },
  ];
}
