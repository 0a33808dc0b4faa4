import { fail, ok, type Result } from "../../../result.ts";
import type { Ctx } from "../../../services.ts";
import { isOwner } from "../../../workspace/rules.ts";
import * as data from "./data.ts";
import type { LimitRow, LimitsView, RemoveLimit, SetLimit } from "./schema.ts";

// What the owner of the installation sees and sets. For everybody else none of this exists.

export async function getLimits({ services, actor }: Ctx): Promise<LimitsView | null> {
  if (!isOwner(actor)) return null;
  const { db } = services;
  const [own, people, workspaces] = await Promise.all([
    data.listLimits(db, actor),
    data.listPeople(db, actor),
    data.listShared(db, actor),
  ]);
  const rows = own.map(
    ({ subjectId, label, maxMicroUsd, ...row }): LimitRow => ({
      ...row,
      subject: subjectId === null ? null : { id: subjectId, label },
      maxMicroUsd: maxMicroUsd === null ? null : Number(maxMicroUsd),
    }),
  );
  const unsaid = services.limits.filter(
    ({ scope, period }) => !rows.some((row) => !row.subject && row.scope === scope && row.period === period),
  );
  const defaults = unsaid.map(
    ({ maxMicroUsd, ...limit }): LimitRow => ({
      ...limit,
      id: null,
      subject: null,
      maxMicroUsd: maxMicroUsd === null ? null : Number(maxMicroUsd),
    }),
  );
  return { rows: [...defaults, ...rows], people, workspaces };
}

export async function setLimit({ services, actor }: Ctx, input: SetLimit): Promise<Result<null>> {
  if (!isOwner(actor)) return fail("not_found");
  const { maxUsd, ...limit } = input;
  if (limit.subjectId !== null && !(await data.isThere(services.db, limit.scope, limit.subjectId))) {
    return fail("not_found");
  }
  const maxMicroUsd = maxUsd === null ? null : BigInt(Math.round(maxUsd * 1e6));
  await data.saveLimit(services.db, actor, { ...limit, maxMicroUsd });
  return ok(null);
}

/** Then what holds for everybody holds here too; for everybody themselves, what the environment says. */
export async function removeLimit({ services, actor }: Ctx, { id }: RemoveLimit): Promise<Result<null>> {
  if (!isOwner(actor)) return fail("not_found");
  return (await data.removeLimit(services.db, actor, id)) ? ok(null) : fail("not_found");
}
