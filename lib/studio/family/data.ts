import { readAssetViews } from "../../asset/view/data.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import { promptReasons } from "../../prompt/schema.ts";
import type { Actor } from "../../workspace/schema.ts";
import type { AssetView } from "../schema.ts";

const promptsMax = 4_000; // of a turn: a batch has as many
const assetsMax = 48;

/** The revisions of a turn; the oldest first. */
export async function readRevisions(db: Tx, actor: Actor, turnId: string) {
  const rows = await db.prompt.findMany({
    where: { turnId, workspaceId: actor.workspaceId },
    orderBy: { id: "asc" },
    take: promptsMax,
    select: { id: true, parentId: true, reason: true },
  });
  return rows.map((row) => ({ ...row, reason: promptReasons.find((one) => one === row.reason) ?? "brief" }));
}

/** The latest pictures of these prompts of a turn that are not in the trash; the oldest first. */
export async function readAssetsOf(
  db: Tx,
  actor: Actor,
  { turnId, promptIds }: { readonly turnId: string; readonly promptIds: readonly string[] },
): Promise<readonly AssetView[]> {
  return await readAssetViews(
    db,
    Prisma.sql`JOIN (SELECT asset_id, min(id::text) AS first FROM generation
        WHERE turn_id = ${turnId}::uuid AND prompt_id = ANY(${[...promptIds]}::uuid[]) AND asset_id IS NOT NULL
        GROUP BY asset_id ORDER BY first DESC LIMIT ${assetsMax}) g ON g.asset_id = a.id
      WHERE a.workspace_id = ${actor.workspaceId}::uuid AND a.deleted_at IS NULL AND NOT a.is_purging ORDER BY a.id`,
  );
}
