import { answer, defineRoute, parseQuery } from "#lib/route.ts";
import { ReadSection } from "#lib/studio/gallery/schema.ts";
import { readSection } from "#lib/studio/gallery/service.ts";

export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(ReadSection, request);
  return query ? answer(await readSection(ctx, query)) : answer({ error: "invalid" }, 400);
});
