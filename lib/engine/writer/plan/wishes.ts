// Wishes of their own: one picture, several, something for somebody, an answer to our question.
import { withNoun } from "#lib/engine/illustrator/parse/bare-noun.ts";
import { withoutQuotes } from "#lib/engine/illustrator/parse/prompt.ts";
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief, Language } from "../brief.ts";
import type { Conversation } from "../conversation.ts";
import { topicOf } from "../say/topics.ts";
import { buildBrief, withCaption } from "../wish/build-brief.ts";
import { isForOccasion } from "../wish/celebrate.ts";
import { type Audience, audienceOf, ideaFor, isEmptyWish } from "../wish/empty.ts";
import { takeLettering } from "../wish/lettering.ts";
import { readOptions } from "../wish/options.ts";
import { withoutRequest } from "../wish/request.ts";
import { helping, readSeveral, SEVERAL_MAX, type Several } from "../wish/several.ts";
import type { Ground, Plan } from "./plan.ts";

/** Something fitting, for somebody who leaves it to us. */
export function surprise({ chat, language, vocabulary }: Ground): Plan {
  const asked = pendingWish(chat, vocabulary);
  const idea = ideaFor(
    audienceOf(asked ?? ""),
    language,
    chat.earlier.filter(({ briefs }) => briefs.length > 0).length,
  );
  return { kind: "surprise", briefs: [buildBrief(idea, language, vocabulary)] };
}
/** The empty wish that our last answer was a question about. */
function pendingWish({ earlier }: Conversation, vocabulary: Vocabulary): string | null {
  const before = earlier.at(-1);
  if (!before || before.briefs.length > 0 || !/[?？]/u.test(before.replied)) return null;
  return isEmpty(before.said, vocabulary) &&
    asksForPicture(before.said, tokenize(withoutQuotes(before.said), vocabulary))
    ? before.said
    : null;
}
/** One brief a picture; a style said for most of them is said for all. */
export function severalBriefs(all: Several, language: Language, vocabulary: Vocabulary, from = 0): Plan {
  const { wishes, items, purpose } = helping(all, from);
  const briefs = wishes.map((wish) => ({
    ...buildBrief(wish, language, vocabulary),
    ...(purpose ? { purpose } : {}),
    count: 1,
  }));
  const style = briefs.find((brief) => brief.style !== null)?.style ?? null;
  const shared = briefs.filter((brief) => brief.style !== null).length * 2 <= briefs.length ? null : style;
  return {
    kind: "several",
    briefs: briefs.map((brief) => withCaption({ ...brief, style: brief.style ?? shared })),
    items,
    left: all.items.slice(from + SEVERAL_MAX),
  };
}
const ASKS_TO_DRAW =
  /\b(?:draw|paint|sketch|create|generate|make|design|illustrate|picture of|image of|illustration of|posters?|stickers?|logos?|icons?|need|want)\b|画|绘|生成|设计|海报|插图|贴纸|图标|一张.*图/iu;
const DESIGN_WORDS =
  /\b(?:cover|ad|flyer|banner|card|invitation|wallpaper|something|anything)\b|封面|广告|卡片|邀请函|壁纸|点什么|东西|弄|做/iu;
const QUESTION =
  /[?？]\s*$|^(?:what|why|how|who|when|where|which|is|are|do|does|did|can you tell|tell me|explain|should)\b|^(?:什么|为什么|怎么|谁|哪|多少|是不是|你觉得|请问|解释|为啥)|(?:吗|呢)[?？]?$/iu;

/** "what did you draw?" asks, whatever its words. */
const PLAIN_QUESTION = /^(?:what|why|who|when|where|which|did|do you|does) (?!about\b|if\b)[^.!]{2,100}\?$/iu;

const asksForPicture = (text: string, tokens: readonly Token[]): boolean =>
  ASKS_TO_DRAW.test(text) || DESIGN_WORDS.test(text) || tokens.some((token) => token.kind === "purpose");

const KNOWN: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>(["noun", "place", "time", "weather", "season"]);
const bareWish = (text: string): string => withoutRequest(readOptions(takeLettering(text).rest).rest);

