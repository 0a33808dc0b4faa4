import type { Tx } from "../../infra/db/client.ts";
import { restAfter } from "./rules.ts";

/** One more failure in a row; rests when there were too many. The row's lock makes the count exact. */
export async function countFailure(tx: Tx, providerId: string, reason: string): Promise<void> {
  const [row] = await tx.$queryRaw<readonly { readonly failures: number }[]>`
    INSERT INTO provider_health (provider_id, failures, reason) VALUES (${providerId}, 1, ${reason})
    ON CONFLICT (provider_id) DO UPDATE SET failures = provider_health.failures + 1, reason = excluded.reason,
      updated_at = now()
    RETURNING failures`;
  const restS = restAfter(row?.failures ?? 0);
  if (restS > 0) await rest(tx, providerId, reason, restS);
}

/** Nobody asks this provider for so long, in seconds. A longer rest that began before stays. */
export async function rest(tx: Tx, providerId: string, reason: string, restS: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO provider_health (provider_id, reason, rest_until)
    VALUES (${providerId}, ${reason}, now() + make_interval(secs => ${restS}))
    ON CONFLICT (provider_id) DO UPDATE SET reason = excluded.reason, updated_at = now(),
      rest_until = greatest(provider_health.rest_until, excluded.rest_until)`;
}

/** It works, or was set up anew. */
export async function forgetFailures(tx: Tx, providerId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM provider_health WHERE provider_id = ${providerId}`;
}
