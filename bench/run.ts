import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { archive } from "./figures/archive.ts";
import { backlog } from "./figures/backlog.ts";
import { coldStart } from "./figures/cold-start.ts";
import { cpu } from "./figures/cpu.ts";
import { endure } from "./figures/endure.ts";
import { engine } from "./figures/engine.ts";
import { gallery } from "./figures/gallery.ts";
import { inp } from "./figures/inp.ts";
import { memory } from "./figures/memory.ts";
import { overNetwork } from "./figures/network.ts";
import { paint } from "./figures/paint.ts";
import { prompt } from "./figures/prompt.ts";
import { scriptBytes } from "./figures/script-bytes.ts";
import { scroll } from "./figures/scroll.ts";
import { send } from "./figures/send.ts";
import { serving } from "./figures/serving.ts";
import { streams } from "./figures/streams.ts";
import { trace } from "./figures/trace.ts";
import { turns } from "./figures/turns.ts";
import { zip } from "./figures/zip.ts";
import { openLab } from "./lab.ts";
import type { Benchmark } from "./report/figure.ts";
import { formatTable, type Row, toRow } from "./report/table.ts";

// npm run bench [-- --only send,lcp] [--json file]: what Easel costs, beside a bare app on the same machine.

// Starts and memory come first, while nothing else runs.
const benchmarks: readonly Benchmark[] = [
  coldStart,
  memory,
  send,
  overNetwork,
  cpu,
  scriptBytes,
  paint,
  inp,
  engine,
  prompt,
  gallery,
  scroll,
  endure,
  turns,
  streams,
  trace,
  archive,
  zip,
  backlog,
  serving,
];
const busyLoad = 1;

function choose(only: string | undefined): readonly Benchmark[] {
  if (only === undefined) return benchmarks;
  const names = only.split(",");
  const unknown = names.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown.length === 0) return benchmarks.filter((benchmark) => names.includes(benchmark.name));
  throw new Error(`no benchmark ${unknown.join(", ")}; there are ${benchmarks.map(({ name }) => name).join(", ")}`);
}

async function measureAll(chosen: readonly Benchmark[]): Promise<readonly Row[]> {
  const lab = await openLab();
  const interrupt = () => void lab.close().finally(() => process.exit(1));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupt);
  try {
    const rows: Row[] = [];
    for (const benchmark of chosen) {
      console.error(`  measuring ${benchmark.name} …`);
      rows.push(...(await benchmark.measure(lab)).map(toRow));
    }
    return rows;
  } finally {
    await lab.close();
  }
}

function describeMachine() {
  const processors = cpus();
  return {
    date: new Date().toISOString(),
    cores: processors.length,
    model: processors[0]?.model ?? "",
    node: process.version,
  };
}

const { values } = parseArgs({ options: { only: { type: "string" }, json: { type: "string" } } });
const chosen = choose(values.only);
const machine = describeMachine();
const [load = 0] = loadavg();
const startedAt = performance.now();
if (load > busyLoad)
  console.error(`  The machine is busy (load ${load.toFixed(1)}): times will be longer than they need be.`);
const rows = await measureAll(chosen);
const minutes = (performance.now() - startedAt) / 60_000;
console.log(`\n${machine.date.slice(0, 10)}, ${machine.cores} × ${machine.model}, Node ${machine.node},`);
console.log(`load ${load.toFixed(1)} at the start, ${minutes.toFixed(0)} minutes\n`);
console.log(formatTable(rows));
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, load, rows }, undefined, 2)}\n`);
