import { partialKey } from "../../asset/rules.ts";
import type { Ctx } from "../../services.ts";
import { findGeneration } from "../data.ts";

/** A stage of a picture that is being drawn; null when there is none (any more), or for somebody else. */
export async function servePartial({ services, actor }: Ctx, id: string, number: number): Promise<Response | null> {
  const generation = await findGeneration(services.db, actor, id);
  if (!generation) return null;
  const bytes = await services.storage.read(partialKey(actor.workspaceId, id, number));
  if (!bytes) return null;
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "image/webp",
      "Content-Length": String(bytes.byteLength),
      "Cache-Control": "private, max-age=600",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
