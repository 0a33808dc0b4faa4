import type { Benchmark } from "../report/figure.ts";
import { type Network, sendBatches } from "./sending.ts";

const batches = 2;
const perBatch = 10;
const bytesPerS = 20_000_000 / 8;
const network: Network = { latency: 40, downloadThroughput: bytesPerS, uploadThroughput: bytesPerS };

export const overNetwork: Benchmark = {
  name: "network",
  measure: async (lab) => {
    const ours = await sendBatches(lab, await lab.easel(), batches, perBatch, { network });
    const floor = await sendBatches(lab, await lab.floor(), batches, perBatch, { network });
    return [
      {
        name: "the same at 20 Mbit/s + 40 ms",
        unit: "ms",
        goal: 180,
        ours: ours.map((one) => one.pictureMs),
        floor: floor.map((one) => one.pictureMs),
      },
    ];
  },
};
