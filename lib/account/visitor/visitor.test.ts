import { createServer, type Server } from "node:http";
import { afterEach, expect, it } from "vitest";
import { clientHeader, nameClients } from "./service.ts";

let cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps) await cleanUp();
  cleanUps = [];
});

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}

/** What a server that knows nothing of us finds in the header. */
async function seenBy(isProxyTrusted: boolean, headers: Readonly<Record<string, string>>): Promise<string> {
  cleanUps.push(nameClients(isProxyTrusted));
  const server = createServer((request, response) => response.end(String(request.headers[clientHeader])));
  cleanUps.push(() => server.close());
  const response = await fetch(`http://127.0.0.1:${await listen(server)}`, { headers });
  return await response.text();
}

it("every request carries its socket's address", async () => {
  expect(await seenBy(false, {})).toBe("127.0.0.1");
});

it("a client cannot name itself, in neither header", async () => {
  expect(await seenBy(false, { [clientHeader]: "203.0.113.9", "x-forwarded-for": "203.0.113.9" })).toBe("127.0.0.1");
});

it("a trusted proxy's entry counts, not the claim before it", async () => {
  expect(await seenBy(true, { "x-forwarded-for": "10.0.0.1, 198.51.100.4" })).toBe("198.51.100.4");
});
