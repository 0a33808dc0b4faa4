import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

// A server started as a person would start it, and the moment at which its first page was there.

export type Running = Readonly<{
  address: string;
  /** From the start of the process to the last byte of the first page. */
  firstPageMs: number;
  /** Process ids that, with their descendants, are the whole app. */
  pids(): readonly number[];
  stop(): Promise<void>;
}>;

type Launch = Readonly<{
  args: readonly string[];
  cwd: string;
  port: number;
  env: Readonly<Record<string, string>>;
  /** Path of a Node; the one that runs the benchmark when undefined. */
  node: string | undefined;
}>;

const startMsMax = 120_000;
const stopMsMax = 40_000;
const retryMs = 3;

/** A port that nobody has at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Status of a page whose body was read to its end; undefined while nobody listens. */
function visit(url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
      response.on("error", () => resolve(undefined));
    });
    request.on("error", () => resolve(undefined));
  });
}

async function waitForPage(child: ChildProcess, url: string, output: () => string): Promise<void> {
  const deadline = performance.now() + startMsMax;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`it ended before its first page:\n${output()}`);
    const status = await visit(url);
    if (status === 200) return;
    if (status !== undefined) throw new Error(`its first page was a ${status}:\n${output()}`);
    await wait(retryMs);
  }
  throw new Error(`no page within ${startMsMax / 1000} s:\n${output()}`);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const late = new AbortController();
  const patience = wait(stopMsMax, "late", { signal: late.signal }).catch(() => "gone");
  if ((await Promise.race([gone, patience])) === "late") child.kill("SIGKILL");
  late.abort();
  await gone;
}

/** Starts `node …args` and waits for its first page. */
export async function launch({
  args,
  cwd,
  port,
  env,
  node = process.execPath,
}: Launch): Promise<Omit<Running, "pids"> & { readonly pid: number }> {
  const address = `http://localhost:${port}`;
  let output = "";
  const startedAt = performance.now();
  const child = spawn(node, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output = (output + chunk).slice(-8_000);
    });
  }
  try {
    await waitForPage(child, `${address}/`, () => output);
  } catch (error) {
    await stopChild(child);
    throw error;
  }
  const firstPageMs = performance.now() - startedAt;
  return { address, firstPageMs, pid: child.pid ?? 0, stop: () => stopChild(child) };
}
