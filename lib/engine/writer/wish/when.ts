// Day and hour in a wish for something that is announced: they are written, not drawn.
import { tidy } from "../text/words.ts";

const ANNOUNCES =
  /\b(?:posters?|flyers?|invitations?|invites?|banners?|announcements?|(?:social|instagram) posts?)\b|海报|传单|邀请函|请柬|横幅/iu;
const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const DATE = `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?`;
const HOUR = "\\d{1,2}(?::\\d{2})?\\s?(?:am|pm|o'clock)";
const WHEN_EN = new RegExp(
  `\\b(?:on )?(?:${DAY},? )?(?:${DATE})(?:,? (?:at |from )?${HOUR})?|\\b(?:on )?${DAY}(?:,? (?:at |from )?${HOUR})\\b|\\bat ${HOUR}\\b`,
  "iu",
);
const WHEN_ZH =
  /(?:\d{1,2}月\d{1,2}[日号](?:[（(]?(?:周|星期)[一二三四五六日天][)）]?)?|(?:本|下|这)?(?:周|星期)[一二三四五六日天])(?:[上下]午|晚上|早上|中午)?(?:[一二两三四五六七八九十\d]{1,3}点(?:半)?)?/u;

export type Dated = {
  /** As it is written; null where nothing is announced, or no day is said. */
  readonly when: string | null;
  readonly rest: string;
};

/** The day and hour of what a wish announces, and the wish without them. What stands in quotes is written as it is. */
export function takeWhen(wish: string): Dated {
  const said = ANNOUNCES.test(wish) ? (WHEN_EN.exec(wish) ?? WHEN_ZH.exec(wish)) : null;
  const before = wish.slice(0, said?.index ?? 0);
  const isQuoted = /["“「『][^"”」』]*$/u.test(before);
  if (!said || isQuoted) return { when: null, rest: wish };
  const bare = said[0].replace(/^(?:on|at)\s+/i, "");
  const when = bare.charAt(0).toUpperCase() + bare.slice(1);
  const rest = `${before.replace(/[,，\s]+(?:on|at)?\s*$/iu, "")} ${wish.slice(said.index + said[0].length)}`;
  return { when, rest: tidy(rest) };
}
