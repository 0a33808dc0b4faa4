import { setTimeout as wait } from "node:timers/promises";
import { startBare } from "../bare/start-bare.ts";
import { openBarePerson, openPerson, type Person } from "../load/person.ts";
import { openStream, type Stream } from "../load/stream.ts";
import { isReadable, memoryMbOf } from "../machine/processes.ts";
import type { Benchmark } from "../report/figure.ts";
import { median } from "../report/statistics.ts";

// Two thousand tabs that listen: what each costs, and that each of them hears what concerns it.

const people = 50;
const tabsEach = 40;
const openAtOnce = 20;
const settleMs = 4_000;
const samples = 5;
const hearMsMax = 60_000;

type App = Readonly<{ pids(): readonly number[]; stop(): Promise<void> }>;

async function settledMb(app: App): Promise<number> {
  const seen: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    await wait(settleMs / samples);
    seen.push(memoryMbOf(app.pids()));
  }
  return median(seen);
}

/** Kilobytes a stream. Throws when a tab did not hear the end of its person's turn. */
async function hold(app: App, openOne: () => Promise<Person>): Promise<number> {
  const crowd = await Promise.all(Array.from({ length: people }, openOne));
  for (const person of crowd) await person.send("A small boat on a lake", person.newIds()); // every part is loaded
  const before = await settledMb(app);
  let heard = 0;
  const all = Promise.withResolvers<void>();
  const hear = (data: string) => {
    if (/"type":"turn"/.test(data) && /"state":"done"/.test(data) && ++heard === wanted) all.resolve();
  };
  let wanted = Number.POSITIVE_INFINITY;
  const streams: Stream[] = [];
  const places = crowd.flatMap((person) => Array.from({ length: tabsEach }, () => person));
  for (let from = 0; from < places.length; from += openAtOnce) {
    const some = places.slice(from, from + openAtOnce);
    streams.push(...(await Promise.all(some.map(({ streamUrl, cookie }) => openStream(streamUrl, cookie, hear)))));
  }
  const after = await settledMb(app);
  heard = 0; // of the turns before, which were told again when the streams began
  wanted = places.length;
  for (const person of crowd) await person.send("A tall lighthouse on a rock", person.newIds());
  const late = new AbortController();
  await Promise.race([
    all.promise,
    wait(hearMsMax, undefined, { signal: late.signal }).then(() => {
      throw new Error(`${wanted - heard} of ${wanted} tabs have not heard of their picture`);
    }),
  ]).finally(() => late.abort());
  for (const stream of streams) stream.close();
  return ((after - before) * 1024) / places.length;
}

async function during<A extends App>(starting: Promise<A>, work: (app: A) => Promise<number>): Promise<number> {
  const app = await starting;
  try {
    return await work(app);
  } finally {
    await app.stop();
  }
}

export const streams: Benchmark = {
  name: "streams",
  measure: async (lab) => {
    if (!isReadable) return [];
    const { swiftUrl } = await lab.model();
    const ours = await during(lab.startEasel(lab.freshFolder("data"), undefined, swiftUrl), (app) =>
      hold(app, () => openPerson(app.address)),
    );
    const floor = await during(startBare(swiftUrl), (bare) => hold(bare, () => openBarePerson(bare.address)));
    const name = `memory of an event stream, of ${people * tabsEach} (PSS)`;
    return [{ name, unit: "kB", goal: 120, ours: [ours], floor: [floor] }];
  },
};
