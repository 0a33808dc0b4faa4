// A prompt that was composed for an edit, and what of it asks for something: the rest says what stays, which stays anyway.

const ONLY = /^\s*(?:change only(?: this)?|只改(?:这一处)?)\s*[:：]\s*/iu;
const LINE = /^(?:composition|lighting|style|palette|background|references|keep|avoid|只改|purpose|text)\s*[:：]/iu;
const STYLE = /^style\s*[:：]\s*(.{1,400})$/iu;

/** "Change only: …" and the lines below it as the change alone, with the style that is to be; other words as they are. */
export function changeIn(words: string): string {
  if (!ONLY.test(words)) return words;
  const lines = words.replace(ONLY, "").split("\n");
  const end = lines.findIndex((line) => LINE.test(line));
  const change = lines.slice(0, end < 0 ? lines.length : end).join("\n");
  const style = lines.flatMap((line) => STYLE.exec(line)?.[1] ?? [])[0];
  return style === undefined ? change : `${change}. change the style to ${style}`;
}
