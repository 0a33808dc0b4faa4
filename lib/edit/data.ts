import type { Tx } from "../infra/db/client.ts";
import type { Loss } from "../prompt/faith/schema.ts";
import { PromptSettings } from "../prompt/schema.ts";
import type { TurnState } from "../turn/rules.ts";
import type { Actor } from "../workspace/schema.ts";

/** The picture that is changed, with what is known of how it came to be. */
export type Source = {
  readonly title: string;
  readonly altText: string;
  readonly width: number;
  readonly height: number;
  /** The words that it was drawn from; "" of an upload. */
  readonly text: string;
  readonly settings: PromptSettings | null;
};

/** The first of pictures that go along; null when one of them is not in this workspace's gallery. */
export async function findSource(db: Tx, actor: Actor, ids: readonly string[]): Promise<Source | null> {
  const where = { id: { in: [...ids] }, workspaceId: actor.workspaceId, deletedAt: null, isPurging: false };
  const rows = await db.asset.findMany({
    where,
    select: { id: true, title: true, altText: true, width: true, height: true, promptId: true },
  });
  const first = rows.find(({ id }) => id === ids[0]);
  if (!first || rows.length < ids.length) return null;
  const { id: _, promptId, ...facts } = first;
  const prompt = promptId
    ? await db.prompt.findFirst({
        where: { id: promptId, workspaceId: actor.workspaceId },
        select: { text: true, settings: true },
      })
    : null;
  return { ...facts, text: prompt?.text ?? "", settings: prompt && PromptSettings.parse(prompt.settings) };
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
