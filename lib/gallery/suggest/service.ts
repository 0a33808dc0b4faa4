import type { Ctx } from "../../services.ts";
import { readTyped } from "../query/typing/rules.ts";
import { suggesters } from "./data.ts";
import { type Suggest, suggestedMax } from "./schema.ts";

/** Names for the value that is being typed; none for other keys, whose values the browser knows. */
export async function suggest({ services: { db }, actor }: Ctx, { q }: Suggest): Promise<readonly string[]> {
  const { pending } = readTyped(q);
  if (!pending) return [];
  switch (pending.key) {
    case "tag":
    case "album":
    case "model":
    case "by":
      return (await suggesters[pending.key](db, actor, pending.text)).slice(0, suggestedMax);
    default:
      return [];
  }
}
