import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import { root, tool, toolEnv } from "./tools.ts";

// npm run check: everything that can be said about the code without running it.

type Step = Readonly<{ name: string; command: string; args: readonly string[] }>;
type Outcome = Readonly<{ step: Step; isOk: boolean; output: string; tookMs: number }>;

const outputBytesMax = 10_000_000;

// What the checks read but git does not hold.
const preparations: readonly Step[] = [
  { name: "database client", command: "prisma", args: ["generate"] },
  { name: "route types", command: "next", args: ["typegen"] },
];

const cruised = [
  "app",
  "components",
  "lib",
  "scripts",
  "bench",
  "e2e",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.ts",
];

const checks: readonly Step[] = [
  { name: "format, lint", command: "biome", args: ["check", "--error-on-warnings", "."] },
  { name: "promises, switches", command: "oxlint", args: ["--type-aware", "--deny-warnings"] },
  { name: "types", command: "tsc", args: ["--noEmit"] },
  {
    name: "architecture",
    command: "depcruise",
    args: ["--config", ".dependency-cruiser.cjs", ...cruised.filter((path) => existsSync(join(root, path)))],
  },
  { name: "unused code", command: "knip", args: [] },
];

function run(step: Step): Promise<Outcome> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const options = { cwd: root, env: toolEnv(), maxBuffer: outputBytesMax };
    execFile(tool(step.command), step.args, options, (error, stdout, stderr) => {
      resolve({ step, isOk: error === null, output: `${stdout}${stderr}`, tookMs: performance.now() - startedAt });
    });
  });
}

function report({ step, isOk, output, tookMs }: Outcome): boolean {
  const mark = isOk ? styleText("green", "✓") : styleText("red", "✗");
  console.log(`${mark} ${step.name.padEnd(20)} ${(tookMs / 1000).toFixed(1)} s`);
  if (!isOk) console.log(output.trimEnd().replace(/^/gm, "  "));
  return isOk;
}

async function main(): Promise<number> {
  for (const outcome of await Promise.all(preparations.map(run))) {
    if (!outcome.isOk) return report(outcome) ? 0 : 1;
  }
  const results = await Promise.all(checks.map(async (step) => report(await run(step))));
  return results.every(Boolean) ? 0 : 1;
}

process.exitCode = await main();
