// From the words a layout wants to the runs that are set: lines, size, place, and what could not be set.
import type { TypeRun, Words } from "#lib/engine/illustrator/compose/layout.ts";
import { STAND_IN, type Typography, type Voice } from "./faces.ts";
import { fitText, LEADING } from "./fit.ts";

type Role = Words["role"];

const VOICE: Readonly<Record<Role, Voice>> = {
  headline: "display",
  subline: "text",
  action: "display",
  caption: "display",
  note: "text",
  label: "playful",
};
const SIZE_MAX: Readonly<Record<Role, number>> = {
  headline: 190,
  subline: 84,
  action: 54,
  caption: 84,
  note: 34,
  label: 190,
};

/** Sets words in their areas. Pure: sizes follow from the faces. */
export function setRuns(words: readonly Words[], typography: Typography): readonly TypeRun[] {
  const sizes = words.map((wish) => setRun(wish, typography).size);
  return words
    .map((wish, at) => setRun({ ...wish, sizeMax: evenSize(wish, sizes[at] ?? 1, words, sizes) }, typography))
    .filter((run) => run.lines.length > 0);
}

/** Captions of equal cells are set in one size, unless one of them would make all the others tiny. */
function evenSize(wish: Words, own: number, words: readonly Words[], sizes: readonly number[]): number {
  if (wish.role !== "caption") return own;
  const peers = sizes.filter((_, at) => {
    const other = words[at];
    return other?.role === "caption" && Math.abs(other.width - wish.width) < 1;
  });
  const least = Math.min(...peers);
  return Math.max(least, Math.min(own, Math.max(...peers) * 0.62));
}

function setRun(wish: Words, { measure, missing }: Typography): TypeRun {
  const voice = wish.voice ?? VOICE[wish.role];
  const absent = missing(wish.text, voice);
  const shown =
    absent.length === 0 ? wish.text : [...wish.text].map((l) => (absent.includes(l) ? STAND_IN : l)).join("");
  const own = (text: string, size: number) => measure(text, size, voice);
  const room = { width: wish.width, height: wish.height, sizeMax: wish.sizeMax ?? SIZE_MAX[wish.role] };
  const { lines, size } = fitText(shown, room, own);
  const width = Math.max(0, ...lines.map((line) => own(line, size)));
  const height = lines.length * size * LEADING;
  const slack = wish.width - width;
  const left = wish.left + (wish.align === "start" ? 0 : wish.align === "end" ? slack : slack / 2);
  const rise = wish.hang === "top" ? 0 : (wish.height - height) / (wish.hang === "bottom" ? 1 : 2);
  return {
    text: wish.text,
    role: wish.role,
    voice,
    lines,
    size,
    left,
    top: wish.top + rise,
    width,
    height,
    align: wish.align ?? "middle",
    plate: wish.plate ?? "auto",
    missing: absent,
  };
}
