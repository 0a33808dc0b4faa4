import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { transact } from "../../transaction.ts";
import { canWrite } from "../../workspace/rules.ts";
import type { Changed } from "../change/schema.ts";
import { publishAlbums, publishPictures } from "../hint/service.ts";
import { findMade } from "../undo/data.ts";
import * as data from "./data.ts";
import { bestFirst, whyBest } from "./rules.ts";
import type { DuplicateGroup, DuplicatePage, KeepAll, KeepOne, ListDuplicates } from "./schema.ts";

/** Pictures that are nearly the same, in groups, each with the one that should stay first. */
export async function listDuplicates({ services: { db }, actor }: Ctx, input: ListDuplicates): Promise<DuplicatePage> {
  const groups = await data.listGroups(db, actor, input);
  const shown = groups.slice(0, input.limit);
  const pictures = await data.readGroups(
    db,
    actor,
    shown.map(({ id }) => id),
  );
  const items = shown.flatMap(({ id, count }): readonly DuplicateGroup[] => {
    const sorted = bestFirst(pictures.get(id) ?? []);
    return sorted.length > 1 ? [{ id, count, pictures: sorted, why: whyBest(sorted) }] : [];
  });
  return { items, nextBefore: groups.length > input.limit ? (shown.at(-1)?.id ?? null) : null };
}

/**
 * One stays, the others go into the trash, if they are of one group. Whatever went meanwhile is left out. Asked again with
 * the same id it says what it did.
 */
export async function keepOne(ctx: Ctx, input: KeepOne): Promise<Result<Changed>> {
  const { actor, services } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  return await transact(services.db, async (tx) => {
    const made = await findMade(tx, actor, input.id);
    if (made !== null) return ok({ count: made });
    const here = await data.lockGroup(tx, actor, input);
    if (!here.includes(input.keptId)) return fail("not_found");
    const otherIds = here.filter((id) => id !== input.keptId);
    if (otherIds.length === 0) return ok({ count: 0 });
    const outcome = await data.keepOne(tx, actor, { ...input, otherIds });
    await publishPictures(ctx, tx, outcome);
    if (outcome.albums > 0) await publishAlbums(ctx, tx);
    return ok({ count: outcome.count });
  });
}

/** They stay, each by itself. Those that are of another group by now, or gone, are left out. */
export async function keepAll({ actor, services }: Ctx, input: KeepAll): Promise<Result<Changed>> {
  if (!canWrite(actor.role)) return fail("forbidden");
  return await transact(services.db, async (tx) => {
    const made = await findMade(tx, actor, input.id);
    if (made !== null) return ok({ count: made });
    const count = await data.keepAll(tx, actor, input);
    return count === 0 ? fail("not_found") : ok({ count });
  });
}
