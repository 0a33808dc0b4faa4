import type { Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import { listSaid } from "../data.ts";
import { readPolicy } from "../policy/data.ts";
import type { PromptPolicy } from "../policy/schema.ts";
import type { KnownPrivate } from "../privacy/schema.ts";
import { collectPrivate } from "../privacy/vault/rules.ts";

export type Today = PromptPolicy & { readonly known: readonly KnownPrivate[] };

/** What prompts of a conversation are screened by as of now: its workspace's rules, and all that is known to be private in it. */
export async function readToday(db: Tx, actor: Actor, conversationId: string): Promise<Today> {
  const [policy, said] = [await readPolicy(db, actor), await listSaid(db, actor, conversationId)];
  return { ...policy, known: collectPrivate(said, policy) };
}
