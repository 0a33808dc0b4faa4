import { CountTrash } from "#lib/gallery/trash/schema.ts";
import { countTrash } from "#lib/gallery/trash/service.ts";
import { answer, defineRoute, parseQuery } from "#lib/route.ts";

export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(CountTrash, request);
  return query ? answer(await countTrash(ctx, query)) : answer({ error: "invalid" }, 400);
});
