// Lists in a sentence: items between commas, "and", numbers or bullets, with quotations kept whole.
import { isHan, tidy } from "../text/words.ts";

const QUOTED = /"[^"\n]*"|“[^”\n]*”|「[^」\n]*」|《[^》\n]*》/gu;
const NUMBERED = /(?:^|[\s:：])(?:\d{1,2}[.)、．]|[-•*·]|[①-⑫])\s*(?=\S)/u;
const ITEMS_MAX = 96;

/** Splits outside quotations. */
function splitOutside(text: string, pattern: RegExp): readonly string[] {
  const quotes: string[] = [];
  const masked = text.replace(QUOTED, (quote) => `\ue000${quotes.push(quote) - 1}\ue000`);
  const unmask = (part: string) =>
    part.replace(/\ue000(\d+)\ue000/g, (_, index: string) => quotes[Number(index)] ?? "");
  return masked
    .split(pattern)
    .map((part) => tidy(unmask(part).replace(/^(?:and|or|then|finally|以及|还有|和|最后)\s*/iu, "")))
    .filter(Boolean)
    .slice(0, ITEMS_MAX);
}

const PATTERNS: readonly RegExp[] = [/\s*[;；\n]\s*/u, /\s*[、]\s*/u, /\s*[,，、]\s*(?:and |or )?/u];
const WITH_AND = /\s*(?:[,，、]|\band\b|&|和|以及|还有)\s*(?:and\b)?/iu;

/** The items of a list. Where their number is known, the way of cutting that gives it wins. */
export function listItems(text: string, expected: number | null): readonly string[] {
  const numbered = NUMBERED.exec(text) ? splitOutside(text, new RegExp(NUMBERED, "gu")) : [];
  if (numbered.length >= 2) return numbered;
  const cuts = [...PATTERNS, WITH_AND].map((pattern) => splitOutside(text, pattern));
  const exact = expected === null ? undefined : cuts.find((items) => items.length === expected);
  const strong = cuts[0] && cuts[0].length >= 2 ? cuts[0] : undefined;
  return exact ?? strong ?? splitOutside(text, WITH_AND);
}

/** "a cat, with a hat": an item that only goes on is put back to the one before it. */
export function joinLoose(items: readonly string[]): readonly string[] {
  return items.reduce<string[]>((joined, item) => {
    const last = joined.at(-1);
    if (last !== undefined && /^(?:with|wearing|holding|who|that|which)\b/i.test(item) && !isHan(last))
      joined[joined.length - 1] = `${last}, ${item}`;
    else joined.push(item);
    return joined;
  }, []);
}
