import { PieceHead } from "#lib/import/schema.ts";
import { cancelImport, receivePiece } from "#lib/import/service.ts";
import { answer, answerFailure, defineRoute } from "#lib/route.ts";

/** The next piece of an archive, from `Upload-Offset` on. */
export const PATCH = defineRoute<{ id: string }>(404, async (ctx, request, { id }) => {
  const said = { offset: request.headers.get("upload-offset"), sizeBytes: request.headers.get("content-length") };
  const head = said.offset === null || said.sizeBytes === null ? undefined : PieceHead.safeParse(said).data;
  if (!head || !request.body) return answer({ error: "invalid" }, 400);
  const received = await receivePiece(ctx, { id, offset: head.offset, body: request.body });
  if (!received.ok) return answerFailure(received.error);
  const { isTaken, offset } = received.value;
  return answer({ offset }, isTaken ? 200 : 409);
});

export const DELETE = defineRoute<{ id: string }>(404, async (ctx, _request, { id }) => {
  const cancelled = await cancelImport(ctx, id);
  return cancelled.ok ? answer({}) : answerFailure(cancelled.error);
});
