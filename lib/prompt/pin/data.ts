import { z } from "zod";
import type { Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import { fieldNames, type Pin } from "../ledger/schema.ts";

const StoredPins = z.array(z.object({ field: z.enum(fieldNames), text: z.string() }));

/** What joins every prompt of a conversation; nothing for one that is not the actor's. */
export async function readPins(
  db: Tx,
  { workspaceId }: Pick<Actor, "workspaceId">,
  conversationId: string,
): Promise<readonly Pin[]> {
  const row = await db.conversation.findFirst({ where: { id: conversationId, workspaceId }, select: { pins: true } });
  return StoredPins.parse(row?.pins ?? []);
}

export async function writePins(tx: Tx, { workspaceId }: Actor, conversationId: string, pins: readonly Pin[]) {
  await tx.conversation.updateMany({ where: { id: conversationId, workspaceId }, data: { pins: [...pins] } });
}
