import type { Ledger, Piece } from "../../ledger/schema.ts";
import { headOf, phraseAfter, type Word } from "../../wording/phrase/rules.ts";
import { readTokens } from "../../wording/rules.ts";
import type { Token } from "../../wording/schema.ts";
import { isSameWord } from "../draft/rules.ts";
import type { Loss } from "../schema.ts";

// A lost number or colour belongs to a thing that the prompt may show otherwise: "two foxes" becomes "three foxes", and
// does not stand beside them.

/** Each loss with the piece that it takes the place of, where there is one. */
export function placeLosses(ledger: Ledger, losses: readonly Loss[]): readonly Loss[] {
  return losses.map((loss) => (loss.kind === "count" || loss.kind === "colour" ? placeLoss(ledger, loss) : loss));
}

function placeLoss(ledger: Ledger, loss: Loss): Loss {
  const head = readTokens(loss.piece).findLast((token) => token.kind === "word");
  if (head?.kind !== "word") return loss;
  const pieces = ledger.lines.flatMap(({ field, pieces: all }) =>
    field === "subject" || field === "scene" ? all : [],
  );
  const mended = pieces.flatMap((piece) => mend(piece, head, loss) ?? []);
  return mended[0] ? { ...loss, ...mended[0] } : loss;
}

type Mended = Pick<Loss, "piece" | "instead">;

/** Null where the piece does not speak of the thing. */
function mend({ id, text }: Piece, head: Word, { kind, said }: Loss): Mended | null {
  const tokens = readTokens(text);
  const thing = tokens.find((token) => token.kind === "word" && isSameWord(token, head));
  if (thing?.kind !== "word") return null;
  const wrong = tokens.find(
    (token, at) => token.kind === (kind === "count" ? "number" : "colour") && isOf(tokens, at, thing),
  );
  if (wrong) return { instead: id, piece: text.slice(0, wrong.start) + said + text.slice(wrong.end) };
  const start = kind === "count" ? phraseStart(tokens, thing) : thing.start;
  const gap = thing.script === "latin" ? " " : "";
  return { instead: id, piece: text.slice(0, start) + said + gap + text.slice(start) };
}

function isOf(tokens: readonly Token[], at: number, thing: Word): boolean {
  const { words } = phraseAfter(tokens, at);
  return headOf({ words, colours: [], end: at })?.start === thing.start || words.includes(thing);
}

/** Where the words begin that describe the thing. */
function phraseStart(tokens: readonly Token[], thing: Word): number {
  let start: Token = thing;
  for (let at = tokens.indexOf(thing) - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || (token.kind !== "colour" && token.kind !== "word") || token.end < start.start - 1) break;
    start = token;
  }
  return start.start;
}
