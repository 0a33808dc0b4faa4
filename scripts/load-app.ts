import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import type { Handler } from "./front-door.ts";

export type StartedApp = Readonly<{ handle: Handler; close(): Promise<void> }>;
type AppOptions = Readonly<{ root: string; isDev: boolean; port: number; host: string; server: Server }>;

/**
 * The build has recorded next.config.ts as it found it. Reading that, as Next's own standalone server does, saves
 * loading a compiler at every start.
 */
function takeBuiltConfig(root: string): void {
  const { config }: { config: unknown } = JSON.parse(
    readFileSync(join(root, ".next/required-server-files.json"), "utf8"),
  );
  process.env["__NEXT_PRIVATE_STANDALONE_CONFIG"] = JSON.stringify(config);
}

/** Loads Next's code and runs instrumentation.ts, which takes most of a start. Neither needs the database yet. */
export async function loadApp({ root, isDev, port, host, server }: AppOptions): Promise<StartedApp> {
  if (!isDev) takeBuiltConfig(root);
  const { default: next } = await import("next");
  const app = next({ dev: isDev, turbopack: isDev, dir: root, hostname: host, port, httpServer: server, quiet: true });
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
}
