import type { Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import { listTags } from "../tag/data.ts";
import { suggestedMax } from "./schema.ts";

const recentMax = 2_000; // pictures whose models are named: all of a million would be read for a handful of names

/** What an unfinished name may become, for the keys that name things of the workspace. */
export const suggesters = {
  tag: async (db: Tx, actor: Actor, said: string) => (await listTags(db, actor, said)).map(({ name }) => name),

  album: (db: Tx, { workspaceId }: Actor, said: string) =>
    names(db.$queryRaw`
      SELECT DISTINCT b.name FROM album b LEFT JOIN album up ON up.id = b.parent_id
       WHERE b.workspace_id = ${workspaceId}::uuid AND b.deleted_at IS NULL AND up.deleted_at IS NULL
         AND strpos(lower(normalize(b.name, NFKC)), lower(${said})) > 0 ORDER BY b.name LIMIT ${suggestedMax}`),

  model: (db: Tx, { workspaceId }: Actor, said: string) =>
    names(db.$queryRaw`
      SELECT DISTINCT a.model AS name FROM (SELECT model FROM asset WHERE workspace_id = ${workspaceId}::uuid
          ORDER BY id DESC LIMIT ${recentMax}) a
       WHERE strpos(lower(a.model), lower(${said})) > 0 ORDER BY name LIMIT ${suggestedMax}`),

  by: (db: Tx, { workspaceId }: Actor, said: string) =>
    names(db.$queryRaw`
      SELECT DISTINCT u.name FROM "user" u JOIN member m ON m.user_id = u.id
       WHERE m.workspace_id = ${workspaceId}::uuid AND starts_with(lower(u.name), lower(${said}))
       ORDER BY u.name LIMIT ${suggestedMax}`),
} as const;

async function names(rows: Promise<unknown>): Promise<readonly string[]> {
  return ((await rows) as readonly { readonly name: string }[]).map(({ name }) => name);
}
