import { ListAssets } from "#lib/asset/schema.ts";
import { listAssets } from "#lib/asset/service.ts";
import { answer, defineRoute, parseQuery } from "#lib/route.ts";

export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(ListAssets, request);
  return query ? answer(await listAssets(ctx, query)) : answer({ error: "invalid" }, 400);
});
