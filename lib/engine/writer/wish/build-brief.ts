// From a wish in words to a brief. What is taken out of the sentence goes into a field; nothing is dropped.
import { topicOf } from "#lib/engine/illustrator/kinds/read/topics.ts";
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Purpose } from "#lib/engine/lexicon/styles.ts";
import type { Aspect, Brief, Language } from "../brief.ts";
import { altOf, titleOf } from "../caption.ts";
import { letteringWords } from "../change/lettering.ts";
import { languageOf } from "../language.ts";
import { splice } from "../text/edits.ts";
import { phrasesOf } from "../text/spans.ts";
import { articleFor, clip, isDetermined, isHan, singularOf, tidy } from "../text/words.ts";
import { takeAudience } from "./audience.ts";
import { celebrate } from "./celebrate.ts";
import { clauseField, clausesOf, type Field, framingIn, isStyle, LETTERING } from "./clauses.ts";
import { comma } from "./comma.ts";
import { isEmptyWish } from "./empty.ts";
import { asCard } from "./flash-card.ts";
import { saysWhere, takeLettering } from "./lettering.ts";
import { readOptions } from "./options.ts";
import { type Room, spread } from "./overflow.ts";
import { takeAvoided, takePalette } from "./refusals.ts";
import { takeKind, withoutRequest } from "./request.ts";
import { takeWhen } from "./when.ts";

const LIGHT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  night: { en: "night, moonlight", zh: "夜晚，月光" },
  sunset: { en: "sunset, warm low light", zh: "日落，暖色斜光" },
  dawn: { en: "dawn, soft light", zh: "清晨，柔和的光" },
  day: { en: "bright daylight", zh: "明亮的日光" },
};

/** The words a brief uses for a time of day. */
export function lightWords(time: string, language: Language): string {
  return LIGHT[time]?.[language] ?? time;
}

const ASPECT_OF: Readonly<Partial<Record<Purpose, Aspect>>> = {
  poster: "portrait",
  storyboard: "landscape",
  diagram: "landscape",
  worksheet: "portrait",
  character: "portrait",
};
/** Asked for in the words of the request, which are not those of the picture. */
const PHOTO = /\b(?:photo|photograph) of\b/i;
const LINE_MAX = 400;
/** This much of a wish tells what kind of picture it is. */
const TELLING = 600;
const AVOID_MAX = 20;

/** Reads a wish into a brief. Every field stays in the language of the wish. */
export function buildBrief(wish: string, language: Language, vocabulary: Vocabulary): Brief {
  const { when, rest: message } = takeWhen(wish);
  const { texts, rest } = takeLettering(message);
  const options = readOptions(rest);
  const refusal = takeAvoided(options.rest);
  const [palette, plain] = takePalette(refusal.rest);
  const { audience, rest: shown } = takeAudience(plain);
  const kind = takeKind(withoutRequest(tidy(shown)), vocabulary);
  const parts = sortClauses(kind.rest, vocabulary);
  const tokens = tokenize(kind.rest, vocabulary);
  const purpose = purposeIn(plain, tokenize(apart(plain), vocabulary));
  const room = subjectOf(parts, texts, { wish: kind.rest, message, language, vocabulary });
  const manner = kind.manner && isStyle(kind.manner, vocabulary) ? kind.manner : null;
  const mark = comma(language);
  const line = (texts: readonly string[]): string | null =>
    clip(tidy([...new Set(texts)].join(mark)), LINE_MAX) || null;
  const brief: Brief = {
    purpose,
    title: "",
    audience,
    subject: room.subject,
    // A place that one beat of a story names is not where all of it plays.
    scene: line(sceneOf(parts.subject.length > 0 ? parts.scene : [], purpose === "storyboard" ? [] : tokens)),
    composition: line([
      ...parts.composition,
      ...parts.subject.flatMap(framingIn),
      ...(manner ? [] : kind.manner ? [`${kind.manner} ${kind.named ?? purpose.replaceAll("_", " ")}`] : []),
      ...(kind.named && (manner || !kind.manner) ? [kind.named] : []),
      ...(purpose === "poster" && texts.length > 0 && !parts.composition.some(saysWhere) ? [HEADLINE[language]] : []),
    ]),
    lighting: line(lightOf(parts.lighting, tokens, language)),
    style: line([
      ...(PHOTO.test(plain) ? ["photo"] : []),
      ...(manner ? [manner] : []),
      ...styleOf(parts, tokens, language),
    ]),
    palette: [...palette, ...parts.palette],
    exact_text: texts,
    must_keep: room.more,
    must_avoid: refusal.avoided.slice(0, AVOID_MAX),
    count: options.count ?? 1,
    aspect: options.aspect ?? ASPECT_OF[purpose] ?? "square",
    size: options.size,
    quality: options.quality ?? "auto",
    background: options.background ?? (/\bstickers?\b|贴纸|贴画|表情包/iu.test(plain) ? "transparent" : "auto"),
    alt_text: "",
    language,
  };
  const made = asCard(celebrate(brief, message, vocabulary), message, vocabulary);
  return withCaption(when === null ? made : { ...made, exact_text: [...made.exact_text, when] });
}

