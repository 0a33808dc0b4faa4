// What a message says about the picture as an object: shape, number, quality, background.
import { chineseCount, englishCount } from "#lib/engine/lexicon/numbers.ts";
import type { Aspect, Background, Quality } from "../brief.ts";
import { takeRatio } from "./ratio.ts";

export type Options = {
  readonly aspect: Aspect | null;
  /** A ratio or a size in pixels, where the shape was named by one. */
  readonly size: string | null;
  /** Asked pictures of the same wish; may be more than one call can carry. */
  readonly count: number | null;
  /** The number that was said, where it is more than one message can draw. */
  readonly tooMany: number | null;
  readonly quality: Quality | null;
  readonly background: Background | null;
  /** The message without the passages that were understood. */
  readonly rest: string;
};

type Rule<T> = readonly (readonly [T, RegExp])[];

const ASPECTS: Rule<Aspect> = [
  [
    "wide",
    /\b(?:wide ?screen|panorama(?: format)?|panoramic(?: format)?|ultra-?wide|(?:in )?(?:a )?wide (?:format|banner format|aspect|version|orientation)|wide(?= (?:poster|picture|image|illustration|drawing|banner)\b)|cinematic format)\b|(?<=^|[,;] )wide(?= ?(?:[,.;]|$))|宽屏|宽幅|全景图|横幅版/giu,
  ],
  [
    "tall",
    /\b(?:(?:in )?(?:a )?tall (?:format|aspect|version|orientation)|tall(?= (?:poster|picture|image|illustration)\b)|story format|full-?screen phone(?: format)?)\b|(?<=^|[,;] )tall(?= ?(?:[,.;]|$))|竖屏|长图/giu,
  ],
  [
    "portrait",
    /\b(?:(?:in |as )?(?:a )?portrait[ -](?:format|orientation|mode|version|aspect|shape)|(?:in )?vertical(?:ly)?(?: format| orientation| version)?|in portrait|portrait$)\b|(?<=^|[,;] )portrait(?= ?[,.;])|竖版|竖构图|竖图|纵向|竖着的?/giu,
  ],
  [
    "landscape",
    /\b(?:(?:in |as )?(?:a )?landscape[ -](?:format|orientation|mode|version|aspect|shape)|(?:in )?horizontal(?:ly)?(?: format| orientation| version)?|in landscape)\b|^landscape$|(?<=[,;] )landscape(?= ?(?:[,.;]|$))|横版|横构图|横图|横向|横着的?/giu,
  ],
  [
    "square",
    /\b(?:(?:in )?(?:a )?square (?:format|aspect|version|shape|orientation)|square(?= (?:picture|image|poster|illustration)\b))|(?<=^|[,;] )square(?= ?(?:[,.;]|$))|(?<![、和与])正方形(?![、和与])(?:的?图)?|方形(?=[，,。]|$|的?图)|方图/giu,
  ],
];
/** Uses that suggest a shape; the words stay in the wish. */
const USES: Rule<Aspect> = [
  ["tall", /\b(?:phone wallpaper|instagram stor(?:y|ies)|story post|reels?|tiktok|bookmark)\b|手机壁纸|书签|抖音/iu],
  [
    "wide",
    /\b(?:banner|desktop wallpaper|website header|web header|youtube|hero image|slide|presentation)\b|横幅|电脑壁纸|幻灯片|封面头图/iu,
  ],
  ["landscape", /\b(?:postcard|business card|greeting card|landscape painting)\b|明信片|名片|贺卡/iu],
  ["portrait", /\b(?:a4|a5|a3|book cover|flyer|leaflet|menu)\b|小红书|书的?封面|传单|菜单/iu],
];
const QUALITIES: Rule<Quality> = [
  [
    "high",
    /\b(?:(?:in |with )?(?:very )?(?:high|best|top|highest)[ -](?:quality|resolution|detail)|high-?res|highly detailed|[48]k|hd|print quality|best you can)\b|高质量|高清|高画质|最好的?(?:质量|画质)|精细/giu,
  ],
  [
    "low",
    /\b(?:(?:a |as a )?(?:quick|rough) draft|(?:in )?low[ -](?:quality|resolution|res)|just a draft)\b|草稿|草图|低质量|低画质/giu,
  ],
  ["medium", /\b(?:in )?(?:medium|normal|standard) quality\b|中等(?:质量|画质)|普通画质/giu],
];
const BACKGROUNDS: Rule<Background> = [
  [
    "transparent",
    /\b(?:(?:with |on |and )?(?:an? |the )?(?:transparent|see-through)(?: (?:background|backdrop|png))?|(?:with )?no background(?! (?:people|person|figures|crowds?|characters|objects|things|text|noise|details?|buildings|cars|animals|music|blur)\b)|without (?:a |any |the )?background(?! (?:people|figures|crowds?|objects|text|noise|details?)\b)|cut-?out|remove the background)\b|(?:背景)?透明(?:的?背景|底)?|无背景|没有背景|不要背景|去掉?背景|免抠/giu,
  ],
  ["opaque", /\b(?:opaque(?: background)?|not transparent)\b|不透明(?:背景)?/giu],
];

const PICTURES =
  "variations?|versions?|options?|pictures?|images?|illustrations?|drawings?|variants?|alternatives?|takes|designs?|proposals?|ideas|sketches|drafts|renders";
const KINDS =
  "posters|logos|icons|stickers|flyers|banners|worksheets|covers|cards|postcards|patterns|wallpapers|flashcards|product shots|social posts|key visuals|logo ideas";
const NUMBER_EN =
  "\\d{1,5}|(?:a|one|two|three|five) (?:hundred|thousand)|twenty|thirty|fifty|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple of|a dozen|both|some";
