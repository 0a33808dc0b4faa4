import { collapsedCondition, inConversation, isCollapsed, listCondition, named } from "../../asset/data.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import { conditionsOf, resolveQuery } from "../query/data.ts";
import { parseQuery } from "../query/rules.ts";
import { queryIn } from "../search/rules.ts";
import type { Selection } from "./schema.ts";

type ListSelection = Exclude<Selection, { readonly ids: unknown }>;

/** A condition over `asset a`: the pictures of the actor's workspace that are meant. */
export async function selected(db: Tx, actor: Actor, selection: Selection): Promise<Prisma.Sql> {
  if ("ids" in selection) return named(actor, selection.ids);
  const { albumId, upTo, trashedUpTo, except } = selection;
  const inAlbum = albumId
    ? Prisma.sql`AND a.id IN (SELECT m.asset_id FROM album_asset m WHERE m.album_id = ${albumId}::uuid)`
    : Prisma.empty;
  const inTrash = trashedUpTo ? Prisma.sql`AND a.deleted_at <= ${trashedUpTo}::timestamptz` : Prisma.empty;
  return Prisma.sql`${await listed(db, actor, selection)} ${inAlbum} ${inTrash}
    AND a.id <= ${upTo}::uuid AND NOT a.id = ANY(${except}::uuid[])`;
}

/** What the search box shows, or the gallery where nothing stands in it. */
async function listed(db: Tx, actor: Actor, selection: ListSelection): Promise<Prisma.Sql> {
  const { view, query, conversationId } = selection;
  if (query === "")
    return isCollapsed(selection)
      ? await collapsedCondition(db, actor, selection, selection.upTo)
      : await listCondition(db, actor, selection);
  const parsed = parseQuery(query);
  if (!parsed.ok) return Prisma.sql`FALSE`;
  const resolved = await resolveQuery(db, actor, queryIn(parsed.query, view));
  if (!resolved.ok) return Prisma.sql`FALSE`;
  const scope = await inConversation(db, actor, conversationId);
  return Prisma.sql`${conditionsOf(resolved.query, actor)} AND ${scope}`;
}
