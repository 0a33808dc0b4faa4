/**
 * How much may wait. An ever longer line would only make everybody late, so whoever comes then is asked to come again,
 * while what was accepted goes on at full speed. Somebody who has little in the line is let in all the same: many
 * pictures of one person are no reason for another to hear no.
 */
export const waitingMax = {
  /** Accepted turns of one person that the chat model has not taken up. */
  turnsOfPerson: 100,
  /** Turns and pictures of everybody … */
  line: 200,
  /** … which those do not feel who have less than this in it … */
  small: 4,
  /** … up to this. */
  longest: 2_000,
} as const;

/** Turns that no chat model has taken up, and pictures that no drawer has. */
export type Waiting = { readonly turns: number; readonly pictures: number };

export type Refusal = { readonly code: "busy" | "too_many"; readonly retryAfterS: number };

const leastS = 1;
const mostS = 8;

/** Null: there is room. `chance` from 0 to 1 spreads those who come again, or they would all come at once. */
export function refuseWaiting(
  { everybody, person }: { readonly everybody: Waiting; readonly person: Waiting },
  chance: number,
): Refusal | null {
  const code = codeFor(everybody.turns + everybody.pictures, person);
  return code && { code, retryAfterS: leastS + Math.floor(chance * (mostS - leastS + 1)) };
}

function codeFor(line: number, person: Waiting): Refusal["code"] | null {
  if (person.turns >= waitingMax.turnsOfPerson) return "too_many";
  const isSmall = person.turns + person.pictures < waitingMax.small;
  return line >= (isSmall ? waitingMax.longest : waitingMax.line) ? "busy" : null;
}
