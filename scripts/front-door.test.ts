import { once } from "node:events";
import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdBack } from "#lib/held.ts";
import { busyText } from "#lib/result.ts";
import { createFrontDoor, type FrontDoor } from "./front-door.ts";
import { changesMax, type Door, nameClient, refuse } from "./front-door-rules.ts";

const local: Door = { hosts: new Set(["localhost", "127.0.0.1", "[::1]"]), publicHost: undefined, trustProxy: false };
const proxied: Door = { hosts: undefined, publicHost: undefined, trustProxy: true };
const host = "localhost:3000";

function status(method: string, headers: Record<string, string>, door = local, url = "/"): number | undefined {
  return refuse({ method, url, headers: { host, ...headers } }, door)?.status;
}

function shut(door: FrontDoor): void {
  door.stopAccepting();
  door.close();
}

describe("changes from other sites", () => {
  test.each([
    ["none", {}, 403],
    ["null", { origin: "null" }, 403],
    ["of another site", { origin: "https://evil.example" }, 403],
    ["of another port", { origin: "http://localhost:3001" }, 403],
    ["that only begins alike", { origin: "http://localhost:3000.evil.example" }, 403],
    ["of no web page", { origin: "file://localhost:3000" }, 403],
    ["our own", { origin: "http://localhost:3000" }, undefined],
    ["forged by a header", { origin: "https://evil.example", "x-forwarded-host": "evil.example" }, 403],
  ])("origin %s", (_name, headers, expected) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) expect(status(method, headers)).toBe(expected);
  });

  test("reading needs no origin", () => {
    for (const method of ["GET", "HEAD", "OPTIONS"]) expect(status(method, { origin: "null" })).toBeUndefined();
  });

  test("a trusted proxy tells the public name", () => {
    const headers = { origin: "https://studio.example", "x-forwarded-host": "studio.example, inner" };
    expect(status("POST", headers, proxied)).toBeUndefined();
    expect(status("POST", { ...headers, origin: "https://evil.example" }, proxied)).toBe(403);
  });

  test("NEXTAUTH_URL tells the public name", () => {
    const door = { ...local, publicHost: "studio.example" };
    expect(status("POST", { origin: "https://studio.example" }, door)).toBeUndefined();
  });

  test("a default port may be written or left away", () => {
    expect(status("POST", { origin: "https://studio.example", host: "studio.example:443" }, proxied)).toBeUndefined();
  });
});

test.each([
  ["localhost:3000", undefined],
  ["127.0.0.1:3000", undefined],
  ["[::1]:3000", undefined],
  ["studio.localhost:3000", undefined],
  ["rebound.evil.example:3000", 421],
  ["", 421],
])("a private server addressed as %s", (name, expected) => {
  expect(status("GET", { host: name })).toBe(expected);
});

test.each([
  ["//evil.example", 400],
  ["/\\evil.example", 400],
  ["http://evil.example/", 400],
  ["/%E0%A4%A", 400],
  ["/a%00b", 400],
  ["/%2e%2e/%2e%2e/etc/passwd", undefined],
  ["/search?q=%E0%A4%A", undefined],
  ["/月", undefined],
])("the address %s", (url, expected) => {
  expect(status("GET", {}, local, url)).toBe(expected);
});

test.each([
  ["nobody's proxy", local, { "x-forwarded-for": "6.6.6.6", "x-easel-client": "7.7.7.7" }, "127.0.0.1"],
  ["a trusted proxy", proxied, { "x-forwarded-for": "6.6.6.6, 1.2.3.4", "x-easel-client": "7.7.7.7" }, "1.2.3.4"],
])("behind %s, limits count by an address that the client cannot choose", (_name, door, headers, expected) => {
  const seen: IncomingHttpHeaders = { ...headers };
  nameClient(seen, "::ffff:127.0.0.1", door);
  expect(seen["x-easel-client"]).toBe(expected);
});

