import type { Tx } from "../../infra/db/client.ts";

export type Unseen = { readonly id: string; readonly workspaceId: string; readonly sha256: string };

/** The next pictures after this id that were looked at in vain. */
export async function listUnreadable(db: Tx, after: string, limit: number): Promise<readonly Unseen[]> {
  return await db.$queryRaw<readonly Unseen[]>`
    SELECT a.id, a.workspace_id AS "workspaceId", a.sha256 FROM asset_look k JOIN asset a ON a.id = k.asset_id
     WHERE k.state = 'unreadable' AND k.asset_id > ${after}::uuid AND NOT a.is_purging ORDER BY k.asset_id LIMIT ${limit}`;
}

/** The job of looks takes it up. */
export async function wantLook(db: Tx, id: string): Promise<void> {
  await db.assetLook.updateMany({ where: { assetId: id, state: "unreadable" }, data: { state: "wanted" } });
}
