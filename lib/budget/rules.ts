import { factsOf } from "../generation/catalogue/rules.ts";
import type { PriceRange, PriceView, UsageTokens } from "./schema.ts";

const squarePixels = 1024 * 1024;
const charactersPerToken = 3;
const partialTokens = 100; // each partial picture that is streamed

type Wish = {
  readonly model: string;
  readonly width: number;
  readonly height: number;
  readonly quality: "auto" | "low" | "medium" | "high";
  readonly promptLength: number;
  readonly partials: number;
};

/**
 * What one picture will cost, in micro-dollars. The high end is put aside, so that the books never fall short: `auto`
 * may be any quality. Zero for a model the catalogue does not know: its price is recorded as unknown, by the price version.
 */
export function estimate(wish: Wish): PriceRange {
  const facts = factsOf(wish.model);
  if (!facts) return { lowMicroUsd: 0n, highMicroUsd: 0n };
  const { tokenPrice, squareTokens } = facts;
  const scale = Math.max(1, (wish.width * wish.height) / squarePixels);
  const textTokens = Math.ceil(wish.promptLength / charactersPerToken) + 16;
  const cost = (tokens: number) => BigInt(Math.ceil(tokens * tokenPrice.imageOut + textTokens * tokenPrice.textIn));
  const [low, high] = wish.quality === "auto" ? (["low", "high"] as const) : [wish.quality, wish.quality];
  return {
    lowMicroUsd: cost(squareTokens[low] * scale),
    highMicroUsd: cost(squareTokens[high] * scale + wish.partials * partialTokens),
  };
}

/** The price before drawing, as it is shown; null for a model whose price nobody knows. */
export function viewPrice(wish: Wish): PriceView | null {
  if (!factsOf(wish.model)) return null;
  const { lowMicroUsd, highMicroUsd } = estimate(wish);
  return { lowMicroUsd: Number(lowMicroUsd), highMicroUsd: Number(highMicroUsd) };
}

/** What a picture cost by the server's own count, in micro-dollars. */
export function costMicroUsd(model: string, usage: UsageTokens): bigint {
  const price = factsOf(model)?.tokenPrice;
  if (!price) return 0n;
  return BigInt(
    Math.ceil(usage.textIn * price.textIn + usage.imageIn * price.imageIn + usage.imageOut * price.imageOut),
  );
}
