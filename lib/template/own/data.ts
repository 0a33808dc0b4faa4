import type { Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import type { OwnTemplate } from "../schema.ts";
import { type SaveTemplate, Use } from "./schema.ts";

const columns = { id: true, name: true, text: true, purpose: true, aspect: true, count: true } as const;
export const ownTemplatesMax = 200;

export async function listTemplates(db: Tx, { workspaceId }: Actor): Promise<readonly OwnTemplate[]> {
  const rows = await db.template.findMany({
    where: { workspaceId },
    orderBy: { id: "desc" },
    take: ownTemplatesMax,
    select: columns,
  });
  return rows.map((row) => ({ ...row, ...Use.parse(row) }));
}

export async function countTemplates(db: Tx, { workspaceId }: Actor): Promise<number> {
  return await db.template.count({ where: { workspaceId } });
}

/** "kept": one of this workspace had the id, and has the new words now. "taken": the id is somebody else's. */
export async function writeTemplate(tx: Tx, actor: Actor, template: SaveTemplate): Promise<"new" | "kept" | "taken"> {
  const { workspaceId, userId } = actor;
  const { id, ...words } = template;
  const { count } = await tx.template.updateMany({ where: { id, workspaceId }, data: words });
  if (count === 1) return "kept";
  const made = await tx.template.createMany({
    data: [{ id, workspaceId, createdById: userId, ...words }],
    skipDuplicates: true,
  });
  return made.count === 1 ? "new" : "taken";
}

export async function removeTemplate(tx: Tx, { workspaceId }: Actor, id: string): Promise<boolean> {
  const { count } = await tx.template.deleteMany({ where: { id, workspaceId } });
  return count === 1;
}
