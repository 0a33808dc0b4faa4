import { runImport } from "#lib/import/restore/service.ts";
import { answerFailure, answerLines, defineRoute } from "#lib/route.ts";

/** Restores what was sent. The answer is a line of JSON for each step; who stops reading stops it after a picture. */
export const POST = defineRoute<{ id: string }>(404, async (ctx, request, { id }) => {
  const run = await runImport(ctx, id);
  if (!run.ok) return answerFailure(run.error);
  return await answerLines(request, run.value);
});
