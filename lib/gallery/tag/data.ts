import { makeId } from "../../ids.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import { alsoTouched } from "../undo/data.ts";
import { foldTag } from "./rules.ts";
import type { TagView } from "./schema.ts";

const shownMax = 100;

/** Those that a picture has and that begin with `q`, or have a word that does; by name. */
export async function listTags(db: Tx, { workspaceId }: Actor, q: string): Promise<readonly TagView[]> {
  const wanted = `${foldTag(q).replace(/[\\%_]/g, "\\$&")}%`;
  return await db.$queryRaw<TagView[]>`
    SELECT t.id, t.name FROM tag t
     WHERE t.workspace_id = ${workspaceId}::uuid AND (t.folded LIKE ${wanted} OR t.folded LIKE ${`% ${wanted}`})
       AND EXISTS (SELECT FROM asset_tag m WHERE m.tag_id = t.id)
     ORDER BY t.folded LIMIT ${shownMax}`;
}

export async function findTagNamed(db: Tx, { workspaceId }: Actor, name: string): Promise<string | null> {
  const folded = foldTag(name);
  const row = await db.tag.findFirst({ where: { workspaceId, folded }, select: { id: true } });
  return row?.id ?? null;
}

/** The tag of this name, made where there was none. The first spelling stays. */
export async function ensureTag(tx: Tx, { workspaceId }: Actor, name: string): Promise<string> {
  const folded = foldTag(name);
  const [row] = await tx.$queryRaw<readonly { readonly id: string }[]>`
    INSERT INTO tag (id, workspace_id, name, folded) VALUES (${makeId()}::uuid, ${workspaceId}::uuid, ${name}, ${folded})
    ON CONFLICT (workspace_id, folded) DO UPDATE SET folded = tag.folded RETURNING id`;
  if (!row) throw new Error("a tag was neither there nor made");
  return row.id;
}

/** "taken": another tag of the workspace has the name. */
export async function renameTag(
  tx: Tx,
  { workspaceId }: Actor,
  id: string,
  name: string,
): Promise<"done" | "taken" | "missing"> {
  const folded = foldTag(name);
  const taken = await tx.tag.findFirst({ where: { workspaceId, folded, id: { not: id } }, select: { id: true } });
  if (taken) return "taken";
  const { count } = await tx.tag.updateMany({ where: { id, workspaceId }, data: { name, folded } });
  return count === 1 ? "done" : "missing";
}

export async function findTagName(tx: Tx, { workspaceId }: Actor, id: string): Promise<string | null> {
  const row = await tx.tag.findFirst({ where: { id, workspaceId }, select: { name: true } });
  return row?.name ?? null;
}

/** Its pictures show another name now. */
export async function touchTagged(
  tx: Tx,
  id: string,
): Promise<{ readonly ids: readonly string[]; readonly count: number }> {
  const rows = await tx.$queryRaw<readonly { readonly id: string }[]>`
    UPDATE asset SET updated_at = now() FROM asset_tag m WHERE m.asset_id = asset.id AND m.tag_id = ${id}::uuid
    RETURNING asset.id`;
  return { ids: rows.map((row) => row.id), count: rows.length };
}

/** Parts of a change: the tag leaves every picture. */
export function takeEverywhere(id: string) {
  return {
    meant: Prisma.sql`a.id IN (SELECT m.asset_id FROM asset_tag m WHERE m.tag_id = ${id}::uuid)`,
    picked: Prisma.sql`SELECT id, NULL AS before FROM target`,
    writes: alsoTouched(Prisma.sql`DELETE FROM asset_tag WHERE tag_id = ${id}::uuid`),
  };
}

export async function removeTag(tx: Tx, id: string): Promise<void> {
  await tx.tag.deleteMany({ where: { id } });
}

/** All tags of one workspace to another; where that has one of the name, its spelling stays and both are one. */
export async function moveTags(tx: Tx, from: string, to: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO asset_tag (asset_id, tag_id) SELECT m.asset_id, there.id FROM asset_tag m
      JOIN tag own ON own.id = m.tag_id AND own.workspace_id = ${from}::uuid
      JOIN tag there ON there.folded = own.folded AND there.workspace_id = ${to}::uuid
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    DELETE FROM tag own USING tag there WHERE own.workspace_id = ${from}::uuid
      AND there.workspace_id = ${to}::uuid AND there.folded = own.folded`;
  await tx.tag.updateMany({ where: { workspaceId: from }, data: { workspaceId: to } });
}
