import { drawJob, queueNames } from "../../queues.ts";
import type { Services } from "../../services.ts";
import { claimNext, type DrawTask, nextDueMs, readWaiting } from "../claim/data.ts";

// Waking up for what waits, and telling those who wait how long it will be.

/** Places of one person and of one workspace; those of a provider are its own. */
const places = { person: 4, workspace: 8 } as const;
const loopsMax = 8; // many may become due at the same moment; who finds nothing ends at once
const leastMs = 50;
const tellEveryMs = 1_000;
const toldMax = 100; // of those who wait: the ones behind are told when they come nearer

const claims = new WeakMap<Services["db"], Promise<unknown>>();

/**
 * The next picture that can be drawn now, with a lease of this process. One claim of a process at a time: the others
 * would wait for the same lock in the database, each with a connection that somebody else needs.
 */
export async function takeNext(services: Services): Promise<DrawTask | null> {
  const before = claims.get(services.db) ?? Promise.resolve();
  const claim = before.then(
    () => claimOne(services),
    () => claimOne(services),
  );
  claims.set(services.db, claim);
  return await claim;
}

async function claimOne(services: Services): Promise<DrawTask | null> {
  const byProvider = await services.models.places();
  return await services.db.$transaction((tx) => claimNext(tx, services.instanceId, { ...places, byProvider }));
}

type Clock = { due: NodeJS.Timeout | undefined; telling: NodeJS.Timeout | undefined };
const clocks = new WeakMap<Services, Clock>();

function clockOf(services: Services): Clock {
  const known = clocks.get(services) ?? { due: undefined, telling: undefined };
  clocks.set(services, known);
  return known;
}

/** Sets the alarm for the first picture that waits for a moment of its own, a retry or a provider's rest. */
export async function wakeWhenDue(services: Services): Promise<void> {
  const ms = await nextDueMs(services.db);
  const clock = clockOf(services);
  clearTimeout(clock.due);
  if (ms === null) return;
  const ring = () =>
    services.queue.nudge(queueNames.drawGeneration, ...Array.from({ length: loopsMax }, () => drawJob("due")));
  clock.due = setTimeout(ring, Math.max(leastMs, Math.ceil(ms) + 5));
  clock.due.unref();
}

/** Those who wait have moved up: their screens are told, once a second at most. */
export function tellWaiting(services: Services): void {
  const clock = clockOf(services);
  if (clock.telling) return;
  clock.telling = setTimeout(() => {
    clock.telling = undefined;
    readWaiting(services.db)
      .then((waiting) =>
        services.bus.tell(
          ...waiting.slice(0, toldMax).map(({ id, workspaceId }) => ({ kind: "generation", workspaceId, id }) as const),
        ),
      )
      .catch(() => undefined);
  }, tellEveryMs);
  clock.telling.unref();
}

export function stopClocks(services: Services): void {
  const clock = clockOf(services);
  clearTimeout(clock.due);
  clearTimeout(clock.telling);
}
