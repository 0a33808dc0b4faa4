import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.ts";
import { buildApp, isBuildStale } from "./build-app.ts";
import { Problem } from "./problem.ts";
import { type Counts, countOwn, countPlaywright, countVitest, sum } from "./test-counts.ts";
import { root, tool, toolEnv } from "./tools.ts";

// npm test: rules, then use cases on a real database, then journeys in a real browser on the built
// app, then kill -9.

const scratch = mkdtempSync(join(tmpdir(), "easel-run-"));

async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(tool(program), args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: toolEnv(env),
  });
  const [code] = await once(child, "close");
  return typeof code === "number" ? code : 1;
}

async function runVitest(project: string): Promise<Counts> {
  const report = join(scratch, `${project}.json`);
  const retried = join(scratch, `${project}-retried.json`);
  const code = await run("vitest", ["run", "--project", project], {
    EASEL_TEST_REPORT: report,
    EASEL_RETRIED_TESTS: retried,
  });
  return countVitest({ report, retried }, code);
}

async function runBrowser(): Promise<Counts> {
  const browser = await findBrowser();
  if (isBuildStale(root)) await buildApp(root);
  const report = join(scratch, "browser.json");
  const dataDir = join(scratch, "data");
  const code = await run("playwright", ["test", "--reporter=list,json"], {
    EASEL_BROWSER: browser,
    EASEL_E2E_DATA_DIR: dataDir,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return countPlaywright(report, code);
}

/** The short form of `npm run test:crash`. */
async function runCrash(): Promise<Counts> {
  if (isBuildStale(root)) await buildApp(root);
  const report = join(scratch, "crash.json");
  const child = spawn(process.execPath, ["e2e/crash/run.ts", "--short", "--report", report], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: toolEnv({ LOG_LEVEL: "silent" }),
  });
  const [code] = await once(child, "close");
  return countOwn(report, typeof code === "number" ? code : 1);
}

/** A stage that cannot even run is one failure with its reason; the other stages still run. */
async function stage(name: string, work: () => Promise<Counts>): Promise<Counts> {
  console.log(`\n── ${name} ──`);
  try {
    return await work();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    return { passed: 0, failed: 1, failures: [`the stage ${name} did not run`], flaky: [] };
  }
}

// The database of the browser tests' server runs as another user when we are root, and must get through.
chmodSync(scratch, 0o711);
const all = [
  await stage("unit", () => runVitest("unit")),
  await stage("service", () => runVitest("service")),
  await stage("browser", runBrowser),
  await stage("crash", runCrash),
];
rmSync(scratch, { recursive: true, force: true });

const { passed, failed, failures, flaky } = sum(all);
for (const name of flaky) console.log(`passed only at the second try: ${name}`);
for (const name of failures) console.log(`failed: ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
