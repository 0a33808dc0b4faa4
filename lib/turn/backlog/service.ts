import type { Services } from "../../services.ts";
import { countWaiting } from "./data.ts";
import { type Refusal, refuseWaiting } from "./rules.ts";

// Whether one more turn may be accepted. Asked before anything is written, and without waiting for the database: when
// the server is busy, saying so must be the cheapest thing it does.

const freshMs = 500;

type Gauge = {
  byPerson: Map<string, number>;
  /** Those of them who came while the database was being asked. */
  meanwhile: string[];
  countedAt: number;
  isCounting: boolean;
};

const gauges = new WeakMap<Services["db"], Gauge>();

function gaugeOf({ db }: Services): Gauge {
  const known = gauges.get(db);
  if (known) return known;
  const fresh = { byPerson: new Map(), meanwhile: [], countedAt: Number.NEGATIVE_INFINITY, isCounting: false };
  gauges.set(db, fresh);
  return fresh;
}

/**
 * Null when there is room; the turn then counts as waiting. The count is the database's, of all processes, at most half
 * a second old, and what this process has accepted since: near enough, never a lock.
 */
export function admitTurn(services: Services, userId: string): Refusal | null {
  const gauge = gaugeOf(services);
  if (!gauge.isCounting && performance.now() - gauge.countedAt > freshMs) void recount(services, gauge);
  const person = gauge.byPerson.get(userId) ?? 0;
  const everybody = [...gauge.byPerson.values()].reduce((sum, count) => sum + count, 0);
  const refusal = refuseWaiting({ everybody, person }, Math.random());
  if (refusal) return refusal;
  add(gauge.byPerson, userId);
  if (gauge.isCounting) gauge.meanwhile.push(userId);
  return null;
}

function add(byPerson: Map<string, number>, userId: string): void {
  byPerson.set(userId, (byPerson.get(userId) ?? 0) + 1);
}

async function recount(services: Services, gauge: Gauge): Promise<void> {
  gauge.isCounting = true;
  try {
    const counted = new Map(await countWaiting(services.db));
    for (const userId of gauge.meanwhile) add(counted, userId);
    gauge.byPerson = counted;
  } catch {
    // Who comes next finds out whether the database is there.
  } finally {
    gauge.meanwhile = [];
    gauge.countedAt = performance.now();
    gauge.isCounting = false;
  }
}
