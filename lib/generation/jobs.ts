import type { Services } from "../services.ts";
import { drawReserved } from "./drawing/service.ts";
import { takeNext, tellWaiting } from "./queue/service.ts";

/**
 * Woken when something waits: draws whatever comes next, one after the other, until nothing can be drawn now. `isOpen`
 * turns false when this process takes no more work.
 */
export async function drawGenerations(services: Services, signal: AbortSignal, isOpen: () => boolean): Promise<void> {
  while (isOpen()) {
    const task = await takeNext(services);
    if (!task) return;
    tellWaiting(services);
    await drawReserved(services, task, signal);
  }
}
