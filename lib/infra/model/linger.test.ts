import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { fetchLingering, lingering } from "./linger.ts";

let server: Server;
let connections = 0;

/** A server whose answers are event streams, each ended as `end` likes. */
async function serve(end: (response: ServerResponse) => void): Promise<string> {
  connections = 0;
  server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write("data: enough\n\n");
    end(response);
  });
  server.on("connection", () => connections++);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" ? `http://127.0.0.1:${address?.port}` : "";
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function readFirst(response: Response): Promise<string> {
  const body = response.body as AsyncIterable<Uint8Array> | null;
  for await (const piece of body ?? []) return new TextDecoder().decode(piece);
  return "";
}

test("who stops after the first event leaves the connection to the next request", async () => {
  const url = await serve((response) => setTimeout(() => response.end("data: [DONE]\n\n"), 2));
  for (let count = 0; count < 6; count++) expect(await readFirst(await fetchLingering(url))).toBe("data: enough\n\n");
  expect(connections).toBeLessThan(4); // one, and another where a request came before the first was free again
});

test("an answer that does not end is hung up on", async () => {
  const gone = Promise.withResolvers<void>();
  const url = await serve((response) => response.on("close", () => gone.resolve()));
  expect(await readFirst(await fetchLingering(url))).toBe("data: enough\n\n");
  await gone.promise;
});

test("a tap sees every piece, also those that nobody reads any more", async () => {
  const url = await serve((response) => response.end("data: more\n\n"));
  const seen: string[] = [];
  await readFirst(lingering(await fetch(url), (piece) => seen.push(new TextDecoder().decode(piece))));
  expect(seen.join("")).toContain("data: enough\n\n");
});
