// The bodies of the Fluent drawings, read by offset so that 9 MB of JSON never stays in memory.
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";

// Resolved from the working directory on purpose: a bundler must not follow these data files.
const modules = () => join(process.cwd(), "node_modules");
const iconsFile = () => join(modules(), "@iconify-json/fluent-emoji-flat/icons.json");

type Span = readonly [start: number, length: number];

let spans: Promise<ReadonlyMap<string, Span>> | null = null;
const bodies = new Map<string, string>();
const BODIES_MAX = 400;

/** A JSON file of an installed package, parsed. */
export async function readPackageJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(modules(), path), "utf8")) as T;
}

// Skin-tone variants are most of the file and none of the vocabulary.
const SKIN = /-(light|medium-light|medium|medium-dark|dark)(-|$)/;
const QUOTE = 0x22;
const NEWLINE = 0x0a;
const COMMA = 0x2c;
const LETTER_B = 0x62;
const NAME_INDENT = 3;
const BODY_INDENT = 4;
const BODY_KEY = '\t\t\t"body": '.length;

/**
 * Finds every entry by walking the lines of the file; parsing it would take ten times as long.
 * A line `"name": {` comes before each line `"body": "…"`, as the package is printed.
 */
async function scan(): Promise<ReadonlyMap<string, Span>> {
  const found = new Map<string, Span>();
  const file = await readFile(iconsFile());
  let before = 0;
  let start = 0;
  for (let end = file.indexOf(NEWLINE); end >= 0; end = file.indexOf(NEWLINE, start)) {
    if (file[start + BODY_INDENT] === LETTER_B && file[start + BODY_INDENT - 1] === QUOTE) {
      const name = file.toString("latin1", before + NAME_INDENT, file.indexOf(QUOTE, before + NAME_INDENT));
      const from = start + BODY_KEY;
      if (!SKIN.test(name)) found.set(name, [from, end - from - (file[end - 1] === COMMA ? 1 : 0)]);
    }
    before = start;
    start = end + 1;
  }
  return found;
}

/** Names of all drawings in the set. */
export async function iconNames(): Promise<ReadonlySet<string>> {
  spans ??= scan();
  return new Set((await spans).keys());
}

async function readSpan([start, length]: Span): Promise<string> {
  const file = await open(iconsFile(), "r");
  try {
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, start);
    return JSON.parse(buffer.toString("latin1")) as string;
  } finally {
    await file.close();
  }
}

/** The SVG body (32×32 units) of a drawing, or null when the set has none of that name. */
export async function iconBody(name: string): Promise<string | null> {
  const known = bodies.get(name);
  if (known) return known;
  spans ??= scan();
  const span = (await spans).get(name);
  if (!span) return null;
  const body = await readSpan(span);
  if (bodies.size >= BODIES_MAX) bodies.delete(bodies.keys().next().value ?? "");
  bodies.set(name, body);
  return body;
}
