import type { Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import type { OwnPreset } from "../schema.ts";
import { type SavePreset, StoredParts } from "./schema.ts";

const columns = { id: true, name: true, parts: true } as const;
export const ownPresetsMax = 200;

type Row = { readonly id: string; readonly name: string; readonly parts: unknown };

function toOwn({ id, name, parts }: Row): OwnPreset {
  return { id, name, parts: StoredParts.parse(parts) };
}

export async function listPresets(db: Tx, { workspaceId }: Actor): Promise<readonly OwnPreset[]> {
  const rows = await db.preset.findMany({
    where: { workspaceId },
    orderBy: { id: "desc" },
    take: ownPresetsMax,
    select: columns,
  });
  return rows.map(toOwn);
}

/** Those of the ids that exist in the actor's workspace. */
export async function findPresets(
  db: Tx,
  { workspaceId }: Actor,
  ids: readonly string[],
): Promise<readonly OwnPreset[]> {
  const rows = await db.preset.findMany({ where: { workspaceId, id: { in: [...ids] } }, take: 50, select: columns });
  return rows.map(toOwn);
}

export async function countPresets(db: Tx, { workspaceId }: Actor): Promise<number> {
  return await db.preset.count({ where: { workspaceId } });
}

/** "kept": one of this workspace had the id, and has the new words now. "taken": the id is somebody else's. */
export async function writePreset(tx: Tx, actor: Actor, preset: SavePreset): Promise<"new" | "kept" | "taken"> {
  const { workspaceId, userId } = actor;
  const { id, name, parts } = preset;
  const { count } = await tx.preset.updateMany({ where: { id, workspaceId }, data: { name, parts } });
  if (count === 1) return "kept";
  const made = await tx.preset.createMany({
    data: [{ id, workspaceId, createdById: userId, name, parts }],
    skipDuplicates: true,
  });
  return made.count === 1 ? "new" : "taken";
}

export async function removePreset(tx: Tx, { workspaceId }: Actor, id: string): Promise<boolean> {
  const { count } = await tx.preset.deleteMany({ where: { id, workspaceId } });
  return count === 1;
}
