import { chineseNumber, englishNumber } from "../../wording/numbers/rules.ts";

// Of how many panels a storyboard is, where somebody said so: "a 4-panel comic", "in six frames", 四格漫画.

const english =
  /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?:equal[ -]|comic[ -]|storyboard[ -])?(?:panel|frame|box)(?:s|es|led)?\b/iu;
const chinese = /(\d{1,2}|[两二三四五六七八九十]{1,2})(?:个|幅)?(?:分?格|分镜|镜头)(?!子|外|式|纹|格)/u;

const leastPanels = 2;
const mostPanels = 24;

/** Null: nobody said it. */
export function panelsIn(said: string): number | null {
  const inEnglish = english.exec(said)?.[1];
  const inChinese = chinese.exec(said)?.[1];
  const count = inEnglish ? englishNumber(inEnglish.toLowerCase()) : inChinese ? chineseNumber(inChinese) : null;
  return count !== null && count >= leastPanels && count <= mostPanels ? count : null;
}
