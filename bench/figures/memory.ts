import { chmodSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Running } from "../apps/process.ts";
import type { Lab } from "../lab.ts";
import { isReadable, memoryMbOf } from "../machine/processes.ts";
import type { Benchmark } from "../report/figure.ts";

const idleMs = 20_000;
const sampleEveryMs = 1_000;
const samples = 3;

/** A Node of the app's own: pages that it shared with the benchmark's processes would count as less than they are. */
function copyNode(lab: Lab): string {
  const path = join(lab.freshFolder("node"), "node");
  copyFileSync(process.execPath, path);
  chmodSync(path, 0o755);
  return path;
}

async function idle(app: Running): Promise<readonly number[]> {
  const seen: number[] = [];
  await wait(idleMs);
  for (let sample = 0; sample < samples; sample++) {
    seen.push(memoryMbOf(app.pids()));
    await wait(sampleEveryMs);
  }
  await app.stop();
  return seen;
}

export const memory: Benchmark = {
  name: "memory",
  measure: async (lab) => {
    if (!isReadable) return [];
    const node = copyNode(lab);
    const ours = await idle(await lab.startEasel(lab.freshFolder("data"), node));
    const floor = await idle(await lab.startFloor(lab.freshFolder("pictures"), node));
    return [{ name: "idle memory with the database (PSS)", unit: "MB", goal: 170, ours, floor }];
  },
};
