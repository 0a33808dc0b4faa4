/**
 * accepted → planning → drawing → done, or an end on the way. In `review` the turn waits for the person before anything
 * is drawn. A finished turn draws again when a person asks for it.
 */
export const turnStates = [
  "accepted",
  "planning",
  "review",
  "drawing",
  "done",
  "blocked",
  "failed",
  "cancelled",
] as const;
export type TurnState = (typeof turnStates)[number];

const moves: Readonly<Record<TurnState, readonly TurnState[]>> = {
  accepted: ["planning", "failed", "cancelled"],
  planning: ["planning", "review", "drawing", "done", "blocked", "failed", "cancelled"],
  review: ["drawing", "done", "cancelled"],
  drawing: ["drawing", "done", "failed", "cancelled"],
  done: ["drawing"],
  blocked: ["drawing"],
  failed: ["drawing"],
  cancelled: ["drawing"],
};

export function canMove(from: TurnState, to: TurnState): boolean {
  return moves[from].includes(to);
}

export function isBusy(state: TurnState): boolean {
  return state === "accepted" || state === "planning" || state === "drawing";
}