/** Whether a message names nothing to draw. */
export function isEmpty(text: string, vocabulary: Vocabulary): boolean {
  if (isForOccasion(text)) return false;
  if (text.length > EMPTY_MAX || takeLettering(text).texts.length > 0) return false;
  const bare = bareWish(text);
  return isEmptyWish(
    bare,
    tokenize(bare, vocabulary).some(({ kind }) => KNOWN.has(kind)),
  );
}

const EMPTY_MAX = 300;

/** This much of a message tells what it is about. */
const TELLING = 2_000;

/** What a message means that is about no earlier picture. */
export function planWish(said: string, ground: Ground): Plan {
  const { language, vocabulary, chat } = ground;
  const text = withNoun(said, vocabulary);
  const tokens = tokenize(withoutQuotes(text).slice(0, TELLING), vocabulary);
  const asks = asksForPicture(text, tokens);
  const pending = pendingWish(chat, vocabulary);
  if (pending !== null) return answered(pending, text, ground);
  if (PLAIN_QUESTION.test(text) || (QUESTION.test(text) && !asks)) return { kind: "talk", topic: "question" };
  const several = readSeveral(text, vocabulary);
  if (several) return severalBriefs(several, language, vocabulary);
  if (isEmpty(text, vocabulary) && asks && !isForOccasion(text)) return { kind: "ask", about: audienceOf(text) };
  const isKnown = tokens.some(({ kind }) => KNOWN.has(kind) || kind === "purpose");
  const says = takeLettering(text).texts.length > 0 || bareWish(text) !== "";
  if ((isKnown || asks || namesSomething(tokens, text)) && says)
    return { kind: "wish", briefs: [buildBrief(text, language, vocabulary)] };
  return { kind: "talk", topic: "unclear" };
}

/** "a gryphon", 「一只麒麟」: a number or an article before a word shows that a thing is meant, known or not. */
function namesSomething(tokens: readonly Token[], text: string): boolean {
  return (
    text.length < 200 &&
    tokens[0]?.kind === "count" &&
    tokens.some(({ kind, word }) => kind === "word" && word.length > 1)
  );
}

const ANSWER_LEAD =
  /^(?:(?:well|oh|ok|okay|yes|so|hmm)[,\s]+)*(?:we (?:mostly |mainly |only )?(?:sell|make|offer|do|are)|i (?:mostly |mainly )?(?:sell|make|teach|want|bake)|it(?:'s| is) (?:about |for |an? )?(?=\w)|it sells|they(?:'re| are)|mostly|mainly|maybe|perhaps|probably|about)\s+|^(?:我们?|店里)?(?:主要|专门|就)?(?:是)?(?:卖|做|讲|教|关于)(?:的是)?|^(?:是|要|想要)/iu;

const PURPOSE_FOR: Readonly<Record<Audience, Brief["purpose"]>> = {
  shop: "poster",
  brand: "poster",
  class: "lesson_illustration",
  game: "scene",
  party: "free",
  anything: "free",
};

/** The answer to our question, drawn for what the question was about; never another question. */
function answered(pending: string, text: string, { language, vocabulary, chat }: Ground): Plan {
  const several = readSeveral(text, vocabulary);
  if (several) return severalBriefs(several, language, vocabulary);
  const topic = topicOf(text);
  if (topic === "yes" || text === "") return surprise({ chat, language, vocabulary });
  const brief = buildBrief(text.replace(ANSWER_LEAD, ""), language, vocabulary);
  const before = buildBrief(pending, language, vocabulary);
  const purpose =
    [brief.purpose, before.purpose].find((known) => known !== "free" && known !== "scene") ??
    PURPOSE_FOR[audienceOf(pending)];
  const aspect =
    brief.aspect !== "square"
      ? brief.aspect
      : before.aspect !== "square"
        ? before.aspect
        : purpose === "poster"
          ? "portrait"
          : "square";
  return {
    kind: "wish",
    briefs: [
      withCaption({
        ...brief,
        purpose,
        aspect,
        size: brief.size ?? before.size,
        background: brief.background === "auto" ? before.background : brief.background,
      }),
    ],
  };
}
