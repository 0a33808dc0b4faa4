// Days where a workspace lives. A zone is what its clocks were put to, and when: one table for database, server and
// browser, so that none of them has a picture under another day than the others.

/** From `sinceS` on clocks are `aheadS` before UTC. Seconds, the first since 1970. */
export type Shift = readonly [sinceS: number, aheadS: number];

export type Zone = {
  /** As people call it: "Asia/Shanghai"; null while nobody said where the workspace is: by UTC. */
  readonly name: string | null;
  /** The oldest first; what was before the first was as it is. None: UTC. */
  readonly shifts: readonly Shift[];
};

export const utc: Zone = { name: null, shifts: [] };

const dayS = 24 * 60 * 60;
const dayMs = dayS * 1_000;

/** Days since 1970-01-01, of a moment in milliseconds. Never less for a later moment. */
export function dayAt(zone: Zone, ms: number): number {
  return Math.floor((ms + aheadAt(zone, ms) * 1_000) / dayMs);
}

function aheadAt({ shifts }: Zone, ms: number): number {
  const shift = shifts.findLast(([sinceS]) => sinceS * 1_000 <= ms) ?? shifts[0];
  return shift?.[1] ?? 0;
}

/** Milliseconds since 1970 of the first moment of a day, or of the next one where there was no such day. Not before 1970. */
export function startOfDay({ shifts }: Zone, day: number): number {
  if (shifts.length === 0) return Math.max(0, day * dayMs);
  for (const [at, [sinceS, aheadS]] of shifts.entries()) {
    const startS = Math.max(at === 0 ? 0 : sinceS, day * dayS - aheadS);
    const next = shifts[at + 1];
    if (!next || startS < next[0]) return Math.max(0, startS * 1_000);
  }
  return 0;
}

/**
 * The same clocks, never put back behind a midnight that they have passed: in Newfoundland they were for some years, at one
 * minute past it. There they go on until the day they had begun begins again.
 */
export function levelShifts(shifts: readonly Shift[]): readonly Shift[] {
  return shifts.map(([sinceS, aheadS], at): Shift => {
    const before = shifts[at - 1];
    if (!before) return [sinceS, aheadS];
    const reached = Math.floor((sinceS - 1 + before[1]) / dayS);
    return [Math.max(sinceS, reached * dayS - aheadS), aheadS];
  });
}

/** Whether both have every day where the other has it. */
export function isSameClock(one: Zone, other: Zone): boolean {
  return written(one) === written(other);
}

function written({ shifts }: Zone): string {
  return shifts.every(([, aheadS]) => aheadS === 0) ? "" : shifts.join(" ");
}
