import type { Tx } from "../../infra/db/client.ts";
import type { Services } from "../../services.ts";
import type { Obstacle } from "../schema.ts";
import * as data from "./data.ts";
import { findOverrun, type Overrun, type Want } from "./rules.ts";
import type { Limit } from "./schema.ts";

/**
 * In the transaction that queues, after its turn's row is locked: null when everything fits under every limit; then
 * whoever else spends under the same limits waits until the holds of this transaction can be seen.
 */
export async function reserveUnder(
  services: Services,
  tx: Tx,
  spender: data.Spender,
  wants: readonly Want[],
): Promise<Overrun | null> {
  const limits = await limitsOf(services, tx, spender);
  if (limits.length === 0) return null;
  await data.lockLimits(tx, spender, new Set(limits.map(({ scope }) => scope)));
  return findOverrun(await data.readStandings(tx, spender, limits), wants);
}

/**
 * Before a talk that costs money: a limit in money that is used up, or null. Nothing is reserved, because what a talk
 * costs is a fraction of a cent and known only afterwards; the calls that are under way may lift the sum by as much.
 */
export async function findUsedUp(services: Services, spender: data.Spender): Promise<Obstacle | null> {
  const limits = (await limitsOf(services, services.db, spender)).filter(({ maxMicroUsd }) => maxMicroUsd !== null);
  const standings = await data.readStandings(services.db, spender, limits);
  const money = standings.filter(({ unit }) => unit === "money");
  const overrun = findOverrun(money, [{ count: 1, eachMicroUsd: 1n }]);
  const [limit] = overrun?.facts ?? [];
  return overrun && limit ? { code: overrun.code, limit } : null;
}

/** How every limit of this spender stands now. */
export async function readStandingOf(services: Services, { userId, workspaceId }: data.Spender) {
  const spender = { userId, workspaceId };
  return await data.readStandings(services.db, spender, await limitsOf(services, services.db, spender));
}

/** The owner's rows, and where there is none the environment's defaults; limits without an amount are left out. */
async function limitsOf({ limits: defaults }: Services, tx: Tx, spender: data.Spender): Promise<readonly Limit[]> {
  const rows = await data.readLimits(tx, spender);
  const missing = defaults.filter(
    ({ scope, period }) => !rows.some((row) => row.scope === scope && row.period === period),
  );
  return [...rows, ...missing].filter(({ maxMicroUsd, maxPictures }) => maxMicroUsd !== null || maxPictures !== null);
}
