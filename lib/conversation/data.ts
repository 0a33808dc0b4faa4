import type { Tx } from "../infra/db/client.ts";
import type { ConversationView, Page } from "../studio/schema.ts";
import type { Actor } from "../workspace/schema.ts";
import type { ListConversations } from "./schema.ts";

const pageSize = 50;
const viewColumns = { id: true, title: true, lastId: true } as const;

/** True when a row of this workspace changed. */
export async function renameConversation(tx: Tx, actor: Actor, id: string, title: string): Promise<boolean> {
  const { count } = await tx.conversation.updateMany({
    where: { id, workspaceId: actor.workspaceId, deletedAt: null },
    data: { title, titleBy: "person" },
  });
  return count === 1;
}

export async function setTrashed(tx: Tx, actor: Actor, id: string, isTrashed: boolean): Promise<boolean> {
  const { count } = await tx.conversation.updateMany({
    where: { id, workspaceId: actor.workspaceId },
    data: { deletedAt: isTrashed ? new Date() : null },
  });
  return count === 1;
}

/** The model's title, unless somebody gave one. For jobs. */
export async function suggestTitle(db: Tx, workspaceId: string, id: string, title: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE conversation SET title = ${title}, title_by = 'model', updated_at = now()
    WHERE id = ${id}::uuid AND workspace_id = ${workspaceId}::uuid AND title_by = 'nobody'`;
  return count === 1;
}

/** Latest first. `q` is looked for in titles and in messages. */
export async function listConversations(
  db: Tx,
  actor: Actor,
  input: ListConversations,
): Promise<Page<ConversationView>> {
  const contains = { contains: input.q.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
  const items = await db.conversation.findMany({
    where: {
      workspaceId: actor.workspaceId,
      deletedAt: null,
      ...(input.before ? { lastId: { lt: input.before } } : {}),
      ...(input.q === "" ? {} : { OR: [{ title: contains }, { messages: { some: { text: contains } } }] }),
    },
    orderBy: { lastId: "desc" },
    take: pageSize + 1,
    select: viewColumns,
  });
  const page = items.slice(0, pageSize);
  return { items: page, nextBefore: items.length > pageSize ? (page.at(-1)?.lastId ?? null) : null };
}

export async function findConversation(db: Tx, actor: Actor, id: string): Promise<ConversationView | null> {
  return await db.conversation.findFirst({
    where: { id, workspaceId: actor.workspaceId, deletedAt: null },
    select: viewColumns,
  });
}
