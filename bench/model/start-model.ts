import { fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";
import type { Ledger } from "./ledger.ts";

export type Model = Readonly<{
  /** To be OPENAI_BASE_URL. */
  url: string;
  /** What was asked since the last look, in the order of the answers. */
  takeLedger(): Promise<Ledger>;
  stop(): Promise<void>;
}>;

const Ready = z.object({ port: z.number() });

/** Starts the instrumented model server as a process of its own. Resolves when its pictures are painted. */
export async function startModel(): Promise<Model> {
  const child = fork(new URL("./server.ts", import.meta.url), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const [message] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error("the model server ended before it was ready");
    }),
  ]);
  const origin = `http://127.0.0.1:${Ready.parse(message).port}`;
  return {
    url: `${origin}/v1`,
    takeLedger: async () => {
      const ledger: Ledger = await (await fetch(`${origin}/ledger`)).json();
      return ledger;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
  };
}
