// A JPEG is a row of marked segments (ITU-T T.81 Annex B). What shows the picture stays byte for byte; what tells of the
// person, the place and the camera goes, and so does whatever lies behind the end.

const [startOfImage, endOfImage, startOfScan] = [0xd8, 0xd9, 0xda];
const [app0, app2, app14, app15, comment] = [0xe0, 0xe2, 0xee, 0xef, 0xfe];
const iccSign = "ICC_PROFILE\0";

/** Null when it is not one whole JPEG. */
export function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  for (let at = 2; at + 1 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff)
      at++; // a fill byte
    else if (marker === endOfImage) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    else {
      const end = at + 2 + lengthAt(bytes, at + 2);
      if (isBare(marker) || end < at + 4 || end > bytes.length) return null;
      const next = marker === startOfScan ? endOfScan(bytes, end) : end;
      if (isShown(marker, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, next));
      at = next;
    }
  }
  return null;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Markers without a segment, which have no place between segments. */
function isBare(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= startOfImage);
}

/** JFIF, the colour profile and Adobe's word on colours change what is seen; of other applications' segments nothing does. */
function isShown(marker: number, content: Uint8Array): boolean {
  if (marker === comment) return false;
  if (marker < app0 || marker > app15) return true;
  if (marker === app0) return signOf(content, 5) === "JFIF\0";
  if (marker === app14) return signOf(content, 5) === "Adobe";
  return marker === app2 && signOf(content, iccSign.length) === iccSign;
}

function signOf(content: Uint8Array, length: number): string {
  return String.fromCharCode(...content.subarray(0, length));
}

/** Where the coded picture ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
