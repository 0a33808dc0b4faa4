// "the first two in blue", 「前两个变成蓝色」: some of those that a phrase counts become another colour.
import { chineseCount, englishCount } from "#lib/engine/lexicon/numbers.ts";
import { countPhrase, describePhrase, mainPhrase, splice } from "../text/edits.ts";
import { type Phrase, phrasesOf } from "../text/spans.ts";
import { isHan } from "../text/words.ts";
import { edited, firstToken, type Reader } from "./clause.ts";
import { phraseNamed } from "./things.ts";

const NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}";
const SOME_EN = new RegExp(
  `\\b(?:the )?(?:(first|last|left|right|other|leftmost|rightmost) (${NUMBER})|(${NUMBER}) of (?:them|the|those|these)|(first|last|left|right|leftmost|rightmost) one|one of (?:them|the|those|these))\\b`,
  "iu",
);
const SOME_ZH =
  /(?:(前|后|左边|右边|最左边?|最右边?)(?:面)?的?([一两二三四五六七八九十]|\d{1,2})|其中的?([一两二三四五六七八九十]|\d{1,2}))[个只朵棵条张本辆匹头颗座位支把件]/u;

/** How many of how many, and whether they are the last; null where the words mean all or nothing of the kind. */
function someIn(text: string): { readonly count: number; readonly atEnd: boolean } | null {
  const english = SOME_EN.exec(text);
  if (english) {
    const side = (english[1] ?? english[4] ?? "").toLowerCase();
    const word = (english[2] ?? english[3] ?? "one").toLowerCase();
    return { count: englishCount(word) ?? 1, atEnd: /last|right|other/.test(side) };
  }
  const chinese = SOME_ZH.exec(text);
  const word = chinese?.[2] ?? chinese?.[3];
  return chinese && word ? { count: chineseCount(word) ?? 1, atEnd: /后|右/u.test(chinese[1] ?? "") } : null;
}

const counted = ({ count }: Phrase): number => (count?.token.kind === "count" ? count.token.count : 1);

/** Reads a colour for some of several; null where no number of them is named. */
export const colourSome: Reader = (brief, clause) => {
  const { text, tokens, vocabulary } = clause;
  const colour = firstToken(tokens, "colour");
  const some = someIn(text);
  if (!colour || !some) return null;
  const many = phrasesOf(brief.subject, vocabulary).filter((phrase) => counted(phrase) > some.count);
  const phrase = phraseNamed(brief, clause) ?? many[0] ?? mainPhrase(brief.subject, vocabulary);
  if (!phrase || counted(phrase) <= some.count) return null;
  const chinese = isHan(phrase.noun.token.word);
  const adjective = isHan(colour.word) ? colour.word.replace(/色?$/u, "色") : colour.word;
  const own = brief.subject.slice(phrase.start, phrase.end);
  const part = (count: number, word: string | null): string => {
    const [alone] = phrasesOf(own, vocabulary);
    const fewer = alone ? countPhrase(own, alone, count) : own;
    const [now] = phrasesOf(fewer, vocabulary);
    // "a balloon" beside two others is one of them.
    if (word === null) return fewer.replace(/^an? /i, "one ");
    return now ? describePhrase(fewer, now, word, ["colour"]) : fewer;
  };
  const parts = [part(some.count, adjective), part(counted(phrase) - some.count, null)];
  const said = (some.atEnd ? parts.toReversed() : parts).join(chinese ? "和" : " and ");
  const subject = splice(brief.subject, phrase.start, phrase.end, said);
  return edited({ ...brief, subject }, { kind: "several", words: parts[0] ?? "" });
};
