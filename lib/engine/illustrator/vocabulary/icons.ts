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

/** Names of the drawings by the code points they stand for ("1f98a"). */
export function iconsByCode(): Promise<ReadonlyMap<string, string>> {
  codes ??= readCodes();
  return codes;
}

let codes: Promise<ReadonlyMap<string, string>> | null = null;

async function readCodes(): Promise<ReadonlyMap<string, string>> {
  const chars = await readPackageJson<Record<string, string>>("@iconify-json/fluent-emoji-flat/chars.json");
  return new Map(Object.entries(chars).filter(([, name]) => !SKIN.test(name)));
}

const CHUNK = 1 << 20;
const QUOTE = 0x22;
const NEWLINE = 0x0a;
const COMMA = 0x2c;
const LETTER_B = 0x62;
const NAME_INDENT = 3;
const BODY_INDENT = 4;
const BODY_KEY = '\t\t\t"body": '.length;

/** Finds every body by walking the lines of the file, a piece at a time; parsing it would take ten times as long. */
async function scan(): Promise<ReadonlyMap<string, Span>> {
  const found = new Map<string, Span>();
  const file = await open(iconsFile(), "r");
  try {
    const piece = Buffer.allocUnsafe(CHUNK);
    const cursor = { name: "" };
    for (let at = 0, used = 1; used > 0; at += used) {
      const { bytesRead } = await file.read(piece, 0, CHUNK, at);
      used = scanLines(piece.subarray(0, bytesRead), at, cursor, found);
    }
  } finally {
    await file.close();
  }
  return found;
}

/** Takes the whole lines of a piece that begins at `offset`; says how many bytes they are. */
function scanLines(piece: Buffer, offset: number, cursor: { name: string }, found: Map<string, Span>): number {
  let start = 0;
  for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
    if (piece[start + NAME_INDENT - 1] === QUOTE) {
      const from = start + NAME_INDENT;
      cursor.name = piece.toString("latin1", from, piece.indexOf(QUOTE, from));
    } else if (piece[start + BODY_INDENT] === LETTER_B && !SKIN.test(cursor.name)) {
      const from = start + BODY_KEY;
      found.set(cursor.name, [offset + from, end - from - (piece[end - 1] === COMMA ? 1 : 0)]);
    }
    start = end + 1;
  }
  return start;
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
