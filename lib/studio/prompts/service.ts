import { partialsMax } from "../../generation/schema.ts";
import type { Ctx } from "../../services.ts";
import * as data from "../data.ts";
import type { PromptView } from "../schema.ts";
import { pricesOf } from "./rules.ts";

/** Prompts with what one more picture of each would cost, by the model that would draw it now. */
export async function readPrompts(
  { services: { db, models }, actor }: Ctx,
  bound: Parameters<typeof data.readPrompts>[2],
): Promise<readonly PromptView[]> {
  const rows = await data.readPrompts(db, actor, bound);
  if (rows.length === 0) return [];
  const { model, facts } = await models.drawer();
  const partials = model.isFree ? partialsMax.free : partialsMax.paid;
  return rows.map((row) => ({ ...row, ...pricesOf(row, facts, partials) }));
}
