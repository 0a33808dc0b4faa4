import { listCondition } from "../../asset/data.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { GalleryView } from "../../studio/schema.ts";
import type { Actor } from "../../workspace/schema.ts";
import { conditionsOf } from "../query/data.ts";
import { parseQuery } from "../query/rules.ts";
import type { Selection } from "./schema.ts";

/** A condition over `asset a`: the pictures of the actor's workspace that are meant. */
export async function selected(db: Tx, actor: Actor, selection: Selection): Promise<Prisma.Sql> {
  if ("ids" in selection) {
    const { ids } = selection;
    return Prisma.sql`a.id = ANY(${ids}::uuid[]) AND a.workspace_id = ${actor.workspaceId}::uuid AND NOT a.is_purging`;
  }
  const { view, query, albumId, upTo, except } = selection;
  const inAlbum = albumId
    ? Prisma.sql`AND a.id IN (SELECT m.asset_id FROM album_asset m WHERE m.album_id = ${albumId}::uuid)`
    : Prisma.empty;
  return Prisma.sql`${await listCondition(db, actor, selection)} AND ${found(actor, query, view)} ${inAlbum}
    AND a.id <= ${upTo}::uuid AND NOT a.id = ANY(${except}::uuid[])`;
}

/** In the trash too a query finds what it says; it need not say where it looks. */
function found(actor: Actor, text: string, view: GalleryView): Prisma.Sql {
  if (text === "") return Prisma.sql`TRUE`;
  const parsed = parseQuery(text);
  if (!parsed.ok) return Prisma.sql`FALSE`;
  const { terms } = parsed.query;
  const inTrash = { kind: "is", flag: "trashed", isNegated: false } as const;
  return conditionsOf({ terms: view === "trash" ? [...terms, inTrash] : terms }, actor);
}
