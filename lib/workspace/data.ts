import { moveTags } from "../gallery/tag/data.ts";
import { generationStates, isRunning } from "../generation/rules.ts";
import { makeId } from "../ids.ts";
import type { Tx } from "../infra/db/client.ts";
import { isBusy, turnStates } from "../turn/rules.ts";

/** Every person's own workspace; its name is what a switcher will show when there are others. */
export async function createPersonalWorkspace(tx: Tx, userId: string): Promise<string> {
  const id = makeId();
  await tx.workspace.create({
    data: { id, name: "Personal", isPersonal: true, members: { create: { userId, role: "owner" } } },
    select: { id: true },
  });
  return id;
}

export async function findPersonalWorkspaceId(tx: Tx, userId: string): Promise<string | null> {
  const row = await tx.member.findFirst({
    where: { userId, workspace: { isPersonal: true } },
    select: { workspaceId: true },
    orderBy: { createdAt: "asc" },
  });
  return row?.workspaceId ?? null;
}

/** With everything in it: conversations, turns, prompts, generations, asset rows. Files are purged by a job. */
export async function deletePersonalWorkspaces(tx: Tx, userId: string): Promise<readonly string[]> {
  const rows = await tx.workspace.findMany({
    where: { isPersonal: true, members: { some: { userId } } },
    select: { id: true },
  });
  const ids = rows.map((row) => row.id);
  await tx.workspace.deleteMany({ where: { id: { in: ids } } });
  return ids;
}

/** Whether anything there is being planned or drawn. */
export async function hasRunningWork(tx: Tx, workspaceId: string): Promise<boolean> {
  const turn = await tx.turn.findFirst({
    where: { workspaceId, state: { in: turnStates.filter(isBusy) } },
    select: { id: true },
  });
  if (turn) return true;
  const generation = await tx.generation.findFirst({
    where: { workspaceId, state: { in: generationStates.filter(isRunning) } },
    select: { id: true },
  });
  return generation !== null;
}

export type StoredFile = { readonly sha256: string; readonly mime: string };

/** The pictures whose bytes lie under this workspace's name, each once. */
export async function listStoredFiles(tx: Tx, workspaceId: string): Promise<readonly StoredFile[]> {
  return await tx.asset.findMany({
    where: { workspaceId, isPurging: false },
    select: { sha256: true, mime: true },
    distinct: ["sha256"],
  });
}

export type WorkMove = { readonly from: string; readonly to: string; readonly userId: string };

/** Gives everything in one workspace to another and to its user: asset rows, but not their files. */
export async function moveWork(tx: Tx, { from, to, userId }: WorkMove): Promise<void> {
  const where = { workspaceId: from };
  await tx.conversation.updateMany({ where, data: { workspaceId: to, createdById: userId } });
  await tx.message.updateMany({ where, data: { workspaceId: to } });
  await tx.turn.updateMany({ where, data: { workspaceId: to, requestedById: userId } });
  await tx.prompt.updateMany({ where, data: { workspaceId: to } });
  await tx.generation.updateMany({ where, data: { workspaceId: to, requestedById: userId } });
  await tx.asset.updateMany({ where, data: { workspaceId: to } });
  await tx.upload.updateMany({ where, data: { workspaceId: to, userId } });
  await tx.hold.updateMany({ where, data: { workspaceId: to, userId, isMoved: true } });
  await tx.usage.updateMany({ where, data: { workspaceId: to, userId } });
  await tx.rightsAcceptance.updateMany({ where, data: { workspaceId: to, userId } });
  await tx.preset.updateMany({ where, data: { workspaceId: to, createdById: userId } });
  await tx.template.updateMany({ where, data: { workspaceId: to, createdById: userId } });
  await tx.album.updateMany({ where, data: { workspaceId: to, createdById: userId } });
  await tx.undo.updateMany({ where, data: { workspaceId: to, userId } });
  await moveTags(tx, from, to);
  // What a guest wanted kept from the models stays kept; who has rules has their own.
  await tx.$executeRaw`
    UPDATE prompt_policy SET workspace_id = ${to}::uuid WHERE workspace_id = ${from}::uuid
      AND NOT EXISTS (SELECT FROM prompt_policy WHERE workspace_id = ${to}::uuid)`;
}

export async function deleteWorkspace(tx: Tx, id: string): Promise<void> {
  await tx.workspace.deleteMany({ where: { id } });
}
