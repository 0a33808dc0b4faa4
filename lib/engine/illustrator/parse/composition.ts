// Words about the picture as a whole: how close, how balanced, where it stays empty.
import type { Balance, Scene, Side } from "./scene.ts";

const CLOSE = /close[- ]?up|macro shot|head ?shot|特写|近景|大特写/i;
const WIDE =
  /wide[- ](?:shot|angle|view)|long shot|from afar|panoram|bird's[- ]eye|establishing shot|远景|全景|广角|鸟瞰|大全景/i;

const BALANCES: readonly (readonly [Balance, RegExp])[] = [
  ["symmetrical", /symmetr|mirrored composition|对称/i],
  ["grid", /isometric|\bgrid\b|in rows and columns|knolling|flat ?lay|等距|网格|平铺摆放|整齐排列/i],
  ["centred", /cent(?:red|ered|ral) composition|cent(?:red|ered) (?:in|on)\b|\bcent(?:red|ered)\b|居中|构图居中/i],
];

const ROOM = "(?:empty|negative|copy|white|blank|free|clear|open|generous|plenty of)";
const SIDES_EN: readonly (readonly [Side, string])[] = [
  ["left", "left"],
  ["right", "right"],
  ["top", "top|above|upper"],
  ["bottom", "bottom|below|lower"],
];
const SIDES_ZH: readonly (readonly [Side, string])[] = [
  ["left", "左[侧边面方]?"],
  ["right", "右[侧边面方]?"],
  ["top", "上[方面部边]?|顶部"],
  ["bottom", "下[方面部边]?|底部"],
];

const FREE: readonly (readonly [Side, RegExp])[] = [
  ...SIDES_EN.map(
    ([side, word]) =>
      [
        side,
        new RegExp(
          `${ROOM}[ a-z]{0,12}?(?:space|room|area)[ a-z]{0,24}?\\b(?:${word})\\b|(?:space|room) (?:for [a-z ]{1,24})?(?:on|at|to) the (?:${word})\\b|(?:${word})[ a-z-]{0,12}? (?:left )?(?:empty|free|blank)\\b`,
          "i",
        ),
      ] as const,
  ),
  ...SIDES_ZH.map(
    ([side, word]) =>
      [
        side,
        new RegExp(`(?:${word})(?:留|保留|留出|空出)[^，。]{0,4}(?:白|空)|留白在?(?:${word})|(?:${word})空白`),
      ] as const,
  ),
];

/** Only the parts of a scene that composition words settle; absent ones were not asked. */
export function readComposition(text: string): Pick<Scene, "closeUp" | "wide" | "balance" | "free"> {
  const balance = BALANCES.find(([, words]) => words.test(text))?.[0];
  const free = FREE.find(([, words]) => words.test(text))?.[0];
  return {
    closeUp: CLOSE.test(text),
    ...(WIDE.test(text) ? { wide: true } : {}),
    ...(balance ? { balance } : {}),
    ...(free ? { free } : {}),
  };
}
