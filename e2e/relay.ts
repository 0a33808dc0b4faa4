import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { freePort } from "./child.ts";

// A network between a browser and a server that a test can cut and mend. Playwright's own switch leaves open streams open.

export type Relay = Readonly<{ url: string; cut: () => Promise<void>; mend: () => Promise<void> }>;

export async function openRelay(serverUrl: string): Promise<Relay> {
  const port = await freePort();
  const target = Number(new URL(serverUrl).port);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => undefined); // a cut line is what this is for
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  const mend = async () => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  await mend();
  return {
    url: `http://localhost:${port}`,
    mend,
    cut: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
