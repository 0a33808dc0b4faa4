import { Suggest } from "#lib/gallery/suggest/schema.ts";
import { suggest } from "#lib/gallery/suggest/service.ts";
import { answer, defineRoute, parseQuery } from "#lib/route.ts";

export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(Suggest, request);
  return query ? answer({ items: await suggest(ctx, query) }) : answer({ error: "invalid" }, 400);
});
