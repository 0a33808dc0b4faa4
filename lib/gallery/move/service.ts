import { lockArriving } from "../../asset/data.ts";
import { seeSoon } from "../../asset/look/service.ts";
import { assetKey } from "../../asset/rules.ts";
import { variants } from "../../asset/schema.ts";
import { firstIdAt } from "../../ids.ts";
import type { Prisma, Tx } from "../../infra/db/client.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Ctx, Services } from "../../services.ts";
import { findRole } from "../../workspace/data.ts";
import { canWrite } from "../../workspace/rules.ts";
import { namedMax } from "../hint/schema.ts";
import { publishAlbums, publishPictures } from "../hint/service.ts";
import { selected } from "../selection/data.ts";
import { type KeptUndo, markUndone } from "../undo/data.ts";
import * as data from "./data.ts";
import { type MoveLine, type MovePictures, movedMax, patience } from "./schema.ts";

const pageLength = 100;

/**
 * Pictures to another workspace of the person. Files first, a page after the other; then all rows at once. Whoever
 * stops reading before the rows has moved nothing: the copies that are there are put aside by the doctor.
 */
export async function movePictures(ctx: Ctx, input: MovePictures): Promise<Result<AsyncGenerator<MoveLine>>> {
  const { actor, services } = ctx;
  const { db } = services;
  if (input.workspaceId === actor.workspaceId) return fail("invalid");
  if (!(await mayMove(db, ctx, input.workspaceId))) return fail("not_found");
  const before = await data.findMove(db, actor, input.id);
  if (before !== null) return ok(saySo(before));
  const meant = await selected(db, actor, input.selection);
  const total = await data.countMeant(db, meant);
  if (total > movedMax) return fail("too_many_pictures");
  if (total === 0 && "ids" in input.selection) return fail("not_found");
  return ok(move(ctx, input, { meant, total }));
}

/** Only where the person may write, on both sides. */
async function mayMove(tx: Tx, { actor }: Ctx, to: string): Promise<boolean> {
  const there = await findRole(tx, actor, to);
  return there !== null && canWrite(there) && canWrite(actor.role);
}

async function* saySo(count: number): AsyncGenerator<MoveLine> {
  yield { kind: "done", count };
}

type Meant = { readonly meant: Prisma.Sql; readonly total: number };

async function* move(ctx: Ctx, input: MovePictures, { meant, total }: Meant): AsyncGenerator<MoveLine> {
  const { services, actor } = ctx;
  const [from, to] = [actor.workspaceId, input.workspaceId];
  const hashes = new Set<string>();
  let done = 0;
  for (let after: string | undefined = firstIdAt(0); after; ) {
    const page: readonly data.Moving[] = await data.listMoving(services.db, meant, after, pageLength);
    const fresh = new Set(page.flatMap(({ sha256 }) => (hashes.has(sha256) ? [] : [sha256])));
    await copyFiles(services, [...fresh], { from, to });
    for (const sha256 of fresh) hashes.add(sha256);
    done += page.length;
    if (page.length > 0) yield { kind: "files", done: Math.min(done, total), total };
    after = page.at(-1)?.id;
  }
  yield { kind: "done", count: await moveRows(ctx, input, { meant, hashes: [...hashes] }) };
}

type Way = { readonly from: string; readonly to: string };

async function copyFiles({ storage }: Services, hashes: readonly string[], { from, to }: Way): Promise<void> {
  const pairs = hashes.flatMap((sha256) =>
    variants.map((variant) => ({ from: assetKey(from, sha256, variant), to: assetKey(to, sha256, variant) })),
  );
  if (pairs.length > 0) await storage.copy(...pairs);
}

/**
 * Under the lock of the workspace that they go to nobody removes a file there: those of twins may have been removed
 * since they were found to be there.
 */
async function moveRows(
  ctx: Ctx,
  { id, workspaceId: to }: MovePictures,
  parts: { readonly meant: Prisma.Sql; readonly hashes: readonly string[] },
): Promise<number> {
  const { services, actor } = ctx;
  const way = { id, from: actor.workspaceId, to };
  const count = await services.db.$transaction(async (tx) => {
    await lockArriving(tx, to);
    if (!(await mayMove(tx, ctx, to))) return 0; // deleted, or no member any more
    await copyFiles(services, await data.listTwins(tx, to, parts.hashes), way);
    await data.reclaimBytes(tx, to, parts.hashes);
    const ids = await data.keepTies(tx, actor, way, parts);
    if (!ids) return 0; // a change of this id was made in this moment
    if (ids.length === 0) {
      await data.forgetTies(tx, id);
      return 0;
    }
    await data.holdTriggers(tx);
    await data.carryTags(tx, ids, way.from, to);
    await data.leaveAlbums(tx, ids);
    await data.placeThere(tx, way);
    await data.carryWords(tx, ids);
    await data.leaveBytes(tx, ids, way.from);
    await tell(ctx, tx, way, ids);
    return ids.length;
  }, patience);
  if (count > 0) seeSoon(services);
  return count;
}

/** Both workspaces hear which pictures went, and conversations that theirs are somewhere else. */
async function tell({ services, actor }: Ctx, tx: Tx, { from, to }: Way, ids: readonly string[]): Promise<void> {
  await services.bus.publish(
    tx,
    { kind: "back", workspaceId: from, id: "" },
    { kind: "back", workspaceId: to, id: "" },
  );
  const shown = { ids: ids.slice(0, namedMax), count: ids.length };
  const followed = await data.followPictures(tx, ids, actor.workspaceId);
  for (const workspaceId of [from, to]) {
    await publishPictures({ services, actor: { workspaceId } }, tx, shown);
    await publishAlbums({ services, actor: { workspaceId } }, tx);
  }
  const hints = followed.map((id) => ({ kind: "generation", workspaceId: actor.workspaceId, id }) as const);
  if (hints.length > 0) await services.bus.publish(tx, ...hints);
}

/**
 * Takes a move back: pictures that are still where it took them are where they were, with all that tied them to it.
 * Their files never left; those that did are linked again under the lock.
 */
export async function takeMoveBack(ctx: Ctx, undo: KeptUndo, tx: Tx): Promise<Result<{ readonly count: number }>> {
  const { services, actor } = ctx;
  const to = undo.subjectId ?? "";
  if (!(await mayMove(tx, ctx, to))) return fail("not_found");
  const way = { id: undo.id, from: actor.workspaceId, to };
  await lockArriving(tx, way.from);
  const still = await data.listStill(tx, way);
  const [ids, hashes] = [still.map((one) => one.id), [...new Set(still.map(({ sha256 }) => sha256))]];
  const here = await data.reclaimBytes(tx, way.from, hashes);
  await copyFiles(
    services,
    hashes.filter((sha256) => !here.has(sha256)),
    { from: to, to: way.from },
  );
  await data.holdTriggers(tx);
  await data.carryTags(tx, ids, to, way.from);
  await data.leaveAlbums(tx, ids);
  await data.leaveBytes(tx, ids, to);
  await data.placeBack(tx, way);
  await data.returnToAlbums(tx, way.id, ids);
  await data.carryWords(tx, ids);
  await tell(ctx, tx, way, ids);
  await markUndone(tx, way.id);
  return ok({ count: ids.length });
}
