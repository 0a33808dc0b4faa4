import { makeId } from "../../../ids.ts";
import { Prisma, type Tx } from "../../../infra/db/client.ts";
import type { Actor } from "../../../workspace/schema.ts";
import { type AcceptanceView, type Accepted, acceptedKinds } from "./schema.ts";

/** In the transaction that writes the prompt: who wanted these in it. */
export async function recordAcceptances(
  tx: Tx,
  { workspaceId, userId }: Actor,
  promptId: string,
  accepted: readonly Accepted[],
): Promise<void> {
  if (accepted.length === 0) return;
  const data = accepted.map(({ kind, name }) => ({ id: makeId(), workspaceId, userId, promptId, kind, name }));
  await tx.rightsAcceptance.createMany({ data, skipDuplicates: true });
}

type Row = Omit<AcceptanceView, "kind" | "acceptedAt"> & { readonly kind: string; readonly acceptedAt: Date };

/** Of the actor's workspace, the latest first, before `beforeId` if it is given. */
export async function listAcceptances(
  db: Tx,
  { workspaceId }: Actor,
  { limit, beforeId }: { readonly limit: number; readonly beforeId?: string | undefined },
): Promise<readonly AcceptanceView[]> {
  const before = beforeId === undefined ? Prisma.empty : Prisma.sql`AND a.id < ${beforeId}::uuid`;
  const rows = await db.$queryRaw<readonly Row[]>`
    SELECT a.id, a.kind, a.name, a.prompt_id AS "promptId", a.created_at AS "acceptedAt",
      coalesce(u.name, u.email) AS person, p.title, p.conversation_id AS "conversationId"
    FROM rights_acceptance a LEFT JOIN "user" u ON u.id = a.user_id
      LEFT JOIN prompt p ON p.id = a.prompt_id AND p.workspace_id = a.workspace_id
    WHERE a.workspace_id = ${workspaceId}::uuid ${before}
    ORDER BY a.id DESC LIMIT ${limit}`;
  return rows.map(({ kind, acceptedAt, ...row }) => ({
    ...row,
    kind: acceptedKinds.find((one) => one === kind) ?? "term",
    acceptedAt: acceptedAt.toISOString(),
  }));
}
