import type { Services } from "../../services.ts";
import { countWaiting } from "./data.ts";
import { type Refusal, refuseWaiting, type Waiting } from "./rules.ts";

// Whether one more turn may be accepted. Asked before anything is written, and without waiting for the database: when
// the server is busy, saying so must be the cheapest thing it does.

const freshMs = 500;
const none: Waiting = { turns: 0, pictures: 0 };

type Gauge = {
  byPerson: Map<string, Waiting>;
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
  const everybody = [...gauge.byPerson.values()].reduce(sum, none);
  const refusal = refuseWaiting({ everybody, person: gauge.byPerson.get(userId) ?? none }, Math.random());
  if (refusal) return refusal;
  addTurn(gauge.byPerson, userId);
  if (gauge.isCounting) gauge.meanwhile.push(userId);
  return null;
}

function sum(a: Waiting, b: Waiting): Waiting {
  return { turns: a.turns + b.turns, pictures: a.pictures + b.pictures };
}

function addTurn(byPerson: Map<string, Waiting>, userId: string): void {
  byPerson.set(userId, sum(byPerson.get(userId) ?? none, { turns: 1, pictures: 0 }));
}

async function recount(services: Services, gauge: Gauge): Promise<void> {
  gauge.isCounting = true;
  try {
    const counted = new Map(await countWaiting(services.db));
    for (const userId of gauge.meanwhile) addTurn(counted, userId);
    gauge.byPerson = counted;
  } catch {
    // Who comes next finds out whether the database is there.
  } finally {
    gauge.meanwhile = [];
    gauge.countedAt = performance.now();
    gauge.isCounting = false;
  }
}
