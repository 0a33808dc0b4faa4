import { textAt } from "../../kind/rules.ts";

// A WebP is a RIFF file of chunks (RFC 9649). The picture, its transparency and its colour profile stay.

const shown = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"]);
const headLength = 12;
/** Of the flags in VP8X: that there is EXIF, XMP or an animation. */
const goneFlags = 0b0000_1110;

/** Null when it is not one whole WebP of one picture. */
export function stripWebp(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < headLength ? Number.POSITIVE_INFINITY : 8 + view.getUint32(4, true);
  if (end > bytes.length) return null;
  const kept: Uint8Array[] = [];
  for (let at = headLength; at + 8 <= end; ) {
    const next = at + 8 + view.getUint32(at + 4, true);
    if (next > end) return null;
    const type = textAt(bytes, at, 4);
    const padded = Math.min(next + (next % 2), end);
    if (shown.has(type))
      kept.push(type === "VP8X" ? withoutFlags(bytes.subarray(at, padded)) : bytes.subarray(at, padded));
    at = padded;
  }
  return kept.length > 0 ? joined(kept) : null;
}

function withoutFlags(chunk: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(chunk);
  copy[8] = (chunk[8] ?? 0) & ~goneFlags;
  return copy;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const file = Buffer.concat([Buffer.from("RIFF\0\0\0\0WEBP", "latin1"), ...chunks]);
  file.writeUInt32LE(file.length - 8, 4);
  return file;
}
