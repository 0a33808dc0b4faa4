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
  readonly reason: "brief" | "edited";
  readonly prompt: SafePrompt;
  readonly title: string;
  readonly altText: string;
  readonly settings: PromptSettings;
};

/** False when a revision with this id exists: the same request came twice. */
export async function createPrompt(tx: Tx, row: NewPrompt): Promise<boolean> {
  const { prompt, ...rest } = row;
  const { count } = await tx.prompt.createMany({
    data: { ...rest, text: prompt.text, withheld: prompt.withheld.map((item) => ({ ...item })) },
    skipDuplicates: true,
  });
  return count === 1;
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
