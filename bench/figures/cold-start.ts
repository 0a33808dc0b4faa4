import type { Running } from "../apps/process.ts";
import type { Lab } from "../lab.ts";
import type { Benchmark } from "../report/figure.ts";

// From the start of the process to the last byte of the first page, the database included.

const firstTimes = 5;
const times = 9;

async function secondsOf(starting: Promise<Running>): Promise<number> {
  const app = await starting;
  await app.stop();
  return app.firstPageMs / 1000;
}

/** Ours and the floor in turn, so that a slow minute of the machine meets both. */
async function alternate(lab: Lab, count: number, dataDir: () => string) {
  const pictures = lab.freshFolder("pictures");
  const ours: number[] = [];
  const floor: number[] = [];
  for (let time = 0; time < count; time++) {
    ours.push(await secondsOf(lab.startEasel(dataDir())));
    floor.push(await secondsOf(lab.startFloor(pictures)));
  }
  return { ours, floor };
}

export const coldStart: Benchmark = {
  name: "cold",
  measure: async (lab) => {
    const first = await alternate(lab, firstTimes, () => lab.freshFolder("data"));
    const dataDir = lab.freshFolder("data");
    await secondsOf(lab.startEasel(dataDir));
    const again = await alternate(lab, times, () => dataDir);
    return [
      { name: "cold start to the first page", unit: "s", goal: 1, ...again },
      { name: "first start ever, after the build", unit: "s", goal: 2.5, ...first },
    ];
  },
};
