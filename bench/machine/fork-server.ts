import { fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";

const Ready = z.object({ port: z.number() });

export type Forked = Readonly<{ origin: string; pid: number; stop(): Promise<void> }>;

/** A server of ours in a process of its own, which tells its port when it is ready and ends with its parent. */
export async function forkServer(script: URL, args: readonly string[] = []): Promise<Forked> {
  const child = fork(script, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const [message] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error(`${script.pathname} ended before it was ready`);
    }),
  ]);
  return {
    origin: `http://127.0.0.1:${Ready.parse(message).port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
  };
}
