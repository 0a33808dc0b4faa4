import { makeMemory } from "../../wording/memory/rules.ts";

// A text as its names are looked up: plain letters, small, without what cannot be seen; and the way back to its offsets.

export type Folded = {
  readonly text: string;
  /** Where in the text as it was the letter at `at` begins and ends, in UTF-16 code units. */
  readonly startOf: (at: number) => number;
  readonly endOf: (at: number) => number;
};

const unseen =
  /^(?:\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f])$/;
const middleDot = /^[·•・‧∙⋅]$/;
const plain: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "\t": " ",
  "\u00a0": " ",
  "\u3000": " ",
};

/** Of these letters each stays one, wherever it stands: nearly all that people write in English or Chinese. */
const notOneToOne = /[^\n -~\u4e00-\u9fff。、，：；！？（）“”’‘]| {2}/;
const marks = /[，：；！？（）’‘]/g;

/** Full-width letters, accents, capitals, typographic marks and runs of spaces make no difference. Linear. */
export function fold(text: string): Folded {
  return text.length > lengthMax ? makeFolded(text) : (known.get(text) ?? known.keep(text, makeFolded(text)));
}

// A line is looked through for names, and again for what is not drawn.
const lengthMax = 8_000;
const known = makeMemory<Folded>(4);

function makeFolded(text: string): Folded {
  if (notOneToOne.test(text)) return foldEach(text);
  return { text: text.toLowerCase().replace(marks, foldMark), startOf: (at) => at, endOf: (at) => at + 1 };
}

const foldedMarks = new Map([..."，：；！？（）’‘"].map((mark) => [mark, foldPoint(mark)]));

/** A Chinese text has hundreds of them: each is folded once. */
function foldMark(mark: string): string {
  return foldedMarks.get(mark) ?? mark;
}

function foldEach(text: string): Folded {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const point of text) {
    const next = at + point.length;
    const units = foldPoint(point);
    for (const unit of units === " " && folded.at(-1) === " " ? "" : units) {
      for (let part = 0; part < unit.length; part++) {
        starts.push(at);
        ends.push(next);
      }
      folded.push(unit);
    }
    at = next;
  }
  return {
    text: folded.join(""),
    startOf: (index) => starts[index] ?? text.length,
    endOf: (index) => ends[index] ?? text.length,
  };
}

function foldPoint(point: string): string {
  if (point >= "a" && point <= "z") return point;
  if (point < "\u0080") return plain[point] ?? point.toLowerCase();
  if (point >= "\u4e00" && point <= "\u9fff") return point;
  if (unseen.test(point) || middleDot.test(point)) return "";
  const known = plain[point];
  if (known) return known;
  return point.normalize("NFKC").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
