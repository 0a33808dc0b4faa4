import type { Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import { PromptPolicy } from "./schema.ts";

/** The rules of the actor's workspace; the defaults where nobody set any. Jobs give the workspace of their row. */
export async function readPolicy(db: Tx, { workspaceId }: Pick<Actor, "workspaceId">): Promise<PromptPolicy> {
  const row = await db.promptPolicy.findUnique({ where: { workspaceId }, select: { value: true } });
  return PromptPolicy.parse(row?.value ?? {});
}

export async function writePolicy(tx: Tx, { workspaceId }: Pick<Actor, "workspaceId">, value: PromptPolicy) {
  await tx.promptPolicy.upsert({ where: { workspaceId }, create: { workspaceId, value }, update: { value } });
}

/** Until the transaction ends nobody else changes the workspace's rules. */
export async function lockPolicy(tx: Tx, { workspaceId }: Pick<Actor, "workspaceId">): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`policy ${workspaceId}`}, 0))`;
}
