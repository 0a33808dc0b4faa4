// What a message says about the picture as an object: shape, number, quality, background, words to set.
import { chineseCount, englishCount } from "#lib/engine/lexicon/numbers.ts";
import type { Aspect, Background, Quality } from "./brief.ts";

export type Options = {
  readonly aspect: Aspect | null;
  readonly count: number | null;
  readonly quality: Quality | null;
  readonly background: Background | null;
  /** The message without the passages that were understood. */
  readonly rest: string;
};

type Rule<T> = readonly (readonly [T, RegExp])[];

const ASPECTS: Rule<Aspect> = [
  [
    "wide",
    /\b(?:wide ?screen|panorama|panoramic|ultra-?wide|16:9|21:9|(?:a |in )?wide (?:format|banner|aspect|version)|wide(?= (?:poster|picture|image|illustration|drawing)\b)|web banner|cinematic format)\b|(?<=^|[,;]\s*)wide(?=\s*(?:[,.;]|$))|宽屏|宽幅|全景图|横幅版/giu,
  ],
  [
    "tall",
    /\b(?:9:16|phone wallpaper|(?:in )?tall (?:format|aspect|version)|tall(?= (?:poster|picture|image|illustration)\b)|story format|full-?screen phone)\b|(?<=^|[,;]\s*)tall(?=\s*(?:[,.;]|$))|手机壁纸|竖屏|长图/giu,
  ],
  [
    "portrait",
    /\b(?:(?:in |as )?(?:a )?portrait (?:format|orientation|mode|version|aspect|shape)|(?:in )?vertical(?: format| orientation| version)?|2:3|3:4|4:5|portrait$|portrait(?=\s*[,.;]))|竖版|竖构图|竖图|纵向|竖着的/giu,
  ],
  [
    "landscape",
    /\b(?:(?:in |as )?(?:a )?landscape (?:format|orientation|mode|version|aspect|shape)|(?:in )?horizontal(?: format| orientation| version)?|3:2|4:3|landscape format|^landscape$)\b|横版|横构图|横图|横向/giu,
  ],
  ["square", /\b(?:square(?: format| aspect| picture| image| version)?|1:1)\b|方形|正方形|方图/giu],
];
const QUALITIES: Rule<Quality> = [
  [
    "high",
    /\b(?:(?:in )?(?:very )?high(?:est)? (?:quality|resolution|detail)|highly detailed|4k|8k|hd|print quality)\b|高质量|高清|高画质|精细/giu,
  ],
  ["low", /\b(?:(?:a )?quick draft|low quality|just a draft|rough draft)\b|草稿|低质量/giu],
  ["medium", /\bmedium quality\b|中等质量/giu],
];
const BACKGROUNDS: Rule<Background> = [
  [
    "transparent",
    /\b(?:(?:with |on )?(?:a )?transparent(?: background)?|no background|without (?:a )?background|cut-?out)\b|透明背景|透明底|透明|无背景|去背景|免抠/giu,
  ],
  ["opaque", /\b(?:opaque(?: background)?|solid background please)\b|不透明背景/giu],
];

const PICTURES =
  "variations?|versions?|options?|pictures?|images?|illustrations?|drawings?|variants?|alternatives?|takes|designs|proposals";
const COUNT_EN = new RegExp(
  `\\b(\\d{1,2}|two|three|four|five|six|several|a few|a couple of|a)\\s+(?:different |more |other )?(${PICTURES})(?:\\s+(?:of|with|showing))?(?:\\s+it)?\\b`,
  "iu",
);
const COUNT_ZH =
  /(\d{1,2}|[一两二三四五六])\s*(?:张|幅|个版本|种方案|款|个方案|个变体)(?:不同的?)?(?:图片?|画|插画|版本)?/u;
const COUNT_MAX = 4;

function pick<T>(rules: Rule<T>, text: string): readonly [T | null, string] {
  for (const [value, pattern] of rules) {
    if (text.search(pattern) >= 0) return [value, text.replace(pattern, " ")];
  }
  return [null, text];
}

function pickCount(text: string): readonly [number | null, string] {
  const english = COUNT_EN.exec(text);
  if (english?.[1]) {
    const plural = english[2]?.endsWith("s") || english[2] === "takes";
    const word = english[1].toLowerCase().replace(/^a (few|couple).*/, "$1");
    const count = englishCount(word) ?? 3;
    if (plural || count > 1) return [Math.min(COUNT_MAX, count), text.replace(english[0], " ")];
  }
  const chinese = COUNT_ZH.exec(text);
  if (!chinese?.[1]) return [null, text];
  const count = chineseCount(chinese[1]) ?? 1;
  return [Math.min(COUNT_MAX, Math.max(1, count)), text.replace(chinese[0], "")];
}

/** Reads and removes the picture options from a message. */
export function readOptions(message: string): Options {
  const [background, a] = pick(BACKGROUNDS, message);
  const [quality, b] = pick(QUALITIES, a);
  const [aspect, c] = pick(ASPECTS, b);
  const [count, rest] = pickCount(c);
  return { aspect, count, quality, background, rest };
}
