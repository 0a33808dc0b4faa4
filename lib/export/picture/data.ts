import type { Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import type { Described } from "./rules.ts";

export type Exportable = Described & { readonly workspaceId: string; readonly sha256: string; readonly mime: string };

/** A picture with the words that may be embedded in its copy. */
export async function findExportable(db: Tx, actor: Actor, id: string): Promise<Exportable | null> {
  const row = await db.asset.findFirst({
    where: { id, workspaceId: actor.workspaceId, isPurging: false },
    select: {
      workspaceId: true,
      sha256: true,
      mime: true,
      title: true,
      altText: true,
      model: true,
      createdAt: true,
      promptId: true,
      toldPrompt: true,
    },
  });
  if (!row) return null;
  const { promptId, toldPrompt, ...asset } = row;
  const where = { id: promptId ?? "", workspaceId: actor.workspaceId };
  const prompt = promptId ? await db.prompt.findFirst({ where, select: { text: true } }) : null;
  return { ...asset, prompt: prompt?.text ?? toldPrompt };
}
