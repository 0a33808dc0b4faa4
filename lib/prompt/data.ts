import type { Tx } from "../infra/db/client.ts";
import type { Actor } from "../workspace/schema.ts";
import { restorePrompt } from "./rules.ts";
import { PromptSettings, parseWithheld, type SafePrompt } from "./schema.ts";

export type NewPrompt = {
  readonly id: string;
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly parentId: string | null;
  readonly reason: "brief" | "edited" | "finished";
  readonly prompt: SafePrompt;
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
    title: row.title,
    alt_text: row.altText,
    withheld: prompt.withheld,
    settings: row.settings,
  }));
  return await tx.$executeRaw`
    INSERT INTO prompt
      (id, workspace_id, conversation_id, turn_id, parent_id, reason, text, title, alt_text, withheld, settings)
    SELECT id, workspace_id, conversation_id, turn_id, parent_id, reason, text, title, alt_text, withheld, settings
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS row (id uuid, workspace_id uuid, conversation_id uuid, turn_id uuid, parent_id uuid, reason text, text text,
          title text, alt_text text, withheld jsonb, settings jsonb)
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
      title: true,
      altText: true,
      withheld: true,
      settings: true,
    },
  });
  if (!row) return null;
  const { text, withheld, settings, ...rest } = row;
  return {
    ...rest,
    prompt: restorePrompt({ text, withheld: parseWithheld(withheld) }),
    settings: PromptSettings.parse(settings),
  };
}
