import { ListConversations } from "#lib/conversation/schema.ts";
import { listConversations } from "#lib/conversation/service.ts";
import { answer, defineRoute, parseQuery } from "#lib/route.ts";

export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(ListConversations, request);
  return query ? answer(await listConversations(ctx, query)) : answer({ error: "invalid" }, 400);
});
