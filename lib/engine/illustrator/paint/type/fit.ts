// Breaking a text into lines and finding the largest size at which they fit.

export type Measure = (text: string, size: number) => number;
export type Fit = { readonly lines: readonly string[]; readonly size: number };
export type Room = { readonly width: number; readonly height: number; readonly sizeMax: number };

/** Distance of baselines as a share of the size. */
export const LEADING = 1.16;
const LINES_MAX = 9;

/** The largest setting of a text in a room, in at most nine lines. */
export function fitText(text: string, room: Room, measure: Measure): Fit {
  let best: Fit = { lines: [text], size: 1 };
  for (let count = 1; count <= LINES_MAX; count++) {
    const lines = breakLines(text, count, measure);
    const widest = Math.max(...lines.map((line) => measure(line, 1)), 0.1);
    const size = Math.min(room.sizeMax, room.width / widest, room.height / (lines.length * LEADING));
    if (size > best.size * 1.04) best = { lines, size };
    if (size >= room.sizeMax * 0.999) break;
  }
  return best;
}

// A Chinese letter with the marks that may not begin a line; an opening mark stays with what follows.
const PIECES =
  /[「『“（《【]*\p{Script=Han}[，。！？、：；」』”）》】…]*|[^\s\p{Script=Han}「『“（《【]+[，。！？、：；」』”）》】]*\s*|\s+|[「『“（《【]+/gu;
const PIECE_MAX = 14;

/** Lines of about equal width; breaks at blanks, between Chinese letters, and inside words too long for any line. */
function breakLines(text: string, count: number, measure: Measure): readonly string[] {
  const goal = measure(text, 1) / count;
  const pieces = (text.match(PIECES) ?? [text]).flatMap((piece) => (count > 3 ? chop(piece) : [piece]));
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    const wide = measure((line + piece).trimEnd(), 1);
    const narrow = measure(line.trimEnd(), 1);
    if (line && lines.length < count - 1 && wide - goal > goal - narrow) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trim()].filter(Boolean);
}

const chop = (piece: string): readonly string[] => {
  const letters = [...piece];
  if (letters.length <= PIECE_MAX) return [piece];
  return Array.from({ length: Math.ceil(letters.length / PIECE_MAX) }, (_, at) =>
    letters.slice(at * PIECE_MAX, (at + 1) * PIECE_MAX).join(""),
  );
};
