// Words for how light, how strong and how warm a picture is as a whole, in English and Chinese.

/** Steps away from how a picture is by itself; 0 each. */
export type Tone = { readonly light: number; readonly contrast: number; readonly warmth: number };

const ROWS: readonly (readonly [keyof Tone, 1 | -1, RegExp])[] = [
  [
    "light",
    1,
    /\b(?:brighter|lighter|brighten|lighten|more light|too dark|not so dark)\b|(?:更|再|变|调|提)明?亮|亮一?[点些]|太暗/iu,
  ],
  [
    "light",
    -1,
    /\b(?:darker|dimmer|darken|gloomier|less light|dim light|too bright|not so bright)\b|(?:更|再|变|调)暗|暗一?[点些]|太亮|昏暗/iu,
  ],
  [
    "contrast",
    1,
    /\b(?:(?:more|higher|high|stronger|strong) contrast|more dramatic|dramatic light|punchier)\b|对比度?(?:更|再|要)?(?:强|大|高)|(?:更强的?|强烈的?|强|高)对比|(?:增[加强大]|加[强大]|提高)对比/iu,
  ],
  [
    "contrast",
    -1,
    /\b(?:(?:less|lower|low|weaker) contrast|softer contrast)\b|对比度?(?:更|再|要)?(?:弱|小|低)|(?:低|弱)对比|(?:降低|减[弱少小])对比/iu,
  ],
  ["warmth", 1, /\b(?:warmer|warm (?:it|this) up)\b|(?:更|再|变|偏)暖|暖一?[点些]/iu],
  ["warmth", -1, /\b(?:cooler|colder|cool (?:it|this) down)\b|(?:更|再|变|偏)冷|冷一?[点些]/iu],
];
const MUCH = /\b(?:much|a lot|far|way|very|even)\b|很多|得多|非常|特别/iu;
const LITTLE = /\b(?:a (?:bit|little|touch|tad)|slightly|somewhat)\b|稍微|略微|稍/iu;
const STEPS_MAX = 3;

/** What words ask of light, contrast and warmth; null when they speak of none. */
export function readTone(text: string): Tone | null {
  const strength = MUCH.test(text) ? 1.7 : LITTLE.test(text) ? 0.6 : 1;
  const said = ROWS.filter(([, , pattern]) => pattern.test(text));
  if (said.length === 0) return null;
  const of = (part: keyof Tone) => (said.find(([other]) => other === part)?.[1] ?? 0) * strength;
  return { light: of("light"), contrast: of("contrast"), warmth: of("warmth") };
}

/** One tone after another: "brighter", and brighter again. */
export function addTones(first: Tone | undefined, second: Tone): Tone {
  const sum = (part: keyof Tone) => Math.max(-STEPS_MAX, Math.min(STEPS_MAX, (first?.[part] ?? 0) + second[part]));
  return { light: sum("light"), contrast: sum("contrast"), warmth: sum("warmth") };
}
