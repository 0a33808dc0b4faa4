// A change to the last brief: each reader looks for one kind of change and hands the brief on.
import { quotedTexts, withoutQuotes } from "#lib/engine/illustrator/parse/prompt.ts";
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief } from "./brief.ts";
import { clip, lightWords, withCaption } from "./build-brief.ts";
import { readOptions } from "./options.ts";
import { takeAvoided, takePalette, tidy } from "./phrases.ts";
import { addThing, multiplySubject, recolourSubject, removeThing, replaceThing } from "./subject-edits.ts";

type Change = { readonly text: string; readonly tokens: readonly Token[]; readonly vocabulary: Vocabulary };
type Reader = (brief: Brief, change: Change) => Brief;

const ADD_EN =
  /\b(?:add|include|put in|put|also draw|give (?:it|him|her|them)|with)\s+(?:in\s+)?((?:a|an|another|some|two|three|four|five|six|more|\d+|his|her)\s+[^,.;!?]+)/iu;
const ADD_ZH =
  /(?:再?加上?|添上?|添加|增加|再?来|再?画|放上?|给它|旁边加)(?=[一两二三四五六七八九十几\d个只些])([^,，。；!！?？]+)/u;
const REMOVE_EN =
  /\b(?:remove|delete|drop|take (?:away|out)|get rid of|lose|without|no|minus)\s+(?:the |that |any |all )?([a-z][a-z -]{1,40})/iu;
const REMOVE_ZH = /(?:去掉|删掉|删除|移除|不要|拿掉|别要|没有)(?:那?[只个棵条张]|那些|这个)?([\p{Script=Han}]{1,8})/u;
const REPLACE_EN =
  /\b(?:replace|swap|change|turn)\s+(?:the |that )?([a-z][a-z -]{1,40}?)\s+(?:with|for|to|into|by)\s+([^,.;!?]+)/iu;
const INSTEAD_EN =
  /^(?:make it |draw |use )?((?:a|an|the)\s+[^,.;!?]+?)\s+instead(?:\s+of\s+(?:the |a |an )?([a-z -]+))?[.!]?$/iu;
const REPLACE_ZH = /把?([\p{Script=Han}]{1,8}?)(?:换成|改成|变成|替换成|替换为|换为)([^,，。；!！]+)/u;
const SETTINGS: ReadonlySet<Token["kind"]> = new Set([
  "time",
  "place",
  "style",
  "weather",
  "season",
  "colour",
  "purpose",
]);

/** Merges a revision into the brief it revises; returns a full new brief. */
export function reviseBrief(old: Brief, message: string, vocabulary: Vocabulary): Brief {
  const options = readOptions(withoutQuotes(message));
  const [palette, rest] = takePalette(options.rest);
  const text = tidy(rest).replace(/[.!。！]+$/u, "");
  const change: Change = { text, tokens: tokenize(text, vocabulary), vocabulary };
  const base: Brief = {
    ...old,
    aspect: options.aspect ?? old.aspect,
    count: options.count ?? old.count,
    quality: options.quality ?? old.quality,
    background: options.background ?? old.background,
    palette: palette.length > 0 ? palette : old.palette,
  };
  const readers: readonly Reader[] = [
    replaceText,
    changeThings,
    changeSettings,
    changeColour,
    changeNumber,
    changeFraming,
  ];
  const revised = readers.reduce((brief, reader) => reader(brief, change), withTexts(base, message));
  return withCaption({ ...revised, subject: clip(revised.subject, 600) });
}

function withTexts(brief: Brief, message: string): Brief {
  const quoted = quotedTexts(message).slice(0, 4);
  return quoted.length > 0 ? { ...brief, exact_text: quoted } : brief;
}

const replaceText: Reader = (brief, { text }) =>
  /\b(?:no|remove the|without(?: the)?|drop the|delete the) (?:text|words|title|headline|caption)\b|(?:去掉|不要|删掉)(?:文字|标题|字)/iu.test(
    text,
  )
    ? { ...brief, exact_text: [] }
    : brief;

const isThing = (words: string, vocabulary: Vocabulary): boolean =>
  tokenize(words, vocabulary).some((token) => token.kind === "noun");

