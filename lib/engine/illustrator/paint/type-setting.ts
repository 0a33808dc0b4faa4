// Setting the exact words: fitted, centred, with contrast that can be read.
import { contrast } from "./colour.ts";
import type { Face, Measure } from "./fonts.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

// XML 1.0 forbids these even as references.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed here
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text made safe inside SVG. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, "")
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");
}

export type TypeArea = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
type Setting = { readonly lines: readonly string[]; readonly size: number };

const LEADING = 1.12;
const SIZE_MAX = 190;
const CONTRAST_MIN = 4.5;

/** Breaks a text into at most four lines and finds the largest size at which they fit. */
export function fitText(text: string, area: TypeArea, measure: Measure, sizeMax = SIZE_MAX): Setting {
  let best: Setting = { lines: [text], size: 1 };
  for (let count = 1; count <= 4; count++) {
    const lines = breakLines(text, count, measure);
    const widest = Math.max(...lines.map((line) => measure(line, 1)), 0.1);
    const size = Math.min(sizeMax, (area.width * 0.97) / widest, area.height / (lines.length * LEADING));
    if (size > best.size) best = { lines, size };
  }
  return best;
}

/** Lines of about equal width; breaks at blanks, or anywhere in Chinese. */
function breakLines(text: string, count: number, measure: Measure): readonly string[] {
  const words = text.match(/\p{Script=Han}[，。！？、：；]?|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [text];
  const goal = measure(text, 1) / count;
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = measure((line + word).trimEnd(), 1);
    if (line && lines.length < count - 1 && longer > goal * 1.08) {
      lines.push(line.trim());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trim()].filter(Boolean);
}

export type Paper = { readonly behind: readonly string[]; readonly ink: string | null; readonly plate: string };

/** SVG of the set texts, stacked in the area; the first is the headline. A plate goes behind where contrast would fail. */
export function setTexts(
  texts: readonly string[],
  area: TypeArea,
  faces: readonly Face[],
  measure: Measure,
  paper: Paper,
): string {
  const shares = texts.length === 1 ? [1] : texts.map((_, at) => (at === 0 ? 0.62 : 0.38 / (texts.length - 1)));
  const family = faces.map((face) => `'${face.family}'`).join(", ");
  let top = area.top;
  let headline = SIZE_MAX;
  return texts
    .map((text, at) => {
      const height = area.height * (shares[at] ?? 1);
      const block = { left: area.left, top, width: area.width, height: height * 0.94 };
      top += height;
      const made = setOne(text, block, family, measure, paper, at === 0 ? SIZE_MAX : headline * 0.62);
      if (at === 0) headline = made.size;
      return made.svg;
    })
    .join("");
}

function setOne(
  text: string,
  area: TypeArea,
  family: string,
  measure: Measure,
  paper: Paper,
  sizeMax: number,
): { readonly svg: string; readonly size: number } {
  const { lines, size } = fitText(text, area, measure, sizeMax);
  const inks = paper.ink ? [paper.ink] : ["#1b2340", "#fffdf6"];
  const worst = (ink: string) => Math.min(...paper.behind.map((colour) => contrast(ink, colour)));
  const ink = inks.toSorted((a, b) => worst(b) - worst(a))[0] ?? "#1b2340";
  const needsPlate = worst(ink) < CONTRAST_MIN;
  const plateInk = contrast("#1b2340", paper.plate) >= contrast("#fffdf6", paper.plate) ? "#1b2340" : "#fffdf6";
  const height = lines.length * size * LEADING;
  const first = area.top + (area.height - height) / 2 + size * 0.86;
  const middle = area.left + area.width / 2;
  const widest = Math.max(...lines.map((line) => measure(line, size)));
  const plate = needsPlate
    ? `<rect x="${(middle - widest / 2 - size * 0.35).toFixed(1)}" y="${(first - size * 0.98).toFixed(1)}" width="${(widest + size * 0.7).toFixed(1)}" height="${(height + size * 0.14).toFixed(1)}" rx="${(size * 0.22).toFixed(1)}" fill="${paper.plate}"/>`
    : "";
  const rows = lines.map(
    (line, at) =>
      `<text x="${middle.toFixed(1)}" y="${(first + at * size * LEADING).toFixed(1)}" xml:space="preserve">${escapeXml(line)}</text>`,
  );
  return {
    svg: `${plate}<g font-family="${family}" font-weight="900" font-size="${size.toFixed(1)}" text-anchor="middle" fill="${needsPlate ? plateInk : ink}">${rows.join("")}</g>`,
    size,
  };
}
