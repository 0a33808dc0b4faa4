// Whose archives are being restored: in this process, as what was sent of them lies on its disk alone.

const atOnceMax = 2; // of everybody
export const busyRetryS = 20;
const running = new Set<string>();

/** False where it is being restored already, or enough others are. */
export function beginRun(owner: string): boolean {
  if (running.has(owner) || running.size >= atOnceMax) return false;
  running.add(owner);
  return true;
}

export function isRunning(owner: string): boolean {
  return running.has(owner);
}

export function endRun(owner: string): void {
  running.delete(owner);
}
