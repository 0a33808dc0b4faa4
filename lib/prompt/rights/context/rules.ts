import type { Alias } from "../names/alias/rules.ts";
import type { Entry } from "../names/rules.ts";
import { tradeTable } from "../names/rules.ts";

// Whether a name that stands in a text is meant: apple the fruit or Apple the brand, and named in order to keep it out.

/** A folded text and where in it a name stands. */
export type Place = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It is written with a capital that no beginning of a sentence asks for. */
  readonly isProper: boolean;
};

const reachLatin = 48; // letters to each side in which a word is near
const reachHan = 12;
const han = /\p{Script=Han}/u;
const latin = /[a-z0-9]/;

export function isMeant(alias: Alias, entry: Pick<Entry, "kind" | "group">, place: Place): boolean {
  if (hasOtherSuffix(place) || isMailbox(place) || isForbidden(alias, place)) return false;
  if (entry.group === "net" && isFormat(place)) return false;
  if (!alias.isEveryday) return han.test(alias.text) ? isWholeWord(alias, place) : true;
  if (entry.kind !== "brand") return alias.near.some((word) => isNear(word, place));
  const products = alias.withProducts ? (tradeTable.get(entry.group)?.products ?? []) : [];
  return isLogo(place) || [...alias.near, ...products].some((word) => isProductAt(word, place));
}

const otherSuffix = /^-(?:less|free|coloured|colored|shaped|sized)\b/;

function hasOtherSuffix({ text, end }: Place): boolean {
  return otherSuffix.test(text.slice(end, end + 12));
}

/** "ann@gmail.com" says where mail goes. */
function isMailbox({ text, start, end }: Place): boolean {
  return text.charAt(start - 1) === "@" && text.charAt(end) === ".";
}

const formatAfter =
  /^(?:'s)?[ -](?:posts?|story|stories|reels?|ads?|banners?|covers?|headers?|thumbnails?|carousels?|channel|profile|avatars?|campaigns?|videos?|format|size|stickers?|newsletter)(?![a-z])/;
const formatBefore = /\b(?:for|on|to|use on|post on) $|(?:用于|发布?在?到?|适合|放在|上传到?)$/;
const hanFormatAfter =
  /^的?(?:封面|笔记|帖子?|图文|海报|主图|首页|详情页|头像|公众号|朋友圈|表情包?|视频|配图|首图|推文|banner|广告图|尺寸)/;

/** A post for a network is no picture of the network. */
function isFormat({ text, start, end }: Place): boolean {
  const after = text.slice(end, end + 16);
  return (
    formatAfter.test(after) ||
    hanFormatAfter.test(after) ||
    formatBefore.test(text.slice(Math.max(0, start - 12), start))
  );
}

function isForbidden({ never, text: name }: Alias, place: Place): boolean {
  if (never.length === 0) return false;
  const reach = han.test(name) ? reachHan : reachLatin;
  const around = place.text.slice(Math.max(0, place.start - reach), place.end + reach);
  return never.some((word) => around.includes(word));
}

function isNear(word: string, { text, start, end }: Place): boolean {
  const reach = han.test(word) ? reachHan * 2 : reachLatin;
  return (
    includesWord(text.slice(Math.max(0, start - reach), start), word) ||
    includesWord(text.slice(end, end + reach), word)
  );
}

function includesWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (han.test(word)) return true;
    if (!latin.test(text.charAt(at - 1)) && !latin.test(text.charAt(at + word.length))) return true;
  }
  return false;
}

const afterName = /^(?:'s)?[ -]?/;
const afterHanName = /^(?:牌|的|牌的)?[ ]?/;
const restWords = 3; // "an Apple silver laptop"

/** The product stands directly after the name, or a few words later when the name is written as a name. */
function isProductAt(word: string, { text, end, isProper }: Place): boolean {
  const rest = text.slice(end, end + reachLatin);
  if (han.test(word)) return rest.replace(afterHanName, "").startsWith(word);
  const after = rest.replace(afterName, "");
  if (startsWithWord(after, word)) return true;
  const clause = after.split(/[^a-z0-9' -]/)[0] ?? "";
  const words = clause.split(" ").slice(1, restWords);
  return isProper && !linkWord.test(clause) && words.includes(word);
}

const linkWord = /^(?:and|or|on|in|at|by|with|of|for|to|next|near|beside|behind|under|is|was)\b/;

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !latin.test(text.charAt(word.length));
}

const logoAfter = /^(?:'s)? ?(?:的)?(?:logo|brand|slogan|advert|commercial|flagship)(?![a-z])/;
const hanLogoAfter = /^(?:牌|的)?(?:标志|商标|标识|品牌|官网|专卖店|旗舰店|广告语)/;
const logoBefore = /\b(?:logo of|logo for|advert for|ad for|commercial for|slogan of) (?:the )?$/;

function isLogo({ text, start, end }: Place): boolean {
  const after = text.slice(end, end + 16);
  return (
    logoAfter.test(after) || hanLogoAfter.test(after) || logoBefore.test(text.slice(Math.max(0, start - 24), start))
  );
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const windowSide = 6;
const shortName = 2;

/** A Chinese name of two letters must not be the half of another word: 姚明 is none in 姚明亮的眼睛. */
function isWholeWord({ text: name }: Alias, { text, start, end }: Place): boolean {
  if (name.length > shortName) return true;
  const from = Math.max(0, start - windowSide);
  for (const { segment, index } of segmenter.segment(text.slice(from, end + windowSide))) {
    const begin = from + index;
    const finish = begin + segment.length;
    if (begin < start && finish > start && finish < end) return false;
    if (begin > start && begin < end && finish > end) return false;
  }
  return true;
}

const clauseLength = 32;
const notBefore =
  /\b(?:no|not|without|avoid|avoiding|never|excluding|don't|doesn't|isn't|aren't|instead of|free of)\b[a-z0-9' -]*$/;
const hanNotBefore =
  /(?:没有|不要|避免|不含|不是|不带|不画|不出现|禁止|请勿|并非|而非|杜绝|无任何)[^。，；：、,.;:\n]{0,8}$|[无别非]$/;
const lineLengthMax = 1_000; // a list of what to avoid is no longer
const avoidLine = /(?:^|\n)[ \t]*(?:avoid|避免|不要|排除)[ \t]*[:：][^\n]*$/;

/** The name is said in order to keep it out of the picture. */
export function isKeptOut({ text, start }: Place): boolean {
  if (notBefore.test(clauseBefore(text, start)) || hanNotBefore.test(lettersBefore(text, start))) return true;
  return avoidLine.test(text.slice(Math.max(0, start - lineLengthMax), start));
}

const removedBefore =
  /\b(?:remove|erase|delete|take (?:out|away|off)|get rid of)(?: (?:the|any|all|every|his|her|its|their|that|old|big|small)){0,3} $/;
const hanRemovedBefore = /(?:去掉|去除)[^。，；：、,.;:\n]{0,8}$/;

/**
 * "Remove the Nike logo": of a picture that is changed. What else is asked for in the same breath is no part of it, and
 * what is under a garment that is removed is in the picture all the same.
 */
export function isRemoved({ text, start }: Place): boolean {
  return removedBefore.test(clauseBefore(text, start)) || hanRemovedBefore.test(lettersBefore(text, start));
}

function lettersBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - clauseLength), start);
}

function clauseBefore(text: string, start: number): string {
  const before = lettersBefore(text, start);
  return before.slice(Math.max(...[...".,;:!?\n"].map((mark) => before.lastIndexOf(mark))) + 1);
}
