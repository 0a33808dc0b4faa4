import type { Client } from "pg";
import { makeId } from "#lib/ids.ts";
import { firstIdOfDay } from "#lib/studio/gallery/wire/rules.ts";
import { utc } from "#lib/workspace/zone/rules.ts";

// One account with very many pictures of a year, as rows.

const daysBack = 365;
const dayMs = 24 * 60 * 60 * 1_000;

/** A day that has pictures, another one each time. */
export function someDay(turn: number): number {
  return Math.floor(Date.now() / dayMs) - 1 - ((turn * 97) % (daysBack - 2));
}

/** The ids of a day, as a section is asked for. */
export function boundsOf(day: number): { readonly from: string; readonly before: string } {
  return { from: firstIdOfDay(utc, day), before: firstIdOfDay(utc, day + 1) };
}

export type Account = Readonly<{ userId: string; sessionId: string; workspaceId: string }>;

/** The newest workspace: that of the person who has just come. */
export async function workspaceOf(database: Client): Promise<string> {
  const { rows } = await database.query<{ id: string }>("SELECT id FROM workspace ORDER BY id DESC LIMIT 1");
  const id = rows[0]?.id;
  if (!id) throw new Error("nobody has a workspace");
  return id;
}

export async function openAccount(database: Client): Promise<Account> {
  const account = { userId: makeId(), sessionId: makeId(), workspaceId: makeId() };
  const { userId, sessionId, workspaceId } = account;
  await database.query(`INSERT INTO "user" (id, is_guest) VALUES ($1, true)`, [userId]);
  await database.query("INSERT INTO session (id, user_id) VALUES ($1, $2)", [sessionId, userId]);
  await database.query("INSERT INTO workspace (id, name, is_personal) VALUES ($1, 'Mine', true)", [workspaceId]);
  await database.query("INSERT INTO member (workspace_id, user_id, role) VALUES ($1, $2, 'owner')", [
    workspaceId,
    userId,
  ]);
  return account;
}

const uuidOf = `(left(t, 8) || '-' || right(t, 4) || '-7' || left(r, 3) || '-8' || substr(r, 4, 3) || '-' || substr(r, 7, 12))::uuid`;
const moments = `(SELECT n, md5(random()::text) AS r,
  lpad(to_hex(($2::bigint + (random() * $3::bigint)::bigint)), 12, '0') AS t
  FROM generate_series(1, $4::int) AS n ORDER BY t) AS made`;

/** At random moments of the year, in the order of time as pictures come. */
export async function addPictures(
  database: Client,
  { workspaceId }: Pick<Account, "workspaceId">,
  count: number,
): Promise<void> {
  await insert(
    database,
    `INSERT INTO asset (id, workspace_id, sha256, mime, size_bytes, width, height, thumbhash, title, alt_text, model,
       is_favorite)
     SELECT ${uuidOf},
       $1, md5(n::text) || md5(r), 'image/webp', 200000, 1024, 1024 - 128 * (n % 4), '1QcSHQRnh493V4dIh4eXh1h4kJUI',
       'Picture ' || n, 'A picture of something that somebody wished for, number ' || n, 'model', n % 50 = 0
       FROM ${moments}`,
    [workspaceId, Date.now() - daysBack * dayMs, daysBack * dayMs, count],
  );
}

/** Copies of a picture, with its bytes, of several shapes; at such moments before today. */
export async function copyPictures(database: Client, id: string, count: number): Promise<void> {
  const today = Math.floor(Date.now() / dayMs) * dayMs;
  await insert(
    database,
    `INSERT INTO asset (id, workspace_id, sha256, mime, size_bytes, width, height, thumbhash, title, alt_text, model)
     SELECT ${uuidOf}, workspace_id, sha256, mime, size_bytes, width, height * (4 + n % 5) / 6, thumbhash,
       'Picture ' || n, alt_text, model
       FROM asset, ${moments} WHERE asset.id = $1`,
    [id, today - daysBack * dayMs, daysBack * dayMs, count],
  );
}

/** Counted when they are in, because a trigger for each would take minutes. */
async function insert(database: Client, statement: string, values: readonly unknown[]): Promise<void> {
  await database.query("ALTER TABLE asset DISABLE TRIGGER USER");
  await database.query(statement, [...values]);
  await database.query("ALTER TABLE asset ENABLE TRIGGER USER");
  await database.query("DELETE FROM stack");
  await database.query(
    `INSERT INTO stack (workspace_id, id, head_id, count)
     SELECT workspace_id, stack_id, max(id::text)::uuid, count(*) FROM asset WHERE stack_id IS NOT NULL GROUP BY 1, 2`,
  );
  await database.query("SELECT count_days_again(id) FROM workspace");
  await database.query("VACUUM ANALYZE asset, stack");
}
