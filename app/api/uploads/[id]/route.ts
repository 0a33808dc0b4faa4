import { isId } from "#lib/ids.ts";
import { answer, defineRoute, notFound } from "#lib/route.ts";
import { PieceHead } from "#lib/upload/schema.ts";
import { awaitUpload, readUpload, receivePiece } from "#lib/upload/service.ts";

type Params = { id: string };
const waitMs = 20_000;

/** What became of a file; while it is being made a picture, the answer waits a little for that. */
export const GET = defineRoute<Params>(404, async (ctx, request, { id }) => {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(waitMs)]);
  const view = isId(id) ? await awaitUpload(ctx, id, signal) : null;
  return view ? answer(view) : notFound();
});

/** Where to go on. */
export const HEAD = defineRoute<Params>(404, async (ctx, _request, { id }) => {
  const view = isId(id) ? await readUpload(ctx, id) : null;
  if (!view) return notFound();
  const headers = new Headers({ "Cache-Control": "private, no-store", "Upload-State": view.state });
  if (view.state === "receiving") headers.set("Upload-Offset", `${view.offset}`);
  return new Response(null, { headers });
});

/** The next piece of a file, from `Upload-Offset` on. 409 says where it really ends, and took nothing. */
export const PATCH = defineRoute<Params>(404, async (ctx, request, { id }) => {
  const said = { offset: request.headers.get("upload-offset"), sizeBytes: request.headers.get("content-length") };
  const head = said.offset === null || said.sizeBytes === null ? null : PieceHead.safeParse(said).data;
  if (!head) return answer({ error: "invalid" }, 400);
  const body = request.body ?? new ReadableStream({ start: (controller) => controller.close() });
  const received = isId(id) ? await receivePiece(ctx, { id, offset: head.offset, body }) : null;
  if (!received) return notFound();
  if (received.kind === "too_long") return answer({ error: "changed" }, 400);
  if (received.kind === "disk") return answer({ error: received.isFull ? "storage_full" : "storage" }, 507);
  const status = received.kind === "moved" ? 409 : 204;
  const headers = { "Cache-Control": "private, no-store", "Upload-Offset": `${received.offset}` };
  return new Response(null, { status, headers });
});
