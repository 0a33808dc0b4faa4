// Which archives are being restored: in this process, as what was sent of them lies on its disk alone.

const atOnceMax = 2; // of everybody
export const busyRetryS = 20;
const running = new Set<string>();

/** False where it is being restored already, or enough others are. */
export function beginRun(id: string): boolean {
  if (running.has(id) || running.size >= atOnceMax) return false;
  running.add(id);
  return true;
}

export function isRunning(id: string): boolean {
  return running.has(id);
}

export function endRun(id: string): void {
  running.delete(id);
}
