import type { Tx } from "../../../infra/db/client.ts";
import type { Limit } from "../schema.ts";

// The environment's limits leave a row behind, so that whoever proves them afterwards knows since when they hold.

export const defaultsKey = "limits";

/** As they are written down: columns of a row, money as text. */
export function toStored(limits: readonly Limit[]): string {
  return JSON.stringify(
    limits.map(({ scope, period, maxMicroUsd, maxPictures }) => ({
      scope,
      period,
      max_micro_usd: maxMicroUsd?.toString() ?? null,
      max_pictures: maxPictures,
    })),
  );
}

/** At a start: others than before hold from now on. */
export async function noteDefaults(db: Tx, limits: readonly Limit[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO setting (key, value) VALUES (${defaultsKey}, ${toStored(limits)}::jsonb)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()
      WHERE setting.value IS DISTINCT FROM excluded.value`;
}
