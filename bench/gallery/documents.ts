import type { Client } from "pg";
import type { Account } from "./rows.ts";
import { sayMany } from "./words.ts";

// What the search reads of the account's pictures, put there at once instead of by the triggers of each row.

const different = 5_000;

/** Each picture without words gets one of five thousand texts, and a word of its own ("no" and a number). */
export async function addWords(database: Client, { workspaceId }: Pick<Account, "workspaceId">): Promise<void> {
  const said = sayMany(different);
  await database.query("CREATE TEMP TABLE IF NOT EXISTS said (n int, title text, alt_text text, document tsvector)");
  await database.query(
    `INSERT INTO said SELECT n - 1, title, alt, setweight(search_name(title), 'A')
         || setweight(search_vector(alt), 'C') || setweight(search_vector(prompt), 'D')
       FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS s(title, alt, prompt, n)
      WHERE NOT EXISTS (SELECT FROM said)`,
    [said.map(({ title }) => title), said.map(({ altText }) => altText), said.map(({ prompt }) => prompt)],
  );
  const indexes = await database.query<{ name: string; made: string }>(
    `SELECT indexname AS name, indexdef AS made FROM pg_indexes
      WHERE tablename = 'asset_search' AND indexdef LIKE '%USING gin%'`,
  );
  for (const { name } of indexes.rows) await database.query(`DROP INDEX "${name}"`);
  await database.query(
    `INSERT INTO asset_search (asset_id, workspace_id, document)
     SELECT a.id, a.workspace_id, s.document || format('no%s:90', a.n)::tsvector
       FROM (SELECT id, workspace_id, row_number() OVER (ORDER BY id) AS n FROM asset
         WHERE workspace_id = $1 AND NOT EXISTS (SELECT FROM asset_search WHERE asset_id = id)) a
       JOIN said s ON s.n = a.n % ${different} ORDER BY a.id`,
    [workspaceId],
  );
  for (const { made } of indexes.rows) await database.query(made);
  await database.query("VACUUM ANALYZE asset_search");
}
