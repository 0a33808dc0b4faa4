import type { PriceView } from "../../budget/schema.ts";
import { builtInId, type Writer } from "../../infra/model/port.ts";

const tokens = { least: { in: 500, out: 60 }, most: { in: 2_500, out: 400 } };

/** What looking at one picture costs, about; null: the chat model sees no pictures. */
export function viewChecker({ facts }: Writer): { readonly price: PriceView | null } | null {
  if (!canSee(facts)) return null;
  const { price } = facts;
  if (!price) return { price: null };
  const costOf = (count: { readonly in: number; readonly out: number }) =>
    Math.ceil(count.in * price.in + count.out * price.out);
  return { price: { lowMicroUsd: costOf(tokens.least), highMicroUsd: costOf(tokens.most) } };
}

export function canSee({ vision, tools }: Writer["facts"]): boolean {
  return vision && tools;
}

/** Whoever costs nothing looks unasked; for a price only when a person says so. */
export function looksUnasked({ providerId, facts }: Writer): boolean {
  return providerId === builtInId && canSee(facts);
}
