import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseCoding, packFiles, servePacked } from "./packed-files.ts";

const script = "export const words = 'a paper boat on a pond';\n".repeat(50);
const path = "/_next/static/chunks/a1-b~2.js";
let root: string;
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "easel-packed-"));
  const folder = join(root, ".next/static/chunks");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "a1-b~2.js"), script);
  writeFileSync(join(folder, "a1-b~2.js.map"), "{}");
  await packFiles(root);
  writeFileSync(join(folder, "later.js"), script); // not packed
  const handle = servePacked(root, async (_request, response) => void response.end("the app"));
  server = createServer((asked, answer) => void handle(asked, answer)).listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
  rmSync(root, { recursive: true, force: true });
});

async function ask(url: string, headers: Record<string, string>, method = "GET") {
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: "127.0.0.1", port, path: url, method, headers, agent: false }).end();
  const [answer]: IncomingMessage[] = await once(asked, "response");
  if (!answer) throw new Error("no answer");
  return { head: answer.headers, body: await buffer(answer) };
}

describe("the best coding that a browser takes", () => {
  test.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["gzip;q=0", undefined],
    ["identity", undefined],
    ["abr", undefined],
    [undefined, undefined],
  ])("%s", (accepted, expected) => {
    expect(chooseCoding(accepted)?.name).toBe(expected);
  });
});

test.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
] as const)("a script comes packed as %s, for ever, and is what was built", async (coding, unpack) => {
  const { head, body } = await ask(`${path}?dpl=1`, { "accept-encoding": coding });
  expect(unpack(body).toString()).toBe(script);
  expect(head["content-encoding"]).toBe(coding);
  expect(head["content-length"]).toBe(`${body.length}`);
  expect(head["content-type"]).toBe("application/javascript; charset=UTF-8");
  expect(head["cache-control"]).toContain("immutable");
  expect(head.vary).toBe("Accept-Encoding");
});

test("a head has no body", async () => {
  const { head, body } = await ask(path, { "accept-encoding": "br" }, "HEAD");
  expect(head["content-encoding"]).toBe("br");
  expect(body).toHaveLength(0);
});

test.each([
  ["a browser that takes no coding", path, {}, "GET"],
  ["a part of a file", path, { "accept-encoding": "br", range: "bytes=0-9" }, "GET"],
  ["a change", path, { "accept-encoding": "br" }, "POST"],
  ["what was not packed", "/_next/static/chunks/later.js", { "accept-encoding": "br" }, "GET"],
  ["what is no script", `${path}.map`, { "accept-encoding": "br" }, "GET"],
  ["a packed file by its own name", `${path}.br`, { "accept-encoding": "br" }, "GET"],
  ["what is not there", "/_next/static/chunks/none.js", { "accept-encoding": "br" }, "GET"],
  ["a way out of the folder", "/_next/static/chunks/..%2fa1-b~2.js", { "accept-encoding": "br" }, "GET"],
  ["a page", "/", { "accept-encoding": "br" }, "GET"],
] as const)("%s is left to the app", async (_name, url, headers, method) => {
  expect((await ask(url, headers, method)).body.toString()).toBe("the app");
});
