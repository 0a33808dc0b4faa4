import type { Word } from "../../wording/phrase/rules.ts";
import type { Claim } from "../claims/rules.ts";
import { type DraftReading, hasWord, isSameWord } from "../draft/rules.ts";
import type { DraftSettings } from "../schema.ts";

// Whether a claim of the message arrived in the prompt.

export type Around = {
  readonly draft: DraftReading;
  readonly settings: readonly (DraftSettings | null)[];
  /** Things that the message speaks of, and those of them that it counts; each once. */
  readonly named: readonly Word[];
  readonly counted: readonly Word[];
  /** Message and prompt are in different languages: words cannot be compared, figures can. */
  readonly isTranslated: boolean;
};

export function hasArrived(claim: Claim, around: Around): boolean {
  switch (claim.kind) {
    case "count":
      return claim.isWeak ? !isMultiplied(claim.head, around) : hasCount(claim, around);
    case "pictures":
      return hasPictures(claim.value, around);
    case "colour":
      return hasColour(claim, around);
    case "text":
      return hasText(claim.inner, around.draft.text);
    case "name":
      return around.isTranslated || hasWord(around.draft.shown, claim.word);
    case "negation":
      return hasNegation(claim, around);
    case "size":
      return around.settings.every((settings) => settings === null || hasSize(claim, settings));
  }
}

type Of<K extends Claim["kind"]> = Extract<Claim, { readonly kind: K }>;

function hasCount({ value, head }: Of<"count">, { draft, named, isTranslated }: Around): boolean {
  const isOfHead = (word: Word): boolean => head !== null && isSameWord(word, head);
  if (!isTranslated && draft.numbers.some((one) => one.value === value && one.words.some(isOfHead))) return true;
  const equal = draft.numbers.filter((one) => one.value === value);
  if (!head || isTranslated) return equal.length > 0 || hasFigure(draft.text, value);
  if (
    draft.numbers.some((one) => !one.isWeak && one.value !== value && one.words.some((word) => isSameWord(word, head)))
  )
    return false;
  return equal.some(({ words }) => !words.some((word) => isNamed(word, named)));
}

function hasFigure(text: string, value: number): boolean {
  return new RegExp(`(?<![\\d.])${String(value).replace(".", "\\.")}(?![\\d])`).test(text);
}

/** Whether the message itself speaks of this thing. */
function isNamed(word: Word, named: readonly Word[]): boolean {
  return named.some((one) => isSameWord(one, word));
}

/** One thing was said, and the prompt counts several of it. */
function isMultiplied(head: Word | null, { draft, counted, isTranslated }: Around): boolean {
  if (!head || isTranslated || counted.some((one) => isSameWord(one, head))) return false;
  const bound = draft.numbers.filter(({ words }) => words.some((word) => isSameWord(word, head)));
  return bound.length > 0 && bound.every(({ isWeak }) => !isWeak);
}

function hasPictures(value: number, { settings }: Around): boolean {
  const known = settings.filter((one) => one !== null);
  return known.length === 0 || settings.length >= value || known.reduce((sum, { count }) => sum + count, 0) >= value;
}

function hasColour({ id, head }: Of<"colour">, { draft, named, isTranslated }: Around): boolean {
  const equal = draft.colours.filter(({ families }) => families.includes(id));
  if (!head || isTranslated) return equal.length > 0;
  if (equal.some(({ words }) => words.length === 0 || words.some((word) => isSameWord(word, head)))) return true;
  if (hasWord(draft.shown, head)) return false;
  return equal.some(({ words }) => !words.some((word) => isNamed(word, named)));
}

const letter = /[\p{L}\p{N}]/u;

/** Letter by letter, and not within a longer word. */
function hasText(inner: string, text: string): boolean {
  const wanted = comparable(inner);
  const given = comparable(text);
  for (let at = given.indexOf(wanted); at >= 0; at = given.indexOf(wanted, at + 1)) {
    if (isEdge(given[at - 1], wanted[0]) && isEdge(given[at + wanted.length], wanted.at(-1))) return true;
  }
  return false;
}

function isEdge(outside: string | undefined, inside: string | undefined): boolean {
  const isChinese = /\p{Script=Han}/u.test(inside ?? "") || /\p{Script=Han}/u.test(outside ?? "");
  return isChinese || !(letter.test(outside ?? "") && letter.test(inside ?? ""));
}

/** Marks of quotation and gaps may differ; letters may not. */
function comparable(text: string): string {
  return text
    .replace(/["“”„]/g, "”")
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ");
}

function hasNegation({ head, isStrong, isBare }: Of<"negation">, { draft, named, isTranslated }: Around): boolean {
  if (head.kind === "colour") return isTranslated || draft.colours.every(({ families }) => !families.includes(head.id));
  if (isTranslated) return true;
  const isRuledOut = hasWord(draft.ruledOut, head);
  const isShown = hasWord(draft.shown, head) && !isNamed(head, named);
  if (isStrong) return isRuledOut && !(isBare && isShown);
  return isRuledOut || !isShown;
}

const shapeTolerance = 0.2; // of the logarithm: 4:5 may become 2:3, and 16:9 may become 3:2

function hasSize({ ratio, width, height }: Of<"size">, settings: DraftSettings): boolean {
  if (settings.isShapeUnmet) return true;
  if (width && height && (width === settings.width) !== (height === settings.height)) return false;
  return Math.abs(Math.log(ratio / (settings.width / settings.height))) <= shapeTolerance + Number.EPSILON;
}
