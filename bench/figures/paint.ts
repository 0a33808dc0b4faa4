import { type Load, measureLoad } from "../browser/load.ts";
import { openProfile } from "../browser/open.ts";
import type { Lab, Subject } from "../lab.ts";
import type { Benchmark, Figure } from "../report/figure.ts";

// The largest paint and the layout shifts of the studio with sixty pictures, with an empty cache each time.

const warmUps = 2;
const times = 9;

async function loadTimes(lab: Lab, { app, session }: Subject, cpuSlowdown: number): Promise<readonly Load[]> {
  const loads: Load[] = [];
  for (let time = 0; time < warmUps + times; time++) {
    const profile = await openProfile(await lab.browser(), session, app.address);
    const isUsable = async () => {};
    loads.push(await measureLoad(profile, { cpuSlowdown, isUsable }));
    await profile.close();
  }
  return loads.slice(warmUps);
}

export const paint: Benchmark = {
  name: "lcp",
  measure: async (lab) => {
    const { easel, floor } = await lab.filled();
    const ours = await loadTimes(lab, easel, 1);
    const bare = await loadTimes(lab, floor, 1);
    const oursSlow = await loadTimes(lab, easel, 4);
    const bareSlow = await loadTimes(lab, floor, 4);
    const lcp = (name: string, goal: number, mine: readonly Load[], theirs: readonly Load[]): Figure => ({
      name,
      unit: "ms",
      goal,
      ours: mine.map((load) => load.lcpMs),
      floor: theirs.map((load) => load.lcpMs),
    });
    return [
      lcp("LCP, 60 pictures", 350, ours, bare),
      lcp("LCP, 60 pictures, CPU four times slower", 1100, oursSlow, bareSlow),
      {
        name: "CLS, 60 pictures",
        unit: "",
        goal: 0.01,
        ours: [...ours, ...oursSlow].map((load) => load.cls),
        floor: [...bare, ...bareSlow].map((load) => load.cls),
      },
    ];
  },
};
