import { forkServer } from "../machine/fork-server.ts";
import type { Ledger } from "./ledger.ts";

export type Model = Readonly<{
  /** To be OPENAI_BASE_URL. */
  url: string;
  /** The same of a server that needs 50 ms for each answer, and of one whose pictures end in a 500 every so often. */
  swiftUrl: string;
  brokenUrl: string;
  /** What was asked since the last look, in the order of the answers. */
  takeLedger(): Promise<Ledger>;
  stop(): Promise<void>;
}>;

/** Starts the instrumented model server as a process of its own. Resolves when its pictures are painted. */
export async function startModel(): Promise<Model> {
  const { origin, stop } = await forkServer(new URL("./server.ts", import.meta.url));
  return {
    url: `${origin}/v1`,
    swiftUrl: `${origin}/swift/v1`,
    brokenUrl: `${origin}/broken/v1`,
    takeLedger: async () => {
      const ledger: Ledger = await (await fetch(`${origin}/ledger`)).json();
      return ledger;
    },
    stop,
  };
}
