import type { Tx } from "../../infra/db/client.ts";

const listedMax = 1_000;

/** Pictures that no search finds: without a document, or with one that lies in another workspace. */
export async function findUnfindable(db: Tx): Promise<readonly string[]> {
  const rows = await db.$queryRaw<readonly { readonly id: string }[]>`
    SELECT a.id FROM asset a LEFT JOIN asset_search s ON s.asset_id = a.id
     WHERE NOT a.is_purging AND s.workspace_id IS DISTINCT FROM a.workspace_id ORDER BY a.id LIMIT ${listedMax}`;
  return rows.map(({ id }) => id);
}

export async function writeDocument(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO asset_search (asset_id, workspace_id, document)
      SELECT a.id, a.workspace_id, search_picture(a) || search_labels(a.id) FROM asset a WHERE a.id = ${id}::uuid
    ON CONFLICT (asset_id) DO UPDATE SET workspace_id = EXCLUDED.workspace_id, document = EXCLUDED.document`;
}
