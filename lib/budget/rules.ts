import { factsOf } from "../generation/catalogue/rules.ts";
import type { UsageTokens } from "./schema.ts";

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
 * What to put aside for one picture, in micro-dollars: the high end, so that the books never fall short.
 * Zero for a model the catalogue does not know: its price is recorded as unknown, by the price version.
 */
export function estimateMicroUsd(wish: Wish): bigint {
  const facts = factsOf(wish.model);
  if (!facts) return 0n;
  const scale = Math.max(1, (wish.width * wish.height) / squarePixels);
  const tokens =
    facts.squareTokens[wish.quality === "auto" ? "high" : wish.quality] * scale + wish.partials * partialTokens;
  const textTokens = Math.ceil(wish.promptLength / charactersPerToken) + 16;
  return BigInt(Math.ceil(tokens * facts.tokenPrice.imageOut + textTokens * facts.tokenPrice.textIn));
}

/** What a picture cost by the server's own count, in micro-dollars. */
export function costMicroUsd(model: string, usage: UsageTokens): bigint {
  const price = factsOf(model)?.tokenPrice;
  if (!price) return 0n;
  return BigInt(
    Math.ceil(usage.textIn * price.textIn + usage.imageIn * price.imageIn + usage.imageOut * price.imageOut),
  );
}