const COUNT_EN = new RegExp(
  `\\b(?:in |as )?(?:a (?:set|series) of )?(${NUMBER_EN}|an?|one)\\s+(?:different |more |other |new |separate |possible )*(${PICTURES})(?:\\s+(?:of it|of this|of that|of them|of|with|showing|for))?(?=\\s|[,.;:!?]|$)`,
  "iu",
);
const KIND_COUNT_EN = new RegExp(
  `\\b(?:a (?:set|series) of )?(${NUMBER_EN})\\s+((?:different |more |new |cute |matching |small |simple |nice )*)(${KINDS})\\b`,
  "iu",
);
/** "three banner ideas": the number counts the ideas. */
const DRAFTS_EN = new RegExp(
  `\\b(${NUMBER_EN})\\s+(?:different )?((?:[a-z-]+ )?)(poster|logo|banner|flyer|sticker|icon|cover|card|pattern|character|mascot|design) (?:ideas|designs|options|concepts|versions|variations|drafts)\\b`,
  "iu",
);
const NUMBER_ZH =
  "\\d{1,5}|[一两二三四五六七八九]?[百千]|[一两二三四五六七八九]?十[一二三四五六七八九]?|[一两二三四五六七八九]";
const COUNT_ZH = new RegExp(
  `(?:[，,]\\s*)?(?:一套|一组|一共|总共|分成|分为|画成|做成)?(${NUMBER_ZH})\\s*(?:张(?!桌|床|纸|椅|脸|嘴|地图|沙发|凳|网|票|弓|皮|毯|地毯|邮票|唱片)|幅|个版本|种版本|版(?!画)|种方案|个方案|套方案|个变体|种画法|个设计|款设计|款方案|种设计)(?:不同的|不一样的)?(?:图片|图(?!标|案|书)|画(?!面|家|笔|架|室)|插画(?!师)|版本)?(?:的)?`,
  "u",
);
const KIND_COUNT_ZH = new RegExp(
  `(?:一套|一组)?(${NUMBER_ZH})\\s*[个款枚种张]?(?=(?:不同的|可爱的)?(?:图标|贴纸|表情包|海报|标志|徽章|logo|封面|壁纸|主视觉|识字卡))`,
  "iu",
);
/** "三个咖啡店的logo方案": the number counts the drafts at the end. */
const DRAFTS_ZH = new RegExp(`(${NUMBER_ZH})[个款套种](?=[^，,。：:\\d]{1,16}?(?:方案|设计稿|创意|版本))`, "u");
/** Twelve briefs of four pictures each. */
export const PICTURES_MAX = 48;

function pick<T>(rules: Rule<T>, text: string): readonly [T | null, string] {
  for (const [value, pattern] of rules) {
    if (text.search(pattern) >= 0) return [value, text.replace(pattern, " ")];
  }
  return [null, text];
}

const numberIn = (words: string): number =>
  hundreds(words) ??
  digits(words) ??
  englishCount(words.toLowerCase().replace(/^an? (few|couple|dozen).*/, "$1")) ??
  chineseCount(words) ??
  3;

const digits = (words: string): number | null => (/^\d+$/.test(words) ? Number(words) : null);

/** "two hundred", 一千. */
function hundreds(words: string): number | null {
  const english = /^(\w+) (hundred|thousand)$/i.exec(words);
  if (english?.[1])
    return (englishCount(english[1].toLowerCase()) ?? 1) * (/^hundred$/i.test(english[2] ?? "") ? 100 : 1000);
  const chinese = /^([一两二三四五六七八九])?([百千])$/u.exec(words);
  return chinese ? (chineseCount(chinese[1] ?? "一") ?? 1) * (chinese[2] === "百" ? 100 : 1000) : null;
}

function pickCount(text: string): readonly [number | null, string] {
  const english = COUNT_EN.exec(text);
  if (english?.[1] && english[2]) {
    const count = numberIn(english[1]);
    const isPlural = /s$/i.test(english[2]);
    if (isPlural || count > 1) return [count, text.replace(english[0], " ")];
  }
  const drafts = DRAFTS_EN.exec(text);
  if (drafts?.[1]) return [numberIn(drafts[1]), text.replace(drafts[0], `${drafts[2] ?? ""}${drafts[3] ?? ""}`)];
  const kind = KIND_COUNT_EN.exec(text);
  if (kind?.[1] && kind[3])
    return [
      numberIn(kind[1]),
      text.replace(kind[0], `${(kind[2] ?? "").replace(/(?:different|more|new) /giu, "")}${kind[3].slice(0, -1)}`),
    ];
  const chinese = COUNT_ZH.exec(text) ?? KIND_COUNT_ZH.exec(text) ?? DRAFTS_ZH.exec(text);
  if (!chinese?.[1]) return [null, text];
  return [numberIn(chinese[1]), text.replace(chinese[0], "")];
}

/** Reads and removes the picture options from a message. */
export function readOptions(message: string): Options {
  const [background, a] = pick(BACKGROUNDS, message);
  const [quality, b] = pick(QUALITIES, a);
  const [ratio, c] = takeRatio(b);
  const [shape, d] = pick(ASPECTS, c);
  // "a wide picture, landscape": what is said twice is taken out twice.
  const [, e] = shape ? pick(ASPECTS, d) : [null, d];
  const [said, rest] = pickCount(e);
  const count = said === null ? null : Math.min(PICTURES_MAX, Math.max(1, said));
  const tooMany = said !== null && said > PICTURES_MAX ? said : null;
  const use = USES.find(([, pattern]) => pattern.test(rest))?.[0] ?? null;
  return {
    aspect: ratio?.aspect ?? shape ?? use,
    size: ratio?.size ?? null,
    count,
    tooMany,
    quality,
    background,
    rest,
  };
}
