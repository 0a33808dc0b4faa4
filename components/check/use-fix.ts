"use client";

import { changePriceOf } from "#lib/studio/prompts/rules.ts";
import type { AssetView, PromptView } from "#lib/studio/schema.ts";
import { addToComposer, changeInComposer } from "../chat/compose.ts";
import { useStudio } from "../studio/store.ts";

/**
 * How what is not as asked is put right: the sentence goes into the message box, with the picture where the model takes
 * one, and what that would cost. Nothing is sent.
 */
export function useFix(asset: AssetView, prompt: PromptView | null | undefined) {
  const drawer = useStudio((state) => state.drawer);
  const canChange = drawer.picturesMax > 0;
  return {
    price: prompt && canChange ? changePriceOf({ asset, prompt, references: 1 }, drawer) : prompt?.price,
    fix: (words: string) => (canChange ? changeInComposer(asset.id, words) : addToComposer(words)),
  };
}
