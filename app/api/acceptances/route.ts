import { exportAcceptances } from "#lib/prompt/rights/acceptance/service.ts";
import { defineRoute, notFound } from "#lib/route.ts";

/** Who had which name drawn as it is, as a table for spreadsheets, written while it is read. */
export const GET = defineRoute(401, async (ctx) => {
  const pieces = exportAcceptances(ctx);
  if (!pieces) return notFound();
  const text = new ReadableStream<string>({
    pull: async (controller) => {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
  return new Response(text.pipeThrough(new TextEncoderStream()), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="easel-accepted-names.csv"',
      "Cache-Control": "private, no-store",
    },
  });
});
