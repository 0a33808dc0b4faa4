// A word that names a thing and a colour, said by itself: "peach", "orange on a plate".
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { tokenize } from "./tokens.ts";

const HEAD_MAX = 80;

/** The text with an article before such a word, where nothing follows that it could be the colour of. */
export function withNoun(text: string, vocabulary: Vocabulary): string {
  const [first, next, third] = tokenize(text.slice(0, HEAD_MAX), vocabulary);
  if (first?.kind !== "colour") return text;
  const isAlone = !next || next.kind === "relation" || (next.kind === "break" && !third);
  const named = `${/^[aeio]/i.test(text) ? "an" : "a"} ${text}`;
  return isAlone && tokenize(named.slice(0, HEAD_MAX), vocabulary)[1]?.kind === "noun" ? named : text;
}
