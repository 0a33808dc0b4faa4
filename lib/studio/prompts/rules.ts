import { viewPrice } from "../../budget/rules.ts";
import type { PriceView } from "../../budget/schema.ts";
import { canFinish } from "../../generation/tier/rules.ts";
import type { ImageFacts } from "../../infra/model/facts/port.ts";
import { fitSettings } from "../../provider/fit/rules.ts";
import type { AssetView, DrawerView, PromptView } from "../schema.ts";

type Priced = Pick<PromptView, "width" | "height" | "quality" | "full" | "draftId" | "sourceIds" | "text">;

/**
 * What one more picture of a prompt costs, and what finishing one of its drafts does; null for what nobody knows, or what
 * is no draft. Fitted to the model as ordering fits it: it may be another one than the prompt was written for.
 */
export function pricesOf(
  { full, draftId, sourceIds, text, width, height, quality }: Priced,
  facts: ImageFacts,
  partials: number,
): { readonly price: PriceView | null; readonly finishPrice: PriceView | null } {
  const priceOf = (wish: Pick<Priced, "width" | "height" | "quality">, references: number) => {
    const fitted = fitSettings(facts, { ...wish, background: "auto" });
    return viewPrice({ ...fitted, price: facts.price, prompt: text, partials, references });
  };
  const drafts = canFinish(facts) ? 1 : 0;
  return {
    price: priceOf({ width, height, quality }, draftId ? drafts : sourceIds.length),
    finishPrice: full ? priceOf(full, drafts) : null,
  };
}

/** For a price before anything is written: about as long as a composed prompt is. */
export const usualPrompt = "x".repeat(400);

type Changed = {
  readonly asset: Pick<AssetView, "width" | "height">;
  /** What it was drawn from; undefined of an upload, and where nobody knows. */
  readonly prompt: Pick<Priced, "width" | "height" | "quality" | "full"> | undefined;
  /** The pictures that go along, itself among them. */
  readonly references: number;
};

/** About what changing a picture costs: it is asked for as it was, a draft as its full picture. */
export function changePriceOf(
  { asset, prompt, references }: Changed,
  { fit, price, partials }: Pick<DrawerView, "fit" | "price" | "partials">,
): PriceView | null {
  const { width, height, quality } = prompt?.full ?? prompt ?? { ...asset, quality: "auto" as const };
  const fitted = fitSettings(fit, { width, height, quality, background: "auto" });
  return viewPrice({ ...fitted, price, partials, prompt: usualPrompt, references });
}
