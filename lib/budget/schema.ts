import { type LimitFacts, limitCodes } from "./limit/schema.ts";

declare const held: unique symbol;
/** Proof that money is put aside for one generation. Minted where a held row is read, in generation/claim/data.ts. */
export type BudgetHold = {
  readonly generationId: string;
  readonly amountMicroUsd: bigint;
  readonly [held]: true;
};

export type UsageTokens = { readonly textIn: number; readonly imageIn: number; readonly imageOut: number };

/** What a picture cost. `usage: null`: the server did not say, so the amount is the catalogue's. */
export type Settlement = {
  readonly microUsd: bigint;
  readonly usage: UsageTokens | null;
  /** By what it may have cost at most, because the server's count or its price is not known. */
  readonly isEstimated: boolean;
};

/** The same for the browser, of one picture. Whole micro-dollars. */
export type PriceView = { readonly lowMicroUsd: number; readonly highMicroUsd: number };

/** What a picture cost in the end, in micro-dollars; estimated where the server did not say. */
export type CostView = { readonly microUsd: number; readonly isEstimated: boolean };

/** Micro-dollars: the least and the most that something will cost. */
export type PriceRange = { readonly lowMicroUsd: bigint; readonly highMicroUsd: bigint };

export const obstacleCodes = [
  ...limitCodes, // it does not fit under a spending limit
  "no_price", // nobody knows what a picture of this model costs, so it cannot be put aside
  "rules_changed", // the workspace's rules became stricter: the prompt may not be drawn as it was written
  "too_long", // the prompt is more than the model takes
  "empty_brief", // nothing is left of it that could be drawn
  "no_source", // the picture that is to be changed is gone, or the model takes no pictures
] as const;

/** What keeps pictures from being queued, as long as it lasts. */
export type Obstacle = {
  readonly code: (typeof obstacleCodes)[number];
  /** Of a limit: how it stands. */
  readonly limit?: LimitFacts;
  /** Of a missing price: the model's name. */
  readonly model?: string;
};
