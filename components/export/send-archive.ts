import type { ImportLine } from "#lib/import/schema.ts";
import { readLines } from "../studio/read-lines.ts";
import { pause } from "../upload/pause.ts";

// An archive goes to the server in pieces, so that a line that is cut costs one of them, and is then restored there.

const pauseMs = 1_000;
const cutsMax = 20; // in a row
const turnMs = 3_000; // between two questions whether it is one's turn

export type Watcher = {
  /** The server waits for it under this id, until another import takes its place. */
  readonly onBegun: (id: string) => void;
  readonly onSent: (sentBytes: number) => void;
  /** Another import runs, here or in another tab: this one goes on by itself when that has ended. */
  readonly onWaiting: () => void;
};

type Sent = { readonly id: string } | { readonly error: string };
type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** Until all of it is there, or why not. */
export async function sendArchive(file: File, signal: AbortSignal, watcher: Watcher): Promise<Sent> {
  const begun = await begin(file, signal, watcher);
  const { id, pieceBytesMax: pieceBytes } = begun?.body ?? {};
  if (begun?.status !== 201 || typeof id !== "string" || typeof pieceBytes !== "number") return failed(begun);
  watcher.onBegun(id);
  let offset = 0;
  let cuts = 0;
  while (offset < file.size) {
    const headers = { "Upload-Offset": `${offset}` };
    const answer = await ask(`/${id}`, {
      method: "PATCH",
      body: file.slice(offset, offset + pieceBytes),
      headers,
      signal,
    });
    const next = answer?.body["offset"];
    if (signal.aborted) return { error: "stopped" };
    if (typeof next === "number" && next <= file.size) {
      cuts = answer?.status === 200 ? 0 : cuts + 1;
      offset = next;
      watcher.onSent(offset);
    } else if (answer && answer.status !== 503) return failed(answer);
    else cuts++;
    if (cuts > cutsMax) return failed(null);
    if (cuts > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return { id };
}

async function begin(file: File, signal: AbortSignal, watcher: Watcher): Promise<Answer | null> {
  const body = JSON.stringify({ sizeBytes: file.size });
  return await inTurn(() => ask("", { method: "POST", body, signal }), signal, watcher);
}

/** Asks until it is one's turn; what was sent is kept there meanwhile. */
async function inTurn<T extends { readonly status: number } | null>(
  question: () => Promise<T>,
  signal: AbortSignal,
  { onWaiting }: Watcher,
): Promise<T> {
  for (;;) {
    const answer = await question();
    if (answer?.status !== 429 || signal.aborted) return answer;
    onWaiting();
    await pause(turnMs, signal);
  }
}

/** Null when the server cannot be reached. */
async function ask(path: string, init: RequestInit): Promise<Answer | null> {
  try {
    const response = await fetch(`/api/imports${path}`, init);
    return { status: response.status, body: Object(await response.json().catch(() => null)) };
  } catch {
    return null;
  }
}

function failed(answer: Answer | null): Sent {
  const code = answer?.body["error"];
  if (typeof code === "string") return { error: code };
  return { error: answer ? "busy" : "offline" };
}

/** What the server says while it restores what was sent; ends when it does. Throws when the line is cut. */
export async function* readRestoring(
  id: string,
  signal: AbortSignal,
  watcher: Watcher,
): AsyncGenerator<ImportLine | { readonly error: string }> {
  const run = () => fetch(`/api/imports/${id}/run`, { method: "POST", signal });
  const response = await inTurn(run, signal, watcher);
  if (!response.ok || !response.body) {
    const { error }: { readonly error?: unknown } = Object(await response.json().catch(() => null));
    return yield { error: typeof error === "string" ? error : "busy" };
  }
  yield* readLines<ImportLine>(response.body);
}

export function forgetArchive(id: string) {
  void ask(`/${id}`, { method: "DELETE", keepalive: true });
}
