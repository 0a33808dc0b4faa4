import type { Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";

type Words = { readonly title: string } | { readonly altText: string };

/** False when there is no such picture in the actor's workspace. */
export async function setWords(tx: Tx, actor: Actor, id: string, words: Words): Promise<boolean> {
  const where = { id, workspaceId: actor.workspaceId, isPurging: false };
  return (await tx.asset.updateMany({ where, data: words })).count === 1;
}
