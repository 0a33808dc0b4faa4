// A TrueType file's letters and how wide each is.

export type Letters = {
  /** Width of a code point in ems, or null when the face does not have it. */
  readonly advance: (codePoint: number) => number | null;
};

/** Reads the tables head, hhea, hmtx and cmap (format 4: the basic plane). */
export function readLetters(font: Buffer): Letters {
  const table = tables(font);
  const units = font.readUInt16BE((table.get("head") ?? 0) + 18);
  const metrics = font.readUInt16BE((table.get("hhea") ?? 0) + 34);
  const hmtx = table.get("hmtx") ?? 0;
  const widths = new Map<number, number>();
  for (const [codePoint, glyph] of glyphs(font, table.get("cmap") ?? 0))
    widths.set(codePoint, font.readUInt16BE(hmtx + Math.min(glyph, metrics - 1) * 4) / units);
  return { advance: (codePoint) => widths.get(codePoint) ?? null };
}

function tables(font: Buffer): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const count = font.readUInt16BE(4);
  for (let at = 0; at < count; at++)
    found.set(font.toString("latin1", 12 + at * 16, 16 + at * 16), font.readUInt32BE(12 + at * 16 + 8));
  return found;
}

function* glyphs(font: Buffer, cmap: number): Generator<readonly [codePoint: number, glyph: number]> {
  const count = font.readUInt16BE(cmap + 2);
  const subtables = Array.from({ length: count }, (_, at) => cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4));
  const start = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (start === undefined) return;
  const segments = font.readUInt16BE(start + 6) / 2;
  for (let at = 0; at < segments; at++) {
    const last = font.readUInt16BE(start + 14 + at * 2);
    const first = font.readUInt16BE(start + 16 + segments * 2 + at * 2);
    for (let codePoint = first; codePoint <= Math.min(last, 0xfffe); codePoint++) {
      const glyph = glyphOf(font, start + 16 + segments * 4, segments, at, codePoint - first, codePoint);
      if (glyph !== 0) yield [codePoint, glyph];
    }
  }
}

/** Glyph of one code point; `deltas` is where the segment deltas start, the range offsets follow them. */
function glyphOf(
  font: Buffer,
  deltas: number,
  segments: number,
  segment: number,
  offset: number,
  codePoint: number,
): number {
  const delta = font.readUInt16BE(deltas + segment * 2);
  const rangeAt = deltas + segments * 2 + segment * 2;
  const range = font.readUInt16BE(rangeAt);
  if (range === 0) return (codePoint + delta) & 0xffff;
  const glyph = font.readUInt16BE(rangeAt + range + offset * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
