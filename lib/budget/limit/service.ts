import type { Tx } from "../../infra/db/client.ts";
import type { Services } from "../../services.ts";
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

/** The owner's rows, and where there is none the environment's defaults; limits without an amount are left out. */
async function limitsOf({ limits: defaults }: Services, tx: Tx, spender: data.Spender): Promise<readonly Limit[]> {
  const rows = await data.readLimits(tx, spender);
  const missing = defaults.filter(
    ({ scope, period }) => !rows.some((row) => row.scope === scope && row.period === period),
  );
  return [...rows, ...missing].filter(({ maxMicroUsd, maxPictures }) => maxMicroUsd !== null || maxPictures !== null);
}
