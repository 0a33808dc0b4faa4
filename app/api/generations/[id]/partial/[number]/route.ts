import { servePartial } from "#lib/generation/partial/service.ts";
import { isId } from "#lib/ids.ts";
import { defineRoute, notFound } from "#lib/route.ts";

export const GET = defineRoute<{ id: string; number: string }>(404, async (ctx, _request, { id, number }) => {
  if (!isId(id) || !/^[1-9]$/.test(number)) return notFound();
  return (await servePartial(ctx, id, Number(number))) ?? notFound();
});
