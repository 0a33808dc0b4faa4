import type { Aspect } from "../../prompt/schema.ts";

// What image models can do, as data. As of 2026-11: model names, sizes and prices go stale, so they are never in code.
export const catalogueVersion = "2026-11";

export type Size = { readonly width: number; readonly height: number };

/** Micro-dollars a token. */
type TokenPrice = { readonly textIn: number; readonly imageIn: number; readonly imageOut: number };

type ImageModelFacts = {
  readonly pattern: RegExp;
  readonly sizes: "free" | "three"; // free: both edges ÷16, ratio ≤ 3:1; three: square, 3:2, 2:3
  readonly tokenPrice: TokenPrice;
  /** Output tokens of one square picture by quality, for the price before drawing. */
  readonly squareTokens: { readonly low: number; readonly medium: number; readonly high: number };
};

const models: readonly ImageModelFacts[] = [
  {
    pattern: /^easel-/,
    sizes: "free",
    tokenPrice: { textIn: 0, imageIn: 0, imageOut: 0 },
    squareTokens: { low: 0, medium: 0, high: 0 },
  },
  {
    pattern: /^gpt-image-2\.[56]-/,
    sizes: "free",
    tokenPrice: { textIn: 5, imageIn: 8, imageOut: 30 },
    squareTokens: { low: 196, medium: 439, high: 1756 },
  },
  {
    pattern: /^gpt-image-2/,
    sizes: "free",
    tokenPrice: { textIn: 5, imageIn: 8, imageOut: 30 },
    squareTokens: { low: 196, medium: 1756, high: 7024 },
  },
  {
    pattern: /^gpt-image-1\.5|^chatgpt-image/,
    sizes: "three",
    tokenPrice: { textIn: 5, imageIn: 8, imageOut: 32 },
    squareTokens: { low: 272, medium: 1056, high: 4160 },
  },
  {
    pattern: /^gpt-image-1-mini/,
    sizes: "three",
    tokenPrice: { textIn: 2, imageIn: 2.5, imageOut: 8 },
    squareTokens: { low: 272, medium: 1056, high: 4160 },
  },
];

/** Null for a model that the catalogue does not know: other servers' models have prices of their own. */
export function factsOf(model: string): ImageModelFacts | null {
  return models.find(({ pattern }) => pattern.test(model)) ?? null;
}

const freeSizes: Readonly<Record<Aspect, Size>> = {
  square: { width: 1024, height: 1024 },
  landscape: { width: 1536, height: 1024 },
  portrait: { width: 1024, height: 1536 },
  wide: { width: 1536, height: 864 },
  tall: { width: 864, height: 1536 },
};

const threeSizes: Readonly<Record<Aspect, Size>> = {
  ...freeSizes,
  wide: freeSizes.landscape,
  tall: freeSizes.portrait,
};

/** The pixels to ask for. A model we do not know gets the three sizes that nearly every server takes. */
export function sizeFor(model: string, aspect: Aspect): Size {
  return (factsOf(model)?.sizes === "free" ? freeSizes : threeSizes)[aspect];
}
