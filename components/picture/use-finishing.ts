"use client";

import { useState } from "react";
import { isRunning } from "#lib/generation/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { showTurn } from "../chat/show-turn.ts";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { usePane } from "../studio/use-panes.ts";

/** How far the finished picture of a draft is, and how to ask for it. */
export function useFinishing(draft: AssetView, knownId: string | null = null) {
  const isSame = useStudio((state) => state.drawer.canFinish);
  const { finish } = useChatCommands();
  const { showPane } = usePane();
  const [isAsked, setIsAsked] = useState(false);
  const prompt = useStudio((state) => (draft.promptId ? state.prompts[draft.promptId] : undefined));
  const finished = useStudio((state) =>
    Object.values(state.assets).find((asset) => asset.draftId === draft.id && !asset.isTrashed),
  );
  const isOnItsWay = useStudio((state) =>
    Object.values(state.generations).some((row) => row.referenceId === draft.id && isRunning(row.state)),
  );

  async function ask() {
    setIsAsked(true);
    const askedId = await finish(draft.id, draft.promptId ?? "");
    setIsAsked(false);
    if (askedId && draft.conversationId && draft.turnId) {
      showPane("chat");
      showTurn(draft.conversationId, draft.turnId, askedId);
    }
  }

  return {
    finishedId: finished?.id ?? knownId,
    isFinishing: isAsked || isOnItsWay,
    price: prompt?.finishPrice ?? null,
    isPriced: prompt !== undefined,
    isSame,
    ask: () => void ask(),
  };
}
