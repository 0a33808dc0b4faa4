// Phrases of what is shown, as one sentence.

const HAN_END = /[\p{Script=Han}”’》」』）]$/u;
const HAN_LINKED = /^[和与跟及](?![谐平服尚面气])/u;
const HAN_COUNTED = /^(?:\d{1,4}|[一二两三四五六七八九十几]{1,3})(?![起直定样])\p{Script=Han}/u;
const HAN_TELLS = /[在着]/u;
const HAN_LISTED_MAX = 14;
const LINKED = /^(?:and|or) /i;
/** Words after which "and" would join the wrong things: "reading under a tree and a dog". */
const BINDING =
  /\b(?:on|in|at|under|over|by|near|behind|beside|between|inside|through|across|from|[a-z]{3,20}ing)\b|,/i;

/** A phrase that brings its own "and" needs no comma before it, unless it could be misread. */
export function joinPhrases(phrases: readonly string[]): string {
  return phrases.reduce((line, next, at) => line + (at === 0 ? "" : jointOf(phrases[at - 1] ?? "", next)) + next, "");
}

function jointOf(before: string, next: string): string {
  if (HAN_END.test(before)) {
    if (HAN_LINKED.test(next)) return "";
    return isHanListed(before) && HAN_COUNTED.test(next) ? "、" : "，";
  }
  return LINKED.test(next) && !BINDING.test(before) ? " " : ", ";
}

function isHanListed(phrase: string): boolean {
  const bare = phrase.replace(/^[和与跟及]/u, "");
  return phrase.length <= HAN_LISTED_MAX && HAN_COUNTED.test(bare) && !HAN_TELLS.test(phrase);
}
