import { z } from "zod";
import { answer, defineRoute, parseQuery } from "#lib/route.ts";
import { Id } from "#lib/schema.ts";
import { streamEvents } from "#lib/studio/events/service.ts";

const aliveEveryMs = 20_000;
const Query = z.strictObject({ since: z.iso.datetime().optional(), workspace: Id.optional() });

/** The one stream of a tab. `Last-Event-ID`, which a browser sends by itself, says where to go on. */
export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(Query, request);
  const last = z.iso.datetime().safeParse(request.headers.get("last-event-id")).data;
  if (!query) return answer({ error: "invalid" }, 400);
  const since = new Date(last ?? query.since ?? Date.now());
  const batches = streamEvents(ctx, { since, signal: request.signal, aliveEveryMs, shown: query.workspace });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await batches.next();
      if (done) return controller.close();
      const lines = value.events.map((event) => `data: ${JSON.stringify(event)}\n\n`);
      controller.enqueue(encoder.encode(`id: ${value.asOf}\n${lines.length > 0 ? lines.join("") : ": alive\n\n"}`));
    },
    async cancel() {
      await batches.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
});
