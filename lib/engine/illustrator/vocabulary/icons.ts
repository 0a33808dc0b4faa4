// The bodies of the Fluent drawings, read by offset so that 9 MB of JSON never stays in memory.
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";

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

async function scan(): Promise<ReadonlyMap<string, Span>> {
  const found = new Map<string, Span>();
  let seen = 0;
  const text = await readFile(iconsFile(), "latin1");
  const entry = /"([a-z0-9-]+)": \{\s*"body": ("(?:[^"\\]|\\.)*")/g;
  for (let match = entry.exec(text); match; match = entry.exec(text)) {
    const [whole, name = "", body = ""] = match;
    if (++seen % 250 === 0) await breathe();
    // `+ ""` would keep a slice of the whole file alive; Buffer copies the few bytes of the name.
    if (!SKIN.test(name))
      found.set(Buffer.from(name).toString(), [match.index + whole.length - body.length, body.length]);
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
