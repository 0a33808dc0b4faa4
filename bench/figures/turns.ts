import { startBare } from "../bare/start-bare.ts";
import type { Lab } from "../lab.ts";
import { type Crowd, gather, isAccepted, keepBusy, perSecond, type Sent, sendAtRate } from "../load/crowd.ts";
import { openBarePerson, openPerson, type Person } from "../load/person.ts";
import type { Benchmark, Figure, Unit } from "../report/figure.ts";
import { quantile } from "../report/statistics.ts";

// Whole turns, message to picture, with a model that needs 50 ms for an answer: how soon a tab hears of its message, how
// many the server keeps up with, and what becomes of them when twice as many come. Beside a bare node:http server.

const people = 50;
const atOnce = 24;
const warmMs = 4_000;
const peakMs = 12_000;
const steadyPerS = 20;
const steadyMs = 12_000;
const floodMs = 15_000;
const fillMs = 5_000; // until the line of a flooded server is as long as it gets

type Measured = Readonly<{
  steady: readonly Sent[];
  /** Turns a second, one after the other without a pause, and at twice that rate. */
  peak: number;
  flooded: number;
  flood: readonly Sent[];
}>;

async function measureWith(openOne: () => Promise<Person>): Promise<Measured> {
  const crowd: Crowd = await gather(people, openOne);
  try {
    await keepBusy(crowd, atOnce, warmMs);
    const peakFrom = performance.now();
    const peak = perSecond(await keepBusy(crowd, atOnce, peakMs), peakFrom, peakFrom + peakMs);
    const steady = await sendAtRate(crowd, steadyPerS, steadyMs);
    const floodFrom = performance.now();
    const flood = await sendAtRate(crowd, peak * 2, floodMs);
    const flooded = perSecond(flood, floodFrom + fillMs, floodFrom + floodMs);
    return { steady, peak, flood, flooded };
  } finally {
    crowd.close();
  }
}

async function measureEasel(lab: Lab): Promise<Measured> {
  const app = await lab.startEasel(lab.freshFolder("data"), undefined, (await lab.model()).swiftUrl);
  try {
    return await measureWith(() => openPerson(app.address));
  } finally {
    await app.stop();
  }
}

async function measureBare(lab: Lab): Promise<Measured> {
  const bare = await startBare((await lab.model()).swiftUrl);
  try {
    return await measureWith(() => openBarePerson(bare.address));
  } finally {
    await bare.stop();
  }
}

const msOf = (all: readonly Sent[], end: "firstEventAt" | "firstWordAt") =>
  all.flatMap((sent) => (sent[end] === null ? [] : [sent[end] - sent.sentAt]));

/** A turn that was accepted has ended well, or the figures are worth nothing. */
function checkNoneLost({ steady, flood }: Measured): void {
  const lost = [...steady, ...flood].filter((sent) => isAccepted(sent) && sent.state !== "done");
  if (lost.length > 0) throw new Error(`${lost.length} accepted turns have no picture`);
}

export const turns: Benchmark = {
  name: "turns",
  measure: async (lab) => {
    const ours = await measureEasel(lab);
    const floor = await measureBare(lab);
    checkNoneLost(ours);
    const refused = ours.flood.filter((sent) => !isAccepted(sent)).map(({ answer }) => answer);
    const untold = refused.filter((answer) => !answer?.retryAfterS);
    const figure = (
      name: string,
      unit: Unit,
      goal: number | null,
      of: (one: Measured) => readonly number[],
    ): Figure => ({
      name,
      unit,
      goal,
      ours: of(ours),
      floor: of(floor),
    });
    const alone = (name: string, unit: Unit, goal: number | null, value: number): Figure => ({
      name,
      unit,
      goal,
      ours: [value],
      floor: [],
    });
    return [
      figure(`send → first event, ${steadyPerS} turns a second, p95`, "ms", 150, (one) => [
        quantile(msOf(one.steady, "firstEventAt"), 0.95),
      ]),
      figure("send → first word, with the model's 50 ms", "ms", null, (one) => msOf(one.steady, "firstWordAt")),
      figure("time per turn at full load (50 a second: 20)", "ms", 20, (one) => [1000 / one.peak]),
      figure("peak beside what is done when twice as many come", "", 1.25, (one) => [one.peak / one.flooded]),
      alone("refused then, of 100", "", null, (100 * refused.length) / ours.flood.length),
      alone("a refusal, p95", "ms", 100, quantile(refused.map((answer) => answer?.tookMs ?? 0).concat(0), 0.95)),
      alone("refusals without a time to come again", "", 0, untold.length),
    ];
  },
};
