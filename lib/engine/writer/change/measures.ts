// Changes of how many and how large the things in the picture are.
import { chineseCount, englishCount } from "#lib/engine/lexicon/numbers.ts";
import type { Brief } from "../brief.ts";
import { countPhrase, describePhrase, mainPhrase } from "../text/edits.ts";
import type { Phrase } from "../text/spans.ts";
import { isHan } from "../text/words.ts";
import { amountOf } from "./amounts.ts";
import { edited, type Reader } from "./clause.ts";
import { phraseNamed } from "./things.ts";

const NUMBER = "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|\\d{1,2}";
const NUMBER_ZH = "[一两二三四五六七八九十]{1,3}|\\d{1,2}";
const MEASURES = "[只个棵条匹头朵辆艘本颗座位名群片栋]";
const OF_THEM = new RegExp(
  `^(?:make (?:it|that|them) |draw |i want |show )?(${NUMBER}) of (?:them|it|those|these)$`,
  "iu",
);
const ABSOLUTE = new RegExp(
  `^(?:make (?:it|that|them) |draw |i want |show |only |just |there should be )?(${NUMBER}) (?!more\\b|of\\b|.*\\binstead of\\b)[a-z -]{2,30}$`,
  "iu",
);
const MORE = new RegExp(
  `^(?:add |draw |show |i want |with )?(?:(${NUMBER}|another|a few|some|many|even) )?more (?!of\\b|like\\b)[a-z' -]{2,30}$|^(?:add |draw )?(another) [a-z' -]{2,30}$`,
  "iu",
);
const FEWER =
  /^(?:with |use |draw )?(?:fewer|less|not so many|not that many) [a-z' -]{2,30}$|^(?:there are )?too many [a-z' -]{2,30}$/iu;
const ABSOLUTE_ZH = new RegExp(
  `^(?:改成|变成|换成|画成?|要|来|一共|总共)?(${NUMBER_ZH})${MEASURES}[\\p{Script=Han}]{0,6}$`,
  "u",
);
const MORE_ZH = new RegExp(
  `^(?:再|多)(?:来|加|画|要)?(${NUMBER_ZH}|几)${MEASURES}[\\p{Script=Han}]{0,6}$|^[\\p{Script=Han}]{1,6}(?:再)?多(?:一点|一些|些|点|几[只个棵条朵颗])$|^多(?:一些|一点|些|点|来点)[\\p{Script=Han}]{1,6}$|^更多的?[\\p{Script=Han}]{1,6}$`,
  "u",
);
const FEWER_ZH =
  /^(?:少(?:一些|一点|些|点|画点)[\p{Script=Han}]{1,6}|[\p{Script=Han}]{1,6}(?:太多了?|少(?:一点|一些|些|点)))$/u;
const LESS_ZH = new RegExp(`^(?:再|减)?少(?:画|来|放)?(${NUMBER_ZH})${MEASURES}[\\p{Script=Han}]{0,6}$`, "u");
const COUNT_MAX = 99;

const numberOf = (words: string | undefined): number | null => {
  if (!words) return null;
  return englishCount(words.toLowerCase().replace(/^a (few|dozen)$/, "$1")) ?? chineseCount(words);
};

function countOf(phrase: Phrase): number {
  const said = phrase.count?.token;
  if (said?.kind === "count") return said.count;
  return phrase.noun.token.plural ? 3 : 1;
}

function setCount(brief: Brief, phrase: Phrase, count: number) {
  const bounded = Math.min(COUNT_MAX, Math.max(1, count));
  const subject = countPhrase(brief.subject, phrase, bounded);
  const grown = subject.length - brief.subject.length;
  return edited({ ...brief, subject }, { kind: "count", words: subject.slice(phrase.start, phrase.end + grown) });
}

