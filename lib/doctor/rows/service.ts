import type { Tx } from "../../infra/db/client.ts";
import type { Services } from "../../services.ts";
import { beforeAll, type Finding, type Invariant, type Sick } from "../schema.ts";

/** A rule that rows must keep: how to find those that do not, what to say, and what to do. */
export type RowCheck = {
  readonly invariant: Invariant;
  /** The next ones after this id, a page at most. */
  readonly find: (db: Tx, after: string) => Promise<readonly Sick[]>;
  readonly says: (sick: Sick) => string;
  readonly mend: (services: Services, sick: Sick) => Promise<string | null>;
};

/** One check after the other: what an earlier one mends, a later one finds in order. */
export async function* examineRows(services: Services, checks: readonly RowCheck[]): AsyncGenerator<Finding> {
  for (const check of checks) yield* runCheck(services, check);
}

async function* runCheck(services: Services, check: RowCheck): AsyncGenerator<Finding> {
  let after = beforeAll;
  for (;;) {
    const rows = await check.find(services.db, after);
    for (const sick of rows) {
      yield { invariant: check.invariant, says: check.says(sick), mend: () => mendAndTell(services, check, sick) };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** The screens hear of it: rows of the turn and of the picture are read again. */
async function mendAndTell(services: Services, check: RowCheck, sick: Sick): Promise<string | null> {
  const { id, workspaceId, turnId } = sick;
  const done = await check.mend(services, sick);
  if (done !== null) {
    await services.bus.publish(
      services.db,
      { kind: "turn", workspaceId, id: turnId },
      { kind: "generation", workspaceId, id },
    );
  }
  return done;
}
