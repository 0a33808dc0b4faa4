import { CreateExport } from "#lib/export/schema.ts";
import { createExport } from "#lib/export/service.ts";
import { answer, answerFailure, defineRoute, parseBody } from "#lib/route.ts";

/** What a download of pictures will hold, and the id under which it is there for a day. */
export const POST = defineRoute(401, async (ctx, request) => {
  const wanted = await parseBody(CreateExport, request);
  if (!wanted) return answer({ error: "invalid" }, 400);
  const made = await createExport(ctx, wanted);
  return made.ok ? answer(made.value, 201) : answerFailure(made.error);
});
