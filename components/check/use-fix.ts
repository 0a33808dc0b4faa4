"use client";

import { viewPrice } from "#lib/budget/rules.ts";
import type { PriceView } from "#lib/budget/schema.ts";
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
    price: priceOf(),
    fix: (words: string) => (canChange ? changeInComposer(asset.id, words) : addToComposer(words)),
  };

  function priceOf(): PriceView | null | undefined {
    if (!prompt || !canChange) return prompt?.price;
    const { width, height, quality } = { ...prompt, ...prompt.full };
    const { price, partials } = drawer;
    return viewPrice({ width, height, quality, price, partials, prompt: prompt.text, references: 1 });
  }
}
