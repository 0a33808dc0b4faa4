import { formatTerm } from "../format/rules.ts";
import { formatQuery, parseQuery } from "../rules.ts";
import type { Query, QueryKey, Term } from "../schema.ts";

// The search box while somebody types: what is finished becomes a chip, what is not is no condition yet.

type WordTerm = Extract<Term, { readonly kind: "word" | "phrase" }>;

export type Typed = {
  /** Finished keys with their values. */
  readonly chips: readonly Term[];
  readonly words: readonly Term[];
  /** The key at the end whose value is being written. */
  readonly pending: { readonly key: QueryKey; readonly text: string; readonly isNegated: boolean } | null;
  /** What stays in the box. */
  readonly rest: string;
};

export function isWordTerm(term: Term): term is Term & WordTerm {
  return term.kind === "word" || term.kind === "phrase";
}

/** What has been typed so far. A text that is too long says nothing. */
export function readTyped(text: string): Typed {
  const terms = termsOf(text);
  const last = terms.at(-1);
  const isOpen = last !== undefined && !isWordTerm(last) && isUnfinished(text, terms);
  const finished = isOpen ? terms.slice(0, -1) : terms;
  const chips = finished.filter((term) => !isWordTerm(term));
  const words = finished.filter(isWordTerm);
  const pending = isOpen ? pendingOf(last) : null;
  const kept = isOpen ? [...words, last] : words;
  const rest = chips.length === 0 ? text : `${kept.map(formatTerm).join(" ")}${isOpen || kept.length === 0 ? "" : " "}`;
  return { chips, words, pending, rest };
}

/** A query as the box shows it: chips, and the words as text. */
export function showQuery(q: string): Pick<Typed, "chips"> & { readonly text: string } {
  const terms = termsOf(q);
  return {
    chips: terms.filter((term) => !isWordTerm(term)),
    text: formatQuery({ terms: terms.filter(isWordTerm) }),
  };
}

/** A query with one of its terms left out. */
export function without({ terms }: Query, index: number): Query {
  return { terms: terms.filter((_, at) => at !== index) };
}

function termsOf(text: string): readonly Term[] {
  const parsed = parseQuery(text);
  return parsed.ok ? parsed.query.terms : [];
}

/** More letters would still belong to its value: nothing closes it, or an open quotation mark holds the space. */
function isUnfinished(text: string, terms: readonly Term[]): boolean {
  if (!/\s$/u.test(text)) return true;
  return termsOf(`${text}x`).length === terms.length;
}

function pendingOf(term: Term): Typed["pending"] {
  const [key = "", ...value] = formatTerm({ ...term, isNegated: false }).split(":");
  const text = value.join(":").replace(/^"|"$/gu, "");
  const kind = term.kind === "unclear" ? term.key : term.kind;
  return key === "" || kind === "word" || kind === "phrase" ? null : { key: kind, text, isNegated: term.isNegated };
}
