// Draws pictures through the engine and prints what it took as JSON; a process of its own, so that it can be pinned to a core.
//   node bench/engine/measure.ts --pictures 60 --hands 1 --parallel 1
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { createEngine } from "#lib/engine/handler.ts";
import { memoryMbOf } from "../machine/processes.ts";
import { wishes } from "./wishes.ts";

const { values } = parseArgs({
  options: {
    pictures: { type: "string", default: "60" },
    hands: { type: "string", default: "2" },
    parallel: { type: "string", default: "2" },
    /** Samples the memory of all processes on the way; reading it holds this one up. */
    memory: { type: "boolean", default: false },
    warm: { type: "string", default: "12" },
  },
});
const [pictures, hands, parallel, warm] = [values.pictures, values.hands, values.parallel, values.warm].map(Number);
const engine = createEngine({ handsMax: hands ?? 2 });

async function draw(at: number): Promise<number> {
  const startedAt = performance.now();
  const answer = await engine.fetch("http://engine.internal/v1/images/generations", {
    method: "POST",
    headers: { authorization: "Bearer k", "content-type": "application/json", "x-easel-variation": `${at % 1000}` },
    body: JSON.stringify({
      model: "easel-illustrator-1",
      prompt: wishes[at % wishes.length],
      size: "1024x1024",
      output_format: "png",
    }),
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`picture ${at}: ${answer.status}`);
  return performance.now() - startedAt;
}

/** Draws a row of pictures, so many at a time; `each` sees them in the order they are done. */
async function drawAll(first: number, count: number, each: (ms: number) => void): Promise<void> {
  let next = first;
  const worker = async () => {
    while (next < first + count) each(await draw(next++));
  };
  await Promise.all(Array.from({ length: parallel ?? 1 }, worker));
}

await drawAll(0, warm ?? 0, () => {});
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const took: number[] = [];
const memoryMb: number[] = [];
const startedAt = performance.now();
await drawAll(warm ?? 0, pictures ?? 0, (ms) => {
  took.push(ms);
  if (values.memory && took.length % 20 === 0) memoryMb.push(memoryMbOf([process.pid]));
});
const totalMs = performance.now() - startedAt;
delay.disable();
await engine.close();
console.log(
  JSON.stringify({ took, totalMs, memoryMb, loopDelayMs: { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 } }),
);
