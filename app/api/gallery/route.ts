import { ListAssets } from "#lib/asset/schema.ts";
import { listAssets } from "#lib/asset/service.ts";
import { SearchAssets } from "#lib/gallery/search/schema.ts";
import { searchAssets } from "#lib/gallery/search/service.ts";
import { answer, defineRoute, parseQuery } from "#lib/route.ts";
import type { Ctx } from "#lib/services.ts";

/** A list of the gallery; with `q` what stands in its search box, the best match first. */
export const GET = defineRoute(401, async (ctx, request) => {
  if (new URL(request.url).searchParams.has("q")) return await search(ctx, request);
  const query = parseQuery(ListAssets, request);
  return query ? answer(await listAssets(ctx, query)) : answer({ error: "invalid" }, 400);
});

async function search(ctx: Ctx, request: Request): Promise<Response> {
  const wanted = parseQuery(SearchAssets, request);
  if (!wanted) return answer({ error: "invalid" }, 400);
  const found = await searchAssets(ctx, wanted);
  return found.ok ? answer(found.page) : answer({ error: found.error }, 400);
}
