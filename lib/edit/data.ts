import type { Tx } from "../infra/db/client.ts";
import type { Loss } from "../prompt/faith/schema.ts";
import { PromptSettings } from "../prompt/schema.ts";
import type { TurnState } from "../turn/rules.ts";
import type { Actor } from "../workspace/schema.ts";

/** A picture that goes along, with what is known of how it came to be. */
export type Source = {
  readonly id: string;
  readonly title: string;
  readonly altText: string;
  readonly width: number;
  readonly height: number;
  /** The words that it was drawn from; "" of an upload. */
  readonly text: string;
  readonly settings: PromptSettings | null;
};

/** In the order of the ids; null when one of them is not in this workspace's gallery. */
export async function findSources(db: Tx, actor: Actor, ids: readonly string[]): Promise<readonly Source[] | null> {
  const where = { id: { in: [...ids] }, workspaceId: actor.workspaceId, deletedAt: null, isPurging: false };
  const rows = await db.asset.findMany({
    where,
    select: { id: true, title: true, altText: true, width: true, height: true, promptId: true },
  });
  const promptIds = rows.flatMap(({ promptId }) => promptId ?? []);
  const prompts = await db.prompt.findMany({
    where: { id: { in: promptIds }, workspaceId: actor.workspaceId },
    select: { id: true, text: true, settings: true },
  });
  const sources = ids.flatMap((id): readonly Source[] => {
    const row = rows.find((one) => one.id === id);
    const prompt = prompts.find((one) => one.id === row?.promptId);
    if (!row) return [];
    const { promptId: _, ...facts } = row;
    return [{ ...facts, text: prompt?.text ?? "", settings: prompt ? PromptSettings.parse(prompt.settings) : null }];
  });
  return sources.length === ids.length ? sources : null;
}

type Start = { readonly turnId: string; readonly reply: string; readonly losses: readonly Loss[] };

/** In the transaction that accepted the turn: it draws at once, and its reply is complete, for no chat model is asked. */
export async function startEdit(tx: Tx, { turnId, reply, losses }: Start): Promise<void> {
  await tx.$executeRaw`
    WITH started AS (
      UPDATE turn SET state = ${"drawing" satisfies TurnState}, losses = ${JSON.stringify(losses)}::jsonb
      WHERE id = ${turnId}::uuid RETURNING reply_id
    )
    UPDATE message SET text = ${reply}, is_complete = true FROM started WHERE message.id = started.reply_id`;
}
