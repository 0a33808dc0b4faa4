import { forkServer } from "../machine/fork-server.ts";

export type Bare = Readonly<{ address: string; pids(): readonly number[]; stop(): Promise<void> }>;

/** Starts the bare server as a process of its own, with the model server at `modelUrl`. */
export async function startBare(modelUrl: string): Promise<Bare> {
  const { origin, pid, stop } = await forkServer(new URL("./server.ts", import.meta.url), [modelUrl]);
  return { address: origin, pids: () => [pid], stop };
}
