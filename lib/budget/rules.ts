import type { ImagePrice, OutputTokens, Quality } from "../infra/model/facts/port.ts";
import { guessTokens } from "./chat/rules.ts";
import type { BudgetHold, PriceRange, PriceView, Settlement, UsageTokens } from "./schema.ts";

const lettersPerToken = 3; // fewer than usual: the books must never fall short
/** Of one picture that is sent along. No list tells, so the high end is generous; the bill is by the server's count. */
const referenceTokens = { low: 200, high: 6_500 } as const;
const partialTokens = 100; // each partial picture that is streamed

type Wish = {
  readonly price: ImagePrice | null;
  readonly width: number;
  readonly height: number;
  readonly quality: Quality;
  readonly prompt: string;
  readonly partials: number;
  readonly references: number;
};

/**
 * What one picture will cost, in micro-dollars. The high end is put aside, so that the books never fall short: `auto`
 * may be low, medium or high. Zero for a price that nobody knows.
 */
export function estimate(wish: Wish): PriceRange {
  const { price } = wish;
  if (!price) return { lowMicroUsd: 0n, highMicroUsd: 0n };
  if (price.kind === "picture") {
    const microUsd = BigInt(Math.ceil(price.microUsd));
    return { lowMicroUsd: microUsd, highMicroUsd: microUsd };
  }
  const textTokens = guessTokens(wish.prompt, lettersPerToken) + 16;
  const cost = (tokens: number, tokensIn: number) => {
    const imageIn = wish.references * tokensIn * price.perToken.imageIn;
    return BigInt(Math.ceil(tokens * price.perToken.imageOut + textTokens * price.perToken.textIn + imageIn));
  };
  const [low, high] = wish.quality === "auto" ? (["low", "high"] as const) : [wish.quality, wish.quality];
  return {
    lowMicroUsd: cost(outputTokens(price.output, low, wish), referenceTokens.low),
    highMicroUsd: cost(outputTokens(price.output, high, wish) + wish.partials * partialTokens, referenceTokens.high),
  };
}

/** The price before drawing, as it is shown; null for a model whose price nobody knows. */
export function viewPrice(wish: Wish): PriceView | null {
  if (!wish.price) return null;
  const { lowMicroUsd, highMicroUsd } = estimate(wish);
  return { lowMicroUsd: Number(lowMicroUsd), highMicroUsd: Number(highMicroUsd) };
}

/** As listed for this size; otherwise by the area, from the first row that knows the quality. */
function outputTokens(
  rows: readonly OutputTokens[],
  quality: Exclude<Quality, "auto">,
  { width, height }: Pick<Wish, "width" | "height">,
): number {
  const listed = rows.find((row) => row.width === width && row.height === height)?.[quality];
  if (listed !== undefined) return listed;
  const near = rows.find((row) => row[quality] !== undefined) ?? rows[0];
  const tokens =
    near?.[quality] ?? Math.max(0, ...rows.map((row) => row.max ?? row.high ?? row.medium ?? row.low ?? 0));
  return near ? tokens * Math.max(1, (width * height) / (near.width * near.height)) : tokens;
}

/** What a picture cost by the server's own count, in micro-dollars. */
export function costMicroUsd(price: ImagePrice, usage: UsageTokens): bigint {
  if (price.kind === "picture") return BigInt(Math.ceil(price.microUsd));
  const { textIn, imageIn, imageOut } = price.perToken;
  return BigInt(Math.ceil(usage.textIn * textIn + usage.imageIn * imageIn + usage.imageOut * imageOut));
}

/** What a picture cost by the server's own count; without that, or without a price, what was put aside for it. */
export function settlementOf(price: ImagePrice | null, usage: UsageTokens | null, hold: BudgetHold): Settlement {
  const microUsd = usage && price ? costMicroUsd(price, usage) : null;
  return { microUsd: microUsd ?? hold.amountMicroUsd, usage, isEstimated: microUsd === null };
}
