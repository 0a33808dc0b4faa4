import { answer, defineRoute, parseQuery } from "#lib/route.ts";
import { ListDays } from "#lib/studio/gallery/schema.ts";
import { listDays } from "#lib/studio/gallery/service.ts";

export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(ListDays, request);
  return query ? answer(await listDays(ctx, query)) : answer({ error: "invalid" }, 400);
});
