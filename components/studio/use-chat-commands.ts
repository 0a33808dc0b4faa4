"use client";

import { useTranslations } from "next-intl";
import { editPicture } from "#lib/edit/actions.ts";
import {
  cancelGeneration,
  drawAgain,
  drawPrompts,
  finishDraft,
  leaveGeneration,
  retryGenerations,
} from "#lib/generation/actions.ts";
import { makeId, timeOfId } from "#lib/ids.ts";
import type { Result } from "#lib/result.ts";
import { allow, type DrawOne, type DrawWish, deny, toObstacle } from "#lib/studio/denial/rules.ts";
import { dropSend, holdSend, settleSend, startSend } from "#lib/studio/send/rules.ts";
import type { Send } from "#lib/studio/state/schema.ts";
import { drawAnew, sendMessage, stopTurn, takeOffered } from "#lib/turn/actions.ts";
import { draftPlace, saveDraft } from "../chat/use-draft.ts";
import { showToast } from "../ui/toast.ts";
import { type Attempt, attempt } from "./attempt.ts";
import { openConversation } from "./place.ts";
import { renewPage } from "./renew.ts";
import { useFacts, useStore } from "./store.ts";

/** Talking, drawing, stopping. The ids are made here: they are what makes sending twice harmless. */
export function useChatCommands() {
  const store = useStore();
  const { person, workspace } = useFacts();
  const errors = useTranslations("error");

  async function deliver(send: Send): Promise<boolean> {
    store.apply((state) => startSend(state, send));
    const { conversationId, messageId, turnId, replyId, text, isDraft, isReview, presets, pictures } = send;
    const message = { conversationId, messageId, turnId, replyId, text, isReview };
    const presetIds = presets.map(({ id }) => id);
    const result = await attempt(
      () =>
        pictures.length > 0
          ? editPicture({ ...message, presetIds, pictureIds: [...pictures] })
          : sendMessage({ ...message, presetIds, isDraft }),
      () => store.apply((state) => holdSend(state, turnId)),
    );
    if (!result.ok && (result.error.code === "stale" || result.error.code === "elsewhere")) {
      // A conversation that the server never heard of has no page to come back to.
      const isKnown = Object.values(store.get().turns).some(
        (turn) => turn.conversationId === conversationId && turn.id !== turnId,
      );
      saveDraft(draftPlace(isKnown ? conversationId : null, { person, workspace }), text);
      if (result.error.code === "stale") renewPage(isKnown ? location.href : "/");
    }
    store.apply((state) => settleSend(state, turnId, result.ok ? null : result.error.code));
    return result.ok;
  }

  /** Says something in a conversation, or begins one. True when the server has it. */
  function send(
    text: string,
    conversationId: string | null,
    wish: Pick<Send, "isDraft" | "isReview" | "presets" | "pictures">,
  ): Promise<boolean> {
    const id = conversationId ?? makeId();
    const ids = { conversationId: id, turnId: makeId(), messageId: makeId(), replyId: makeId() };
    if (!conversationId) openConversation(id);
    return deliver({ ...ids, text, ...wish, error: null, isHeld: false });
  }

  function takeBack(unsent: Send) {
    store.apply((state) => dropSend(state, unsent.turnId));
  }

  function tell<T>(result: Attempt<T>): boolean {
    if (!result.ok && result.error.code === "stale") renewPage(location.href);
    else if (!result.ok && result.error.code !== "conflict") showToast(errors(result.error.code));
    return result.ok;
  }

  function promptOf([id = ""]: readonly string[]): string {
    return store.get().generations[id]?.promptId ?? "";
  }

  /** Asks for pictures of a prompt. That a limit forbids them is said at the prompt, until it is tried again. */
  async function ask(
    promptId: string,
    { wish = null, anew = [] }: { readonly wish?: DrawWish | null; readonly anew?: readonly DrawOne[] },
    run: () => Promise<Result<unknown>>,
  ): Promise<boolean> {
    store.apply((state) => allow(state, promptId));
    const result = await attempt(run);
    const obstacle = result.ok ? null : toObstacle(result.error);
    if (!obstacle) return tell(result);
    store.apply((state) => deny(state, promptId, { ...obstacle, wish, anew }));
    return false;
  }

  /** These pictures, each of its own prompt, as wishes of their prompts. */
  function wishesOf(ids: readonly string[]): readonly DrawOne[] {
    const { generations } = store.get();
    const promptIds = ids.flatMap((id) => generations[id]?.promptId ?? []);
    return [...new Set(promptIds)].map((parentId) => ({
      parentId,
      count: promptIds.filter((id) => id === parentId).length,
    }));
  }

  function offeredOf(turnId: string): readonly DrawOne[] {
    const offer = store.get().turns[turnId]?.offer ?? [];
    return offer.map(({ promptId, count }) => ({ parentId: promptId, count, isFirst: true }));
  }

  /**
   * The full picture of a draft. `promptId`: the draft's, where it is said when a limit forbids it. Answers the revision
   * that asks something first.
   */
  async function finish(assetId: string, promptId: string): Promise<string | null> {
    const asked: { id: string | null } = { id: null };
    await ask(promptId, {}, async () => {
      const result = await finishDraft({ assetId, promptId: makeId() });
      if (result.ok) asked.id = result.value;
      return result;
    });
    return asked.id;
  }

  return {
    send,
    sendAgain: (unsent: Send) => deliver({ ...unsent, error: null }),
    takeBack,
    finish,
    takeOffered: (turnId: string, promptId: string) =>
      ask(promptId, { anew: offeredOf(turnId) }, () => takeOffered({ turnId })),
    drawAnew: (turnId: string, promptId: string) =>
      ask(promptId, { anew: offeredOf(turnId) }, () => drawAnew({ turnId })),
    stop: async (turnId: string) => tell(await attempt(() => stopTurn({ turnId }))),
    cancel: async (id: string) => tell(await attempt(() => cancelGeneration({ id }))),
    leave: async (id: string) => tell(await attempt(() => leaveGeneration({ id }))),
    retry: (ids: readonly string[]) =>
      ask(promptOf(ids), { anew: wishesOf(ids) }, () => retryGenerations({ pictures: ids.map(toRetry) })),
    /** Draws a prompt with these changes, or as it is. */
    drawAgain: (parentId: string, wish: DrawWish) =>
      ask(parentId, { wish }, () => drawAgain({ ...wish, parentId, promptId: makeId() })),
    /** Draws several prompts of one turn, all or none; what forbids it is said at the first. */
    drawPrompts: (wishes: readonly DrawOne[]) =>
      ask(wishes[0]?.parentId ?? "", {}, () =>
        drawPrompts({ prompts: wishes.map((wish) => ({ ...wish, promptId: makeId() })) }),
      ),
  };
}

/** Later than what it takes the place of, however slow this clock is. */
function toRetry(id: string) {
  return { id, newId: makeId(Math.max(Date.now(), timeOfId(id) + 1)) };
}
