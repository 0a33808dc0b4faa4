import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildApp, isBuildStale } from "#scripts/build-app.ts";
import { findByFolder } from "../machine/processes.ts";
import { freePort, launch, type Running } from "./process.ts";

const root = join(import.meta.dirname, "../..");

/** Nobody's .env may decide what is measured: a set variable wins over the file, and an empty one means the default. */
function defaults(): Readonly<Record<string, string>> {
  const example = readFileSync(join(root, ".env.example"), "utf8");
  return Object.fromEntries([...example.matchAll(/^#([A-Z][A-Z0-9_]*)=/gm)].map((match) => [match[1] ?? "", ""]));
}

/** Builds when the sources changed. */
export async function buildEasel(): Promise<void> {
  if (isBuildStale(root)) await buildApp(root);
}

/** npm start on this data folder, with the embedded database and the model server at `modelUrl`. */
export async function startEasel(dataDir: string, modelUrl: string, node?: string): Promise<Running> {
  const port = await freePort();
  const env = { ...defaults(), PORT: `${port}`, DATA_DIR: dataDir, OPENAI_BASE_URL: modelUrl, LOG_LEVEL: "warn" };
  const { pid, ...running } = await launch({ args: ["scripts/start.mjs"], cwd: root, port, env, node });
  return { ...running, pids: () => [pid, ...findByFolder(dataDir)] };
}
