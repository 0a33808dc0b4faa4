import type { ChosenPreset, Language } from "../../preset/schema.ts";
import { isHan } from "../wording/language/rules.ts";
import { findQuotes } from "../wording/quotes/rules.ts";
import { kindsOf } from "./kinds/rules.ts";
import { rolesIn } from "./roles/rules.ts";
import type { EditBrief, SaidPart } from "./schema.ts";

/** What is known besides the words. */
type Around = {
  /** Pictures that go along. */
  readonly pictures: number;
  /** What the first one shows, as far as it is known. */
  readonly shown?: string;
  readonly presets?: readonly ChosenPreset[];
};

/**
 * What a person wants of a picture, read from their message and by nobody's idea of it: the change in their own words,
 * and apart from it what must stay and what must not come in.
 */
export function readEdit(message: string, { pictures, shown = "", presets = [] }: Around): EditBrief {
  const language: Language = isHan(message) ? "zh" : "en";
  const parts = sort(atomsOf(message));
  const said = (kind: Part["kind"]) => join(parts, kind, message);
  const changes = said("change");
  const own = changes.length > 0 ? changes : [whole(message)];
  return {
    changes: own,
    keeps: changes.length > 0 ? said("keep").map((part) => without(part, keepingWords)) : [],
    avoids: changes.length > 0 ? said("avoid").map((part) => without(part, refusing)) : [],
    references: rolesIn(message, pictures, language),
    kinds: kindsOf(own.map(({ text }) => text).join("\n")),
    language,
    shown,
    styles: presets.map(({ id, parts: inBoth }) => ({ id, parts: inBoth[language] })),
  };
}

type Atom = SaidPart & { readonly endsSentence: boolean };
type Part = Atom & { readonly kind: "change" | "keep" | "avoid" };

const border = /[.!?;](?=\s|$)|[。！？；\n]|[,，](?!\d)|\s(?=(?:but|and|while|then) )/giu;

/** Between commas, ends of sentences and "and", which stand in no quotation marks. */
function atomsOf(message: string): readonly Atom[] {
  const quotes = findQuotes(message);
  const atoms: Atom[] = [];
  let start = 0;
  const take = (end: number, mark: string) => {
    const part = trimmed(message, start, end);
    if (part) atoms.push({ ...part, endsSentence: /[.!?;。！？；\n]/u.test(mark) });
    start = end + mark.length;
  };
  let quote = 0;
  for (const { index, 0: mark } of message.matchAll(border)) {
    while ((quotes[quote]?.end ?? message.length) <= index) quote++;
    if (index < (quotes[quote]?.start ?? message.length)) take(index, mark);
  }
  take(message.length, "\n");
  return atoms;
}

function trimmed(message: string, from: number, to: number): SaidPart | null {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(message.charAt(start))) start++;
  while (end > start && /\s/u.test(message.charAt(end - 1))) end--;
  return start < end ? { start, end, text: message.slice(start, end) } : null;
}

const opening = "^(?:(?:and|but|while|then|also|please|just|so) |请|但是?|并且?|同时|然后|不过){0,3}";
// "The other cat white" says what becomes of the rest; of what stays nothing is said, or that it stays.
const staying =
  "$|\\b.{0,80}\\b(?:stays?|remains?|kept|preserved|retained|identical|unchanged|untouched|unaltered|intact|alone|the same(?: as (?:before|now|it (?:is|was)))?$|as (?:is|before)$|as (?:it (?:is|was)|they (?:are|were))|(?:is|are|looks?) (?:fine|good|great|ok|okay|perfect|right)|(?:not|never) (?:be )?(?:chang|touch|alter|mov|modif))|\\b.{0,80}n['’]t (?:be )?(?:chang|touch|alter|mov|modif)";
const keeping = new RegExp(
  `${opening}(?:(?:keep(?:ing)?|leave|leaving|preserve|preserving|retain|maintain)(?! (?:only|just|out|adding|off))\\b|(?:do not|don['’]?t|never|without) (?:chang|touch|alter|mov|modify)|nothing else\\b|(?:(?:everything|all) else|the (?:rest|others?))(?=${staying})|(?:保持|保留|维持|不要(?:改|动|变|碰)|别(?:改|动|变|碰)|不(?:改变|改动|动|变))|(?:其他|其它|其余|别的|剩下)(?!.{0,12}(?:换|改|变成|加|去掉|删)))`,
  "iu",
);
const keepingBehind =
  /(?:不变|不动|原样|照旧|别动|不用改|不要改|不要动)$|\b(?:stays?|remains?|should (?:stay|remain))\b.{0,40}(?:\bsame|as (?:it|they)|unchanged|untouched|put)\b/iu;
