// Answers as Response objects: JSON, refusals, event streams.
import { type Refusal, refusalOf } from "./refusal.ts";

/** A JSON answer. */
export function jsonAnswer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}

const envelope = ({ type, code, param, message, details = {} }: Refusal) => ({
  error: { message, type, param, code, ...details },
});

/** A refusal in OpenAI's envelope. */
export function refusalAnswer(refusal: Refusal): Response {
  const { status, headers = {} } = refusal;
  const answer = jsonAnswer(envelope(refusal), status);
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}

/** One server-sent event; without a name the line carries data only, as chat streams do. */
export function sseEvent(data: unknown, name?: string): string {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  return `${name ? `event: ${name}\n` : ""}data: ${text}\n\n`;
}

/**
 * Streams events with backpressure: the next one is made only when the reader asks.
 * An abort of the request, or a reader that cancels, stops the work behind it. A failure is the last event.
 */
export function streamAnswer(events: (signal: AbortSignal) => AsyncGenerator<string>, signal: AbortSignal): Response {
  const stopped = new AbortController();
  const work = events(AbortSignal.any([signal, stopped.signal]));
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value, done } = await work.next();
          if (done) controller.close();
          else controller.enqueue(encoder.encode(value));
        } catch (error) {
          if (signal.aborted) return controller.error(signal.reason);
          controller.enqueue(encoder.encode(sseEvent(envelope(refusalOf(error)), "error")));
          controller.close();
        }
      },
      cancel(reason) {
        stopped.abort(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" },
  });
}
