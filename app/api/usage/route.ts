import { UsageQuery } from "#lib/budget/report/schema.ts";
import { exportUsage } from "#lib/budget/report/service.ts";
import { answer, defineRoute, parseQuery } from "#lib/route.ts";

/** Usage as a table for spreadsheets, written while it is read. */
export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(UsageQuery, request);
  if (!query) return answer({ error: "invalid" }, 400);
  const now = new Date();
  const pieces = exportUsage(ctx, query, now);
  const text = new ReadableStream<string>({
    pull: async (controller) => {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
  const body = text.pipeThrough(new TextEncoderStream());
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="easel-usage-${now.toISOString().slice(0, 10)}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
});
