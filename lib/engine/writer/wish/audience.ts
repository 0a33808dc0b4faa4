// Whom a picture is for: said of the picture, and not shown in it.
import { chineseCount, englishCount } from "#lib/engine/lexicon/numbers.ts";

const AGED = "(?:,? ?aged? \\d{1,2}(?: ?(?:-|–|to) ?\\d{1,2})?)?";
const PEOPLE_EN =
  "(?:(?:\\d{1,2}|[a-z]{3,9})[- ]year[- ]olds?|(?:(?:[a-z]{3,12}|\\d(?:st|nd|rd|th))[- ])?(?:graders?|schoolers)|(?:year|grade) \\d{1,2}(?: (?:pupils|students|class|kids))?|(?:(?:young|small|little|older|primary|secondary|high|middle|elementary|school|deaf|visually impaired) ){0,2}(?:kids|children|toddlers|preschoolers|pre-?schoolers|kindergart(?:e)?ners?|pupils|students|learners|teenagers|teens|beginners|adults|seniors)|(?:primary|elementary|middle|high|secondary|nursery) schools?)";
const FOR_EN = new RegExp(
  `,? ?\\b(?:(?:made|meant|suitable) )?for (?:my |our |the |a |an |all )?(${PEOPLE_EN}${AGED})(?=$|[,.;:!?]|,? (?:about|with|on|that|showing|to|in|at|called|titled|and the)\\b)`,
  "iu",
);
const FOR_ZH =
  /(?:专门)?(?:面向|适合|给|为)((?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})岁的?|[一二三四五六七八九]年级的?|[大中小]班的?|幼儿园的?|小学(?:[一二三四五六]年级)?的?|[初高]中的?|中学的?|低年级的?|高年级的?|聋哑|视障){0,3}(?:小?学生们?|小朋友们?|小?孩子?们?|儿童|幼儿|初学者|青少年|成年人|老人|老年人|家长们?|同学们?))(?:看|用|阅读|使用)?(?=画|绘制|设计|做|制作|生成|创作|准备|讲|的|[，,。；]|$)的?/u;

export type Addressed = { readonly audience: string | null; readonly rest: string };

/** The readers a wish names, and the wish without them. */
export function takeAudience(text: string): Addressed {
  const found = FOR_EN.exec(text) ?? FOR_ZH.exec(text);
  return found?.[1]
    ? { audience: found[1], rest: text.replace(found[0], " ").replace(/ +(?=[:：])/gu, "") }
    : { audience: null, rest: text };
}

const YEARS_EN = /\b(\d{1,2}|[a-z]{3,9})[- ]year[- ]olds?\b|\baged? (\d{1,2})\b/iu;
const YEARS_ZH = /(\d{1,2}|[一二三四五六七八九十]{1,3})岁/u;
const GRADE_EN = /\b(?:(first|second|third|fourth|fifth|sixth|\d)(?:st|nd|rd|th)?[- ]graders?|grade (\d{1,2}))\b/iu;
const GRADE_ZH = /([一二三四五六])年级/u;
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];
const SCHOOL_AT = 5; // a first grader is about six

/** Their age, where it is said in years or follows from a year of school. */
export function ageOf(audience: string): number | null {
  const years = YEARS_EN.exec(audience) ?? YEARS_ZH.exec(audience);
  if (years) return numberIn(years[1] ?? years[2] ?? "");
  const grade = GRADE_EN.exec(audience);
  const place = grade ? ORDINALS.indexOf((grade[1] ?? "").toLowerCase()) + 1 : 0;
  const level = place || numberIn(grade?.[1] ?? grade?.[2] ?? GRADE_ZH.exec(audience)?.[1] ?? "");
  return level === null ? null : SCHOOL_AT + level;
}

function numberIn(words: string): number | null {
  if (words === "") return null;
  const number = /^\d/.test(words) ? Number.parseInt(words, 10) : (englishCount(words) ?? chineseCount(words));
  return number !== null && number > 0 ? number : null;
}
