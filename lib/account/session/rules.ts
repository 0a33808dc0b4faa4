const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export const idleMs = 7 * dayMs;
export const absoluteMs = 30 * dayMs;
export const seenEveryMs = 5 * minuteMs;

export type SessionTimes = { readonly createdAt: Date; readonly seenAt: Date };

/** Used within the last 7 days, opened within the last 30. */
export function isAlive({ createdAt, seenAt }: SessionTimes, now: Date): boolean {
  return now.getTime() - seenAt.getTime() < idleMs && now.getTime() - createdAt.getTime() < absoluteMs;
}

/** One write in five minutes is enough to know who is idle. */
export function isSeenDue({ seenAt }: Pick<SessionTimes, "seenAt">, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= seenEveryMs;
}
