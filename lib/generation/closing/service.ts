import type { Tx } from "../../infra/db/client.ts";
import type { Services } from "../../services.ts";
import { finishDrawing } from "../../turn/data.ts";

/**
 * After a picture came to its end: when it was the last of its turn, the turn is done. The caller has locked the turn
 * before the picture, as Stop does: the other way round the two would wait for each other.
 */
export async function closeTurn(
  services: Services,
  tx: Tx,
  place: { readonly workspaceId: string; readonly turnId: string },
): Promise<void> {
  if (!(await finishDrawing(tx, place.turnId))) return;
  await services.bus.publish(tx, { kind: "turn", workspaceId: place.workspaceId, id: place.turnId });
}
