import type { Tx } from "../infra/db/client.ts";
import type { Actor } from "../workspace/schema.ts";
import { restorePrompt } from "./guard/rules.ts";
import type { Ledger } from "./ledger/schema.ts";
import { StoredLedger } from "./ledger/stored/schema.ts";
import { StoredQuestions } from "./question/stored/schema.ts";
import { type Said, textsOf } from "./said/rules.ts";
import {
  type AskedPrompt,
  type PromptReason,
  PromptSettings,
  parseBriefs,
  parseWithheld,
  type SafePrompt,
} from "./schema.ts";

export type NewPrompt = {
  readonly id: string;
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly parentId: string | null;
  readonly reason: PromptReason;
  readonly prompt: SafePrompt | AskedPrompt;
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
    questions: prompt.kind === "asked" ? prompt.questions : [],
    title: row.title,
    alt_text: row.altText,
    withheld: prompt.withheld,
    settings: row.settings,
  }));
  return await tx.$executeRaw`
    INSERT INTO prompt
      (id, workspace_id, conversation_id, turn_id, parent_id, reason, text, ledger, questions, title, alt_text,
        withheld, settings)
    SELECT id, workspace_id, conversation_id, turn_id, parent_id, reason, text, ledger, questions, title, alt_text,
        withheld, settings
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS row (id uuid, workspace_id uuid, conversation_id uuid, turn_id uuid, parent_id uuid, reason text, text text,
          ledger jsonb, questions jsonb, title text, alt_text text, withheld jsonb, settings jsonb)
    ON CONFLICT DO NOTHING`;
}

export type PromptRow = Omit<NewPrompt, "parentId" | "reason">;
/** A prompt that may be drawn. */
export type DrawablePrompt = PromptRow & { readonly prompt: SafePrompt };

export function isDrawable<P extends { readonly prompt: SafePrompt | AskedPrompt }>(
  row: P,
): row is P & { readonly prompt: SafePrompt } {
  return row.prompt.kind === "safe";
}

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
      questions: true,
      title: true,
      altText: true,
      withheld: true,
      settings: true,
    },
  });
  if (!row) return null;
  const { text, ledger, questions, withheld, settings, ...rest } = row;
  return {
    ...rest,
    prompt: restorePrompt({
      text,
      withheld: parseWithheld(withheld),
      questions: StoredQuestions.parse(questions),
    }),
    ledger: StoredLedger.nullable().parse(ledger),
    settings: PromptSettings.parse(settings),
  };
}

/** What the person said in a turn; "" for one that is not the actor's. */
export async function findMessage(db: Tx, { workspaceId }: Actor, turnId: string): Promise<string> {
  const row = await db.message.findFirst({ where: { turnId, workspaceId, role: "user" }, select: { text: true } });
  return row?.text ?? "";
}

const saidMax = 200;

/** All that was said in a conversation of this workspace, oldest first, and what became of it. */
export async function listSaid(db: Tx, { workspaceId }: Actor, conversationId: string): Promise<readonly string[]> {
  const rows = await db.$queryRaw<readonly (Omit<Said, "briefs"> & { readonly briefs: unknown })[]>`
    SELECT m.text AS said, t.brief AS briefs, t.batch FROM turn t JOIN message m ON m.id = t.message_id
     WHERE t.conversation_id = ${conversationId}::uuid AND t.workspace_id = ${workspaceId}::uuid
     ORDER BY t.id DESC LIMIT ${saidMax}`;
  return rows.toReversed().flatMap((row) => textsOf({ ...row, briefs: parseBriefs(row.briefs) }));
}
