import { assetKey } from "../../asset/rules.ts";
import { type Variant, variants } from "../../asset/schema.ts";
import { requestWorkspacePurge } from "../../asset/service.ts";
import type { Tx } from "../../infra/db/client.ts";
import type { Storage } from "../../infra/storage/port.ts";
import { fail, ok, type Result } from "../../result.ts";
import * as workspace from "../../workspace/data.ts";
import { deleteGuest } from "../data.ts";
import { patience } from "../session/service.ts";
import type { Visit } from "../visitor/schema.ts";

/**
 * A guest who signs in to an account brings along what they made: it moves into the account's own workspace, further
 * workspaces of theirs become the account's, and the guest is gone. `conflict` while something of it is being drawn: the job that draws it has to find its workspace.
 * Files first, then rows; copies that a crash leaves behind are what the sweeper looks for.
 */
export async function bringGuestWork(visit: Visit, userId: string): Promise<Result<null>> {
  const { session, services } = visit;
  if (!session?.isGuest) return ok(null);
  const [from, ...others] = await workspace.listOwnIds(services.db, session.userId);
  if (!from || (await isAnyBusy(services.db, [from, ...others]))) return fail("conflict");
  const to = await workspace.findPersonalWorkspaceId(services.db, userId);
  if (!to) return fail("not_found"); // deleted in this moment
  const move = { from, to, userId };
  const files = await workspace.listStoredFiles(services.db, move.from);
  for (const file of files) await copyFile(services.storage, move, file);
  return await services.db.$transaction((tx) => moveRows(tx, visit, { ...move, others }, files), patience);
}

async function isAnyBusy(tx: Tx, ids: readonly string[]): Promise<boolean> {
  for (const id of ids) if (await workspace.hasRunningWork(tx, id)) return true;
  return false;
}

async function copyFile(
  storage: Storage,
  { from, to }: workspace.WorkMove,
  { sha256 }: workspace.StoredFile,
): Promise<void> {
  const keysOf = (variant: Variant) => ({ from: assetKey(from, sha256, variant), to: assetKey(to, sha256, variant) });
  await storage.copy(...variants.map(keysOf));
}

async function moveRows(
  tx: Tx,
  { session, services }: Visit,
  { others, ...move }: workspace.WorkMove & { readonly others: readonly string[] },
  copied: readonly workspace.StoredFile[],
): Promise<Result<null>> {
  const hashes = new Set(copied.map((file) => file.sha256));
  const current = await workspace.listStoredFiles(tx, move.from);
  const isSettled = !(await isAnyBusy(tx, [move.from, ...others])) && current.every(({ sha256 }) => hashes.has(sha256));
  // Drawn meanwhile, or an account meanwhile: the person tries again and finds it settled.
  if (!session || !isSettled || !(await deleteGuest(tx, session))) return fail("conflict");
  await workspace.moveWork(tx, move);
  await workspace.followMoves(tx, move, others);
  for (const id of others) await workspace.giveWorkspace(tx, id, move.userId);
  await workspace.deleteWorkspace(tx, move.from);
  await requestWorkspacePurge(services, tx, move.from);
  return ok(null);
}
