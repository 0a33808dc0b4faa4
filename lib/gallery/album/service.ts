import type { Tx } from "../../infra/db/client.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import type { AlbumView, AssetView, Page } from "../../studio/schema.ts";
import { transact } from "../../transaction.ts";
import { canWrite } from "../../workspace/rules.ts";
import { publishAlbums } from "../hint/service.ts";
import * as data from "./data.ts";
import { between, moveBehind } from "./rules.ts";
import {
  albumsMax,
  type CreateAlbum,
  type ListAlbum,
  type MoveAlbum,
  type OneAlbum,
  type PlaceInAlbum,
  type RenameAlbum,
  type SetCover,
} from "./schema.ts";

export async function listAlbums({ services, actor }: Ctx): Promise<readonly AlbumView[]> {
  return await data.listAlbums(services.db, actor);
}

/** Null when there is no such album; `nextBefore` is what to ask for as `after`. */
export async function listAlbumPictures(
  { services: { db }, actor }: Ctx,
  id: string,
  input: ListAlbum,
): Promise<Page<AssetView> | null> {
  if (!(await data.hasAlbum(db, actor, id))) return null;
  const found = await data.listPictures(db, actor, id, { ...input, limit: input.limit + 1 });
  const items = found.slice(0, input.limit);
  return { items, nextBefore: found.length > input.limit ? (items.at(-1)?.id ?? null) : null };
}

export async function createAlbum(ctx: Ctx, input: CreateAlbum): Promise<Result<null>> {
  return await change(ctx, async (tx) => {
    if (input.parentId && !(await data.isTop(tx, ctx.actor, input.parentId))) return fail("not_found");
    if (!(await data.createAlbum(tx, ctx.actor, input))) return fail("not_found");
    return (await data.countAlbums(tx, ctx.actor)) > albumsMax ? fail("conflict") : ok(null);
  });
}

export async function renameAlbum(ctx: Ctx, { id, name }: RenameAlbum): Promise<Result<null>> {
  return await change(ctx, async (tx) => found(await data.renameAlbum(tx, ctx.actor, id, name)));
}

/** The pictures stay in the gallery; for a day the album can come back as it was. */
export async function deleteAlbum(ctx: Ctx, { id }: OneAlbum): Promise<Result<null>> {
  return await change(ctx, async (tx) => found(await data.setDeleted(tx, ctx.actor, id, true)));
}

export async function restoreAlbum(ctx: Ctx, { id }: OneAlbum): Promise<Result<null>> {
  return await change(ctx, async (tx) => found(await data.setDeleted(tx, ctx.actor, id, false)));
}

export async function setCover(ctx: Ctx, { id, assetId }: SetCover): Promise<Result<null>> {
  return await change(ctx, async (tx) => found(await data.setCover(tx, ctx.actor, id, assetId)));
}

/** One level: below an album that lies below none, and only without children of its own. */
export async function moveAlbum(ctx: Ctx, { id, parentId, afterId }: MoveAlbum): Promise<Result<null>> {
  const { actor } = ctx;
  return await change(ctx, async (tx) => {
    if (!(await data.hasAny(tx, actor, id))) return fail("not_found");
    if (parentId && !(await data.isTop(tx, actor, parentId))) return fail("not_found");
    if (parentId && (parentId === id || (await data.hasChildren(tx, actor, id)))) return fail("conflict");
    const order = moveBehind(await data.listSiblings(tx, actor, parentId), id, afterId);
    if (!order) return fail("not_found");
    await data.arrange(tx, actor, parentId, order);
    return ok(null);
  });
}

export async function placeInAlbum(ctx: Ctx, { id, assetId, afterId }: PlaceInAlbum): Promise<Result<null>> {
  return await change(ctx, async (tx) => {
    if (!(await data.hasAlbum(tx, ctx.actor, id))) return fail("not_found");
    if ((await data.findPlace(tx, id, assetId)) === null) return fail("not_found");
    const position = (await findRoom(tx, id, assetId, afterId)) ?? (await makeRoom(tx, id, assetId, afterId));
    if (position === null) return fail("not_found");
    await data.setPlace(tx, id, assetId, position);
    return ok(null);
  });
}

/** Null when there is no number left there, or `afterId` is not in the album. */
async function findRoom(tx: Tx, id: string, assetId: string, afterId: string | null): Promise<number | null> {
  const before = afterId ? await data.findPlace(tx, id, afterId) : null;
  if (afterId && before === null) return null;
  return between(before, await data.findNextPlace(tx, id, before, assetId));
}

async function makeRoom(tx: Tx, id: string, assetId: string, afterId: string | null): Promise<number | null> {
  await data.renumber(tx, id);
  return await findRoom(tx, id, assetId, afterId);
}

function found(isFound: boolean): Result<null> {
  return isFound ? ok(null) : fail("not_found");
}

async function change(ctx: Ctx, write: (tx: Tx) => Promise<Result<null>>): Promise<Result<null>> {
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  return await transact(ctx.services.db, async (tx) => {
    await data.lockAlbums(tx, ctx.actor);
    const result = await write(tx);
    if (result.ok) await publishAlbums(ctx, tx);
    return result;
  });
}
