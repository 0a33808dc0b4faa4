import { runImport } from "#lib/import/restore/service.ts";
import { answerFailure, defineRoute } from "#lib/route.ts";

/** Restores what was sent. The answer is a line of JSON for each step; who stops reading stops it after a picture. */
export const POST = defineRoute(401, async (ctx) => {
  const run = runImport(ctx);
  if (!run.ok) return answerFailure(run.error);
  const lines = run.value;
  const text = new ReadableStream<string>({
    pull: async (controller) => {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(`${JSON.stringify(value)}\n`);
    },
    cancel: async () => void (await lines.return(undefined)),
  });
  return new Response(text.pipeThrough(new TextEncoderStream()), {
    headers: {
      "Content-Type": "application/x-ndjson; charset=utf-8",
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
});
