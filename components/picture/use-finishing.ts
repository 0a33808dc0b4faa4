"use client";

import { useState } from "react";
import { isRunning } from "#lib/generation/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";

/** How far the finished picture of a draft is, and how to ask for it. */
export function useFinishing(draft: AssetView, knownId: string | null = null) {
  const isSame = useStudio((state) => state.drawer.canFinish);
  const { finish } = useChatCommands();
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
    await finish(draft.id, draft.promptId ?? "");
    setIsAsked(false);
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
