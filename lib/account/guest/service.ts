import { receiveFiles, sendFilesAhead } from "../../asset/arrival/service.ts";
import { lockArriving } from "../../asset/data.ts";
import { requestWorkspacePurge } from "../../asset/service.ts";
import type { Tx } from "../../infra/db/client.ts";
import { fail, ok, type Result } from "../../result.ts";
import * as workspace from "../../workspace/data.ts";
import { deleteGuest } from "../data.ts";
import { patience } from "../session/service.ts";
import type { Visit } from "../visitor/schema.ts";

/**
 * A guest who signs in to an account brings along what they made: it moves into the account's own workspace, further
 * workspaces of theirs become the account's, and the guest is gone. `conflict` while something of it is being drawn: the job that draws it has to find its workspace.
 * Files first, then rows; copies that come without rows are removed a day later.
 */
export async function bringGuestWork(visit: Visit, userId: string): Promise<Result<null>> {
  const { session, services } = visit;
  if (!session?.isGuest) return ok(null);
  const [from, ...others] = await workspace.listOwnIds(services.db, session.userId);
  if (!from || (await isAnyBusy(services.db, [from, ...others]))) return fail("conflict");
  const to = await workspace.findPersonalWorkspaceId(services.db, userId);
  if (!to) return fail("not_found"); // deleted in this moment
  const move = { from, to, userId };
  const sent = await workspace.listHashes(services.db, from);
  await sendFilesAhead(services, move, sent);
  return await services.db.$transaction((tx) => moveRows(tx, visit, { ...move, others }, new Set(sent)), patience);
}

async function isAnyBusy(tx: Tx, ids: readonly string[]): Promise<boolean> {
  for (const id of ids) if (await workspace.hasRunningWork(tx, id)) return true;
  return false;
}

async function moveRows(
  tx: Tx,
  { session, services }: Visit,
  { others, ...move }: workspace.WorkMove & { readonly others: readonly string[] },
  sent: ReadonlySet<string>,
): Promise<Result<null>> {
  await lockArriving(tx, move.to);
  const hashes = await workspace.listHashes(tx, move.from);
  const isSettled = !(await isAnyBusy(tx, [move.from, ...others])) && hashes.every((sha256) => sent.has(sha256));
  // Drawn meanwhile, or an account meanwhile: the person tries again and finds it settled.
  if (!session || !isSettled || !(await deleteGuest(tx, session))) return fail("conflict");
  await receiveFiles(services, tx, move, hashes);
  await workspace.moveWork(tx, move);
  await workspace.followMoves(tx, move, others);
  for (const id of others) await workspace.giveWorkspace(tx, id, move.userId);
  await workspace.deleteWorkspace(tx, move.from);
  await requestWorkspacePurge(services, tx, move.from);
  return ok(null);
}
