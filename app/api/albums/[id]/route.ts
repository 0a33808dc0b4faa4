import { ListAlbum } from "#lib/gallery/album/schema.ts";
import { listAlbumPictures } from "#lib/gallery/album/service.ts";
import { isId } from "#lib/ids.ts";
import { answer, defineRoute, notFound, parseQuery } from "#lib/route.ts";

/** The pictures of an album, in its own order. */
export const GET = defineRoute<{ readonly id: string }>(404, async (ctx, request, { id }) => {
  if (!isId(id)) return notFound();
  const query = parseQuery(ListAlbum, request);
  if (!query) return answer({ error: "invalid" }, 400);
  const page = await listAlbumPictures(ctx, id, query);
  return page ? answer(page) : notFound();
});
