import type { Tx } from "../../infra/db/client.ts";
import { trashDays } from "./rules.ts";

export type Expired = { readonly id: string; readonly workspaceId: string };

/**
 * For jobs: marks pictures that have lain in the trash for their days, those that are there longest first. Whatever
 * somebody changes in this moment is left to the next time: it may be on its way back.
 */
export async function markExpired(tx: Tx, limit: number): Promise<readonly Expired[]> {
  return await tx.$queryRaw<Expired[]>`
    UPDATE asset SET is_purging = TRUE, updated_at = now() FROM (
      SELECT id FROM asset WHERE deleted_at <= now() - make_interval(days => ${trashDays}) AND NOT is_purging
       ORDER BY deleted_at LIMIT ${limit} FOR NO KEY UPDATE SKIP LOCKED) AS old
     WHERE asset.id = old.id RETURNING asset.id, asset.workspace_id AS "workspaceId"`;
}
