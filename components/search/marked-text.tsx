import { markWords } from "#lib/gallery/words/rules.ts";

/** A text in which the words that were looked for are marked. */
export function MarkedText({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  let at = 0;
  return markWords(text, words).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isMarked ? (
      <mark key={key} className="rounded-sm bg-accent-wash text-accent-ink">
        {piece.text}
      </mark>
    ) : (
      piece.text
    );
  });
}
