/**
 * One asked-for picture. `queued` waits for its turn, `reserved` has a place and a lease, `sending` is committed before
 * the call, `receiving` once the provider answers, `stored` when the bytes are safe, `done` with its asset.
 * `unknown`: it was sent and no answer came, so it may have been drawn and billed.
 */
export const generationStates = [
  "queued",
  "reserved",
  "sending",
  "receiving",
  "stored",
  "done",
  "refused",
  "failed",
  "unknown",
  "cancelled",
] as const;
export type GenerationState = (typeof generationStates)[number];

const moves: Readonly<Record<GenerationState, readonly GenerationState[]>> = {
  queued: ["reserved", "failed", "cancelled"],
  reserved: ["queued", "sending", "refused", "failed", "cancelled"],
  sending: ["queued", "receiving", "refused", "failed", "unknown", "cancelled"],
  receiving: ["queued", "stored", "refused", "failed", "unknown", "cancelled"],
  stored: ["done"],
  done: [],
  refused: [],
  failed: ["stored"], // its bytes came, and the storage takes them now
  unknown: ["stored", "cancelled"], // its bytes were found after all; the person let it be
  cancelled: [],
};

export function canMove(from: GenerationState, to: GenerationState): boolean {
  return moves[from].includes(to);
}

/** @throws {Error} when one of the moves is not in the table: that is a bug, never a person's doing. */
export function assertMoves(from: readonly GenerationState[], to: GenerationState): void {
  const illegal = from.filter((state) => !canMove(state, to));
  if (illegal.length > 0) throw new Error(`a generation never goes from ${illegal.join(", ")} to ${to}`);
}

export const running: readonly GenerationState[] = ["queued", "reserved", "sending", "receiving", "stored"];

/** On its way: an end will come by itself. */
export function isRunning(state: GenerationState): boolean {
  return running.includes(state);
}

/** A process works on it and keeps a lease. */
export const leased: readonly GenerationState[] = ["reserved", "sending", "receiving", "stored"];

/** It takes one of the places at its provider. */
export const placeTakers: readonly GenerationState[] = ["reserved", "sending", "receiving"];

/** A person may still cancel it: nothing was paid for, or nothing has come yet. */
export const cancellable: readonly GenerationState[] = ["queued", "reserved", "sending", "receiving"];

export function isCancellable(state: GenerationState): boolean {
  return cancellable.includes(state);
}

const findable: readonly (string | undefined)[] = ["storage", "storage_full", "internal", "unscreened"];

/** Its answer may lie in the spool, whole, because it could not be kept: it is as soon as that is possible. */
export function mayBeFound(state: GenerationState, failureCode: string | undefined): boolean {
  return state === "unknown" || (state === "failed" && findable.includes(failureCode));
}

/** A request may have reached the provider. */
export function wasSent(state: GenerationState): boolean {
  return state === "sending" || state === "receiving";
}
