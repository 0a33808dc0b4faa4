// How what is written looks: larger or smaller, at the foot or the top, in a colour.
import type { Token } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Language } from "../brief.ts";
import { isHan } from "../text/words.ts";
import { comma } from "../wish/comma.ts";
import { edited, firstToken, type Reader } from "./clause.ts";

const ABOUT = /\b(?:text|words|letters?|lettering|titles?|headlines?|captions?|font|writing)\b|文字|字体?|标题|字号/iu;
const ONLY_PLACE = /^(?:at the (?:bottom|top)|(?:放?在)?(?:底部|顶部|最下面|最上面))$/iu;
/** What takes away, writes anew or moves something else is no matter of looks. */
const OTHER =
  /\b(?:no|without|remove|delete|drop|lose|says?|saying|reads?|to say|space|room|add|background)\b|去掉|删|不要|改成[“「]|写|留白|背景/iu;
const LARGER = /\b(?:bigger|larger|big|large|huge|giant)\b|too small|大|太小/iu;
const SMALLER = /\b(?:smaller|small|tiny|little)\b|too (?:big|large)|小|太大/iu;
const BELOW = /\b(?:bottom|below|down|lower|under(?:neath)?|foot)\b|下|底/iu;
const ABOVE = /\b(?:top|above|up|upper|higher)\b|上|顶/iu;

type Said = Readonly<Record<Language, string>>;
const SIZES: Readonly<Record<"large" | "small", Said>> = {
  large: { en: "large text", zh: "大号文字" },
  small: { en: "small text", zh: "小号文字" },
};
const PLACES: Readonly<Record<"below" | "above", Said>> = {
  below: { en: "text at the bottom", zh: "文字在底部" },
  above: { en: "text at the top", zh: "文字在顶部" },
};

const isAbout = (part: string): boolean => /\btext\b|\bheadline\b|文字|标题/u.test(part);
const isSize = (part: string): boolean => /^(?:large|small) text$|^[大小]号文字$/u.test(part);
const isPlace = (part: string): boolean => /^text (?:at|below|on|in|under)\b|^headline\b|^文字在|^标题/u.test(part);

/** The parts of a composition that speak of what is written, which other changes of framing leave alone. */
export function letteringIn(composition: string | null): readonly string[] {
  return (composition ?? "").split(/[,，]\s*/u).filter(isAbout);
}

/** "make the text bigger", "the title in red", 「文字放到下面」. */
export const changeLettering: Reader = (brief, { text, tokens }) => {
  const isPlain = brief.exact_text.length > 0 && ONLY_PLACE.test(text);
  if (!(ABOUT.test(text) || isPlain) || OTHER.test(text)) return null;
  const { language } = brief;
  const said = letteringWords(text, tokens, language);
  if (said.length === 0) return null;
  if (brief.exact_text.length === 0) return edited(brief, { kind: "no-letters", words: "" });
  const composition = said.reduce((now, words) => withLettering(now, words, language), brief.composition ?? "");
  return edited({ ...brief, composition }, { kind: "framing", words: said.join(comma(language)) });
};

/** How a text wants words to look, as a brief says it: "large text", "red text", "text at the bottom". */
export function letteringWords(text: string, tokens: readonly Token[], language: Language): readonly string[] {
  const colour = firstToken(tokens, "colour")?.word;
  const size = sizeIn(text);
  const place = BELOW.test(text) ? PLACES.below : ABOVE.test(text) ? PLACES.above : null;
  return [
    ...(size ? [size[language]] : []),
    ...(colour ? [isHan(colour) ? `${colour.replace(/色?$/u, "色")}文字` : `${colour} text`] : []),
    ...(place && !size ? [place[language]] : []),
  ];
}

function sizeIn(text: string): Said | null {
  const complains = /\btoo\b|太/iu.test(text);
  if (complains) return /\btoo (?:small|little|tiny)\b|太小/iu.test(text) ? SIZES.large : SIZES.small;
  return LARGER.test(text) ? SIZES.large : SMALLER.test(text) ? SIZES.small : null;
}

/** A composition with words about what is written, in place of those they contradict. */
export function withLettering(composition: string, words: string, language: Language): string {
  const same =
    [isSize, isPlace].find((is) => is(words)) ?? ((part: string) => isAbout(part) && !isSize(part) && !isPlace(part));
  const kept = composition.split(/[,，]\s*/u).filter((part) => part !== "" && !same(part));
  return [...kept, words].join(comma(language));
}
