// Changes of colours, framing, backdrop, kind and mood.
import type { Brief, Language } from "../brief.ts";
import { describePhrase, mainPhrase } from "../text/edits.ts";
import { isHan, tidy } from "../text/words.ts";
import { comma } from "../wish/comma.ts";
import { isColour } from "../wish/refusals.ts";
import { edited, firstToken, type Reader } from "./clause.ts";
import { letteringIn } from "./lettering.ts";
import { movePlace } from "./settings.ts";
import { phraseNamed } from "./things.ts";

type Tint = readonly [RegExp, Readonly<Record<Language, readonly string[]>>];
const COMPARED: readonly (readonly [string, string, string])[] = [
  ["blue", "bluer|bluish", "蓝"],
  ["red", "redder|reddish", "红"],
  ["green", "greener|greenish", "绿"],
  ["yellow", "yellower|yellowish", "黄"],
  ["pink", "pinker|pinkish", "粉"],
  ["purple", "more violet|purplish", "紫"],
  ["orange", "oranger", "橙"],
  ["white", "whiter", "白"],
  ["black", "blacker", "黑"],
  ["grey", "greyer|grayer", "灰"],
];
const tintOf = ([en, forms, zh]: readonly [string, string, string]): Tint => [
  new RegExp(
    `\\b(?:${forms}|more ${en})\\b|(?:更|再|偏|多(?:一?[点些]|用))${zh}|${zh}色?(?:一?[点些]|多一?[点些]|调)`,
    "iu",
  ),
  { en: [en], zh: [`${zh}色`] },
];
const TINTS: readonly Tint[] = [
  ...COMPARED.map(tintOf),
  [
    /\b(?:warmer|warm (?:colou?rs|tones))\b|暖一?[点些]|更暖|暖色/iu,
    { en: ["warm orange", "gold"], zh: ["暖橙色", "金色"] },
  ],
  [
    /\b(?:cooler|colder|cool (?:colou?rs|tones))\b|冷一?[点些]|更冷|冷色/iu,
    { en: ["blue", "teal"], zh: ["蓝色", "青色"] },
  ],
  [
    /\b(?:more colou?rful|more colou?rs?|brighter colou?rs|more vivid)\b|鲜艳|更多颜色|丰富多彩|五颜六色/iu,
    { en: ["red", "yellow", "turquoise"], zh: ["红色", "黄色", "青色"] },
  ],
  [
    /\b(?:less colou?rful|muted colou?rs|fewer colou?rs)\b|素一?[点些]|淡一?[点些]|颜色太多/iu,
    { en: ["beige", "grey"], zh: ["米色", "灰色"] },
  ],
];

/** "bluer" tints the whole picture. */
export const changeTint: Reader = (brief, { text }) => {
  const tint = TINTS.find(([pattern]) => pattern.test(text));
  if (!tint) return null;
  const palette = tint[1][brief.language];
  return edited({ ...brief, palette }, { kind: "tint", words: palette.join(brief.language === "zh" ? "、" : " and ") });
};

/** "make the fox blue", "blue", "把伞换成红色": the colour of a thing, by default of the main one. */
export const changeColour: Reader = (brief, clause) => {
  const { tokens, text, vocabulary } = clause;
  const colour = firstToken(tokens, "colour");
  if (!colour || /^(?:add|with|再?加)\b/iu.test(text) || BACKDROP.test(text)) return null;
  const hasNoun = tokens.some(({ kind }) => kind === "noun");
  const place = firstToken(tokens, "place");
  if (place && !hasNoun) return paintPlace(brief, colour.word, place.word);
  const phrase = hasNoun ? phraseNamed(brief, clause) : mainPhrase(brief.subject, vocabulary);
  if (!phrase)
    return hasNoun ? null : edited({ ...brief, palette: [colour.word] }, { kind: "tint", words: colour.word });
  const shade = new RegExp(
    `\\b((?:light|dark|deep|pale|bright) )${colour.word}\\b|([浅深淡亮暗])${colour.word}`,
    "iu",
  ).exec(text);
  const word = `${shade?.[1] ?? shade?.[2] ?? ""}${colour.word}`;
  const adjective = isHan(word) ? (word.endsWith("色") ? word : `${word}色`) : word;
  const subject = describePhrase(brief.subject, phrase, adjective, ["colour"]);
  const noun = phrase.noun.token.word;
  return edited(
    { ...brief, subject: bareOfColour(subject, noun) },
    { kind: "colour", words: isHan(noun) ? `${adjective}的${noun}` : `${adjective} ${noun.replace(OWN_COLOUR, "")}` },
  );
};

