// Answers that break: in pieces, cut, ended early, with other content.
import { setTimeout as wait } from "node:timers/promises";

/** The answer with another body; who cancels it stops the work behind it. */
function bodyOf(answer: Response, pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): Response {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { value, done } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status: answer.status, headers: answer.headers });
}

/** The same bytes, a few at a time. */
export function drip(answer: Response, bytes: number, ms: number, signal: AbortSignal): Response {
  return bodyOf(
    answer,
    (async function* () {
      for await (const chunk of answer.body ?? []) {
        for (let at = 0; at < chunk.length; at += bytes) {
          yield chunk.subarray(at, at + bytes);
          await wait(ms, undefined, { signal });
        }
      }
    })(),
  );
}

/** The first events, then a connection that breaks. */
export function cutStream(answer: Response, events: number): Response {
  return bodyOf(
    answer,
    (async function* () {
      yield* firstEvents(answer, events);
      throw new TypeError("terminated", {
        cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }),
      });
    })(),
  );
}

/** The first events, then an orderly end. */
export function endEarly(answer: Response, events: number): Response {
  return bodyOf(answer, firstEvents(answer, events));
}

/** The first events, then another last one. */
export function endWith(answer: Response, events: number, last: string): Response {
  return bodyOf(
    answer,
    (async function* () {
      yield* firstEvents(answer, events);
      yield new TextEncoder().encode(last);
    })(),
  );
}

/** Our streams send one event a chunk; anything else counts as one event. */
async function* firstEvents({ body }: Response, events: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let sent = 0;
  if (!body || events === 0) return;
  for await (const chunk of body) {
    yield chunk;
    if (++sent >= events) return;
  }
}

/** The answer with its text changed, JSON or events; errors stay as they are. */
export async function replaceJson(answer: Response, change: (text: string) => string): Promise<Response> {
  if (!answer.ok) return answer;
  return new Response(change(await answer.text()), { status: answer.status, headers: answer.headers });
}
