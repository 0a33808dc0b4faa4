import { checkExport, openExport } from "#lib/export/service.ts";
import { isId } from "#lib/ids.ts";
import { answer, answerFailure, defineRoute, notFound } from "#lib/route.ts";

/** The pictures as one ZIP, made while it is read. */
export const GET = defineRoute<{ id: string }>(404, async (ctx, request, { id }) => {
  if (!isId(id)) return notFound();
  const opened = await openExport(ctx, id, request.signal);
  return opened.ok ? opened.value : answerFailure(opened.error);
});

/** Whether it would begin. */
export const HEAD = defineRoute<{ id: string }>(404, async (ctx, _request, { id }) => {
  if (!isId(id)) return notFound();
  const checked = await checkExport(ctx, id);
  return checked.ok ? answer({}) : answerFailure(checked.error);
});
