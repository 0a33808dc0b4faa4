// The engine on a port of its own, with a dial for what goes wrong, for tests of who calls it over HTTP.
import { once } from "node:events";
import { createServer } from "node:http";
import { type FaultDial, makeFaultDial } from "./faults/dial.ts";
import { createEngine } from "./handler.ts";
import { serveNode } from "./http/node.ts";

export type TestServer = Readonly<{
  url: string;
  port: number;
  faults: FaultDial;

  close: () => Promise<void>;
}>;

/** `files`: what GET answers beside the engine's routes, by its path. */
export async function openTestServer(
  files: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {},
): Promise<TestServer> {
  const faults = makeFaultDial();
  const engine = createEngine({ tokenDelayMs: 0, faults });
  const answer = async (request: Request) => {
    const file = files[new URL(request.url).pathname];
    return file ? new Response(file) : await engine.fetch(request);
  };
  const server = createServer((incoming, outgoing) => void serveNode(answer, incoming, outgoing));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    port,
    faults,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await engine.close();
    },
  };
}
