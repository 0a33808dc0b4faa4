// Token estimates, and the pieces a text streams in.

/** About how many tokens a text has: four Latin characters, or one Chinese character, each. */
export function countTokens(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han + Math.ceil((text.length - han) / 4);
}

/** A text cut where a language model would: a word with its space, or two Chinese characters. */
export function textPieces(text: string): readonly string[] {
  return text.match(/\p{Script=Han}{1,2}[，。！？、：；]?|\s*[^\s\p{Script=Han}]{1,12}|\s+|./gsu) ?? [];
}

/** Tool arguments cut into fragments of a few characters, never inside a surrogate pair. */
export function argumentPieces(text: string): readonly string[] {
  return text.match(/.{1,24}/gsu) ?? [];
}
