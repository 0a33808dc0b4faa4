import type { Lab, Subject } from "../lab.ts";
import { cpuMsOf, isReadable } from "../machine/processes.ts";
import type { Benchmark } from "../report/figure.ts";
import { sendMany } from "./sending.ts";

// Processor time of the app's processes and its database, for one message with one finished picture.

const batches = 4;
const perBatch = 15;

/** One value a batch: the clock of /proc has steps of 10 ms. Everything counts but opening the page. */
async function measureBatches(lab: Lab, subject: Subject): Promise<readonly number[]> {
  const perPicture: number[] = [];
  // The machine code of the first ones is made once, not for every picture.
  await sendMany(lab, subject, perBatch);
  for (let batch = 0; batch < batches; batch++) {
    const seen: number[] = [];
    const onPicture = async () => {
      seen.push(cpuMsOf(subject.app.pids()));
    };
    await sendMany(lab, subject, perBatch, { onPicture });
    const [first = 0] = seen;
    perPicture.push(((seen.at(-1) ?? 0) - first) / (seen.length - 1));
  }
  return perPicture;
}

export const cpu: Benchmark = {
  name: "cpu",
  measure: async (lab) => {
    if (!isReadable) return [];
    const ours = await measureBatches(lab, await lab.easel());
    const floor = await measureBatches(lab, await lab.floor());
    return [{ name: "CPU per finished picture", unit: "ms", goal: 110, ours, floor }];
  },
};