const avoiding = new RegExp(
  `${opening}(?:(?:do not|don['’]?t|never) (?:add|draw|show|put|include|insert|write) |no (?:new|extra|other|additional|more) |(?:不要|别|不许|勿)再?(?:添加|增加|加上?|画|出现|写|放)|不要?有)`,
  "iu",
);
const changing = new RegExp(
  `${opening}(?:now )?(?:make|change|turn|add|remove|delete|erase|replace|swap|put|give|move|shift|paint|colou?r|draw|set|take|write|let|crop|extend|zoom|rotate|flip|brighten|darken|把|将|给|让|换|改|加|添|去掉|删|移|画|写|变)`,
  "iu",
);

/** What follows "keep the dog" goes on with it until something else begins, or the sentence ends. */
function sort(atoms: readonly Atom[]): readonly Part[] {
  const parts: Part[] = [];
  for (const atom of atoms) {
    const last = parts.at(-1);
    const goesOn = last && !last.endsSentence && last.kind !== "change" && !changing.test(atom.text);
    const kind = kindOf(atom.text) ?? (goesOn ? last.kind : "change");
    parts.push({ ...atom, kind });
  }
  return withPronouns(parts);
}

function kindOf(text: string): Exclude<Part["kind"], "change"> | null {
  if (avoiding.test(text)) return "avoid";
  return keeping.test(text) || keepingBehind.test(text) ? "keep" : null;
}

const pronoun = /\b(?:it|its|them|their|him|her|his)\b|它|他|她/iu;

/** "Keep the hat but make it red": what "it" is stands in what is kept, so both stay one wish. */
function withPronouns(parts: readonly Part[]): readonly Part[] {
  const first = parts.findIndex(({ kind }) => kind === "change");
  const isOpen = first > 0 && pronoun.test(parts[first]?.text ?? "") && !parts[first - 1]?.endsSentence;
  return isOpen ? parts.map((part, at) => (at <= first ? { ...part, kind: "change" as const } : part)) : parts;
}

/** Neighbours of one kind are one stretch of the message. */
function join(parts: readonly Part[], kind: Part["kind"], message: string): readonly SaidPart[] {
  const runs: { start: number; end: number }[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.kind !== kind) continue;
    const last = runs.at(-1);
    if (last && parts[at - 1]?.kind === kind) last.end = part.end;
    else runs.push({ start: part.start, end: part.end });
  }
  return runs.flatMap((run) => bare(message, run) ?? []);
}

const leading = /^(?:(?:and|but|while|then|so|please)\s+|(?:请|但是?|并且?|同时|然后|不过)[，,]?\s*){1,3}/iu;

/** Without the word that joined it to the one before, and without its full stop. */
function bare(message: string, { start, end }: { readonly start: number; readonly end: number }): SaidPart | null {
  const text = message.slice(start, end);
  const skipped = leading.exec(text)?.[0].length ?? 0;
  const left = text.slice(skipped).replace(/[\s,，;；.。!！]{1,8}$/u, "");
  return left === "" ? null : { start: start + skipped, end: start + skipped + left.length, text: left };
}

function whole(message: string): SaidPart {
  return bare(message, { start: 0, end: message.length }) ?? { start: 0, end: message.length, text: message };
}

const refusing =
  /^(?:(?:do not|don['’]?t|never) (?:add|draw|show|put|include|insert|write) (?:in )?|no )|^(?:(?:不要|别|不许|勿)再?(?:添加|增加|加上?|画|出现|写|放)|不要?有)/iu;

const keepingWords = /^(?:(?:keep|preserve|retain|maintain)(?:ing)? |保持|保留|维持)/iu;

/** "Don't add any people" on a line that says "avoid" already: its own verb is not said twice. */
function without(part: SaidPart, verb: RegExp): SaidPart {
  const skipped = verb.exec(part.text)?.[0].length ?? 0;
  const text = part.text.slice(skipped);
  return text.trim() === "" ? part : { start: part.start + skipped, end: part.end, text };
}
