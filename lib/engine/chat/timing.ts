// How fast a streamed answer flows.

/** Milliseconds before the first token, and between tokens. */
export type EngineTiming = { readonly firstTokenDelayMs: number; readonly tokenDelayMs: number };

const TEXT_MAX_MS = 700;
const ARGUMENTS_MAX_MS = 200;

/** Breath after a piece of text, in tokens: longer where a reader would take one. */
function breathOf(piece: string): number {
  if (/[.!?。！？…]["”」]?$/u.test(piece)) return 6;
  return /[,;:，；：、]$/u.test(piece) ? 3 : 1;
}

/** Pauses after the pieces of an answer. However long it is, all of them together stay under a second. */
export function paceOf(
  pieces: readonly string[],
  calls: readonly string[],
  { tokenDelayMs }: EngineTiming,
): { readonly afterMs: (piece: string) => number; readonly argumentsMs: number } {
  const breaths = pieces.reduce((sum, piece) => sum + breathOf(piece), 0);
  const letters = calls.reduce((sum, call) => sum + call.length, 0);
  const unitMs = Math.min(tokenDelayMs, TEXT_MAX_MS / Math.max(1, breaths));
  const fragments = Math.max(1, Math.ceil(letters / 24));
  return {
    afterMs: (piece) => breathOf(piece) * unitMs,
    argumentsMs: Math.min(tokenDelayMs / 4, ARGUMENTS_MAX_MS / fragments),
  };
}