const OWN_COLOUR = /^(?:red|orange|yellow|green|blue|purple|pink|brown|black|white|gr[ea]y|golden) (?=\S)/i;

/** "make the sky pink": the place keeps its name and gets the colour. */
function paintPlace(brief: Brief, colour: string, place: string) {
  const words = isHan(place)
    ? `${colour.replace(/色?$/u, "色")}的${place}`
    : `${colour} ${place.replace(/^(?:the|an?) /i, "")}`;
  const scene = [brief.scene, words].filter(Boolean).join(comma(brief.language));
  return edited({ ...brief, scene }, { kind: "backdrop", words });
}

/** "绿色的橘猫": a colour inside the noun gives way to the new one. */
function bareOfColour(subject: string, noun: string): string {
  const bare = /^[橘白黑灰红黄][\p{Script=Han}]+$/u.test(noun) ? noun.slice(1) : null;
  return bare ? subject.replace(`的${noun}`, `的${bare}`) : subject;
}

type Frame = readonly [RegExp, Readonly<Record<Language, string>>];
const FRAMES: readonly Frame[] = [
  [
    /\b(?:bigger|larger|closer|close-?up|zoom in|zoomed in|fill the frame)\b|大一?[点些]|(?:更|再|变)大|放大|近一?[点些]|拉近|特写/iu,
    { en: "close-up, the subject large", zh: "特写，主体更大" },
  ],
  [
    /\b(?:smaller|zoom(?:ed)? out|wider|wide view|wide shot|wider view|further away|farther|more space|more room)\b|小一?[点些]|(?:更|再|变)小|缩小|远一?[点些]|拉远|宽一?[点些]|更宽|视野/iu,
    { en: "wide view, the subject small", zh: "远景，主体较小" },
  ],
  [
    /\b(?:on|to|towards) the left\b|\b(?:move|shift|push|slide)\b.{1,40}\bleft(?:wards?)?$|左边|靠左|左侧|往左|向左|左移/iu,
    { en: "subject on the left", zh: "主体在左侧" },
  ],
  [
    /\b(?:on|to|towards) the right\b|\b(?:move|shift|push|slide)\b.{1,40}\bright(?:wards?)?$|右边|靠右|右侧|往右|向右|右移/iu,
    { en: "subject on the right", zh: "主体在右侧" },
  ],
  [/\b(?:cent(?:er|re)(?:ed|d)?|in the middle)\b|居中|中间|正中/iu, { en: "centred", zh: "居中" }],
  [/\b(?:from above|bird's[- ]eye|top view)\b|俯视|鸟瞰|从上/iu, { en: "seen from above", zh: "俯视" }],
  [/\b(?:from below|low angle)\b|仰视|从下/iu, { en: "seen from below", zh: "仰视" }],
  [/\b(?:symmetric(?:al)?)\b|对称/iu, { en: "symmetrical", zh: "对称构图" }],
  [
    /\b(?:space|room) for (?:text|copy|a headline|words)\b|(?:empty|negative|copy) space|留白|留出?空/iu,
    { en: "empty space for text", zh: "留白放文字" },
  ],
  [/\b(?:flip|mirror)(?: it)?\b|look(?:ing)? the other way|翻转|镜像/iu, { en: "mirrored", zh: "左右翻转" }],
];

const EVERYTHING = /\b(?:everything|everyone|all of (?:it|them)|the whole|whole picture)\b|所有|全部|整体|全都/iu;

/** "closer", "on the left", "再大一点". A new thing named in the clause is no framing. */
export const changeFraming: Reader = (brief, clause) => {
  const frame = FRAMES.find(([pattern]) => pattern.test(clause.text));
  const noun = firstToken(clause.tokens, "noun");
  if (!frame || (noun && !phraseNamed(brief, clause))) return null;
  const plain = frame[1][brief.language];
  const who = noun ? [`the ${noun.word}`, noun.word] : EVERYTHING.test(clause.text) ? ["everything", "所有东西"] : null;
  const words = who ? plain.replace(/^subject/, who[0] ?? "").replace(/^主体/u, who[1] ?? "") : plain;
  const composition = [words, ...letteringIn(brief.composition)].join(comma(brief.language));
  return edited({ ...brief, composition }, { kind: "framing", words });
};

const BACKDROP =
  /^(?:change |make |set |turn |give it |use |with |have )?(?:the |an? )?(?:background|backdrop|setting|scene)(?: to| into| is| should be| be|:)? (?:an? |the )?(.+)$|^(?:change |make |use |with |have |on )?(?:an? )?([a-z #0-9-]{3,30}) (?:background|backdrop)$|^把?(?:背景|场景|地点)(?:颜色)?(?:都|全)?(?:换成|改成|变成|换为|改为|换到|是|用|为|要)?(.+)$|^(?:换成?|改成?|用|要)?([\p{Script=Han}]{1,6}?)(?:的)?背景$/iu;

/** "change the background to a library", "蓝色背景". */
export const changeBackdrop: Reader = (brief, { text, vocabulary }) => {
  const found = BACKDROP.exec(text);
  const words = tidy(found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4] ?? "");
  if (words === "" || /^(?:去掉|删|more|less|the)/iu.test(words)) return null;
  const chinese = isHan(words);
  const plain = isColour(words)
    ? chinese
      ? `${words.replace(/色?$/u, "色")}纯色背景`
      : `plain ${words} background`
    : words;
  return edited(movePlace({ ...brief, scene: null }, plain, vocabulary), { kind: "backdrop", words: plain });
};

/** "as a sticker", "make it a poster". */
export const changePurpose: Reader = (brief, { tokens, text }) => {
  const purpose = firstToken(tokens, "purpose");
  if (!purpose) return null;
  const sticker = /sticker|贴纸|贴画|表情包/iu.test(purpose.word);
  return edited(
    {
      ...brief,
      purpose: purpose.purpose,
      ...(sticker ? { background: "transparent" as const } : {}),
      ...(/\bposter|海报/iu.test(text) && brief.aspect === "square" ? { aspect: "portrait" as const } : {}),
    },
    { kind: "purpose", words: purpose.word },
  );
};

const MOOD =
  /^(?:make (?:it|this|that|everything|them|the (?:picture|mood|image))(?: look| feel)?|it should (?:be|look|feel)|should (?:be|look|feel)|look|feel)? ?((?:(?:a (?:bit|little)|much|even|slightly|way) )?(?:more |less )[a-z-]+(?: and [a-z-]+)?|[a-z-]{3,}(?:er|ier)|[a-z-]{3,}|[a-z-]+ and [a-z-]+)$/iu;
const MOOD_ZH =
  /^(?:让(?:画面|它|气氛)?|画面|整体|气氛|感觉|看起来|改得?|变得?)?(?:要|应该)?((?:更加?|再|稍微)[\p{Script=Han}]{1,6}(?:一?[点些])?|[\p{Script=Han}]{1,5}一?[点些])$/u;

/** "more cheerful", "更温馨一点": passed on in the person's own words as the picture's mood. */
export const changeMood: Reader = (brief, { text, tokens }) => {
  const words = MOOD.exec(text)?.[1] ?? MOOD_ZH.exec(text)?.[1];
  if (!words || tokens.some(({ kind }) => kind === "noun")) return null;
  const lighting = [brief.lighting, words].filter(Boolean).join(comma(brief.language));
  return edited({ ...brief, lighting }, { kind: "mood", words });
};

/** What no other reader knew is passed on as it was said. */
export function keepWords(brief: Brief, text: string) {
  return edited(
    { ...brief, must_keep: [...brief.must_keep, text.slice(0, 450)].slice(-20) },
    { kind: "kept", words: text },
  );
}
