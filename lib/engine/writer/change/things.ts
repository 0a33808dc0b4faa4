// Changes of what is in the picture: things replaced, removed, added.
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief } from "../brief.ts";
import { mainPhrase, removePhrase, replacePhrase } from "../text/edits.ts";
import { attach } from "../text/predicates.ts";
import { findPhrase, phrasesOf } from "../text/spans.ts";
import { articleFor, isDetermined, isHan, tidy, withoutMeasure } from "../text/words.ts";
import { comma } from "../wish/comma.ts";
import { isColour } from "../wish/refusals.ts";
import { type Clause, edited, namesThing, type Reader } from "./clause.ts";

const PRONOUN =
  /^(?:it|this|that|him|her|them|these|those|everything|the (?:picture|image|drawing)|它|他|她|它们|他们|这个?|那个?|画面|图片?)$/iu;
const X = "(?:the |that |this |his |her |its |their )?([a-z][a-z' -]{0,40}?)";
const SWAPS: readonly RegExp[] = [
  new RegExp(`^(?:replace|swap|exchange|trade|substitute)(?: out)? ${X} (?:with|for|by) (.+)$`, "iu"),
  new RegExp(`^(?:change|turn|make|transform|switch) ${X} (?:in)?to (.+)$`, "iu"),
  /^(?:make|turn) (it|him|her|them|this|that) (?:in)?(?:to )?((?:an?|the|some|two|three|four|five|\d+) .+)$/iu,
  /^把?([\p{Script=Han}]{1,8}?)(?:都|全)?(?:换成|改成|变成|变为|替换成|替换为|换为|改为|画成)(.+)$/u,
];
/** New thing first, old thing second. */
const INSTEADS: readonly RegExp[] = [
  /^(?:make it |draw |use |with |put )?((?:an?|the|some|two|three|four|five|\d+) [^,]+?) instead(?: of (?:the |an? )?([a-z' -]+))?$/iu,
  /^(?:i meant|i mean|i'd rather have|i would rather have|rather|i wanted|should be|it should be|it's|make that) ((?:an?|some|two|three|four|five|\d+) [^,]+?)(?:,? not (?:an? |the )?([a-z' -]+))?$/iu,
  /^用(.+?)(?:代替|替换|取代|替掉)(.+)$/u,
  /^(?:换成?|改成|变成|改为|换为)(?=[\p{Script=Han}])(.+)()$/u,
  /^(?:要|是)(.+?)[，,]?(?:不要|而?不是)(.+)$/u,
];
const BACKDROP =
  /^(?:background|backdrop|scene|scenery|setting|place|location|sky|style|text|words|title|headline|light|lighting|time|colou?rs?|mood|season|weather|format|背景|场景|地点|风格|文字|标题|光线|时间|颜色|色调|气氛|季节|天气|画风|配色)$/iu;

/** "replace the fox with a wolf", "a wolf instead", "把猫换成兔子". */
export const replaceThing: Reader = (brief, { text, vocabulary }) => {
  for (const pattern of SWAPS) {
    const swap = pattern.exec(text);
    if (swap?.[1] && swap[2]) return swapThings(brief, swap[1], swap[2], vocabulary);
  }
  for (const pattern of INSTEADS) {
    const instead = pattern.exec(text);
    if (instead?.[1]) return swapThings(brief, instead[2] ?? "", instead[1], vocabulary);
  }
  return null;
};

function swapThings(brief: Brief, old: string, words: string, vocabulary: Vocabulary) {
  const thing = tidy(words.replace(/ instead$/i, ""));
  if (BACKDROP.test(old.trim()) || isColour(thing) || onlyLook(thing, vocabulary)) return null;
  const named = PRONOUN.test(old.trim()) ? "" : old;
  if (!namesThing(thing, vocabulary) && (named === "" || !namesThing(named, vocabulary))) return null;
  const phrases = phrasesOf(brief.subject, vocabulary);
  const phrase = (named ? findPhrase(phrases, named, vocabulary) : null) ?? mainPhrase(brief.subject, vocabulary);
  if (!phrase) return edited({ ...brief, subject: thing }, { kind: "replaced", old: brief.subject, words: thing });
  const subject = replacePhrase(brief.subject, phrase, thing);
  const gone = brief.subject.slice(phrase.start, phrase.end);
  return edited({ ...brief, subject }, { kind: "replaced", old: gone, words: thing });
}

/** "a poster", "watercolour": what a picture is, not what is in it. */
function onlyLook(words: string, vocabulary: Vocabulary): boolean {
  const kinds = tokenize(words, vocabulary).map(({ kind }) => kind);
  const settings = ["style", "purpose", "time", "weather", "season", "place", "colour", "size"];
  return !kinds.includes("noun") && kinds.some((kind) => settings.includes(kind));
}

const REMOVES: readonly RegExp[] = [
  new RegExp(
    `^(?:please )?(?:remove|delete|drop|erase|hide|lose|cut|take (?:away|out|off)|get rid of|leave out|without|minus|no more|no|i (?:don't|do not) (?:like|want|need))(?: any| all)? ${X}(?: from .+)?$`,
    "iu",
  ),
  new RegExp(`^take ${X} (?:away|out|off)$`, "iu"),
  new RegExp(`^${X} (?:should|must|has to|can) (?:go|disappear|be removed|be gone)(?: away)?$`, "iu"),
  /^(?:请)?(?:去掉|删掉|删除|删去|移除|不要|拿掉|拿走|别要|去除|没有|不需要|我不喜欢|不喜欢|别画)(?:那?[只个棵条张些]|那些|这些|这个|所有的?)?([\p{Script=Han}a-z]{1,10}?)(?:了)?$/iu,
  /^把?([\p{Script=Han}]{1,8}?)(?:都|全)?(?:去掉|删掉|删除|删了|去了|移除|拿掉|拿走|不要了|去除)(?:了)?$/u,
];
const NO_THING = /^(?:text|words?|lettering|background|backdrop|title|headline|caption|文字|字|标题|背景)$/iu;

/** "without the hat": the thing leaves with the words that tied it there, and must not come back. */
export const removeThing: Reader = (brief, { text, vocabulary }) => {
  const words = REMOVES.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  if (!words || NO_THING.test(words.trim())) return null;
  const things = words.split(/ and | or |和|、/u).map((part) => tidy(part.replace(/^(?:the|an?|any|all|that) /i, "")));
  const next = things.filter(Boolean).reduce((now, thing) => removeOne(now, thing, vocabulary), brief);
  return edited(next, {
    kind: "removed",
    words: things.filter(Boolean).join(brief.language === "zh" ? "、" : " and "),
  });
};

function removeOne(brief: Brief, thing: string, vocabulary: Vocabulary): Brief {
  const cut = (text: string): string => {
    const phrase = findPhrase(phrasesOf(text, vocabulary), thing, vocabulary);
    return phrase
      ? removePhrase(text, phrase, vocabulary)
      : text.includes(thing)
        ? tidy(text.replace(thing, ""))
        : text;
  };
  return {
    ...brief,
    subject: cut(brief.subject) || brief.subject,
    scene: brief.scene === null ? null : cut(brief.scene) || null,
    must_avoid: [...new Set([...brief.must_avoid, thing])].slice(-20),
  };
}

const NUMBERED =
  "(?:an?|another|some|one|two|three|four|five|six|seven|eight|nine|ten|several|many|lots of|a few|more|\\d+|his|her|its)";
const ADDS: readonly RegExp[] = [
  /^(?:add|include|insert|put in|put|place|draw|show|plus|throw in|want|need|there should be|with)(?: in)? ((?:(?!it\b|him\b|her\b|them\b)[a-z\d]).+)$/iu,
  new RegExp(`^(${NUMBERED} [^,]+?)(?: too| as well| also| in it| beside (?:it|him|her))$`, "iu"),
  /^(?:再?(?:加|添|放|画|来|要)(?:上|入|进)?|增加|添加|还有|多(?:加|画|来)?|旁边(?:加|放|画))(?!亮|一点$|一些$)(.+)$/u,
];
const WORN =
  /\b(?:capes?|cloaks?|hat|cap|scarf|glasses|sunglasses|crown|helmet|tie|bow|shirt|coat|dress|shoes|boots|mask|ring|backpack|goggles|beanie)\b|帽|围巾|眼镜|墨镜|皇冠|头盔|领带|蝴蝶结|口罩|裙|鞋|外套/iu;
const GIVES: readonly RegExp[] = [
  /^put ((?:an?|some|the|his|her) .+?) on (?:it|him|her|them|(?:its|his|her) head|the (?!left|right|top|bottom|cent|middle|table|floor|ground|grass|beach)[a-z -]{2,30})$/iu,
  /^(?:add|draw) ((?:an?|some) .+?) (?:on|to) (?:it|him|her|them|(?:its|his|her) head)$/iu,
  /^(?:give|hand) (?:it|him|her|them|the [a-z -]{2,30}?) ((?:an?|some|two|three|the|his|her|\d+) .+)$/iu,
  /^(?:给(?:它|他|她|它们|[\p{Script=Han}]{1,5}?))(?:戴|穿|加|画|配|拿)?(?:上|着)?((?:[一两三几]|\d).+|[\p{Script=Han}]{1,8})$/u,
  /^with ((?:an?|his|her|some) .+)$/iu,
];

/** "add a dog", "give him a hat": the thing joins, or the main thing wears or holds it. */
export const addThing: Reader = (brief, { text, vocabulary, tokens }) => {
  const given = GIVES.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  if (given && namesThing(given, vocabulary) && (WORN.test(given) || /^(?:give|hand|put|给)/iu.test(text)))
    return equip(brief, given, vocabulary);
  if (/^(?:put|place|show) the\b/iu.test(text) && phraseNamed(brief, { tokens, vocabulary })) return null;
  const words = ADDS.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  if (!words || tokens.every(({ kind }) => kind === "style" || kind === "purpose")) return null;
  const explicit = /^(?:add|include|insert|plus|throw|加|添|增加|还有|再)/iu.test(text);
  if (!explicit && !namesThing(words, vocabulary)) return null;
  if (/^(?:more|less)\b|^[一]?[点些]$|^(?:一点|一些|点儿)/iu.test(words) && !namesThing(words, vocabulary)) return null;
  return edited(join(brief, asThing(words)), { kind: "added", words: asThing(words) });
};

const asThing = (words: string): string => {
  const thing = tidy(
    words
      .replace(/^another\b/i, "a")
      .replace(/^(?:his|her|its)\b/i, "a")
      .replace(/\s+(?:too|as well|please)$/i, ""),
  );
  if (isHan(thing) || isDetermined(thing) || /s$/.test(thing) || / /.test(thing)) return thing;
  return `${articleFor(thing)} ${thing}`;
};

function join(brief: Brief, thing: string): Brief {
  const and = isHan(thing) ? `${comma("zh")}还有` : `${comma("en")}and `;
  const bare = withoutMeasure(thing.toLowerCase());
  return {
    ...brief,
    subject: `${brief.subject}${and}${thing}`,
    must_avoid: brief.must_avoid.filter((word) => !bare.includes(word.toLowerCase())),
  };
}

function equip(brief: Brief, words: string, vocabulary: Vocabulary) {
  const thing = asThing(words).replace(/^一[个只顶条副双件把]/u, "");
  const worn = WORN.test(thing);
  const tie = isHan(thing) ? (worn ? "戴着" : "拿着") : worn ? "wearing " : "holding ";
  const subject = attach(brief.subject, `${tie}${thing}`, vocabulary);
  return edited({ ...brief, subject }, { kind: "has", words: `${tie}${thing}` });
}

/** The picture's phrase a clause names by a noun, when the subject has one such. */
export function phraseNamed(brief: Brief, { tokens, vocabulary }: Pick<Clause, "tokens" | "vocabulary">) {
  const phrases = phrasesOf(brief.subject, vocabulary);
  for (const token of tokens) {
    if (token.kind !== "noun") continue;
    const found = findPhrase(phrases, token.word, vocabulary);
    if (found) return found;
  }
  return null;
}
