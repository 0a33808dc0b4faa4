import { isAmongVersions } from "../../asset/stack/data.ts";
import { type AssetRow, assetColumns, toAssetView } from "../../asset/view/data.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import {
  type GenerationRow,
  generationColumns,
  type MessageRow,
  messageColumns,
  type TurnRow,
  toMessageView,
  toTurnView,
  turnColumns,
} from "../data.ts";
import type { AssetView, ConversationView, MessageView, TurnView } from "../schema.ts";

/** Ids that hints named, by what they are ids of. */
export type Named = Readonly<Record<"conversation" | "message" | "turn" | "generation" | "asset", readonly string[]>>;

export type NamedRows = {
  readonly conversations: readonly ConversationView[];
  readonly messages: readonly MessageView[];
  readonly turns: readonly TurnView[];
  /** Not yet with their places in the line. */
  readonly generations: readonly NamedGeneration[];
  readonly assets: readonly AssetView[];
};

type NamedGeneration = GenerationRow & { readonly title: string };

type Json = {
  readonly conversations: readonly ConversationView[] | null;
  readonly messages: readonly MessageRow[] | null;
  readonly turns: readonly TurnRow[] | null;
  readonly generations: readonly NamedGeneration[] | null;
  readonly assets:
    | readonly (Omit<AssetRow, "deletedAt" | "createdAt"> & {
        readonly deletedAt: string | null;
        readonly createdAt: string;
      })[]
    | null;
};

/** The same columns as everywhere: `lastId` is `last_id`. */
function columnsOf(table: string, columns: object): Prisma.Sql {
  const toColumn = (name: string) => `${table}.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
  return Prisma.raw(
    Object.keys(columns)
      .map((name) => `${toColumn(name)} AS "${name}"`)
      .join(", "),
  );
}

const columns = {
  message: columnsOf("m", messageColumns),
  turn: columnsOf("t", turnColumns),
  generation: columnsOf("g", generationColumns),
};

/**
 * Whatever these ids name in the actor's workspace, in one statement: a tab hears of its turn a dozen times, and each look
 * costs both sides more than the rows do.
 */
export async function readNamed(db: Tx, actor: Actor, ids: Named): Promise<NamedRows> {
  const isNamed = (table: string, some: readonly string[]) => {
    const [id, workspace] = [Prisma.raw(`${table}.id`), Prisma.raw(`${table}.workspace_id`)];
    return Prisma.sql`${id} = ANY(${[...some]}::uuid[]) AND ${workspace} = ${actor.workspaceId}::uuid`;
  };
  const [found] = await db.$queryRaw<readonly Json[]>`SELECT
    (SELECT json_agg(row) FROM (SELECT c.id, c.title, c.last_id AS "lastId" FROM conversation c
      WHERE ${isNamed("c", ids.conversation)} AND c.deleted_at IS NULL) AS row) AS conversations,
    (SELECT json_agg(row) FROM (SELECT ${columns.message} FROM message m
      WHERE ${isNamed("m", ids.message)} ORDER BY m.id) AS row) AS messages,
    (SELECT json_agg(row) FROM (SELECT ${columns.turn} FROM turn t
      WHERE ${isNamed("t", ids.turn)} ORDER BY t.id) AS row) AS turns,
    (SELECT json_agg(row) FROM (SELECT ${columns.generation}, p.title FROM generation g JOIN prompt p ON p.id = g.prompt_id
      WHERE ${isNamed("g", ids.generation)} ORDER BY g.id) AS row) AS generations,
    (SELECT json_agg(row) FROM (SELECT ${assetColumns} FROM asset a
      WHERE ${isAmongVersions(actor, Prisma.sql`n.id = ANY(${[...ids.asset]}::uuid[])`)} AND NOT a.is_purging
      ORDER BY a.id) AS row) AS assets`;
  const { conversations, messages, turns, generations, assets } = found ?? none;
  return {
    conversations: conversations ?? [],
    messages: (messages ?? []).map(toMessageView),
    turns: (turns ?? []).map(toTurnView),
    generations: generations ?? [],
    assets: (assets ?? []).map(({ deletedAt, createdAt, ...row }) =>
      toAssetView({ ...row, deletedAt: deletedAt ? new Date(deletedAt) : null, createdAt: new Date(createdAt) }),
    ),
  };
}

const none: Json = { conversations: null, messages: null, turns: null, generations: null, assets: null };
