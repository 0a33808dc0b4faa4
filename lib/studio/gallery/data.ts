import { collapsedCondition, collapsedPart, isCollapsed, listCondition } from "../../asset/data.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import type { GalleryView } from "../schema.ts";
import type { ListDays, ReadSection } from "./schema.ts";
import { type DayCount, type PackedGroups, type PackedSection, pictureFlags, sectionMax } from "./wire/rules.ts";

// The database packs what the wire carries: one row of text costs both sides less than five hundred rows do.

const counter: Readonly<Record<GalleryView, Prisma.Sql>> = {
  all: Prisma.sql`shown`,
  favorites: Prisma.sql`favorites`,
  trash: Prisma.sql`trashed`,
};

type Scope = Pick<ListDays, "view" | "conversationId" | "stacks">;

export type ReadDays = { readonly days: readonly DayCount[]; readonly zone: string | null };

/**
 * Newest first, and of which zone they are. Those of the workspace are kept counters; those of one conversation are
 * counted, it is small. In one statement: where clocks are put elsewhere meanwhile, all of it is from before or after.
 */
export async function readDays(db: Tx, actor: Actor, scope: Scope, take?: number): Promise<ReadDays> {
  const counts = scope.conversationId ? await countDays(db, actor, scope) : keptDays(actor, scope);
  const [row] = await db.$queryRaw<readonly { readonly days: string | null; readonly zone: string | null }[]>`
    WITH place AS MATERIALIZED (SELECT zone FROM workspace WHERE id = ${actor.workspaceId}::uuid)
    SELECT string_agg(day || ' ' || count, ',' ORDER BY day DESC) AS days, (SELECT zone FROM place) AS zone
      FROM (${counts} ORDER BY day DESC LIMIT ${take ?? null}::int) AS counts`;
  const days = (row?.days?.split(",") ?? []).map((pair): DayCount => {
    const [day, count] = pair.split(" ");
    return [Number(day), Number(count)];
  });
  return { days, zone: row?.zone ?? null };
}

async function countDays(db: Tx, actor: Actor, scope: Scope): Promise<Prisma.Sql> {
  const held = await (isCollapsed(scope) ? collapsedCondition : listCondition)(db, actor, scope);
  return Prisma.sql`SELECT day_of_id(id, (SELECT zone FROM place)) AS day, count(*)::int AS count FROM asset a
    WHERE ${held} GROUP BY 1`;
}

function keptDays({ workspaceId }: Actor, scope: Scope): Prisma.Sql {
  if (isCollapsed(scope))
    return Prisma.sql`SELECT day, heads AS count FROM stack_day WHERE workspace_id = ${workspaceId}::uuid`;
  const count = counter[scope.view];
  return Prisma.sql`SELECT day, ${count} AS count FROM asset_day WHERE workspace_id = ${workspaceId}::uuid AND ${count} > 0`;
}

type Packed = Omit<PackedSection, "hasMore" | "groups"> & {
  readonly count: number;
  readonly conversations: string | null;
};

export async function readSection(db: Tx, actor: Actor, input: ReadSection): Promise<PackedSection> {
  const { from, before, skip } = input;
  const isStacked = isCollapsed(input);
  const isWalked = isStacked && !input.conversationId; // over kept rows, which skip by themselves
  const held = isStacked
    ? await collapsedPart(db, actor, input, { floor: from, ceiling: before, skip, take: sectionMax })
    : await listCondition(db, actor, input);
  const wanted = Prisma.sql`${held} AND id >= ${from}::uuid AND id < ${before}::uuid`;
  // What is skipped is walked over in the index alone.
  const below =
    skip > 0 && !isWalked
      ? Prisma.sql`AND id <= (SELECT id FROM asset a WHERE ${wanted} ORDER BY id DESC OFFSET ${skip} LIMIT 1)`
      : Prisma.empty;
  const { favorite, draft, trashed } = pictureFlags;
  const [row] = await db.$queryRaw<readonly Packed[]>`
    SELECT count(*)::int AS count,
      coalesce(translate(encode(string_agg(uuid_send(id), ''::bytea ORDER BY id DESC), 'base64'), E'\n', ''), '') AS ids,
      coalesce(translate(encode(string_agg(uuid_send(coalesce(generation_id, id)), ''::bytea ORDER BY id DESC),
        'base64'), E'\n', ''), '') AS keys,
      coalesce(string_agg(greatest(1, round(width * 1000.0 / height))::int::text, ',' ORDER BY id DESC), '') AS ratios,
      coalesce(string_agg(thumbhash, ',' ORDER BY id DESC), '') AS hashes,
      coalesce(string_agg((is_favorite::int * ${favorite}::int + is_draft::int * ${draft}::int
        + (deleted_at IS NOT NULL)::int * ${trashed}::int)::text, '' ORDER BY id DESC), '') AS flags,
      ${isStacked ? stackIds : Prisma.sql`NULL`} AS "stackIds",
      ${isStacked ? stackCounts : Prisma.sql`NULL`} AS "stackCounts",
      ${input.group ? conversations : Prisma.sql`NULL`} AS conversations
      FROM (SELECT id, workspace_id, stack_id, generation_id, conversation_id, width, height, thumbhash, is_favorite, is_draft, deleted_at FROM asset a
        WHERE ${wanted} ${below} ORDER BY id DESC LIMIT ${sectionMax}) AS section`;
  const { count, conversations: of, ...packed } = row ?? empty;
  const groups = input.group ? await packGroups(db, actor, (of ?? "").split(",")) : null;
  return { ...packed, hasMore: count === sectionMax, groups };
}

const conversations = Prisma.sql`coalesce(string_agg(coalesce(conversation_id::text, ''), ',' ORDER BY id DESC), '')`;
const stackIds = Prisma.sql`coalesce(translate(encode(string_agg(uuid_send(coalesce(stack_id, id)), ''::bytea ORDER BY id DESC),
  'base64'), E'\n', ''), '')`;
const stackCounts = Prisma.sql`coalesce(string_agg((SELECT coalesce(max(k.count), 1) FROM stack k
  WHERE k.workspace_id = section.workspace_id AND k.id = section.stack_id)::text, ',' ORDER BY id DESC), '')`;
const empty: Packed = {
  ...{ count: 0, ids: "", keys: "", ratios: "", hashes: "", flags: "", conversations: "" },
  ...{ stackIds: null, stackCounts: null },
};

/** Names each conversation once; one that was deleted for ever has no title. */
async function packGroups(db: Tx, actor: Actor, of: readonly string[]): Promise<PackedGroups> {
  const ids = [...new Set(of)].filter((id) => id !== "");
  const found = await db.conversation.findMany({
    where: { workspaceId: actor.workspaceId, id: { in: ids } },
    select: { id: true, title: true },
  });
  const titles = new Map(found.map(({ id, title }) => [id, title]));
  const numbers = new Map(ids.map((id, at) => [id, at]));
  return {
    conversations: ids.map((id) => ({ id, title: titles.get(id) ?? "" })),
    of: of.map((id) => numbers.get(id) ?? "").join(","),
  };
}
