// Languages the writer does not know, told by their script or their small words.
import { withoutQuotes } from "#lib/engine/illustrator/parse/prompt.ts";

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Japanese", /[\u3040-\u30ff]/u],
  ["Korean", /[\uac00-\ud7af]/u],
  ["Russian", /[\u0400-\u04ff]/u],
  ["Greek", /[\u0370-\u03ff]/u],
  ["Hebrew", /[\u0590-\u05ff]/u],
  ["Arabic", /[\u0600-\u06ff]/u],
  ["Hindi", /[\u0900-\u097f]/u],
  ["Thai", /[\u0e00-\u0e7f]/u],
];

/** Small words and words of asking; none of them is a word of English on its own but those in SHARED. */
const SMALL: readonly (readonly [string, string])[] = [
  [
    "Spanish",
    "un una unos unas el los las del en con para por de y que dibuja dibújame quiero hazme pinta noche sobre hola",
  ],
  [
    "French",
    "un une des les du dans sur avec sous pour et le la au aux de qui dessine dessinez fais moi veux nuit bonjour",
  ],
  [
    "German",
    "ein eine einen einem einer der das den dem und mit auf unter im am für bitte zeichne male mir ich möchte in hallo",
  ],
  ["Italian", "un una uno il lo gli con nel nella sul sulla di e che per disegna voglio notte sotto ciao"],
  ["Portuguese", "um uma uns umas os com na no em para da do de e que desenha desenhe quero noite sob olá"],
  ["Dutch", "een het de met op onder van voor en teken mij ik wil bij hallo"],
];
const SHARED: ReadonlySet<string> = new Set([
  "in",
  "am",
  "no",
  "do",
  "lo",
  "male",
  "op",
  "la",
  "le",
  "de",
  "en",
  "e",
  "y",
  "per",
  "moi",
  "na",
  "il",
  "das",
  "dem",
]);
const ENGLISH =
  /\b(?:a|an|the|and|with|of|on|at|under|to|is|are|it|my|our|draw|make|for|me|i|want|two|three|without|not|but|this|that|please|can|you|style|poster|logo|picture)\b/giu;
const WORDS_MAX = 60;
const OTHER_LETTERS = /[à-öø-ÿßœñ¿¡]/giu;

/** The language a text is most likely in, when that is none the writer knows; "another language" when it cannot tell. */
export function foreignLanguage(text: string): string | null {
  const outside = withoutQuotes(text.slice(0, 600));
  const letters = outside.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const script = SCRIPTS.find(([, pattern]) => (outside.match(new RegExp(pattern, "gu"))?.length ?? 0) * 6 > letters);
  if (script) return script[0];
  const known = outside.match(/[a-z]|\p{Script=Han}/giu)?.length ?? 0;
  const other = outside.match(OTHER_LETTERS)?.length ?? 0;
  if ((known + other) * 2 < letters) return "another language";
  return bySmallWords(outside.toLowerCase(), other * 12 > letters);
}

function bySmallWords(text: string, hasMarks: boolean): string | null {
  const words = (text.match(/\p{L}+/gu) ?? []).slice(0, WORDS_MAX);
  const english = text.match(ENGLISH)?.length ?? 0;
  const scores = SMALL.map(([name, list]) => {
    const small = new Set(list.split(" "));
    const hits = words.filter((word) => small.has(word));
    return { name, hits: hits.length, own: hits.filter((word) => !SHARED.has(word)).length };
  }).sort((a, b) => b.hits - a.hits);
  const best = scores[0];
  const isSure = best !== undefined && best.own > 0 && best.hits > english && best.hits * 5 >= words.length;
  if (isSure && best) return best.name;
  return hasMarks && english === 0 && words.length > 1
    ? best && best.hits > 0
      ? best.name
      : "another language"
    : null;
}

/** True when a text is most likely in a language the writer does not know. */
export function isForeign(text: string): boolean {
  return foreignLanguage(text) !== null;
}