describe("over the wire", () => {
  let door: FrontDoor;
  let port: number;
  let received = 0;

  beforeAll(async () => {
    door = createFrontDoor(local);
    door.server.listen(0, "127.0.0.1");
    await once(door.server, "listening");
    port = (door.server.address() as AddressInfo).port;
    door.open(async (incoming, response) => {
      received = 0;
      for await (const chunk of incoming) received += (chunk as Buffer).length;
      response.end(JSON.stringify(incoming.headers));
    });
  });

  afterAll(() => shut(door));

  function send(method: string, headers: Record<string, string>, body?: Buffer): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const sent = request({ port, host: "127.0.0.1", method, headers, path: "/" }, resolve);
      sent.on("error", reject);
      if (body) sent.write(body);
      sent.end();
    });
  }

  async function raw(message: string): Promise<string> {
    const socket = connect(port, "127.0.0.1");
    socket.write(message);
    return text(socket);
  }

  const own = () => ({ origin: `http://127.0.0.1:${port}` });

  test.each(["TRACE", "CONNECT", "FOO", "PROPFIND"])("%s is answered 405 with what is allowed", async (method) => {
    const answer = await raw(`${method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toContain("Allow: GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE");
  });

  test("what is not HTTP is answered 400", async () => {
    expect(await raw("GET / HTTP/1.1\r\nbroken\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });

  test("a body that says it is too large is refused before it is read", async () => {
    const answer = await raw(
      `POST / HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: http://localhost:${port}\r\nContent-Length: 60000000\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("a body without a length is cut off at the limit", async () => {
    const megabyte = Buffer.alloc(1024 * 1024);
    const answer = await new Promise<IncomingMessage>((resolve) => {
      const sent = request({ port, host: "127.0.0.1", method: "POST", headers: own(), path: "/" }, resolve);
      // The server hangs up while we still write.
      sent.on("error", () => {});
      for (let n = 0; n < 40; n++) sent.write(megabyte);
      sent.end();
    });
    expect(answer.statusCode).toBe(413);
    expect(received).toBeLessThanOrEqual(32 * 1024 * 1024);
  });

  test("a body within the limit arrives whole", async () => {
    await send("POST", own(), Buffer.alloc(5_000_000)).then(text);
    expect(received).toBe(5_000_000);
  });

  test("forwarding headers are dropped when no proxy is trusted", async () => {
    const echoed = await send("GET", { "X-Forwarded-For": "1.2.3.4", Forwarded: "for=1.2.3.4", "X-Kept": "yes" }).then(
      text,
    );
    expect(echoed).toContain("x-kept");
    expect(echoed).not.toContain("1.2.3.4");
  });

  test("while too many changes are worked on the next one is told when to come again, and reading goes on", async () => {
    const slow = createFrontDoor(local);
    slow.server.listen(0, "127.0.0.1");
    await once(slow.server, "listening");
    const gate = Promise.withResolvers<void>();
    const full = Promise.withResolvers<void>();
    let inside = 0;
    slow.open(async (request, response) => {
      if (request.method === "POST" && ++inside === changesMax) full.resolve();
      if (request.method === "POST") await gate.promise;
      response.end("done");
    });
    const { port: slowPort } = slow.server.address() as AddressInfo;
    const at = `http://localhost:${slowPort}`;
    const change = () => fetch(at, { method: "POST", headers: { Origin: at } });
    const working = Array.from({ length: changesMax }, change);
    await full.promise;
    const refused = await change();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(refused.headers.get("content-type")).toBe("text/plain"); // with a charset the page would not read it
    expect(await refused.text()).toBe(`${busyText}\n`);
    expect((await fetch(at)).status).toBe(200);
    const piece = { method: "PATCH", headers: { Origin: at } };
    expect((await fetch(`${at}/api/uploads/x`, piece)).status).toBe(200); // pieces of files have places of their own
    gate.resolve();
    expect((await Promise.all(working)).map(({ status: code }) => code)).toEqual(working.map(() => 200));
    expect((await change()).status).toBe(200);
    shut(slow);
  });

  test("whoever was told to come again later is refused here for that action, and nobody else is", async () => {
    holdBack({ actionId: "send", cookie: "who=ann" }, 0.2);
    const status = async (action: string, cookie: string) =>
      (await send("POST", { ...own(), "next-action": action, cookie })).statusCode;
    expect(await status("send", "who=ann")).toBe(503);
    expect(await status("stop", "who=ann")).toBe(200);
    expect(await status("send", "who=ben")).toBe(200);
    await expect.poll(() => status("send", "who=ann")).toBe(200);
  });

  test("an app that throws answers 500 without its reason", async () => {
    const broken = createFrontDoor(local);
    broken.server.listen(0, "127.0.0.1");
    await once(broken.server, "listening");
    broken.open(() => Promise.reject(new Error("secret reason")));
    const { port: brokenPort } = broken.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${brokenPort}/`);
    expect([answer.status, await answer.text()]).toEqual([500, "Something went wrong.\n"]);
    shut(broken);
  });
});
