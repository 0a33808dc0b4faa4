import { serveVariant } from "../../asset/bytes/service.ts";
import { partialKey } from "../../asset/rules.ts";
import type { Ctx } from "../../services.ts";
import { findGeneration } from "../data.ts";

/**
 * A stage of a picture that is being drawn; null when there is none, or for somebody else. Who comes late, because the
 * picture was finished meanwhile, gets the picture itself.
 */
export async function servePartial(ctx: Ctx, id: string, number: number): Promise<Response | null> {
  const { services, actor } = ctx;
  const generation = await findGeneration(services.db, actor, id);
  if (!generation) return null;
  const bytes = await services.storage.read(partialKey(actor.workspaceId, id, number));
  if (!bytes) return await serveFinished(ctx, id);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "image/webp",
      "Content-Length": String(bytes.byteLength),
      "Cache-Control": "private, max-age=600",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

async function serveFinished(ctx: Ctx, id: string): Promise<Response | null> {
  const generation = await findGeneration(ctx.services.db, ctx.actor, id); // again: it may have ended between
  if (!generation?.assetId) return null;
  return await serveVariant(ctx, {
    id: generation.assetId,
    variant: "thumb",
    isDownload: false,
    isHead: false,
    headers: new Headers(),
  });
}
