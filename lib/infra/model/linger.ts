import { setTimeout as wait } from "node:timers/promises";
import type { Tap } from "./port.ts";

const lingerMs = 25; // an answer that has said everything ends within this, or it is not waited for

/**
 * Reads an answer as it comes. Whoever has heard enough (`[DONE]`, the whole picture) stops a moment before the end, and
 * hanging up there would close the connection, which the next request then has to open again. `tap` sees each piece first.
 */
async function* readToItsEnd(body: ReadableStream<Uint8Array>, tap?: Tap): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  let isEnded = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        isEnded = true; // broken: there is nothing left to wait for
        throw error;
      });
      isEnded = done;
      if (done) return;
      tap?.(value);
      yield value;
    }
  } finally {
    if (!isEnded) await Promise.race([drain(reader, tap), wait(lingerMs)]).catch(() => undefined);
    await reader.cancel().catch(() => undefined);
  }
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>, tap?: Tap): Promise<void> {
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) tap?.(piece.value);
}

/** The same answer; its events are read by the package through the body's own iterator. */
export function lingering(response: Response, tap?: Tap): Response {
  const { body } = response;
  if (!body || !isStream(response)) return response;
  Object.defineProperty(body, Symbol.asyncIterator, { value: () => readToItsEnd(body, tap), configurable: true });
  return response;
}

export function isStream({ headers }: Response): boolean {
  return headers.get("content-type")?.includes("text/event-stream") ?? false;
}

export async function fetchLingering(...request: Parameters<typeof fetch>): Promise<Response> {
  return lingering(await fetch(...request));
}
