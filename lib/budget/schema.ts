declare const held: unique symbol;
/** Proof that money is put aside for one generation. Minted where a held row is read, in generation/data.ts. */
export type BudgetHold = {
  readonly generationId: string;
  readonly amountMicroUsd: bigint;
  readonly [held]: true;
};

export type Settlement =
  | { readonly state: "settled"; readonly microUsd: bigint; readonly usage: UsageTokens | null }
  | { readonly state: "released" };

export type UsageTokens = { readonly textIn: number; readonly imageIn: number; readonly imageOut: number };
