import type { ByteRange } from "../../infra/storage/port.ts";
import type { Ctx } from "../../services.ts";
import { findStored } from "../data.ts";
import { assetKey, contentDisposition, fileName, parseRange } from "../rules.ts";
import type { Variant } from "../schema.ts";

const dayS = 86_400;

type Wanted = {
  readonly id: string;
  readonly variant: Variant;
  readonly isDownload: boolean;
  readonly isHead: boolean;
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
  const found = await findVariant(ctx, asset, wanted.variant);
  if (!found) return null;
  headers.set("Content-Type", found.mime);
  return await respond(found, headers, rangeHeader(wanted.headers, etag), wanted.isHead);
}

type Stored = NonNullable<Awaited<ReturnType<typeof findStored>>>;
type Body = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
/** `open` null: the file is gone. */
type Found = {
  readonly mime: string;
  readonly sizeBytes: number;
  readonly open: (part?: ByteRange) => Promise<Body | null>;
  /** Without opening it: nobody would read it, and the file would stay open. */
  readonly exists: () => Promise<boolean>;
};

/** A preview exists only where the original is larger than one; else the original is the preview. */
async function findVariant({ services: { storage } }: Ctx, asset: Stored, variant: Variant): Promise<Found | null> {
  const { workspaceId, sha256, mime, sizeBytes } = asset;
  const bytes = variant === "original" ? null : await storage.read(assetKey(workspaceId, sha256, variant));
  if (bytes) {
    const open = async (part?: ByteRange) => new Uint8Array(part ? bytes.subarray(part.start, part.end + 1) : bytes);
    return { mime: "image/webp", sizeBytes: bytes.byteLength, open, exists: async () => true };
  }
  if (variant === "thumb") return null;
  // As it is read: an original may weigh more than all the rest of the page.
  const key = assetKey(workspaceId, sha256, "original");
  return { mime, sizeBytes, open: (part) => storage.stream(key, part), exists: () => storage.exists(key) };
}

async function respond(
  found: Found,
  headers: Headers,
  range: string | null,
  isHead: boolean,
): Promise<Response | null> {
  const { sizeBytes, open, exists } = found;
  const asked = parseRange(range, sizeBytes);
  if (asked.kind === "unsatisfiable") {
    headers.set("Content-Range", `bytes */${sizeBytes}`);
    return new Response(null, { status: 416, headers });
  }
  const part = asked.kind === "part" ? { start: asked.start, end: asked.end } : undefined;
  headers.set("Content-Length", `${part ? part.end - part.start + 1 : sizeBytes}`);
  if (part) headers.set("Content-Range", `bytes ${part.start}-${part.end}/${sizeBytes}`);
  const body = isHead ? null : await open(part);
  if (!body && !(isHead && (await exists()))) return null;
  return new Response(body, { status: part ? 206 : 200, headers });
}

/** If-Range with another validator means: the whole, please. */
function rangeHeader(headers: Headers, etag: string): string | null {
  const condition = headers.get("if-range");
  return condition === null || condition === etag ? headers.get("range") : null;
}

function matches(header: string | null, etag: string): boolean {
  return (header ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === etag || one.trim() === "*");
}
