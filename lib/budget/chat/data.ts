import { makeId } from "../../ids.ts";
import type { Tx } from "../../infra/db/client.ts";
import type { ChatUsage } from "../../infra/model/port.ts";

export type ChatCall = {
  /** A reply, with what belongs to it, or a look at a picture. */
  readonly kind: "chat" | "look";
  readonly workspaceId: string;
  readonly userId: string;
  readonly turnId: string;
  /** Which call of its turn this was: the same one is written down once. */
  readonly call: string;
  readonly providerId: string;
  readonly model: string;
  readonly usage: ChatUsage;
  readonly microUsd: bigint | null; // null: nobody knows the price
  readonly isEstimated: boolean;
};

export async function recordChat(tx: Tx, { usage, ...row }: ChatCall): Promise<void> {
  const { in: all, cached, out } = usage;
  const tokens = JSON.stringify({ textIn: all - cached, cachedIn: cached, textOut: out });
  const microUsd = row.microUsd?.toString() ?? null;
  await tx.$executeRaw`
    INSERT INTO usage (id, workspace_id, user_id, kind, provider_id, model, turn_id, call, micro_usd, is_estimated, tokens)
    VALUES (${makeId()}::uuid, ${row.workspaceId}::uuid, ${row.userId}::uuid, ${row.kind}, ${row.providerId}, ${row.model},
      ${row.turnId}::uuid, ${row.call}, ${microUsd}::bigint, ${row.isEstimated}, ${tokens}::jsonb)
    ON CONFLICT DO NOTHING`;
}
