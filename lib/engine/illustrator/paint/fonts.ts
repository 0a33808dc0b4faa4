// Font files for set type, and how wide their letters are.
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";

export type Face = { readonly family: string; readonly file: string };

const installed = (path: string): string => join(process.cwd(), "node_modules", path);

const LATIN: Face = { family: "Geist", file: "geist/dist/fonts/geist-sans/Geist-Black.ttf" };

// A bundled face first; where none is installed, the usual places of a system's Chinese face.
const CHINESE: readonly Face[] = [
  {
    family: "ZCOOL QingKe HuangYou",
    file: "@expo-google-fonts/zcool-qingke-huangyou/400Regular/ZCOOLQingKeHuangYou_400Regular.ttf",
  },
  { family: "Noto Sans CJK SC", file: "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc" },
  { family: "Noto Sans CJK SC", file: "/usr/share/fonts/noto-cjk/NotoSansCJK-Bold.ttc" },
  { family: "PingFang SC", file: "/System/Library/Fonts/PingFang.ttc" },
  { family: "Hiragino Sans GB", file: "/System/Library/Fonts/Hiragino Sans GB.ttc" },
  { family: "Microsoft YaHei", file: "C:\\Windows\\Fonts\\msyhbd.ttc" },
  { family: "WenQuanYi Zen Hei", file: "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc" },
];

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

let chinese: Promise<Face | null> | null = null;

async function findChinese(): Promise<Face | null> {
  for (const face of CHINESE) {
    const file = face.file.startsWith("@") ? installed(face.file) : face.file;
    const found = await access(file).then(
      () => true,
      () => false,
    );
    if (found) return { family: face.family, file };
  }
  return null;
}

/** The faces a text needs: Latin always, Chinese when it has such letters and a face exists. */
export async function facesFor(texts: readonly string[]): Promise<readonly Face[]> {
  const latin = { family: LATIN.family, file: installed(LATIN.file) };
  if (!texts.some((text) => HAN.test(text))) return [latin];
  chinese ??= findChinese();
  const face = await chinese;
  return face ? [latin, face] : [latin];
}

export type Measure = (text: string, size: number) => number;

let measuring: Promise<Measure> | null = null;

/** Measures set type in the bundled face; a Chinese letter is as wide as it is high. */
export function loadMeasure(): Promise<Measure> {
  measuring ??= readFile(installed(LATIN.file)).then(measureWith);
  return measuring;
}

function measureWith(font: Buffer): Measure {
  const widths = advances(font);
  return (text, size) =>
    [...text].reduce((sum, letter) => sum + (HAN.test(letter) ? 1 : (widths(letter.codePointAt(0) ?? 32) ?? 0.62)), 0) *
    size;
}

/** Letter widths in ems, from the tables hhea, hmtx and cmap of a TrueType file. */
function advances(font: Buffer): (codePoint: number) => number | null {
  const table = tables(font);
  const units = font.readUInt16BE((table("head") ?? 0) + 18);
  const metrics = font.readUInt16BE((table("hhea") ?? 0) + 34);
  const hmtx = table("hmtx") ?? 0;
  const glyph = glyphLookup(font, table("cmap") ?? 0);
  return (codePoint) => {
    const id = glyph(codePoint);
    return id === 0 ? null : font.readUInt16BE(hmtx + Math.min(id, metrics - 1) * 4) / units;
  };
}

function tables(font: Buffer): (name: string) => number | undefined {
  const found = new Map<string, number>();
  const count = font.readUInt16BE(4);
  for (let at = 0; at < count; at++)
    found.set(font.toString("latin1", 12 + at * 16, 16 + at * 16), font.readUInt32BE(12 + at * 16 + 8));
  return (name) => found.get(name);
}

/** Lookup in a format 4 character map (the basic plane). */
function glyphLookup(font: Buffer, cmap: number): (codePoint: number) => number {
  const count = font.readUInt16BE(cmap + 2);
  const subtables = Array.from({ length: count }, (_, at) => cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4));
  const start = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (start === undefined) return () => 0;
  const segments = font.readUInt16BE(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + segments * 2 + 2;
  return (codePoint) => {
    for (let at = 0; at < segments; at++) {
      if (font.readUInt16BE(ends + at * 2) < codePoint) continue;
      const first = font.readUInt16BE(starts + at * 2);
      if (first > codePoint) return 0;
      const delta = font.readUInt16BE(starts + segments * 2 + at * 2);
      const rangeAt = starts + segments * 4 + at * 2;
      const range = font.readUInt16BE(rangeAt);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = font.readUInt16BE(rangeAt + range + (codePoint - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
