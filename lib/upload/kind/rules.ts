/** Kinds of pictures that are taken: each decoder more is one more to attack. */
export type PictureKind = "png" | "jpeg" | "webp";

/** `vector` and `foreign` (GIF, AVIF, HEIC) are pictures that are not taken; `other` is none that is known here. */
export type Kind = PictureKind | "vector" | "foreign" | "other";

/** What a file is by its first bytes. Its name and what its sender calls it are not asked. */
export function kindOf(bytes: Uint8Array): Kind {
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (starts(bytes, [0xff, 0xd8, 0xff])) return "jpeg";
  if (textAt(bytes, 0, 4) === "RIFF" && textAt(bytes, 8, 4) === "WEBP") return "webp";
  if (/^GIF8[79]a$/.test(textAt(bytes, 0, 6))) return "foreign";
  if (textAt(bytes, 4, 4) === "ftyp") return kindOfBrands(bytes);
  return isVector(bytes) ? "vector" : "other";
}

function starts(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((value, at) => bytes[at] === value);
}

/** Latin-1, so that every byte is one character. */
export function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

const brandsMax = 16;
const foreignBrands = ["avif", "avis", "heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"];

/** The box that such a file begins with names what it may be read as (ISO/IEC 14496-12 §4.3). */
function kindOfBrands(bytes: Uint8Array): Kind {
  const length = Math.min(bytes.length, sizeAt(bytes, 0), 16 + 4 * brandsMax);
  const brands = [textAt(bytes, 8, 4)];
  for (let at = 16; at + 4 <= length; at += 4) brands.push(textAt(bytes, at, 4));
  return brands.some((brand) => foreignBrands.includes(brand)) ? "foreign" : "other";
}

function sizeAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

const prologueMax = 1_024;

function isVector(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, prologueMax)).trimStart().toLowerCase();
  return start.startsWith("<svg") || (start.startsWith("<") && start.includes("<svg"));
}
