"use client";

import { useState } from "react";
import { drawBatch } from "#lib/batch/actions.ts";
import { makeId, timeOfId } from "#lib/ids.ts";
import type { Failure } from "#lib/result.ts";
import { attempt } from "../studio/attempt.ts";
import { openConversation } from "../studio/place.ts";
import { renewPage } from "../studio/renew.ts";

type Input = Omit<Parameters<typeof drawBatch>[0], "conversationId" | "messageId" | "turnId" | "replyId">;
type Ids = Pick<Parameters<typeof drawBatch>[0], "conversationId" | "messageId" | "turnId" | "replyId">;

const idsAgeMaxMs = 5 * 60_000;

function newIds(conversationId: string | null): Ids {
  const turnId = makeId();
  return { conversationId: conversationId ?? makeId(), turnId, messageId: makeId(), replyId: makeId() };
}

/** Draws a batch. Until the server has answered the ids stay the same: asking twice draws once. */
export function useDrawBatch(conversationId: string | null) {
  const [ids, setIds] = useState<Ids | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<Failure | { readonly code: "offline" | "stale" } | null>(null);

  async function draw(input: Input): Promise<boolean> {
    if (isSending) return false;
    const isYoung = ids !== null && Date.now() - timeOfId(ids.turnId) < idsAgeMaxMs;
    const own = isYoung ? ids : newIds(conversationId);
    setIds(own);
    setFailure(null);
    setIsSending(true);
    const result = await attempt(() => drawBatch({ ...input, ...own }));
    setIsSending(false);
    if (result.ok) {
      if (!conversationId) openConversation(own.conversationId);
      return true;
    }
    if (result.error.code === "stale") renewPage(location.href);
    setFailure(result.error);
    return false;
  }

  return { draw, isSending, failure };
}
