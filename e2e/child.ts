import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

// Programs that a test starts and ends itself: a second Easel, the engine on a port.

export const root = join(import.meta.dirname, "..");

/** Nobody's .env may decide what the tests see: a set variable wins over the file, and an empty one means the default. */
export function defaultEnv(): Readonly<Record<string, string>> {
  const example = readFileSync(join(root, ".env.example"), "utf8");
  return Object.fromEntries([...example.matchAll(/^#([A-Z][A-Z0-9_]*)=/gm)].map((match) => [match[1] ?? "", ""]));
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || !address) throw new Error("no port");
  return address.port;
}

export type Child = Readonly<{
  pid: number;
  output: () => string;
  /** Waits until the program has printed it; throws with the output when the program ends first. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Nobody reads what it prints any more, as when its terminal was closed. */
  deafen: () => void;
  end: (signal: "SIGTERM" | "SIGKILL") => Promise<void>;
}>;

export function startChild(args: readonly string[], env: Readonly<Record<string, string>> = {}): Child {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return {
    pid: child.pid ?? 0,
    output: () => output,
    says: (pattern) => waitFor(child, pattern, () => output),
    deafen: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    end: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, "exit");
    },
  };
}

function waitFor(child: ChildProcess, pattern: RegExp, output: () => string): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = pattern.exec(output());
      if (found) resolve(found);
    };
    look();
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("exit", (code) => reject(new Error(`it ended with ${code} before it said ${pattern}:\n${output()}`)));
  });
}
