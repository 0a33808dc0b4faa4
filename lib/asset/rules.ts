import type { Variant } from "./schema.ts";

const extensions: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/webp": "webp",
  "image/jpeg": "jpg",
  "image/avif": "avif",
};

/** Where a picture's bytes are: under its workspace and its own hash, so the same picture is stored once. */
export function assetKey(workspaceId: string, sha256: string, variant: Variant): string {
  return `${workspaceId}/assets/${sha256.slice(0, 2)}/${sha256}/${variant}`;
}

export function partialKey(workspaceId: string, generationId: string, number: number): string {
  return `${partialPrefix(workspaceId, generationId)}${number}`;
}

export function partialPrefix(workspaceId: string, generationId: string): string {
  return `${workspaceId}/partials/${generationId}/`;
}

/** A name that a person recognises in a folder of downloads, in any script: "Red fox 2026-11-23.webp". */
export function fileName(title: string, createdAt: Date, mime: string): string {
  const words = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a file system
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const short = shorten(words).trim();
  return `${short || "Easel"} ${createdAt.toISOString().slice(0, 10)}.${extensions[mime] ?? "bin"}`;
}

const nameBytesMax = 180; // file systems take 255, and there is more to a name
const encoder = new TextEncoder();
const segmenter = new Intl.Segmenter();

/** At most 80 characters as people count them, none of them cut in two. */
function shorten(words: string): string {
  let short = "";
  let count = 0;
  for (const { segment } of segmenter.segment(words.slice(0, 500))) {
    if (++count > 80 || encoder.encode(short + segment).byteLength > nameBytesMax) break;
    short += segment;
  }
  return short;
}

/** RFC 6266: a plain-ASCII name for old clients, the real one in UTF-8 for the others. */
export function contentDisposition(name: string, isDownload: boolean): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, "_").replace(/["\\%]/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${isDownload ? "attachment" : "inline"}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

export type RangeAnswer =
  | { readonly kind: "whole" }
  | { readonly kind: "part"; readonly start: number; readonly end: number }
  | { readonly kind: "unsatisfiable" };

/** One byte range (RFC 9110 §14.2). Several ranges, other units and nonsense get the whole, as the RFC allows. */
export function parseRange(header: string | null, sizeBytes: number): RangeAnswer {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return { kind: "whole" };
  const [first, last] = [match[1] ?? "", match[2] ?? ""];
  const start = first === "" ? Math.max(0, sizeBytes - Number(last)) : Number(first);
  const end = first === "" || last === "" ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1);
  if (first !== "" && last !== "" && Number(last) < Number(first)) return { kind: "whole" };
  if (start >= sizeBytes || start > end) return { kind: "unsatisfiable" };
  return { kind: "part", start, end };
}
