import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { packFiles } from "./packed-files.ts";
import { Problem } from "./problem.ts";
import { sourceHash } from "./source-hash.ts";

const recordPath = ".next/easel-build.json";

/** True when there is no build, or the sources differ from those it was made of. */
export function isBuildStale(root: string): boolean {
  const record = join(root, recordPath);
  if (!existsSync(join(root, ".next/BUILD_ID")) || !existsSync(record)) return true;
  const { hash }: { hash?: string } = JSON.parse(readFileSync(record, "utf8"));
  return hash !== sourceHash(root);
}

async function runStep(root: string, script: string, args: readonly string[]): Promise<void> {
  const require = createRequire(join(root, "package.json"));
  const child = spawn(process.execPath, [require.resolve(script), ...args], {
    cwd: root,
    // Output goes through us, indented: progress that is clearly a part of the start.
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  const show = (chunk: string) => process.stdout.write(chunk.replace(/^(?=.)/gm, "  "));
  child.stdout.setEncoding("utf8").on("data", show);
  child.stderr.setEncoding("utf8").on("data", show);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Problem(`The build failed in ${script}.`, "The reason is above.");
}

/** Builds the app, shows how far it is, and remembers what it was built from. */
export async function buildApp(root: string): Promise<void> {
  const startedAt = performance.now();
  const hash = sourceHash(root);
  await runStep(root, "prisma/build/index.js", ["generate"]);
  await runStep(root, "next/dist/bin/next", ["build"]);
  await packFiles(root);
  writeFileSync(join(root, recordPath), JSON.stringify({ hash }));
  console.log(`  built in ${((performance.now() - startedAt) / 1000).toFixed(0)} s\n`);
}
