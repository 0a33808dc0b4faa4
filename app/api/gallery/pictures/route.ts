import { answer, defineRoute, parseQuery } from "#lib/route.ts";
import { ReadPictures } from "#lib/studio/gallery/schema.ts";
import { readPictures } from "#lib/studio/gallery/service.ts";

export const GET = defineRoute(401, async (ctx, request) => {
  const query = parseQuery(ReadPictures, request);
  return query ? answer(await readPictures(ctx, query)) : answer({ error: "invalid" }, 400);
});
