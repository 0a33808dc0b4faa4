import type { Tx } from "../infra/db/client.ts";
import type { Actor } from "../workspace/schema.ts";
import { restorePrompt } from "./guard/rules.ts";
import type { Ledger } from "./ledger/schema.ts";
import { StoredLedger } from "./ledger/stored/schema.ts";
import { PromptSettings, parseWithheld, type SafePrompt } from "./schema.ts";

export type NewPrompt = {
  readonly id: string;
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly parentId: string | null;
  readonly reason: "brief" | "edited" | "finished";
  readonly prompt: SafePrompt;
  readonly ledger: Ledger | null; // null: from before there was one
  readonly title: string;
  readonly altText: string;
  readonly settings: PromptSettings;
};

/** How many were new: a revision whose id exists stays as it is, because the same request came twice. */
export async function createPrompts(tx: Tx, prompts: readonly NewPrompt[]): Promise<number> {
  const rows = prompts.map(({ prompt, ...row }) => ({
    id: row.id,
    workspace_id: row.workspaceId,
    conversation_id: row.conversationId,
    turn_id: row.turnId,
    parent_id: row.parentId,
    reason: row.reason,
    text: prompt.text,
    ledger: row.ledger,
    title: row.title,
    alt_text: row.altText,
    withheld: prompt.withheld,
    settings: row.settings,
  }));
  return await tx.$executeRaw`
    INSERT INTO prompt
      (id, workspace_id, conversation_id, turn_id, parent_id, reason, text, ledger, title, alt_text, withheld,
        settings)
    SELECT id, workspace_id, conversation_id, turn_id, parent_id, reason, text, ledger, title, alt_text, withheld,
        settings
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS row (id uuid, workspace_id uuid, conversation_id uuid, turn_id uuid, parent_id uuid, reason text, text text,
          ledger jsonb, title text, alt_text text, withheld jsonb, settings jsonb)
    ON CONFLICT DO NOTHING`;
}

export type PromptRow = Omit<NewPrompt, "parentId" | "reason">;

export async function findPrompt(db: Tx, actor: Actor, id: string): Promise<PromptRow | null> {
  const row = await db.prompt.findFirst({
    where: { id, workspaceId: actor.workspaceId },
    select: {
      id: true,
      workspaceId: true,
      conversationId: true,
      turnId: true,
      text: true,
      ledger: true,
      title: true,
      altText: true,
      withheld: true,
      settings: true,
    },
  });
  if (!row) return null;
  const { text, ledger, withheld, settings, ...rest } = row;
  return {
    ...rest,
    prompt: restorePrompt({ text, withheld: parseWithheld(withheld) }),
    ledger: StoredLedger.nullable().parse(ledger),
    settings: PromptSettings.parse(settings),
  };
}
