import { serveVariant } from "../../asset/bytes/service.ts";
import { assetKey, contentDisposition, fileName } from "../../asset/rules.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { type Exportable, findExportable } from "./data.ts";
import { planConversion } from "./rules.ts";
import type { ExportPicture } from "./schema.ts";

type Wanted = {
  readonly id: string;
  readonly asked: ExportPicture;
  readonly isHead: boolean;
  readonly headers: Headers;
  readonly signal: AbortSignal;
};

const busyRetryS = 5;

/** One picture as a download: as it is, or converted. `not_found` for what is not there or not this workspace's. */
export async function exportPicture(
  ctx: Ctx,
  { id, asked, isHead, headers, signal }: Wanted,
): Promise<Result<Response>> {
  const { db, storage, converter } = ctx.services;
  const asset = await findExportable(db, ctx.actor, id);
  if (!asset) return fail("not_found");
  const conversion = planConversion(asked, asset.mime, asset);
  if (!conversion) {
    const original = await serveVariant(ctx, { id, variant: "original", isDownload: true, isHead, headers });
    return original ? ok(original) : fail("not_found");
  }
  const bytes = await storage.read(assetKey(asset.workspaceId, asset.sha256, "original"));
  if (!bytes) return fail("not_found");
  const converted = await converter.convert(bytes, conversion, signal);
  if (converted === "busy") return fail("busy", busyRetryS);
  return converted ? ok(respond(converted, asset, `image/${conversion.format}`)) : fail("invalid");
}

function respond(bytes: Uint8Array, asset: Exportable, mime: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": mime,
      "Content-Length": `${bytes.byteLength}`,
      "Content-Disposition": contentDisposition(fileName(asset.title, asset.createdAt, mime), true),
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
