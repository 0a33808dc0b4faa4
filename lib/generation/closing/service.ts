import type { Hint } from "../../infra/bus/port.ts";
import type { Tx } from "../../infra/db/client.ts";
import type { Services } from "../../services.ts";
import { finishDrawing } from "../../turn/data.ts";

type Place = { readonly workspaceId: string; readonly turnId: string };

/**
 * After a picture came to its end: when it was the last of its turn, the turn is done. Both are told together, with what
 * else is told of the picture. The caller has locked the turn before the picture, as Stop does: the other way round the
 * two would wait for each other.
 */
export async function closeTurn(
  { bus }: Services,
  tx: Tx,
  { workspaceId, turnId }: Place,
  ...hints: readonly Hint[]
): Promise<void> {
  const isDone = await finishDrawing(tx, turnId);
  await bus.publish(tx, ...hints, ...(isDone ? [{ kind: "turn", workspaceId, id: turnId } as const] : []));
}