/** Adding, removing and replacing things; the first that fits is the change. */
const changeThings: Reader = (brief, { text, vocabulary }) => {
  const zh = brief.language === "zh";
  const swap = REPLACE_EN.exec(text) ?? REPLACE_ZH.exec(text);
  if (swap?.[1] && swap[2] && isThing(swap[2], vocabulary) && !/^(it|this|that|它)$/i.test(swap[1]))
    return replaceThing(brief, swap[1], swap[2], vocabulary);
  const instead = INSTEAD_EN.exec(text);
  if (instead?.[1] && isThing(instead[1], vocabulary))
    return replaceThing(brief, instead[2] ?? "", instead[1], vocabulary);
  const remove = REMOVE_EN.exec(text) ?? REMOVE_ZH.exec(text);
  if (remove?.[1] && !/^(?:text|words|background|文字|标题|背景)/iu.test(remove[1])) {
    const [avoided] = takeAvoided(text);
    return removeThing(brief, avoided[0] ?? remove[1], vocabulary);
  }
  const add = (zh ? ADD_ZH.exec(text) : null) ?? ADD_EN.exec(text) ?? ADD_ZH.exec(text);
  return add?.[1] && isThing(add[1], vocabulary) ? addThing(brief, add[1]) : brief;
};

const withoutWords = (text: string, tokens: readonly Token[]): string =>
  tidy(
    tokens.reduce((rest, { word }) => {
      const bounded = /[a-z]/i.test(word)
        ? `\\s*\\b(?:at|in|during|by|under|on a)?\\s*(?:the )?${word}\\b`
        : `在?${word}(?:里|中|时分|时候)?的?`;
      return rest.replace(new RegExp(bounded, "giu"), " ");
    }, text),
  );

const firstOf = <K extends Token["kind"]>(tokens: readonly Token[], kind: K) =>
  tokens.find((token): token is Extract<Token, { readonly kind: K }> => token.kind === kind);

/** Time, place, weather, season and style. */
const changeSettings: Reader = (brief, { tokens, text, vocabulary }) => {
  const time = firstOf(tokens, "time");
  const place = firstOf(tokens, "place");
  const weather = firstOf(tokens, "weather") ?? firstOf(tokens, "season");
  const styles = tokens.filter((token) => token.kind === "style");
  let next = brief;
  if (time) next = { ...strip(next, "time", vocabulary), lighting: lightWords(time.time, brief.language) };
  if (place && !tokens.some((token) => token.kind === "noun")) next = movePlace(next, place.word, vocabulary);
  if (weather && next.scene !== weather.word)
    next = { ...next, scene: [next.scene, weather.word].filter(Boolean).join(brief.language === "zh" ? "，" : ", ") };
  if (styles.length > 0)
    next = { ...strip(next, "style", vocabulary), style: styles.map(({ word }) => word).join(" ") };
  if (/\b(?:brighter|lighter)\b|更亮|亮一点|亮些/iu.test(text))
    next = { ...next, lighting: brief.language === "zh" ? "更明亮的光线" : "brighter light" };
  if (/\bdarker\b|更暗|暗一点|暗些/iu.test(text))
    next = { ...next, lighting: brief.language === "zh" ? "夜晚，更暗的光线" : "night, darker light" };
  return next;
};

function strip(brief: Brief, kind: Token["kind"], vocabulary: Vocabulary): Brief {
  const words = tokenize(brief.subject, vocabulary).filter((token) => token.kind === kind);
  const subject = withoutWords(brief.subject, words);
  return subject ? { ...brief, subject } : brief;
}

function movePlace(brief: Brief, place: string, vocabulary: Vocabulary): Brief {
  const old = tokenize(brief.subject, vocabulary).find((token) => token.kind === "place");
  if (old) return { ...brief, scene: place, subject: brief.subject.replace(new RegExp(old.word, "iu"), place) };
  return { ...brief, scene: place };
}

