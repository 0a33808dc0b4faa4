import type { Way } from "../../asset/arrival/schema.ts";
import { receiveFiles, sendFilesAhead } from "../../asset/arrival/service.ts";
import { lockArriving } from "../../asset/data.ts";
import { seeSoon } from "../../asset/look/service.ts";
import type { Prisma, Tx } from "../../infra/db/client.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
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
 * stops reading before the rows has moved nothing: the copies that are there are removed a day later.
 */
export async function movePictures(ctx: Ctx, input: MovePictures): Promise<Result<AsyncGenerator<MoveLine>>> {
  const { actor, services } = ctx;
  const { db } = services;
  if (input.workspaceId === actor.workspaceId) return fail("invalid");
  if (!(await mayMove(db, ctx, input.workspaceId))) return fail("not_found");
  const before = await data.findMove(db, actor, input.id);
  if (before !== null) return ok(saySo(before));
  const meant = await selected(db, actor, input.selection);
  const moving = await data.listMoving(db, meant, movedMax + 1);
  if (moving.length > movedMax) return fail("too_many_pictures");
  if (moving.length === 0 && "ids" in input.selection) return fail("not_found");
  return ok(move(ctx, input, { meant, moving }));
}

/** Only where the person may write, on both sides. */
async function mayMove(tx: Tx, { actor }: Ctx, to: string): Promise<boolean> {
  const there = await findRole(tx, actor, to);
  return there !== null && canWrite(there) && canWrite(actor.role);
}

async function* saySo(count: number): AsyncGenerator<MoveLine> {
  yield { kind: "done", count };
}

/** A condition over `asset a`, and the pictures that it meant when it was asked. */
type Meant = { readonly meant: Prisma.Sql; readonly moving: readonly data.Moving[] };

async function* move(ctx: Ctx, input: MovePictures, what: Meant): AsyncGenerator<MoveLine> {
  const { services, actor } = ctx;
  const way = { from: actor.workspaceId, to: input.workspaceId };
  const [total, sent] = [what.moving.length, new Set<string>()];
  for (let done = 0; done < total; ) {
    const page = what.moving.slice(done, done + pageLength);
    const fresh = hashesOf(page).filter((sha256) => !sent.has(sha256));
    await sendFilesAhead(services, way, fresh);
    for (const sha256 of fresh) sent.add(sha256);
    done += page.length;
    yield { kind: "files", done, total };
  }
  yield { kind: "done", count: await moveRows(ctx, input, what) };
}

async function moveRows(ctx: Ctx, { id, workspaceId: to }: MovePictures, { meant, moving }: Meant): Promise<number> {
  const { services, actor } = ctx;
  const way = { id, from: actor.workspaceId, to };
  const count = await services.db.$transaction(async (tx) => {
    await lockArriving(tx, to);
    if (!(await mayMove(tx, ctx, to))) return 0; // deleted, or no member any more
    const ids = await data.keepTies(tx, actor, way, { meant, ids: moving.map((one) => one.id) });
    if (!ids) return (await data.findMove(tx, actor, id)) ?? 0; // asked for twice: the other one was faster
    if (ids.length === 0) {
      await data.forgetTies(tx, id);
      return 0;
    }
    const gone = new Set(ids);
    await receiveFiles(services, tx, way, hashesOf(moving.filter((one) => gone.has(one.id))));
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

const hashesOf = (pictures: readonly data.Moving[]) => [...new Set(pictures.map(({ sha256 }) => sha256))];

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
  const ids = still.map((one) => one.id);
  await receiveFiles(services, tx, { from: to, to: way.from }, hashesOf(still));
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
