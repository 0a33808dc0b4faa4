import { z } from "zod";
import { isId } from "#lib/ids.ts";
import { answer, defineRoute, notFound, parseQuery } from "#lib/route.ts";
import { Id } from "#lib/schema.ts";
import { getConversationSnapshot } from "#lib/studio/service.ts";

const Query = z.strictObject({ before: Id.optional() });

export const GET = defineRoute<{ id: string }>(404, async (ctx, request, { id }) => {
  const query = parseQuery(Query, request);
  if (!query) return answer({ error: "invalid" }, 400);
  const snapshot = isId(id) ? await getConversationSnapshot(ctx, id, query.before) : null;
  return snapshot ? answer(snapshot) : notFound();
});
