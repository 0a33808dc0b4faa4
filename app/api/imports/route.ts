import { BeginImport, PieceHead } from "#lib/import/schema.ts";
import { beginImport, cancelImport, receivePiece } from "#lib/import/service.ts";
import { answer, answerFailure, defineRoute, parseBody } from "#lib/route.ts";

/** Begins to send an archive: what was sent before is gone. */
export const POST = defineRoute(401, async (ctx, request) => {
  const input = await parseBody(BeginImport, request);
  if (!input) return answer({ error: "invalid" }, 400);
  const begun = await beginImport(ctx, input);
  return begun.ok ? answer(begun.value, 201) : answerFailure(begun.error);
});

/** The next piece of it, from `Upload-Offset` on. */
export const PATCH = defineRoute(401, async (ctx, request) => {
  const said = { offset: request.headers.get("upload-offset"), sizeBytes: request.headers.get("content-length") };
  const head = said.offset === null || said.sizeBytes === null ? undefined : PieceHead.safeParse(said).data;
  if (!head || !request.body) return answer({ error: "invalid" }, 400);
  const received = await receivePiece(ctx, { offset: head.offset, body: request.body });
  if (!received.ok) return answerFailure(received.error);
  const { isTaken, offset } = received.value;
  return answer({ offset }, isTaken ? 200 : 409);
});

export const DELETE = defineRoute(401, async (ctx) => {
  const cancelled = await cancelImport(ctx);
  return cancelled.ok ? answer({}) : answerFailure(cancelled.error);
});
