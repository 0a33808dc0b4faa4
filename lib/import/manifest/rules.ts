import { ManifestEntry, ManifestHead } from "./schema.ts";

const wholeLengthMax = 4_000_000; // of one that was written anew by another program

export type ManifestLine =
  | { readonly kind: "entry"; readonly entry: ManifestEntry }
  | { readonly kind: "wrong"; readonly file: string }
  | { readonly kind: "not_a_manifest" };

/** The manifest line by line, as it was written, so that one of any length needs no memory; or a short one as a whole. */
export async function* readManifest(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ManifestLine> {
  const lines = splitLines(bytes);
  const first = await lines.next();
  const head = first.done ? undefined : parse(`${first.value}]}`);
  if (ManifestHead.safeParse(head).success) return yield* readLines(lines);
  const text = await joinLines(first.done ? "" : first.value, lines);
  yield* readWhole(text === null ? undefined : parse(text));
}

async function* readLines(lines: AsyncGenerator<string>): AsyncGenerator<ManifestLine> {
  for await (const line of lines) {
    if (line.startsWith("]")) return;
    if (line.trim() !== "") yield readEntry(parse(line.endsWith(",") ? line.slice(0, -1) : line));
  }
  yield { kind: "not_a_manifest" }; // it has no end
}

function* readWhole(manifest: unknown): Generator<ManifestLine> {
  const { pictures }: { readonly pictures?: unknown } = Object(manifest);
  if (!ManifestHead.safeParse(manifest).success || !Array.isArray(pictures)) return yield { kind: "not_a_manifest" };
  for (const picture of pictures) yield readEntry(picture);
}

function readEntry(value: unknown): ManifestLine {
  const entry = ManifestEntry.safeParse(value).data;
  if (entry) return { kind: "entry", entry };
  const { file }: { readonly file?: unknown } = Object(value);
  return { kind: "wrong", file: typeof file === "string" ? file.toWellFormed().slice(0, 200) : "?" };
}

/** A line without an end is the end. */
async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of bytes) {
    const pieces = decoder.decode(chunk, { stream: true }).split("\n");
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) yield rest;
      rest = at > 0 ? piece : rest + piece;
      if (rest.length > wholeLengthMax) return;
    }
  }
  yield rest + decoder.decode();
}

async function joinLines(first: string, lines: AsyncGenerator<string>): Promise<string | null> {
  let text = first;
  for await (const line of lines) {
    text += `\n${line}`;
    if (text.length > wholeLengthMax) return null;
  }
  return text;
}

function parse(line: string): unknown {
  if (line.length > wholeLengthMax) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
