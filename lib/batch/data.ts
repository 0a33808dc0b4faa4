import type { Tx } from "../infra/db/client.ts";
import type { Brief } from "../prompt/schema.ts";
import type { TurnState } from "../turn/rules.ts";
import type { BatchView } from "./view/schema.ts";

type Start = { readonly turnId: string; readonly batch: BatchView; readonly briefs: readonly Brief[] };

/** In the transaction that accepted the turn: it draws at once, and its reply is complete, for no chat model is asked. */
export async function startBatch(tx: Tx, { turnId, batch, briefs }: Start): Promise<void> {
  await tx.$executeRaw`
    WITH started AS (
      UPDATE turn SET state = ${"drawing" satisfies TurnState}, batch = ${JSON.stringify(batch)}::jsonb,
        brief = ${JSON.stringify(briefs)}::jsonb
      WHERE id = ${turnId}::uuid RETURNING reply_id
    )
    UPDATE message SET is_complete = true FROM started WHERE message.id = started.reply_id`;
}
