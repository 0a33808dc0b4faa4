import type { Tx } from "../../infra/db/client.ts";

/** Which of these prompts have pictures, or had some asked for. */
export async function findDrawn(tx: Tx, promptIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.generation.findMany({
    where: { promptId: { in: [...promptIds] } },
    distinct: ["promptId"],
    select: { promptId: true },
  });
  return new Set(rows.map(({ promptId }) => promptId));
}
