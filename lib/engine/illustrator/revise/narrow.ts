// "the left cat", "the second one from the right", 两只猫: a part of what a phrase names.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import type { Token } from "#lib/engine/illustrator/parse/tokens.ts";

type By = (box: Box) => number;
const middle: By = ({ x, width }) => x + width / 2;
const leftward: By = (box) => -middle(box);

const SIDES: readonly (readonly [RegExp, By])[] = [
  [/\b(?:leftmost|left)\b|左/iu, middle],
  [/\b(?:rightmost|right)\b|右/iu, leftward],
  [/\blast\b|最后/iu, leftward],
  [/\b(?:top|upper|highest)\b|上[面边方]|最高/iu, ({ y }) => y],
  [/\b(?:bottom|lower|lowest)\b|下[面边方]|最低/iu, ({ y, height }) => -(y + height)],
  [/\b(?:biggest|largest|tallest)\b|最大/iu, ({ height }) => -height],
  [/\b(?:smallest|shortest)\b|最小/iu, ({ height }) => height],
];
const MIDDLE = /\b(?:middle|cent(?:er|re|ral))\b|中间/iu;
const ALL = /\b(?:all|every|each|both)\b|所有|全部|每|都/iu;
export const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
export const DIGITS = "一二三四五六七八九十";

/** The boxes that are meant of those that are named; all of them where nothing says which. */
export function narrow(
  boxes: readonly Box[],
  what: string,
  tokens: readonly Token[],
  { width }: Pick<Layout, "width">,
): readonly Box[] {
  const place = placeIn(what);
  const side = SIDES.find(([pattern]) => pattern.test(what))?.[1];
  if (place !== null) return ranked(boxes, side === leftward ? leftward : middle).slice(place, place + 1);
  if (MIDDLE.test(what) && boxes.length > 2 && !ALL.test(what)) return nearest(boxes, width / 2);
  const said = tokens.find((token) => token.kind === "count")?.count;
  const count = said ?? (side && !ALL.test(what) ? 1 : boxes.length);
  if (count <= 0 || count >= boxes.length) return boxes;
  return ranked(boxes, side ?? leftward).slice(0, count);
}

const ranked = (boxes: readonly Box[], by: By): readonly Box[] => boxes.toSorted((a, b) => by(a) - by(b));

const nearest = (boxes: readonly Box[], x: number): readonly Box[] =>
  ranked(boxes, (box) => Math.abs(middle(box) - x)).slice(0, 1);

/** "the second" is 1, 第三只 is 2; null where no place in a row is said. */
function placeIn(what: string): number | null {
  const english =
    /\b(?:(\d{1,2})(?:st|nd|rd|th)|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))\b/iu.exec(
      what,
    );
  if (english) return english[1] ? Number(english[1]) - 1 : ORDINALS.indexOf((english[2] ?? "").toLowerCase());
  const chinese = /第(\d{1,2}|[一二三四五六七八九十])/u.exec(what)?.[1];
  if (chinese === undefined) return null;
  return (Number(chinese) || DIGITS.indexOf(chinese) + 1) - 1;
}
