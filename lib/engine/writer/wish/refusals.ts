// What a wish must not show, and which colours it may.
import { findColour } from "#lib/engine/lexicon/colours.ts";
import { tidy } from "../text/words.ts";

const REFUSING =
  "(?:(?:but |and )?(?:with )?(?:absolutely )?no(?! (?:one|matter|longer|more than|idea|need|problem)\\b)|without(?: any)?|(?:please )?(?:don't|do not|dont) (?:include|draw|add|show|use|put|want|have)(?: any)?|avoid|exclude|leave out|not)";
const WORDS = "[a-z' -]{2,30}?";
/** "people or text", "people, cars or text", "text and no people", but not "no hat and a scarf". */
const MORE = `(?:(?:, (?:no |any )?${WORDS}){0,4},? (?:or|nor)|,? and(?! (?:an?|the|with|two|three|some|make|add|put|use|keep|it|give|in|at)\\b)) (?:(?:no|any|without) )?${WORDS}`;
const AVOID_EN = new RegExp(
  `(?:^|[,;.]|\\band\\b|\\bbut\\b)? *\\b${REFUSING} +((?!only\\b|just\\b|sure\\b|really\\b|that\\b)[a-z][a-z' -]{0,40}?(?:${MORE})?)(?=$|[,.;:!?\\n]| +(?:and|but|with|in|at|on|under|just|only|please|against|for|near|by|behind|because|so)\\b)`,
  "giu",
);
/** "no people in the audience": where they are not to be is refused with them, where the refusal is a clause of its own. */
const WHERE =
  /^ +(?:in|on|at|inside|behind|near|around|by) (?:the|its|his|her|their) (?!(?:styles?|manner|rain|snow|fog|mist|morning|evening|afternoon|night|dark|sun|sunset|sunshine|wind|shape|form|same)\b)[a-z][a-z' -]{1,30}?(?= *(?:$|[,.;:!?\n]))/iu;
const PREPOSITION = /^ +(?:in|at|on|under|against|near|by|behind|with)\b/iu;
const AVOID_ZH =
  /[，,。；]?\s*(?:而且|但是?|并且|请)?(?:不要(?:有|出现|画|放|用|加)?|不带|不含|不画|不放|不能有|没有|别(?:画|有|放|加|用|出现)|避免|无(?!人机|花果|缝|限|尾熊|论|敌|聊|数|名|穷))((?:(?!但|只|在|和背景)[\p{Script=Han}]){1,10}?(?:(?:、|和|或者?|以及)(?:任何)?[\p{Script=Han}]{1,8}?){0,5})(?:出现|在画面[里中]|了|哦|啊|吧)?(?=$|[，,。；！!、\n\s])/gu;

/** 一只没有项圈的狗, 空无一人的海滩: what is lacked describes what follows, which stays. */
const LACKING_ZH =
  /(?:(?<=[只条个位匹头棵朵座栋间片张幅辆艘件的])没有|空无)((?:(?!的)[\p{Script=Han}]){1,6})的(?=\p{Script=Han})/gu;
/** 没有云的天空: at the head of a wish it tells what a place lacks; of a thing it would refuse that. */
const LACKING_PLACE_ZH =
  /(?<=^|[画：])(?:没有|无)((?:(?![的色])[\p{Script=Han}]){1,5})的(?=(?:[\p{Script=Han}]{1,3}的)?(?:蓝天|天空|夜空|星空|大?海|海面|湖|街|马路|公路|城市|小镇|村|草[原地]|田野|沙漠|雪[地山]|山|森林|树林|公园|花园|院子|房间|教室|车站|广场|舞台|沙滩|池塘|河|世界|星球))/gu;

const clean = (words: string): string =>
  words
    .replace(/^(?:\s|\b(?:no|any|the|a|an|or|and|without|such)\b|任何|有)+/giu, "")
    .replace(/的$/u, "")
    .trim();

export type Refusal = { readonly avoided: readonly string[]; readonly rest: string };

/** The refused things of a wish, and the wish without them. */
export function takeAvoided(text: string): Refusal {
  const avoided: string[] = [];
  const take = (words: string): void => {
    avoided.push(
      ...words
        .split(/,| or | and | nor |和|、|或者?|以及/u)
        .map(clean)
        .filter(Boolean),
    );
  };
  const lack = (_: string, words: string, at: number, whole: string): string => {
    avoided.push(clean(words).replace(/^一/u, ""));
    return /[时里中上下边前后]/u.test(whole.charAt(at - 1)) ? "的" : ""; // 日落时空无一人的海滩: 日落时的海滩
  };
  const related = text.replace(LACKING_ZH, lack).replace(LACKING_PLACE_ZH, lack);
  const shown = withoutRefusals(related, take).replace(AVOID_ZH, (_, words: string) => {
    take(words);
    return ", ";
  });
  const rest = tidy(shown);
  return { avoided: [...new Set(avoided)], rest };
}

/** The text without what it refuses in English; what went along with that is not left behind alone. */
function withoutRefusals(text: string, take: (words: string) => void): string {
  let rest = "";
  let from = 0;
  for (const { 0: all, 1: words = "", index } of text.matchAll(AVOID_EN)) {
    const after = text.slice(index + all.length);
    const isClause = /^[,;.]/.test(all.trim()) || index === 0;
    const where = (isClause && WHERE.exec(after)?.[0]) || "";
    take(words + where);
    rest += text.slice(from, index) + (!isClause && PREPOSITION.test(after) ? "" : ", ");
    from = index + all.length + where.length;
  }
  return rest + text.slice(from);
}

/** Colours of brands and interiors that the illustrator knows only as something near. */
const MORE_COLOURS =
  /^(?:coral|salmon|mustard|charcoal|burgundy|maroon|indigo|peach|plum|rust|sand|rose|khaki|ochre|amber|ruby|sapphire|jade|lilac|cream|ivory|silver|bronze|copper|off-white|terracotta|sage|珊瑚|藏青|酒红|墨绿|香槟|米白|驼)色?$/iu;
const SHADES =
  /\b(?:light|dark|deep|pale|bright|soft|warm|cool|muted|dusty|royal|baby|hot|forest|sky|navy|pastel|neon)\b[ -]/giu;

/** True for "#0B3D91", "red", "dark green", "天蓝色". */
export function isColour(words: string): boolean {
  const bare = words.trim().toLowerCase();
  if (bare === "") return false;
  if (MORE_COLOURS.test(bare)) return true;
  return [bare, bare.replace(SHADES, ""), bare.replace(/色$/u, ""), bare.replace(/^[浅深淡暗亮]/u, "")].some(
    (word) => findColour(word) !== null,
  );
}

const NAMED =
  /(?:(?:with|in|using|use)\s+)?(?:the |my |our |a )?(?:brand colou?rs?|colou?r palette(?: of)?|palette(?: of)?|colou?r scheme(?: of)?|shades of|tones of|(?:only |just )?(?:the )?colou?rs)(?: (?:are|is))?\s*[:：]?\s*|(?:品牌色|配色|主色调?|色调|颜色)(?:为|是|用|：|:)*\s*/giu;
const HEX = /#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b/g;
const SEPARATOR = /^\s*(?:,|，|、|\/|&|\+|and\b|和|与|加|配)\s*/iu;
const COLOUR_AT = /^(#(?:[0-9a-f]{6}|[0-9a-f]{3})\b|[a-z]+(?:[ -][a-z]+)?|[\p{Script=Han}]{1,4})/iu;

/** Colours listed at the start of a text, and how far the list reaches. */
function coloursAt(text: string): { readonly colours: readonly string[]; readonly end: number } {
  const colours: string[] = [];
  let end = 0;
  for (let at = 0; colours.length < 8; ) {
    const found = COLOUR_AT.exec(text.slice(at, at + 40))?.[1] ?? "";
    const word = longestColour(found);
    if (!word) break;
    colours.push(word);
    end = at + word.length;
    const separator = SEPARATOR.exec(text.slice(end, end + 12));
    if (!separator) break;
    at = end + separator[0].length;
  }
  return { colours, end };
}

function longestColour(found: string): string | null {
  if (/\p{Script=Han}/u.test(found)) {
    const letters = [...found];
    for (let used = letters.length; used > 0; used--) {
      const word = letters.slice(0, used).join("");
      if (isColour(word)) return word;
    }
    return null;
  }
  const first = found.split(" ")[0] ?? "";
  return [found, first].find((word) => word !== "" && isColour(word)) ?? null;
}

const BEFORE =
  /((?:[a-z]+-)?[a-z]+(?:(?:, | and | & |\/)[a-z]+){0,5})[ ](?:colou?r )?(?:palette|colou?r scheme|colou?rs only|tones|only colou?rs)\b/iu;

/** "red and gold" of "a stand, red and gold palette": the colours right before the word. */
function coloursBefore(text: string): { readonly colours: readonly string[]; readonly passage: string } | null {
  const found = BEFORE.exec(text);
  if (!found?.[1]) return null;
  const listed = found[1].split(/, | and | & |\//);
  const from = listed.findLastIndex((word) => !isColour(word)) + 1;
  const colours = listed.slice(from);
  const first = colours[0];
  return first ? { colours, passage: found[0].slice(found[0].lastIndexOf(first, found[1].length)) } : null;
}

/** The asked palette (hex codes, colours after "brand colours", "a red and gold palette"), and the wish without it. */
export function takePalette(text: string): readonly [readonly string[], string] {
  const colours: string[] = [];
  let rest = text;
  for (const lead of text.matchAll(NAMED)) {
    const after = text.slice(lead.index + lead[0].length);
    const list = coloursAt(after.slice(0, 200));
    if (list.colours.length === 0) continue;
    colours.push(...list.colours);
    rest = rest.replace(lead[0] + after.slice(0, list.end), ", ");
  }
  const before = colours.length === 0 ? coloursBefore(rest) : null;
  if (before) {
    colours.push(...before.colours);
    rest = rest.replace(before.passage, ", ").replace(/\b(?:in|with|using) (?:an? )?,/giu, ",");
  }
  colours.push(...(rest.match(HEX) ?? []));
  return [[...new Set(colours)].slice(0, 12), tidy(rest.replace(HEX, " "))];
}
