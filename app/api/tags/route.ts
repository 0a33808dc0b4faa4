import { ListTags } from "#lib/gallery/tag/schema.ts";
import { listTags } from "#lib/gallery/tag/service.ts";
import { answer, defineRoute, parseQuery } from "#lib/route.ts";

export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(ListTags, request);
  return query ? answer({ items: await listTags(ctx, query) }) : answer({ error: "invalid" }, 400);
});
