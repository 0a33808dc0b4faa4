import { readLine } from "../ledger/rules.ts";
import type { FieldName, Ledger } from "../ledger/schema.ts";
import { headOf, phraseAfter, wordBefore } from "../wording/phrase/rules.ts";
import { readTokens } from "../wording/rules.ts";
import type { Token } from "../wording/schema.ts";
import { readMeanings } from "../wording/scope/rules.ts";
import { type CheckItem, checkKinds, itemsMax, wordsLengthMax } from "./schema.ts";

type Line = { readonly field: FieldName; readonly words: readonly string[] };

/** What can be looked up in a picture of this prompt: counts and colours of things, texts, what must and must not be there. */
export function makeChecklist(prompt: { readonly text: string; readonly ledger: Ledger | null }): readonly CheckItem[] {
  const lines = prompt.ledger ? linesOf(prompt.ledger) : prompt.text.split("\n").map(toLine);
  const items = lines.flatMap(itemsOf).filter(({ words }) => words !== "" && words.length <= wordsLengthMax);
  const known = new Map(items.map((item) => [`${item.kind} ${item.words.toLowerCase()}`, item]));
  return [...known.values()]
    .toSorted((a, b) => checkKinds.indexOf(a.kind) - checkKinds.indexOf(b.kind))
    .slice(0, itemsMax);
}

/**
 * Lines of a template are how a picture is made, not what is in it; and what stays in a changed picture cannot be told
 * without the one before.
 */
function linesOf({ lines, template }: Ledger): readonly Line[] {
  const isEdit = template.startsWith("edit@");
  const shown = isEdit ? lines.filter(({ field }) => field !== "keep") : lines;
  return shown.map(({ field, pieces }) => ({
    field,
    words: pieces.flatMap(({ text, origin }) => (origin.kind === "rule" ? [] : [text])),
  }));
}

function toLine(text: string): Line {
  const { field, words } = readLine(text);
  const isList = field === "keep" || field === "avoid";
  return { field, words: isList ? words.split(/[,，、]\s{0,3}/u) : [words] };
}

const seen: ReadonlySet<FieldName> = new Set(["scene", "subject", "words"]);

function itemsOf({ field, words }: Line): readonly CheckItem[] {
  if (field === "text") return words.flatMap(textsOf);
  if (field === "change") return words.flatMap(textsOf).slice(-1); // of two the first is what stood there before
  if (field === "keep" || field === "avoid") return words.map((one) => ({ kind: field, words: one.trim() }));
  return seen.has(field) ? words.flatMap(thingsOf) : [];
}

function textsOf(words: string): readonly CheckItem[] {
  return readTokens(words).flatMap((token) =>
    token.kind === "quote" ? [{ kind: "text" as const, words: token.inner }] : [],
  );
}

function thingsOf(words: string): readonly CheckItem[] {
  const tokens = readTokens(words);
  const meanings = readMeanings(tokens);
  return tokens.flatMap((token, at): readonly CheckItem[] => {
    if (meanings[at] !== "yes") return [];
    if (token.kind === "quote") return [{ kind: "text", words: token.inner }];
    if (token.kind === "number" && !token.isWeak) return countOf(words, tokens, at, token);
    return token.kind === "colour" ? colourOf(words, tokens, at, token) : [];
  });
}

function countOf(words: string, tokens: readonly Token[], at: number, { start }: Token): readonly CheckItem[] {
  const head = headOf(phraseAfter(tokens, at));
  return head ? [{ kind: "count", words: words.slice(start, head.end) }] : [];
}

function colourOf(words: string, tokens: readonly Token[], at: number, { start, end }: Token): readonly CheckItem[] {
  const ahead = headOf(phraseAfter(tokens, at));
  if (ahead) return [{ kind: "colour", words: words.slice(start, ahead.end) }];
  const behind = wordBefore(tokens, at);
  if (!behind) return [];
  const [colour, thing] = [words.slice(start, end), words.slice(behind.start, behind.end)];
  return [{ kind: "colour", words: behind.script === "han" ? `${colour}的${thing}` : `${colour} ${thing}` }];
}
