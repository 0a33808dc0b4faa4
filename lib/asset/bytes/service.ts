import type { Ctx } from "../../services.ts";
import { findStored } from "../data.ts";
import { assetKey, contentDisposition, fileName, parseRange } from "../rules.ts";
import type { Variant } from "../schema.ts";

const dayS = 86_400;

type Wanted = {
  readonly id: string;
  readonly variant: Variant;
  readonly isDownload: boolean;
  readonly headers: Headers;
};

/**
 * A picture's bytes for who may see it; null otherwise. Authorised at every call, kept by the person's own browser
 * only. ETag = hash and variant; one byte range (RFC 9110).
 */
export async function serveVariant(ctx: Ctx, wanted: Wanted): Promise<Response | null> {
  const asset = await findStored(ctx.services.db, ctx.actor, wanted.id);
  if (!asset) return null;
  const etag = `"${asset.sha256}-${wanted.variant}"`;
  const name = fileName(asset.title, asset.createdAt, wanted.variant === "thumb" ? "image/webp" : asset.mime);
  const headers = new Headers({
    ETag: etag,
    "Cache-Control": `private, max-age=${365 * dayS}, immutable`,
    Vary: "Cookie",
    "Accept-Ranges": "bytes",
    "X-Content-Type-Options": "nosniff",
    "Content-Disposition": contentDisposition(name, wanted.isDownload),
  });
  if (matches(wanted.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  const found = await readVariant(ctx, asset, wanted.variant);
  if (!found) return null;
  headers.set("Content-Type", found.mime);
  return respond(found.bytes, headers, rangeHeader(wanted.headers, etag));
}

type Stored = NonNullable<Awaited<ReturnType<typeof findStored>>>;

/** A preview exists only where the original is larger than one; else the original is the preview. */
async function readVariant({ services }: Ctx, asset: Stored, variant: Variant) {
  const { workspaceId, sha256, mime } = asset;
  const bytes = await services.storage.read(assetKey(workspaceId, sha256, variant));
  if (bytes) return { bytes, mime: variant === "original" ? mime : "image/webp" };
  if (variant !== "preview") return null;
  const original = await services.storage.read(assetKey(workspaceId, sha256, "original"));
  return original && { bytes: original, mime };
}

function respond(bytes: Uint8Array, headers: Headers, range: string | null): Response {
  const asked = parseRange(range, bytes.byteLength);
  if (asked.kind === "unsatisfiable") {
    headers.set("Content-Range", `bytes */${bytes.byteLength}`);
    return new Response(null, { status: 416, headers });
  }
  const part = asked.kind === "part" ? bytes.subarray(asked.start, asked.end + 1) : bytes;
  headers.set("Content-Length", String(part.byteLength));
  if (asked.kind === "part") headers.set("Content-Range", `bytes ${asked.start}-${asked.end}/${bytes.byteLength}`);
  return new Response(new Uint8Array(part), { status: asked.kind === "part" ? 206 : 200, headers });
}

/** If-Range with another validator means: the whole, please. */
function rangeHeader(headers: Headers, etag: string): string | null {
  const condition = headers.get("if-range");
  return condition === null || condition === etag ? headers.get("range") : null;
}

function matches(header: string | null, etag: string): boolean {
  return (header ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === etag || one.trim() === "*");
}
