/** So long a picture lies in the trash; then it is deleted for ever. */
export const trashDays = 30;

const dayMs = 24 * 60 * 60 * 1_000;

/** Days until then, each that has begun as a whole one; 0: it goes at any moment. */
export function daysLeft(trashedAt: string | null, nowMs: number): number {
  const sinceMs = trashedAt === null ? nowMs : Date.parse(trashedAt); // null: thrown away in this moment
  return Math.min(trashDays, Math.max(0, Math.ceil((sinceMs - nowMs) / dayMs + trashDays)));
}
