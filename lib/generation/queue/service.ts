import { drawJob, queueNames } from "../../queues.ts";
import type { Services } from "../../services.ts";
import { claimNext, type DrawTask, lockClaims, lookAhead, readWaiting, type Waiting } from "../claim/data.ts";

// Waking up for what waits, and telling those who wait how long it will be.

/** Places of one person and of one workspace; those of a provider are its own. */
const places = { person: 4, workspace: 8 } as const;
const loopsMax = 8; // many may become due at the same moment; who finds nothing ends at once
const leastMs = 50;
const tellEveryMs = 1_000;
const toldMax = 100; // of those who wait: the ones behind are told when they come nearer

const claims = new WeakMap<Services["db"], Promise<unknown>>();

/**
 * With a lease of this process. One claim of a process at a time: the others would wait for the same lock in the
 * database, each with a connection that somebody else needs.
 */
async function claimInTurn(services: Services): Promise<DrawTask | null> {
  const before = claims.get(services.db) ?? Promise.resolve();
  const claim = before.then(
    () => claimOne(services),
    () => claimOne(services),
  );
  claims.set(services.db, claim);
  return await claim;
}

async function claimOne({ db, models, instanceId, isAlone }: Services): Promise<DrawTask | null> {
  const all = { ...places, byProvider: await models.places() };
  if (isAlone) return await claimNext(db, instanceId, all);
  return await db.$transaction(async (tx) => {
    await lockClaims(tx);
    return await claimNext(tx, instanceId, all);
  });
}

type Clock = { due: NodeJS.Timeout | undefined; dueAt: number; telling: NodeJS.Timeout | undefined };
const clocks = new WeakMap<Services, Clock>();

function clockOf(services: Services): Clock {
  const known = clocks.get(services) ?? { due: undefined, dueAt: 0, telling: undefined };
  clocks.set(services, known);
  return known;
}

const againMs = 500;
const someAreDue = { isAnyDue: true, dueMs: null };

/**
 * The next picture that can be drawn now; null when there is none. Then an alarm is set for the first that waits for a
 * moment of its own, a retry or a provider's rest. `isSure`: there is one, so nobody needs to look first.
 */
export async function takeNext(services: Services, isSure = false): Promise<DrawTask | null> {
  const ahead = isSure ? someAreDue : await lookAhead(services.db);
  const task = ahead.isAnyDue ? await claimInTurn(services) : null;
  if (task) return task;
  // Somebody else took what was due, and may have put it back with a moment of its own. What is still due waits for a
  // place, and whoever gives one back takes it; should nobody, because its row was held in that moment, it is tried again.
  const after = ahead.isAnyDue ? await lookAhead(services.db) : ahead;
  wakeIn(services, after.isAnyDue ? againMs : after.dueMs);
  return null;
}

/** An earlier alarm stays: who asked later may know less, and to be woken for nothing costs nothing. */
function wakeIn(services: Services, ms: number | null): void {
  const clock = clockOf(services);
  if (ms === null) return;
  const waitMs = Math.max(leastMs, Math.ceil(ms) + 5);
  const dueAt = performance.now() + waitMs;
  if (clock.due && clock.dueAt <= dueAt) return;
  clearTimeout(clock.due);
  clock.dueAt = dueAt;
  clock.due = setTimeout(() => {
    clock.due = undefined;
    services.queue.nudge(queueNames.drawGeneration, ...Array.from({ length: loopsMax }, () => drawJob("due")));
  }, waitMs);
  clock.due.unref();
}

/** Those who wait have moved up: their screens are told, once a second at most. */
export function tellWaiting(services: Services): void {
  const clock = clockOf(services);
  if (clock.telling) return;
  clock.telling = setTimeout(() => {
    clock.telling = undefined;
    lookAtLine(services)
      .then((waiting) =>
        services.bus.tell(
          ...waiting.slice(0, toldMax).map(({ id, workspaceId }) => ({ kind: "generation", workspaceId, id }) as const),
        ),
      )
      .catch(() => undefined);
  }, tellEveryMs);
  clock.telling.unref();
}

const lineFreshMs = 200;
const lineLong = 20; // who is new in a longer one may wait for the next telling

type Line = { readonly waiting: Promise<readonly Waiting[]>; readonly lookedAt: number };
const lines = new WeakMap<Services["db"], Line>();

function lookAtLine({ db }: Services): Promise<readonly Waiting[]> {
  const waiting = readWaiting(db);
  lines.set(db, { waiting, lookedAt: performance.now() });
  return waiting;
}

/**
 * Where these pictures stand. Everybody who waits is told once a second, many tabs in the same moment, and they share one
 * look. Who is not in it is looked for anew, and in a long line is told with the others.
 */
export async function findPlaces(services: Services, ids: readonly string[]): Promise<readonly Waiting[]> {
  const line = lines.get(services.db);
  if (!line || performance.now() - line.lookedAt > lineFreshMs) return await lookAtLine(services);
  const known = await line.waiting;
  if (ids.every((id) => known.some((one) => one.id === id))) return known;
  if (known.length < lineLong) return await lookAtLine(services);
  tellWaiting(services);
  return known;
}

export function stopClocks(services: Services): void {
  const clock = clockOf(services);
  clearTimeout(clock.due);
  clearTimeout(clock.telling);
}
