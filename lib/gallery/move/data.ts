import { makeId } from "../../ids.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import { namedMax } from "../hint/schema.ts";

export type Moving = { readonly id: string; readonly sha256: string };

/** Of the pictures that are meant (a condition over `asset a`) the first `limit`. */
export async function listMoving(db: Tx, meant: Prisma.Sql, limit: number): Promise<readonly Moving[]> {
  return await db.$queryRaw<Moving[]>`
    SELECT a.id, a.sha256 FROM asset a WHERE ${meant} ORDER BY a.id LIMIT ${limit}`;
}

/** From one workspace to another; `id` is the row of `undo` that names the pictures. */
export type Move = { readonly id: string; readonly from: string; readonly to: string };

/**
 * Those of the pictures that are meant by now as well, locked, and what ties each to where it is. Null when a change of
 * that id was made before. The ids are unnested, for an array that is compared is gone through anew for every picture.
 */
export async function keepTies(
  tx: Tx,
  { userId }: Actor,
  { id, from, to }: Move,
  parts: { readonly meant: Prisma.Sql; readonly ids: readonly string[] },
): Promise<readonly string[] | null> {
  const [kept] = await tx.$queryRaw<readonly { readonly ids: readonly string[] }[]>`
    WITH target AS MATERIALIZED (SELECT a.* FROM asset a
      WHERE ${parts.meant} AND a.id IN (SELECT unnest(${[...parts.ids]}::uuid[])) ORDER BY a.id FOR NO KEY UPDATE),
    ties AS (SELECT t.id, jsonb_build_object('conversation', t.conversation_id, 'turn', t.turn_id,
        'prompt', t.prompt_id, 'generation', t.generation_id, 'draft', t.draft_id, 'told', t.told_prompt,
        'cost', t.told_micro_usd, 'isEstimate', t.is_told_estimate, 'albums', (
          SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.album_id, 'position', m.position, 'at', m.added_at)), '[]')
            FROM album_asset m WHERE m.asset_id = t.id))::text AS before FROM target t)
    INSERT INTO undo (id, workspace_id, user_id, op, value, subject_id, asset_ids, before)
      SELECT ${id}::uuid, ${from}::uuid, ${userId}::uuid, 'move', NULL, ${to}::uuid,
        coalesce(array_agg(ties.id), '{}'), coalesce(array_agg(ties.before), '{}') FROM ties
      ON CONFLICT (id) DO NOTHING
      RETURNING asset_ids AS ids`;
  return kept?.ids ?? null;
}

/** Nothing was moved, and there is nothing to take back. */
export async function forgetTies(tx: Tx, id: string): Promise<void> {
  await tx.undo.deleteMany({ where: { id } });
}

/** Until `carryWords` triggers do not follow each picture by itself. */
export async function holdTriggers(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT set_config('easel.carrying', 'on', true)`;
}

/** What they are found by and what they look like, for all of them at once; then triggers follow again. */
export async function carryWords(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT search_carry(${[...ids]}::uuid[]), look_carry(${[...ids]}::uuid[])`;
  await tx.$executeRaw`SELECT set_config('easel.carrying', 'off', true)`;
}

const movedBy = (id: string) => Prisma.sql`moved AS MATERIALIZED (
  SELECT unnest(asset_ids) AS id FROM undo WHERE id = ${id}::uuid)`;

/**
 * Pictures go, and are tied to nothing of where they were: what their prompt said and what they cost is told in their
 * own row from now on, as of an import. The draft that came along stays their draft.
 */
export async function placeThere(tx: Tx, { id, from, to }: Move): Promise<void> {
  await tx.$executeRaw`
    WITH ${movedBy(id)}
    UPDATE asset SET workspace_id = ${to}::uuid, conversation_id = NULL, turn_id = NULL, prompt_id = NULL,
      generation_id = NULL, draft_id = CASE WHEN asset.draft_id IN (SELECT moved.id FROM moved) THEN asset.draft_id END,
      told_prompt = coalesce(said.text, asset.told_prompt),
      told_micro_usd = coalesce(said.micro_usd::int, asset.told_micro_usd),
      is_told_estimate = coalesce(said.is_estimated, asset.is_told_estimate), updated_at = now()
      FROM (SELECT a.id, p.text, u.micro_usd, u.is_estimated FROM moved JOIN asset a ON a.id = moved.id
        LEFT JOIN prompt p ON p.id = a.prompt_id AND p.workspace_id = ${from}::uuid
        LEFT JOIN usage u ON u.generation_id = a.generation_id AND u.workspace_id = ${from}::uuid) AS said
     WHERE asset.id = said.id`;
}

