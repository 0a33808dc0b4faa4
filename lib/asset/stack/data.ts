import { Prisma } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";

// A list in which each stack of versions is one picture: the newest of those that the list holds.

/**
 * A condition over `asset a`: no newer version is in the list that `held`, another such condition, describes; nor was
 * when `upTo`, an id, was the newest picture.
 */
export function isNewestOf(held: Prisma.Sql, upTo?: string): Prisma.Sql {
  const then = upTo ? Prisma.sql`AND v.id <= ${upTo}::uuid` : Prisma.empty;
  return Prisma.sql`NOT EXISTS (SELECT FROM (SELECT a.id, a.stack_id FROM asset a WHERE ${held}) v
    WHERE v.stack_id = a.stack_id AND v.id > a.id ${then})`;
}

export type Reach = {
  /** The least id that is meant. */
  readonly floor?: string;
  /** Ids before it. */
  readonly ceiling?: string | undefined;
  readonly skip?: number;
  readonly take: number;
};

/** The same for all pictures of the workspace that are not in the trash, newest first: a walk over kept rows alone. */
export function isAmongHeads({ workspaceId }: Actor, { floor, ceiling, skip = 0, take }: Reach): Prisma.Sql {
  return Prisma.sql`a.id = ANY(ARRAY(SELECT k.head_id FROM stack k WHERE k.workspace_id = ${workspaceId}::uuid
    ${floor ? Prisma.sql`AND k.head_id >= ${floor}::uuid` : Prisma.empty}
    ${ceiling ? Prisma.sql`AND k.head_id < ${ceiling}::uuid` : Prisma.empty}
    ORDER BY k.head_id DESC OFFSET ${skip}::int LIMIT ${take}::int))`;
}

/**
 * The pictures for which a condition over `asset n` holds, and of their stacks the newest: who learns that a picture
 * came or went must know which one stands for its versions now.
 */
export function isAmongVersions({ workspaceId }: Actor, named: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`a.workspace_id = ${workspaceId}::uuid AND a.id = ANY(ARRAY(
    WITH named AS (SELECT n.id, n.stack_id FROM asset n WHERE n.workspace_id = ${workspaceId}::uuid AND ${named})
    SELECT id FROM named UNION SELECT k.head_id FROM named JOIN stack k
      ON k.workspace_id = ${workspaceId}::uuid AND k.id = named.stack_id))`;
}