const HEADLINE: Readonly<Record<Language, string>> = {
  en: "headline at the top with clear space around it",
  zh: "标题置于上方，周围留白",
};

type Source = {
  readonly wish: string;
  readonly message: string;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
};

/** The subject: its clauses, else where it plays, else the words to be written. */
function subjectOf(parts: Parts, texts: readonly string[], { wish, message, language, vocabulary }: Source): Room {
  const clauses = parts.subject.length > 0 ? parts.subject : parts.scene;
  const words = tidy(clauses.join(comma(language))) || wish;
  const said = (texts[0] && isEmptyWish(words, false) ? texts[0] : words) || tidy(message);
  return spread(inNumber(withArticle(said, vocabulary), vocabulary));
}

/** "a candles" is one candle. */
function inNumber(subject: string, vocabulary: Vocabulary): string {
  if (!/(?:^|\s)an? \S+s\b/i.test(subject)) return subject;
  return phrasesOf(subject, vocabulary).reduceRight((text, { count, noun, nounStart, end, after }) => {
    // "a farmers market": there the plural only describes what follows.
    const describes = after !== null && after.start - end <= 1 && /^(?:word|noun|place)$/.test(after.token.kind);
    const isOne = count !== null && /^an?$/i.test(count.token.word) && !describes;
    const owns = /^['’]/.test(text.slice(end)); // a kids' room
    if (!isOne || owns || !noun.token.plural || isHan(noun.token.word)) return text;
    return splice(text, nounStart, end, singularOf(text.slice(nounStart, end)));
  }, subject);
}

/** "fox in the snow" becomes "a fox in the snow" where its first noun is single. */
function withArticle(subject: string, vocabulary: Vocabulary): string {
  if (isDetermined(subject))
    return subject.replace(
      /^(?:An?|The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many)\b/,
      (word) => word.toLowerCase(),
    );
  if (!/^[a-z]/i.test(subject) || /^[^,:]{2,40}:\s/.test(subject)) return subject;
  const first = phrasesOf(subject.slice(0, 80), vocabulary)[0];
  const noun = first?.noun.token;
  if (
    !noun ||
    first.start > 0 ||
    first.parts.length > NOUN_WORDS_MAX ||
    noun.plural ||
    MASS.test(noun.word) ||
    /[^s]s$/.test(noun.word)
  )
    return subject;
  return `${articleFor(subject)} ${subject}`;
}

/** A longer run of unknown words is no noun phrase of a language we know. */
const NOUN_WORDS_MAX = 5;
const MASS =
  /\b(?:snow|bread|coffee|tea|milk|water|grass|rain|fire|sand|rice|honey|music|food|fruit|furniture|bamboo|sushi|pasta|cheese|butter)$/;

/** The brief with its title and alt text made anew from its other fields. */
export function withCaption(brief: Brief): Brief {
  return { ...brief, title: titleOf(brief), alt_text: altOf(brief) };
}

type Parts = Record<Field, string[]>;

function sortClauses(wish: string, vocabulary: Vocabulary): Parts {
  const parts: Parts = { style: [], lighting: [], scene: [], composition: [], palette: [], subject: [] };
  for (const clause of clausesOf(wish, vocabulary)) {
    const field = clauseField(clause);
    const set = LETTERING.test(clause.text) ? letteringWords(clause.text, clause.tokens, languageOf(clause.text)) : [];
    parts[field].push(...(set.length > 0 && field === "composition" ? set : [clause.text]));
  }
  return {
    ...parts,
    style: parts.style.map(bareStyle),
    palette: parts.palette.flatMap((text) =>
      text
        .replace(/^(?:all )?(?:in|with|mostly|mainly|using)\s+|^[以用全]|为主$|(?: colou?rs| tones)$/giu, "")
        .split(/ and |\/| & |和|与|、/u)
        .filter(Boolean),
    ),
  };
}

/** "in a paper-cut style" as the style's own words. */
function bareStyle(text: string): string {
  return text
    .replace(/^(?:(?:please|and|but|now)\s+)?(?:in|as|in an?|in the|use|using)\s+(?=\S)/i, "")
    .replace(/^(?:a|an)\s+(?=.*style$)/i, "")
    .replace(/\s+style$/i, "")
    .replace(/^[用以]/, "");
}

/** "logo方案": the two scripts apart, so that the Latin word can be known. */
const apart = (text: string): string => text.replace(/([a-z\d])(?=\p{Script=Han})/giu, "$1 ");

function purposeIn(text: string, tokens: readonly Token[]): Purpose {
  const found = purposeOf(tokens, text);
  if (found) return found;
  if (topicOf(text.slice(0, TELLING))?.sure) return "diagram";
  return tokens.some((token) => token.kind === "place") ? "scene" : "free";
}

/** The first that is named; in Chinese the last of its phrase, which the others describe: 广告的分镜 is a storyboard. */
function purposeOf(tokens: readonly Token[], text: string): Purpose | null {
  const named = tokens.filter((token) => token.kind === "purpose");
  const [first] = named;
  if (!first || !isHan(first.word)) return first?.purpose ?? null;
  const end = text.slice(text.indexOf(first.word)).search(/[，,。；;：:\n]/u);
  const phrase = end < 0 ? text : text.slice(0, text.indexOf(first.word) + end);
  return named.findLast(({ word }) => phrase.includes(word))?.purpose ?? first.purpose;
}

/** A style that is said of the light (柔和的晨光) is no style of the picture. */
function styleOf({ style, lighting }: Parts, tokens: readonly Token[], language: Language): readonly string[] {
  if (style.length > 0) return style;
  const words = tokens
    .filter((token) => token.kind === "style" && !lighting.some((clause) => clause.toLowerCase().includes(token.word)))
    .map((token) => token.word);
  return words.length > 0 ? [[...new Set(words)].join(language === "zh" ? "，" : " ")] : [];
}

function sceneOf(clauses: readonly string[], tokens: readonly Token[]): readonly string[] {
  const words = tokens
    .filter((token) => token.kind === "place" || token.kind === "weather" || token.kind === "season")
    .map((token) => token.word);
  return [...clauses, ...words.filter((word) => !clauses.some((clause) => clause.toLowerCase().includes(word)))];
}

function lightOf(clauses: readonly string[], tokens: readonly Token[], language: Language): readonly string[] {
  const time = tokens.find((token) => token.kind === "time");
  const bare = (text: string): string => text.replace(/^(?:at|in the|in|by)\s+/i, "").toLowerCase();
  const said = clauses.filter((text) => bare(text) !== bare(time?.word ?? ""));
  return time && said.length === 0 ? [lightWords(time.time, language)] : said;
}
