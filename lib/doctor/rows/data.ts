import type { Prisma, Tx } from "../../infra/db/client.ts";
import type { Sick } from "../schema.ts";

const pageLength = 200;

/** Pages of the generations (as `g`) for which `from`, a FROM and a WHERE, holds; by id, each page after one. */
export const findPictures = (from: Prisma.Sql) => (db: Tx, after: string) =>
  db.$queryRaw<Sick[]>`
    SELECT g.id, g.workspace_id AS "workspaceId", g.turn_id AS "turnId" ${from}
      AND g.id > ${after}::uuid ORDER BY g.id LIMIT ${pageLength}`;

/** The same of turns (as `t`). */
export const findTurns = (from: Prisma.Sql) => (db: Tx, after: string) =>
  db.$queryRaw<Sick[]>`
    SELECT t.id, t.workspace_id AS "workspaceId", t.id AS "turnId" ${from}
      AND t.id > ${after}::uuid ORDER BY t.id LIMIT ${pageLength}`;
