import { BeginImport } from "#lib/import/schema.ts";
import { beginImport } from "#lib/import/service.ts";
import { answer, answerFailure, defineRoute, parseBody } from "#lib/route.ts";

/** Begins to send an archive: what was sent before is gone. */
export const POST = defineRoute(401, async (ctx, request) => {
  const input = await parseBody(BeginImport, request);
  if (!input) return answer({ error: "invalid" }, 400);
  const begun = await beginImport(ctx, input);
  return begun.ok ? answer(begun.value, 201) : answerFailure(begun.error);
});
