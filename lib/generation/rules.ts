/** queued → drawing → an end. `unknown`: it was sent and no answer came, so it may have been drawn and billed. */
export const generationStates = ["queued", "drawing", "done", "refused", "failed", "unknown", "cancelled"] as const;
export type GenerationState = (typeof generationStates)[number];

const moves: Readonly<Record<GenerationState, readonly GenerationState[]>> = {
  queued: ["drawing", "failed", "cancelled"],
  drawing: ["queued", "done", "refused", "failed", "unknown", "cancelled"],
  done: [],
  refused: [],
  failed: [],
  unknown: [],
  cancelled: [],
};

export function canMove(from: GenerationState, to: GenerationState): boolean {
  return moves[from].includes(to);
}

export function isRunning(state: GenerationState): boolean {
  return state === "queued" || state === "drawing";
}
