// A workspace's own names as a text that a person edits: one on each line, with what to say instead behind "=".

type Term = { readonly text: string; readonly instead: string };

export function readTerms(text: string): Term[] {
  const terms = text.split("\n").map((line): Term => {
    const at = line.search(/[=＝]/);
    const [name, instead] = at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
    return { text: name.trim(), instead: instead.trim() };
  });
  return [...new Map(terms.filter((term) => term.text !== "").map((term) => [term.text, term])).values()];
}

export function writeTerms(terms: readonly Term[]): string {
  return terms.map(({ text, instead }) => (instead === "" ? text : `${text} = ${instead}`)).join("\n");
}