/** They come back and are tied as they were. What they are called, judged and described as stays as it is by now. */
export async function placeBack(tx: Tx, { id, from, to }: Move): Promise<void> {
  await tx.$executeRaw`
    WITH was AS MATERIALIZED (SELECT w.id, w.before::jsonb AS ties
      FROM undo u, unnest(u.asset_ids, u.before) AS w(id, before) WHERE u.id = ${id}::uuid)
    UPDATE asset SET workspace_id = ${from}::uuid, conversation_id = (was.ties ->> 'conversation')::uuid,
      turn_id = (was.ties ->> 'turn')::uuid, prompt_id = (was.ties ->> 'prompt')::uuid,
      generation_id = (was.ties ->> 'generation')::uuid, draft_id = (was.ties ->> 'draft')::uuid,
      told_prompt = was.ties ->> 'told', told_micro_usd = (was.ties ->> 'cost')::int,
      is_told_estimate = (was.ties ->> 'isEstimate')::boolean, updated_at = now()
      FROM was WHERE asset.id = was.id AND asset.workspace_id = ${to}::uuid AND NOT asset.is_purging`;
}

/** Pictures that a move took along and that are still where it took them. Locked. */
export async function listStill(tx: Tx, { id, to }: Move): Promise<readonly Moving[]> {
  return await tx.$queryRaw<Moving[]>`
    WITH ${movedBy(id)}
    SELECT a.id, a.sha256 FROM moved JOIN asset a ON a.id = moved.id
     WHERE a.workspace_id = ${to}::uuid AND NOT a.is_purging ORDER BY a.id FOR NO KEY UPDATE OF a`;
}

/** Tags go along by name, made where there is none; labels say the same as before, so nothing is found anew. */
export async function carryTags(tx: Tx, ids: readonly string[], from: string, to: string): Promise<void> {
  const tags = await tx.$queryRaw<readonly { readonly name: string; readonly folded: string }[]>`
    SELECT t.name, t.folded FROM tag t WHERE t.workspace_id = ${from}::uuid
      AND t.id IN (SELECT m.tag_id FROM asset_tag m WHERE m.asset_id = ANY(${[...ids]}::uuid[])) ORDER BY t.folded`;
  if (tags.length === 0) return;
  const data = tags.map((tag) => ({ id: makeId(), workspaceId: to, ...tag }));
  await tx.tag.createMany({ data, skipDuplicates: true });
  await tx.$executeRaw`
    UPDATE asset_tag SET tag_id = there.id FROM tag own, tag there
     WHERE asset_tag.asset_id = ANY(${[...ids]}::uuid[]) AND own.id = asset_tag.tag_id
       AND own.workspace_id = ${from}::uuid AND there.workspace_id = ${to}::uuid AND there.folded = own.folded`;
}

/** Albums are of one workspace. */
export async function leaveAlbums(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM album_asset WHERE asset_id = ANY(${[...ids]}::uuid[])`;
}

export async function returnToAlbums(tx: Tx, id: string, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO album_asset (album_id, asset_id, position, added_at)
      SELECT b.id, w.id, (tie ->> 'position')::float8, (tie ->> 'at')::timestamptz
        FROM undo u, unnest(u.asset_ids, u.before) AS w(id, before), jsonb_array_elements(w.before::jsonb -> 'albums') AS tie
        JOIN album b ON b.id = (tie ->> 'id')::uuid
       WHERE u.id = ${id}::uuid AND b.workspace_id = u.workspace_id AND w.id = ANY(${[...ids]}::uuid[])
      ON CONFLICT DO NOTHING`;
}

/** Conversations say where their pictures are. Returns the first of those that the workspace has. */
export async function followPictures(tx: Tx, ids: readonly string[], workspaceId: string): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<readonly { readonly id: string }[]>`
    WITH followed AS (UPDATE generation g SET step = g.step + 1, updated_at = now(),
        moved_to = CASE WHEN a.workspace_id <> g.workspace_id THEN a.workspace_id END
      FROM asset a WHERE a.id = ANY(${[...ids]}::uuid[]) AND g.asset_id = a.id RETURNING g.id, g.workspace_id)
    SELECT id FROM followed WHERE workspace_id = ${workspaceId}::uuid LIMIT ${namedMax}`;
  return rows.map((row) => row.id);
}

/** The files stay in the workspace that was left, as long as the move can be taken back. */
export async function leaveBytes(tx: Tx, ids: readonly string[], workspaceId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO left_bytes (workspace_id, sha256, size_bytes)
      SELECT DISTINCT ${workspaceId}::uuid, a.sha256, a.size_bytes FROM asset a WHERE a.id = ANY(${[...ids]}::uuid[]) ORDER BY a.sha256
      ON CONFLICT (workspace_id, sha256) DO UPDATE SET left_at = now()`;
}

/** An earlier move of this id, by this person, from here. */
export async function findMove(db: Tx, { workspaceId, userId }: Actor, id: string): Promise<number | null> {
  const [row] = await db.$queryRaw<readonly { readonly count: number }[]>`
    SELECT cardinality(asset_ids) AS count FROM undo
     WHERE id = ${id}::uuid AND workspace_id = ${workspaceId}::uuid AND user_id = ${userId}::uuid AND op = 'move'`;
  return row?.count ?? null;
}
