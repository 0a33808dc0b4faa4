import { z } from "zod";
import type { Services } from "../services.ts";
import { drawReserved } from "./drawing/service.ts";
import { takeNext, tellWaiting } from "./queue/service.ts";

const DrawGenerations = z.object({ isSure: z.boolean().optional() });

/**
 * Woken when something waits: draws whatever comes next, one after the other, until nothing can be drawn now. `isOpen`
 * turns false when this process takes no more work.
 */
export async function drawGenerations(
  services: Services,
  payload: unknown,
  signal: AbortSignal,
  isOpen: () => boolean,
): Promise<void> {
  const { isSure = false } = DrawGenerations.parse(payload);
  let task = isOpen() ? await takeNext(services, isSure) : null;
  while (task) {
    tellWaiting(services);
    await drawReserved(services, task, signal);
    task = isOpen() ? await takeNext(services) : null;
  }
}
