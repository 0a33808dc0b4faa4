import type { Term } from "../schema.ts";
import { keyWords } from "../words.ts";

/** One term as it is written. */
export function formatTerm(term: Term): string {
  return `${term.isNegated ? "-" : ""}${bodyOf(term)}`;
}

function bodyOf(term: Term): string {
  switch (term.kind) {
    case "word":
      return isBareWord(term.text) ? term.text : quoted(term.text);
    case "phrase":
      return quoted(term.text);
    case "unclear":
      return `${term.key}:${term.text === "" ? "" : bareOrQuoted(term.text)}`;
    default:
      return `${term.kind}:${writtenValue(term)}`;
  }
}

/** What stands behind the colon. */
function writtenValue(term: Exclude<Term, { readonly kind: "word" | "phrase" | "unclear" }>): string {
  switch (term.kind) {
    case "album":
    case "tag":
    case "model":
    case "by":
      return bareOrQuoted(term.name);
    case "purpose":
      return term.purpose;
    case "ratio":
      return typeof term.ratio === "string" ? term.ratio : `${term.ratio.width}:${term.ratio.height}`;
    case "size": {
      const { is, width, height } = term.size;
      return `${is === "=" ? "" : is}${width}${height === null ? "" : `x${height}`}`;
    }
    case "color":
      return term.color;
    case "like":
    case "stack":
      return term.id;
    case "status":
      return term.status;
    case "is":
      return term.flag;
    case "has":
      return term.thing;
    case "before":
    case "after":
      return term.date;
  }
}

const special = /[\s"“”「『]/u;

function isBareWord(text: string): boolean {
  const colon = text.indexOf(":");
  const isKey = colon > 0 && Object.hasOwn(keyWords, text.slice(0, colon).toLowerCase());
  return !isKey && !text.startsWith("-") && !special.test(text);
}

function bareOrQuoted(text: string): string {
  return special.test(text) ? quoted(text) : text;
}

function quoted(text: string): string {
  return `"${text.replace(/["”\\]/gu, "\\$&")}"`;
}
