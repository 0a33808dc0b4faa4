import { viewPrice } from "../../budget/rules.ts";
import { partialsMax } from "../../generation/schema.ts";
import { canFinish } from "../../generation/tier/rules.ts";
import type { Ctx } from "../../services.ts";
import * as data from "../data.ts";
import type { PromptView } from "../schema.ts";

/** Prompts with what one more picture of each would cost, by the model that would draw it now. */
export async function readPrompts(
  { services: { db, models }, actor }: Ctx,
  bound: Parameters<typeof data.readPrompts>[2],
): Promise<readonly PromptView[]> {
  const rows = await data.readPrompts(db, actor, bound);
  if (rows.length === 0) return [];
  const { model, facts } = await models.drawer();
  const partials = model.isFree ? partialsMax.free : partialsMax.paid;
  return rows.map((row) => {
    const { width, height, quality, full, text } = row;
    const wish = { price: facts.price, width, height, quality, prompt: text, partials, references: 0 };
    const finished = { ...wish, ...full, references: canFinish(facts) ? 1 : 0 };
    return { ...row, price: viewPrice(wish), finishPrice: full ? viewPrice(finished) : null };
  });
}
