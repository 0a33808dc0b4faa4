import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { measureLongMessages } from "../engine/long-messages.ts";
import type { Benchmark, Figure, Unit } from "../report/figure.ts";
import { median, quantile } from "../report/statistics.ts";

// The built-in engine: how long a picture takes on one core, how many two cores keep up, what memory and the event
// loop of the calling process notice of it.

const Measured = z.object({
  took: z.array(z.number()),
  totalMs: z.number(),
  memoryMb: z.array(z.number()),
  loopDelayMs: z.object({ p99: z.number(), max: z.number() }),
});
type Run = Readonly<{ pictures: number; hands: number; parallel: number; cores?: string; memory?: boolean }>;

const taskset = "/usr/bin/taskset";
const script = join(import.meta.dirname, "../engine/measure.ts");
const vocabulary = join(import.meta.dirname, "../engine/vocabulary.ts");
const timeoutMs = 60 * 60_000;

/** Runs in a process of its own, on the named cores where the system can pin one. */
async function run({ pictures, hands, parallel, cores, memory = false }: Run) {
  const args = [
    script,
    "--pictures",
    `${pictures}`,
    "--hands",
    `${hands}`,
    "--parallel",
    `${parallel}`,
    ...(memory ? ["--memory"] : []),
  ];
  const command =
    cores !== undefined && existsSync(taskset) ? [taskset, "-c", cores, process.execPath] : [process.execPath];
  const [file = process.execPath, ...rest] = [...command, ...args];
  const { stdout } = await promisify(execFile)(file, rest, { timeout: timeoutMs, maxBuffer: 16 * 1024 * 1024 });
  return Measured.parse(JSON.parse(stdout));
}

const Read = z.object({ cpuMs: z.number() });
const readings = 9;

/** CPU milliseconds to read the words that a text needs, each time in a new process. */
async function vocabularyMs(text: string): Promise<readonly number[]> {
  const took: number[] = [];
  for (let at = 0; at < readings; at++) {
    const { stdout } = await promisify(execFile)(process.execPath, [vocabulary, text]);
    took.push(Read.parse(JSON.parse(stdout)).cpuMs);
  }
  return took;
}

const figure = (name: string, unit: Unit, goal: number | null, ours: readonly number[]): Figure => ({
  name,
  unit,
  goal,
  ours,
  floor: [],
});

/** Growth from the samples around picture 200 to the last ones. */
function growthMb(memoryMb: readonly number[]): number {
  return median(memoryMb.slice(-5)) - median(memoryMb.slice(10, 15));
}

export const engine: Benchmark = {
  name: "engine",
  measure: async () => {
    const alone = await run({ pictures: 72, hands: 1, parallel: 1, cores: "0" });
    const busy = await run({ pictures: 144, hands: 2, parallel: 4, cores: "0,1" });
    const long = await run({ pictures: 1000, hands: 2, parallel: 2, memory: true });
    const messages = await measureLongMessages();
    return [
      figure("picture 1024×1024 PNG, one core", "ms", 250, alone.took),
      figure("the same, 95th percentile", "ms", 600, [quantile(alone.took, 0.95)]),
      figure("time per picture, two cores (6 a second: 167)", "ms", 1000 / 6, [busy.totalMs / busy.took.length]),
      figure("event loop delay while drawing, 99th percentile", "ms", 20, [busy.loopDelayMs.p99]),
      figure("event loop delay while drawing, longest", "ms", null, [busy.loopDelayMs.max]),
      figure("memory growth from picture 200 to 1,000", "MB", 30, [growthMb(long.memoryMb)]),
      figure("memory after 1,000 pictures", "MB", null, [long.memoryMb.at(-1) ?? Number.NaN]),
      figure("words of English read, once, CPU", "ms", 60, await vocabularyMs("a cat")),
      figure("words of both languages read, once, CPU", "ms", null, await vocabularyMs("a cat 猫")),
      figure("reply to 32,000 letters, longest, CPU", "ms", 400, [Math.max(...messages.tookMs)]),
      figure("the same beside 8,000 letters (linear: 4)", "", 8, [messages.growth]),
    ];
  },
};
