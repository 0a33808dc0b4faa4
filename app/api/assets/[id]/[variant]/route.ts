import { serveVariant } from "#lib/asset/bytes/service.ts";
import { variants } from "#lib/asset/schema.ts";
import { isId } from "#lib/ids.ts";
import { defineRoute, notFound } from "#lib/route.ts";

export const GET = defineRoute<{ id: string; variant: string }>(404, async (ctx, request, { id, variant }) => {
  const known = variants.find((name) => name === variant);
  if (!isId(id) || !known) return notFound();
  const isDownload = new URL(request.url).searchParams.get("download") === "1";
  const { headers, method } = request;
  const response = await serveVariant(ctx, { id, variant: known, isDownload, isHead: method === "HEAD", headers });
  return response ?? notFound();
});

export const HEAD = GET;
