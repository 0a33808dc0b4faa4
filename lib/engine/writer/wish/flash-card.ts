// Cards for one word.
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief } from "../brief.ts";
import { articleFor, isDetermined, isHan, tidy } from "../text/words.ts";

const CARD = /\b(?:flash|word|picture|vocabulary) ?cards?\b|识字卡|单词卡|词汇卡|字卡/iu;
const WORD_EN = /\b(?:for|of|with|saying) (?:the )?(?:word |letter )?([a-z]{2,16})\s*$/iu;
const AFTER_ZH = /(?:识字卡|单词卡|词汇卡|字卡)[：:，,\s]*([\p{Script=Han}]{1,4})\s*$/u;
const BEFORE_ZH = /([\p{Script=Han}]{1,3}?)的?(?:识字卡|字卡)/u;

/** A card for one word shows the thing and has the word written on it. */
export function asCard(brief: Brief, wish: string, vocabulary: Vocabulary): Brief {
  if (!CARD.test(wish)) return brief;
  const said = [AFTER_ZH, BEFORE_ZH, WORD_EN].map((pattern) => pattern.exec(tidy(wish))?.[1]).find(Boolean);
  const word = brief.exact_text[0] ?? said;
  if (!word || [...word].length > WORD_MAX) return brief;
  const tokens = tokenize(word.toLowerCase(), vocabulary);
  const isShown = tokens.some(({ kind }) => kind === "noun" || kind === "place" || kind === "weather");
  if (!isShown) return brief;
  const thing = isHan(word) || isDetermined(word) ? word : `${articleFor(word)} ${word.toLowerCase()}`;
  const isAlone =
    CARD.test(brief.subject) ||
    /^the (?:word|letter)\b/iu.test(brief.subject) ||
    brief.subject === word ||
    tokens.length === 0;
  return {
    ...brief,
    purpose: "lesson_illustration",
    subject: isAlone ? thing : brief.subject,
    scene: isAlone ? null : brief.scene,
    exact_text: brief.exact_text.length > 0 ? brief.exact_text : [word],
  };
}

const WORD_MAX = 20;