const COMPARATIVES: readonly (readonly [RegExp, string, string])[] = [
  [/\bbluer\b|蓝一点|更蓝|偏蓝/iu, "blue", "蓝色"],
  [/\bredder\b|红一点|更红|偏红/iu, "red", "红色"],
  [/\bgreener\b|绿一点|更绿|偏绿/iu, "green", "绿色"],
  [/\byellower\b|黄一点|更黄|偏黄/iu, "yellow", "黄色"],
  [/\bpinker\b|粉一点|更粉/iu, "pink", "粉色"],
  [/\bmore purple\b|紫一点|更紫/iu, "purple", "紫色"],
  [/\b(?:warmer|more orange)\b|暖一点|更暖|暖色/iu, "warm orange", "暖橙色"],
  [/\b(?:cooler|colder)\b|冷一点|更冷|冷色/iu, "blue", "蓝色"],
  [/\bmore colou?rful\b|鲜艳|更多颜色|丰富多彩/iu, "red, yellow, turquoise", "红色，黄色，青色"],
];

/** "bluer" tints the whole picture; "make the fox blue" or "make it blue" the thing. */
const changeColour: Reader = (brief, { text, tokens, vocabulary }) => {
  const tint = COMPARATIVES.find(([pattern]) => pattern.test(text));
  if (tint) return { ...brief, palette: brief.language === "zh" ? tint[2].split("，") : tint[1].split(", ") };
  const colour = firstOf(tokens, "colour");
  const addsThing = ADD_EN.test(text) || ADD_ZH.test(text) || REPLACE_EN.test(text) || INSTEAD_EN.test(text);
  if (!colour || (addsThing && tokens.some((token) => token.kind === "noun"))) return brief;
  return recolourSubject(brief, colour.word, firstOf(tokens, "noun")?.word ?? null, vocabulary);
};

/** "three of them", "五只": the number of the main thing. */
const changeNumber: Reader = (brief, { text, tokens, vocabulary }) => {
  const ofThem =
    /^(?:make (?:it|that|them) |draw |i want |now )?(\w+) of (?:them|it|those)\b/iu.exec(text) ??
    /^(?:(?:改成|变成|换成|画成?|要|来))?([\d一两二三四五六七八九十]+)[只个棵条匹头朵辆艘本](?:吧)?$/u.exec(text);
  const count = firstOf(tokens, "count");
  const onlyCount = tokens.every((token) => token.kind === "count" || token.kind === "skip" || token.kind === "word");
  if (!ofThem && !(count && onlyCount && count.count > 1)) return brief;
  return multiplySubject(brief, ofThem?.[1] ?? count?.word ?? "", vocabulary);
};

const FRAMING: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(?:bigger|larger|closer|close-?up|zoom in)\b|大一点|更大|放大|近一点|特写|再大/iu,
    "close-up, the subject large",
    "特写，主体更大",
  ],
  [
    /\b(?:smaller|zoom out|wider view|further away|farther)\b|小一点|更小|缩小|远一点|再小/iu,
    "wide view, the subject small",
    "远景，主体较小",
  ],
  [/\b(?:on|to) the left\b|放在?左边|靠左|移到左/iu, "subject on the left", "主体在左侧"],
  [/\b(?:on|to) the right\b|放在?右边|靠右|移到右/iu, "subject on the right", "主体在右侧"],
  [/\bcent(?:er|re)(?:ed|d)?\b|居中/iu, "centred", "居中"],
];

const changeFraming: Reader = (brief, { text, tokens }) => {
  const found = FRAMING.find(([pattern]) => pattern.test(text));
  if (!found || tokens.some((token) => token.kind === "noun" && !brief.subject.toLowerCase().includes(token.word)))
    return brief;
  return { ...brief, composition: brief.language === "zh" ? found[2] : found[1] };
};

/** True when the message holds nothing but settings, so it can only mean a change. */
export function isOnlySettings(tokens: readonly Token[]): boolean {
  const said = tokens.filter(
    ({ kind }) =>
      kind !== "skip" &&
      kind !== "word" &&
      kind !== "break" &&
      kind !== "relation" &&
      kind !== "and" &&
      kind !== "at" &&
      kind !== "locative" &&
      kind !== "count",
  );
  return said.length > 0 && said.every(({ kind }) => SETTINGS.has(kind) || kind === "size");
}