/** "three of them", "another cat", "fewer trees", "再加两只". */
export const changeNumber: Reader = (brief, clause) => {
  const { text, vocabulary } = clause;
  const named = phraseNamed(brief, clause);
  const hasNoun = clause.tokens.some(({ kind }) => kind === "noun");
  const main = hasNoun ? named : mainPhrase(brief.subject, vocabulary);
  if (!main) return null;
  const more = MORE.exec(text) ?? MORE_ZH.exec(text);
  if (more)
    return hasNoun || more[1] ? setCount(brief, main, countOf(main) + (numberOf(more[1]) ?? (more[2] ? 1 : 2))) : null;
  if (named && (amountOf(text)?.way === "less" || FEWER.test(text) || FEWER_ZH.test(text)))
    return setCount(brief, main, Math.min(countOf(main) - 1, Math.ceil(countOf(main) / 2)));
  const less = LESS_ZH.exec(text);
  if (less) return setCount(brief, main, countOf(main) - (numberOf(less[1]) ?? 1));
  const all = OF_THEM.exec(text) ?? ABSOLUTE_ZH.exec(text) ?? (named ? ABSOLUTE.exec(text) : null);
  const count = numberOf(all?.[1]);
  return count === null || (count === 1 && /^an?\b/i.test(all?.[1] ?? "")) ? null : setCount(brief, main, count);
};

const BIGGER = /\b(?:bigger|larger|big|large|taller|huge|giant|enormous)\b|(?:更|再|变|放)大|大一?[点些]|巨大|太小/iu;
const SMALLER = /\b(?:smaller|small|tiny|shorter|little)\b|(?:更|再|变|缩)小|小一?[点些]|太大/iu;
const HUGE = /\b(?:huge|giant|gigantic|enormous|much bigger)\b|巨大|超大/iu;
const TINY = /\b(?:tiny|much smaller)\b|迷你|微小/iu;

/** "make the fox bigger", "月亮再大一点": the size of one thing; of the whole picture it is framing. */
export const changeSize: Reader = (brief, clause) => {
  const { text } = clause;
  const phrase = phraseNamed(brief, clause);
  const complains = /\btoo\b/iu.test(text);
  const grows = complains ? SMALLER.test(text) : BIGGER.test(text);
  if (!phrase || !(BIGGER.test(text) || SMALLER.test(text)) || /^(?:add|with|再?加|an?)\b/iu.test(text)) return null;
  if (!/\b(?:make|should|bigger|larger|smaller|taller|is|looks?|too|can)\b|大|小/iu.test(text)) return null;
  const chinese = isHan(phrase.noun.token.word);
  const word = grows
    ? HUGE.test(text)
      ? chinese
        ? "巨大的"
        : "huge"
      : chinese
        ? "大"
        : "big"
    : TINY.test(text)
      ? chinese
        ? "很小的"
        : "tiny"
      : chinese
        ? "小"
        : "small";
  const subject = describePhrase(brief.subject, phrase, word, ["size"]);
  return edited(
    { ...brief, subject },
    { kind: "size", words: `${word}${chinese ? "" : " "}${phrase.noun.token.word}` },
  );
};

const TWO_MORE = new RegExp(
  `^(?:give me |make |draw |show me |do )?(${NUMBER}|another|a few|a couple)(?: more)?(?: (?:different |other )?(?:pictures?|images?|versions?|variations?|options?|ideas|ones?))?$`,
  "iu",
);
const TWO_MORE_ZH = new RegExp(`^(?:再|多)(?:来|画|给我|出|要)?(${NUMBER_ZH}|几)[张幅版款]$`, "u");

/** "two more": that many further pictures of the same. */
export function morePictures(text: string): number | null {
  const found = /\bmore\b|\banother\b/iu.test(text) ? TWO_MORE.exec(text) : TWO_MORE_ZH.exec(text);
  if (!found?.[1]) return null;
  return /^another$/i.test(found[1]) ? 1 : (numberOf(found[1].replace(/^a couple$/i, "couple")) ?? 3);
}
