import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { freePort, launch, type Running } from "./process.ts";

// The bare Next app that every figure is printed beside: what the framework itself costs on this machine.

const root = join(import.meta.dirname, "../..");
const next = join(root, "node_modules/next/dist/bin/next");
const folder = join(root, "bench/floor");

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isStale(): boolean {
  const sources = globSync("{*.ts,*.json,app/**/*}", { cwd: folder }).filter((path) => path !== "next-env.d.ts");
  const newest = Math.max(...[...sources.map((path) => join(folder, path)), next].map(changedAt));
  return changedAt(join(folder, ".next/BUILD_ID")) < newest;
}

/** Builds when the sources changed. */
export async function buildFloor(): Promise<void> {
  if (!isStale()) return;
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;
  const child = spawn(process.execPath, [next, "build", "bench/floor"], { cwd: root, env, stdio: "inherit" });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error("the floor app could not be built");
}

/** next start, with its pictures in `picturesDir`. */
export async function startFloor(picturesDir: string, modelUrl: string, node?: string): Promise<Running> {
  const port = await freePort();
  const env = {
    NODE_ENV: "production",
    FLOOR_PICTURES: picturesDir,
    FLOOR_MODEL: modelUrl,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const args = [next, "start", "bench/floor", "-p", `${port}`, "-H", "127.0.0.1"];
  const { pid, ...running } = await launch({ args, cwd: root, port, env, node });
  return { ...running, pids: () => [pid] };
}
