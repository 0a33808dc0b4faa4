/**
 * How many accepted turns may wait for the chat model: of everybody, and of one person. Whoever comes then is asked to
 * come again, while what was accepted goes on at full speed; an ever longer line would only make everybody late.
 */
export const waitingMax = { everybody: 200, person: 100 } as const;

export type Waiting = { readonly everybody: number; readonly person: number };

export type Refusal = { readonly code: "busy" | "too_many"; readonly retryAfterS: number };

const leastS = 1;
const mostS = 8;

/** Null: there is room. `chance` from 0 to 1 spreads those who come again, or they would all come at once. */
export function refuseWaiting({ everybody, person }: Waiting, chance: number): Refusal | null {
  const code = person >= waitingMax.person ? "too_many" : everybody >= waitingMax.everybody ? "busy" : null;
  return code && { code, retryAfterS: leastS + Math.floor(chance * (mostS - leastS + 1)) };
}
