import { SomeAssets } from "#lib/asset/schema.ts";
import { answer, defineRoute, parseQuery } from "#lib/route.ts";
import { getAssets } from "#lib/studio/service.ts";

/** Pictures by name: those of them that there are. */
export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(SomeAssets, request);
  return query ? answer({ items: await getAssets(ctx, query.ids) }) : answer({ error: "invalid" }, 400);
});
