import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Handler } from "./front-door.ts";

// Scripts and styles of the build are packed once, as small as they get, instead of for each visitor, in a hurry.

const types: Readonly<Record<string, string>> = {
  ".js": "application/javascript; charset=UTF-8",
  ".css": "text/css; charset=UTF-8",
};
const codings = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
] as const;
type Coding = (typeof codings)[number];

/** Their names are of what is in them, so nobody has to ask for one twice. */
const headers = { "Cache-Control": "public, max-age=31536000, immutable", Vary: "Accept-Encoding" } as const;

function typeOf(name: string): string | undefined {
  return types[/\.[a-z]+$/.exec(name)?.[0] ?? ""];
}

function folderOf(root: string): string {
  return join(root, ".next/static/chunks");
}

export async function packFiles(root: string): Promise<void> {
  const folder = folderOf(root);
  for (const name of readdirSync(folder).filter((one) => typeOf(one) !== undefined)) {
    const path = join(folder, name);
    const bytes = await readFile(path);
    const [small, plain] = await Promise.all([
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
      promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
    ]);
    await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, plain)]);
  }
}

/** The best coding that a browser takes; one that it takes at a price is left to others. */
export function chooseCoding(accepted: string | undefined): Coding | undefined {
  const names = (accepted ?? "").split(",").map((name) => name.trim());
  return codings.find(({ name }) => names.includes(name));
}

/** Answers for the packed files, and leaves everything else to the app. What an older build did not pack is no fault. */
export function servePacked(root: string, app: Handler): Handler {
  const folder = folderOf(root);
  const here = new Set(readdirSync(folder));
  return async (request, response) => {
    const { method, url = "", headers: asked } = request;
    const name = /^\/_next\/static\/chunks\/([^/?]+)(?:\?|$)/.exec(url)?.[1] ?? "";
    const type = typeOf(name);
    const coding = chooseCoding(asked["accept-encoding"]);
    const isPlain = (method === "GET" || method === "HEAD") && asked.range === undefined;
    if (!type || !coding || !isPlain || !here.has(`${name}${coding.ending}`)) return await app(request, response);
    const bytes = await readFile(join(folder, `${name}${coding.ending}`));
    response.writeHead(200, {
      ...headers,
      "Content-Type": type,
      "Content-Encoding": coding.name,
      "Content-Length": bytes.length,
    });
    response.end(method === "HEAD" ? undefined : bytes);
  };
}
