import { moveTags } from "../gallery/tag/data.ts";
import { generationStates, isRunning } from "../generation/rules.ts";
import { makeId } from "../ids.ts";
import type { Db, Tx } from "../infra/db/client.ts";
import { isBusy, turnStates } from "../turn/rules.ts";
import { personalName } from "./rules.ts";
import { type Actor, type CreateWorkspace, Role, type WorkspaceView } from "./schema.ts";

/** Every person's own workspace. */
export async function createPersonalWorkspace(tx: Tx, userId: string): Promise<string> {
  const id = makeId();
  await tx.workspace.create({
    data: { id, name: personalName, isPersonal: true, members: { create: { userId, role: "owner" } } },
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

/** Those that are nobody else's, the personal one first. */
export async function listOwnIds(tx: Tx, userId: string): Promise<readonly string[]> {
  const rows = await tx.workspace.findMany({
    where: { members: { some: { userId }, every: { userId } } },
    select: { id: true },
    orderBy: [{ isPersonal: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => row.id);
}

/** With everything in it: conversations, turns, prompts, generations, asset rows. Files are purged by a job. */
export async function deleteOwnWorkspaces(tx: Tx, userId: string): Promise<readonly string[]> {
  const ids = [...(await listOwnIds(tx, userId))];
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

/** The pictures whose bytes lie under this workspace's name, each once. */
export async function listHashes(tx: Tx, workspaceId: string): Promise<readonly string[]> {
  const rows = await tx.asset.findMany({
    where: { workspaceId, isPurging: false },
    select: { sha256: true },
    distinct: ["sha256"],
  });
  return rows.map(({ sha256 }) => sha256);
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

/** What went to or came from a workspace that is now another one: moves can be taken back, and conversations say where. */
export async function followMoves(tx: Tx, { from, to }: WorkMove, others: readonly string[]): Promise<void> {
  await tx.undo.updateMany({ where: { op: "move", subjectId: from }, data: { subjectId: to } });
  await tx.generation.updateMany({ where: { movedTo: from, workspaceId: { in: [...others] } }, data: { movedTo: to } });
}

/** To somebody else, with everything in it; who had it is gone already. */
export async function giveWorkspace(tx: Tx, workspaceId: string, userId: string): Promise<void> {
  const where = { workspaceId };
  await tx.member.create({ data: { workspaceId, userId, role: "owner" } });
  await tx.conversation.updateMany({ where, data: { createdById: userId } });
  await tx.turn.updateMany({ where, data: { requestedById: userId } });
  await tx.generation.updateMany({ where, data: { requestedById: userId } });
  await tx.upload.updateMany({ where, data: { userId } });
  await tx.hold.updateMany({ where, data: { userId, isMoved: true } });
  await tx.usage.updateMany({ where, data: { userId } });
  await tx.rightsAcceptance.updateMany({ where, data: { userId } });
  await tx.preset.updateMany({ where, data: { createdById: userId } });
  await tx.template.updateMany({ where, data: { createdById: userId } });
  await tx.album.updateMany({ where, data: { createdById: userId } });
  await tx.undo.updateMany({ where, data: { userId } });
  await tx.export.updateMany({ where, data: { createdById: userId } });
}

const listedMax = 100;

/** Those that the person belongs to, their own first one at the head. */
export async function listWorkspaces(db: Db | Tx, { userId }: Actor): Promise<readonly WorkspaceView[]> {
  return await db.workspace.findMany({
    where: { members: { some: { userId } } },
    select: { id: true, name: true, isPersonal: true },
    orderBy: [{ isPersonal: "desc" }, { id: "asc" }],
    take: listedMax,
  });
}

/** What the person is there; null: nothing, or there is no such workspace. */
export async function findRole(tx: Tx, { userId }: Actor, workspaceId: string): Promise<Role | null> {
  const row = await tx.member.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    select: { role: true },
  });
  return row && Role.parse(row.role);
}

/** Until the transaction ends nobody else makes a workspace for this person: what is counted stays so. */
export async function lockMaker(tx: Tx, { userId }: Actor): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`workspace/${userId}`}, 0))`;
}

export async function countWorkspaces(tx: Tx, { userId }: Actor): Promise<number> {
  return await tx.member.count({ where: { userId } });
}

/** False when there is one of that id. */
export async function createWorkspace(tx: Tx, { userId }: Actor, { id, name }: CreateWorkspace): Promise<boolean> {
  const { count } = await tx.workspace.createMany({ data: [{ id, name, isPersonal: false }], skipDuplicates: true });
  if (count > 0) await tx.member.create({ data: { workspaceId: id, userId, role: "owner" } });
  return count > 0;
}

export async function renameWorkspace(tx: Tx, id: string, name: string): Promise<void> {
  await tx.workspace.updateMany({ where: { id }, data: { name } });
}

/** Until the transaction ends nothing new gets into it. Null when it is gone meanwhile. */
export async function lockWorkspace(tx: Tx, id: string): Promise<{ readonly isPersonal: boolean } | null> {
  const [row] = await tx.$queryRaw<readonly { readonly isPersonal: boolean }[]>`
    SELECT is_personal AS "isPersonal" FROM workspace WHERE id = ${id}::uuid FOR UPDATE`;
  return row ?? null;
}

/** Whether nothing of a person's is in it: no conversation, no picture (the trash included), no file on its way. */
export async function isEmptyWorkspace(tx: Tx, workspaceId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<readonly { readonly isEmpty: boolean }[]>`
    SELECT NOT EXISTS (SELECT FROM conversation WHERE workspace_id = ${workspaceId}::uuid AND deleted_at IS NULL)
       AND NOT EXISTS (SELECT FROM asset WHERE workspace_id = ${workspaceId}::uuid AND NOT is_purging)
       AND NOT EXISTS (SELECT FROM upload WHERE workspace_id = ${workspaceId}::uuid AND state IN ('receiving', 'received'))
       AS "isEmpty"`;
  return row?.isEmpty ?? false;
}

/** Which workspace the session of this person shows from now on. */
export async function showWorkspace(tx: Tx, { sessionId, userId }: Actor, workspaceId: string): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId, userId }, data: { workspaceId } });
}
