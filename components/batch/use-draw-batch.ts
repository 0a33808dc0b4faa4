"use client";

import { useState } from "react";
import { drawBatch } from "#lib/batch/actions.ts";
import type { BatchAsked, BatchIds } from "#lib/batch/draft/rules.ts";
import { makeId, timeOfId } from "#lib/ids.ts";
import type { Failure } from "#lib/result.ts";
import { attempt } from "../studio/attempt.ts";
import { openConversation } from "../studio/place.ts";
import { readConversation } from "../studio/reload.ts";
import { renewPage } from "../studio/renew.ts";
import { useStore } from "../studio/store.ts";

type Input = Omit<Parameters<typeof drawBatch>[0], keyof BatchIds>;

/** `drawn_before`: what was sent earlier did arrive, and is not what is to be drawn now. */
export type DrawFailure = Failure | { readonly code: "offline" | "stale" | "drawn_before" };

const idsAgeMaxMs = 5 * 60_000; // well within what the server takes

function newIds(conversationId: string | null): BatchIds {
  const turnId = makeId();
  return { conversationId: conversationId ?? makeId(), turnId, messageId: makeId(), replyId: makeId() };
}

function isYoung({ turnId }: BatchIds): boolean {
  return Date.now() - timeOfId(turnId) < idsAgeMaxMs;
}

/**
 * Draws a batch. Where an answer was lost, also when that was before a reload, asking again draws nothing twice: the
 * same ids go out, and where they are too old, or something else is wanted by now, it is looked up what became of them.
 */
export function useDrawBatch(
  conversationId: string | null,
  asked: BatchAsked | null,
  keepAsked: (asked: BatchAsked | null) => void,
) {
  const store = useStore();
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<DrawFailure | null>(null);

  async function lookUp(ids: BatchIds): Promise<"drawn" | "unknown" | "offline"> {
    const place = await readConversation(store, ids.conversationId);
    if (place === "unreachable") return "offline";
    return place === "here" && ids.turnId in store.get().turns ? "drawn" : "unknown";
  }

  async function send(input: Input, ids: BatchIds, wish: string): Promise<DrawFailure | null> {
    keepAsked({ ids, wish });
    const result = await attempt(() => drawBatch({ ...input, ...ids }));
    if (result.ok) return null;
    if (result.error.code !== "offline") keepAsked(null);
    if (result.error.code === "stale") renewPage(location.href);
    return result.error;
  }

  /** Null when it is drawn. */
  async function settle(input: Input): Promise<DrawFailure | null> {
    const wish = JSON.stringify(input);
    const isSame = asked?.wish === wish;
    if (asked && !(isSame && isYoung(asked.ids))) {
      const fate = await lookUp(asked.ids);
      if (fate === "offline") return { code: "offline" };
      if (fate === "drawn") {
        keepAsked(null);
        openIfElsewhere(asked.ids);
        return isSame ? null : { code: "drawn_before" };
      }
    }
    const ids = asked && isSame && isYoung(asked.ids) ? asked.ids : newIds(conversationId);
    const error = await send(input, ids, wish);
    if (!error) openIfElsewhere(ids);
    return error;
  }

  function openIfElsewhere(ids: BatchIds) {
    if (ids.conversationId !== conversationId) openConversation(ids.conversationId);
  }

  /** True when it is drawn. */
  async function draw(input: Input): Promise<boolean> {
    if (isSending) return false;
    setFailure(null);
    setIsSending(true);
    const error = await settle(input);
    setIsSending(false);
    setFailure(error);
    return error === null;
  }

  return { draw, isSending, failure };
}
