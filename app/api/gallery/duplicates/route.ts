import { ListDuplicates } from "#lib/gallery/duplicate/schema.ts";
import { listDuplicates } from "#lib/gallery/duplicate/service.ts";
import { answer, defineRoute, parseQuery } from "#lib/route.ts";

export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(ListDuplicates, request);
  return query ? answer(await listDuplicates(ctx, query)) : answer({ error: "invalid" }, 400);
});
