import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { killAtRandom } from "./load.ts";
import { killOneOfTwo } from "./pair.ts";
import { killAt, points } from "./points.ts";
import { openCrashStudio } from "./studio.ts";

// npm run test:crash: SIGKILL at every named moment (twenty times), at random moments under load (two hundred times), and
// of one of two servers, then the other. On the built app. Options: --short, --times 20, --kills 200, --point "stored".

const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    times: { type: "string" },
    kills: { type: "string" },
    point: { type: "string" },
    report: { type: "string" },
  },
});
const times = Number(values.times ?? (values.short ? 1 : 20));
const kills = Number(values.kills ?? (values.short ? 3 : 200));

let passed = 0;
let failed = 0;

async function attempt(name: string, work: () => Promise<readonly string[]>): Promise<void> {
  const startedAt = performance.now();
  const faults = await work().catch((error: unknown) => [error instanceof Error ? (error.stack ?? "") : `${error}`]);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (faults.length === 0) passed++;
  else failed++;
  console.log(`${faults.length === 0 ? "✓" : "✗"} ${name} (${seconds} s)`);
  for (const fault of faults) console.log(`    ${fault}`);
}

/** A test that broke off leaves the server as it is: the next one finds it running. */
async function startAgain(): Promise<void> {
  await studio.server.kill();
  await studio.server.start();
}

const studio = await openCrashStudio();
try {
  for (const point of points.filter(({ name }) => values.point === undefined || name.includes(values.point))) {
    for (let time = 1; time <= times; time++) {
      const name = times > 1 ? `${point.name}, ${time} of ${times}` : point.name;
      await attempt(name, () => killAt(studio, point));
      if (failed > 0) await startAgain();
    }
  }
  if (kills > 0) await attempt(`${kills} kills at random moments under load`, () => killAtRandom(studio, kills));
} finally {
  await studio.close();
}
if (values.point === undefined)
  await attempt("one of two servers is killed, then the other", () => killOneOfTwo(values.short));
console.log(`\n${passed} passed, ${failed} failed`);
if (values.report) writeFileSync(values.report, JSON.stringify({ passed, failed }));
process.exit(failed === 0 ? 0 : 1);
