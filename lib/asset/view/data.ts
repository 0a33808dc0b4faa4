import { Prisma, type Tx } from "../../infra/db/client.ts";
import { viewChecks } from "../../prompt/checklist/stored/schema.ts";
import type { AssetStatus, AssetView } from "../../studio/schema.ts";

/** What the browser is told of an asset `a`; the names of its tags are gathered in the same statement. */
export const assetColumns: Prisma.Sql = Prisma.raw(`
  a.id, a.conversation_id AS "conversationId", a.turn_id AS "turnId", a.generation_id AS "generationId",
  a.prompt_id AS "promptId", a.title, a.alt_text AS "altText", a.model, a.is_draft AS "isDraft", a.draft_id AS "draftId",
  coalesce(a.stack_id, a.id) AS "stackId", (SELECT json_build_object('headId', k.head_id, 'count', k.count) FROM stack k
    WHERE k.workspace_id = a.workspace_id AND k.id = a.stack_id AND (k.count > 1 OR k.head_id <> a.id)) AS stack,
  a.mime, a.size_bytes AS "sizeBytes", a.width, a.height, a.thumbhash, a.is_favorite AS "isFavorite", a.status, a.source,
  a.file_name AS "fileName", a.checks, a.deleted_at AS "deletedAt", a.created_at AS "createdAt",
  ARRAY(SELECT t.name FROM asset_tag at JOIN tag t ON t.id = at.tag_id WHERE at.asset_id = a.id ORDER BY t.folded) AS tags`);

export type AssetRow = Omit<AssetView, "isTrashed" | "trashedAt" | "createdAt" | "checks" | "status" | "source"> & {
  readonly status: string | null;
  readonly source: string;
  readonly checks: unknown;
  readonly deletedAt: Date | null;
  readonly createdAt: Date;
};

export function toAssetView({ deletedAt, createdAt, checks, status, source, ...row }: AssetRow): AssetView {
  return {
    ...row,
    status: status as AssetStatus | null,
    source: source === "upload" ? "upload" : "drawn",
    checks: viewChecks(checks, new Date()),
    isTrashed: deletedAt !== null,
    trashedAt: deletedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}

/** The assets (as `a`) that `rest` finds: a WHERE, and what follows it. */
export async function readAssetViews(db: Tx, rest: Prisma.Sql): Promise<readonly AssetView[]> {
  const rows = await db.$queryRaw<readonly AssetRow[]>`SELECT ${assetColumns} FROM asset a ${rest}`;
  return rows.map(toAssetView);
}
