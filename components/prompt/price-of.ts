import { viewPrice } from "#lib/budget/rules.ts";
import type { PriceView } from "#lib/budget/schema.ts";
import { settingsOf } from "#lib/generation/again/rules.ts";
import { renderLedger } from "#lib/prompt/ledger/rules.ts";
import type { Ledger } from "#lib/prompt/ledger/schema.ts";
import type { Pending } from "#lib/studio/pending/rules.ts";
import type { DrawerView, PromptView } from "#lib/studio/schema.ts";

/** What one picture of a prompt costs with what is changed on its card; `ledger`: as it is then. Null: nobody knows. */
export function priceOf(
  prompt: PromptView,
  { ops, asked }: Pending,
  ledger: Ledger,
  drawer: DrawerView,
): PriceView | null {
  const { count: _, ...look } = asked;
  if (ops.length === 0 && look.size === undefined && look.quality === undefined) return prompt.price;
  const { full, draftId, sourceIds, ...own } = prompt;
  const parent = { ...own, unmet: [...own.unmet], format: "webp" as const, ...(full ? { full } : {}) };
  const { width, height, quality } = settingsOf(drawer.fit, parent, look);
  const { price, partials, canFinish } = drawer;
  const references = draftId && canFinish ? 1 : sourceIds.length;
  return viewPrice({ price, width, height, quality, prompt: renderLedger(ledger), partials, references });
}
