import { isId } from "#lib/ids.ts";
import { answer, defineRoute, notFound } from "#lib/route.ts";
import { getAssetDetails } from "#lib/studio/service.ts";

export const GET = defineRoute<{ id: string }>(404, async (ctx, _request, { id }) => {
  const details = isId(id) ? await getAssetDetails(ctx, id) : null;
  return details ? answer(details) : notFound();
});
