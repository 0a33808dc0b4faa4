import { ExportPicture } from "#lib/export/picture/schema.ts";
import { exportPicture } from "#lib/export/picture/service.ts";
import { isId } from "#lib/ids.ts";
import { answer, answerFailure, defineRoute, notFound, parseQuery } from "#lib/route.ts";

/** A download of one picture: the original, or a copy in another format, size or quality. */
export const GET = defineRoute<{ id: string }>(404, async (ctx, request, { id }) => {
  if (!isId(id)) return notFound();
  const asked = parseQuery(ExportPicture, request);
  if (!asked) return answer({ error: "invalid" }, 400);
  const { headers, signal, method } = request;
  const exported = await exportPicture(ctx, { id, asked, isHead: method === "HEAD", headers, signal });
  return exported.ok ? exported.value : answerFailure(exported.error);
});

export const HEAD = GET;
