// Cards, invitations, posters and logos for an occasion: what they show and say when the wish itself says nothing of it.
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief, Language } from "../brief.ts";
import { tidy } from "../text/words.ts";
import { saysWhere } from "./lettering.ts";
import { EVENTS, type Event, OCCASIONS, type Occasion, TRADES } from "./occasions.ts";

type Kind = "card" | "invitation" | "poster" | "logo";

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ["invitation", /\b(?:invitation|invite)\b|邀请(?:函|卡)|请柬|请帖/iu],
  ["logo", /\b(?:logo|shop sign)\b|标志|店标|商标/iu],
  ["poster", /\b(?:poster|flyer|banner|(?:instagram|social(?: media)?) post)\b|海报|传单|横幅/iu],
  [
    "card",
    /\b(?:(?:greeting|thank[- ]you|birthday|christmas|get[- ]well) )?card\b|贺卡|卡片|(?:生日|感谢|圣诞|新年|祝福)卡/iu,
  ],
];
const LONG = 200;

/** The kind of printed thing a wish names that has an occasion or a name; null when it is an ordinary picture. */
function kindOf(wish: string): Kind | null {
  if (wish.length > LONG || /\b(?:flash|business|playing) ?cards?\b|识字卡|名片/iu.test(wish)) return null;
  return KINDS.find(([, pattern]) => pattern.test(wish))?.[0] ?? null;
}

/** True when the wish can be drawn as it is, because what it is for says what to show. */
export function isForOccasion(wish: string): boolean {
  const kind = kindOf(wish);
  if (kind === null) return false;
  const isKnown = found(OCCASIONS, wish) !== null || found(kind === "logo" ? TRADES : EVENTS, wish) !== null;
  return isKnown || (kind === "poster" && (NEWS.test(wish) || found(TRADES, wish) !== null));
}

const found = <T extends { readonly named: RegExp }>(all: readonly T[], wish: string): T | null =>
  all.find(({ named }) => named.test(wish)) ?? null;

/** Fills in what the occasion of a wish calls for; whatever was said stays as it was said. */
export function celebrate(brief: Brief, wish: string, vocabulary: Vocabulary): Brief {
  return keepManner(dress(brief, wish, vocabulary), brief, wish);
}

const MANNER_EN =
  /(?<![\p{L}'’-])((?:[a-z-]{2,20} ){1,3})(posters?|flyers?|banners?|cards?|invitations?|invites?|logos?)(?![\p{L}-])/iu;
const MANNER_ZH = /([\p{Script=Han}]{1,8}?)(海报|传单|横幅|贺卡|邀请函|请柬|标志|商标)/u;
const FILLING =
  /^(?:an?|the|my|our|your|this|that|some|make|draw|design|create|paint|me|us|please|need|want|new|nice|greeting|thank|you|with|for|of|and|in|as|to|one|two|three|four|printed|big|small|little)$/i;

/** "A jazz poster with a piano", 爵士海报: what is said of the printed thing itself stays with it, whatever it shows. */
function keepManner(made: Brief, before: Brief, wish: string): Brief {
  if (made === before) return made;
  const zh = made.language === "zh";
  const [, words = "", kind = ""] = (zh ? MANNER_ZH : MANNER_EN).exec(wish) ?? [];
  const there = [made.subject, made.scene, made.composition, made.style, made.lighting, made.audience]
    .concat(made.exact_text, made.palette, made.must_keep, made.must_avoid)
    .join("\n")
    .toLowerCase();
  const missing = (zh ? partsZh(words) : afterFilling(words)).filter((part) => !there.includes(part.toLowerCase()));
  if (missing.length === 0) return made;
  const own = zh ? `${missing.join("的")}${kind}` : `${afterFilling(words).join(" ")} ${kind.toLowerCase()}`;
  return { ...made, composition: [own, made.composition].filter(Boolean).join(zh ? "，" : ", ") };
}

/** 叫蓝鸮的咖啡店的: each of what it says, without who asks and how. */
const partsZh = (words: string): readonly string[] =>
  words
    .split(/的|设计|制作|[做画写]|一?[张个幅款枚份]/u)
    .map((part) => part.replace(LEAD_ZH, "").replace(/^(?:叫做?|名叫|名为)/u, ""))
    .filter((part) => part.length > 1);

/** The words behind the last that only leads up to them. */
function afterFilling(words: string): readonly string[] {
  const all = words.trim().split(" ");
  return all.slice(all.findLastIndex((word) => FILLING.test(word)) + 1).filter((word) => word !== "");
}

function dress(brief: Brief, wish: string, vocabulary: Vocabulary): Brief {
  const kind = kindOf(wish);
  if (!kind) return brief;
  if (kind === "logo") return named(brief, wish, vocabulary);
  const occasion = found(OCCASIONS, wish);
  const event = found(EVENTS, wish);
  if (!occasion && !event) return kind === "poster" ? offered(brief, wish, vocabulary) : brief;
  const words =
    occasion && kind !== "invitation" && kind !== "poster"
      ? greeting(occasion, wish, brief.language)
      : title(kind, wish, occasion, brief.language);
  const shown = occasion ?? event;
  const texts = brief.exact_text.length > 0 || refusesText(brief) ? brief.exact_text : words;
  const replaces = !SHOWN.test(wish) && isBare(brief.subject.replace(YEAR_EN, " ").replace(YEAR_ZH, " "), vocabulary);
  // What somebody has written on a poster need not name the event: then the brief keeps the wish's own words.
  const ofEvent = replaces && occasion === null && brief.exact_text.length > 0 ? forEvent(brief) : undefined;
  const look = occasion?.look?.[brief.language];
  return {
    ...brief,
    purpose: brief.purpose === "free" || brief.purpose === "scene" ? "poster" : brief.purpose,
    subject:
      shown && replaces
        ? withZodiac(shown.shows[brief.language], wish)
        : withoutKind(texts === words ? brief.subject : keepEvent(brief.subject)),
    scene: replaces ? (look?.scene ?? null) : brief.scene,
    composition: [kindWords(kind, wish, brief), replaces && texts.length > 0 ? look?.lettering : undefined, ofEvent]
      .filter(Boolean)
      .join(brief.language === "zh" ? "，" : ", "),
    exact_text: texts,
    aspect:
      brief.aspect === "square" &&
      brief.size === null &&
      brief.purpose !== "social_post" &&
      !/\bsquare\b|方/iu.test(wish)
        ? "portrait"
        : brief.aspect,
  };
}

/** 「教师节贺卡，画一只猫头鹰」: the owl is what is shown. */
const withoutKind = (subject: string): string =>
  tidy(
    subject
      .replace(
        /^(?:an? |the )?(?:[a-z-]+ ){0,2}(?:card|invitation|invite|poster|flyer) (?:with|showing|of|featuring) (?=\S)/iu,
        "",
      )
      .replace(/^(?:my|our|your) [a-z]{2,12} with (?=(?:an?|the|one|two|three|some|\d+)\b)/iu, "")
      .replace(/^[^，,：:]{0,12}(?:卡片?|邀请函|海报)[，,：:]\s*(?:上面?)?(?:画着?|有)?(?=.)/u, ""),
  ) || subject;

/** 夏日音乐节海报: where other words are to be read, what it is for stays in what is shown. */
const keepEvent = (subject: string): string => subject.replace(/(?<=[节会展演赛])的?海报(?=[，,：:])/u, "");

const refusesText = ({ must_avoid }: Brief): boolean =>
  must_avoid.some((word) => /^(?:text|words?|文字|字)$/iu.test(word));

const YEAR_EN = /\byear of the (rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig)\b/iu;
const YEAR_ZH = /([鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?!级|代|轻|纪|糕)/u;

/** In the year of an animal, it comes along. */
function withZodiac(shows: string, wish: string): string {
  const english = YEAR_EN.exec(wish)?.[1];
  const chinese = YEAR_ZH.exec(wish)?.[1];
  if (english)
    return shows.replace(/a red envelope and two oranges$/, `a ${english.toLowerCase()}`).replace(/\ba (?=ox)/, "an ");
  return chinese ? shows.replace(/下面有.*$/u, `下面有一只${chinese}`) : shows;
}

const forEvent = ({ subject, language }: Brief): string => (language === "zh" ? `用于${subject}` : `for ${subject}`);

const KIND_WORDS: Readonly<Record<Kind, Readonly<Record<Language, string>>>> = {
  card: { en: "greeting card", zh: "贺卡" },
  invitation: { en: "invitation card", zh: "邀请函" },
  poster: { en: "headline at the top with clear space around it", zh: "标题置于上方，周围留白" },
  logo: { en: "logo", zh: "标志" },
};

/** "birthday card" in the person's own words, else the plain kind; a poster keeps what was said of its framing. */
function kindWords(kind: Kind, wish: string, brief: Brief): string {
  const { composition, language } = brief;
  const plain = KIND_WORDS[kind][language];
  const mark = language === "zh" ? "，" : ", ";
  const parts = (composition ?? "").split(/[,，]\s*/u).filter((part) => part !== "" && part !== plain);
  if (kind === "poster") return (parts.some(saysWhere) || refusesText(brief) ? parts : [...parts, plain]).join(mark);
  const own = parts.find((part) => /^[a-z -]{4,20}card$|^[\p{Script=Han}]{2}卡$/iu.test(part));
  const to = language === "zh" ? "" : (TO_EN.exec(wish)?.[0] ?? "");
  return [tidy(`${own ?? plain} ${to}`), ...parts.filter((part) => !/card|invit|卡|函/iu.test(part))].join(mark);
}

/** Words about the occasion and for whom it is, which are nothing to be shown. */
const ABOUT =
  /\b(?:an?|the|my|our|your|for|of|to|with|and|saying|happy|merry|card|invitation|invite|poster|flyer|banner|school|class|village|company|office|summer|winter|spring|autumn|annual|mum|mom|mother|dad|father|grandma|grandpa|granny|sister|brother|friend|teacher|boss|colleague|wife|husband|son|daughter|aunt|uncle|team|kids?|children|family|little|best|new|day|party|shop)\b|[给为的我们一张个学校班公司妈爸爷奶姐妹哥弟老师朋友同事妻丈夫女儿子夏冬春秋季做设计]|贺卡|卡片|卡|邀请函|海报|传单/giu;

/** Whether a subject names nothing beside the occasion itself. */
function isBare(subject: string, vocabulary: Vocabulary): boolean {
  const rest = [...OCCASIONS, ...EVENTS].reduce((text, { named: pattern }) => text.replace(pattern, " "), subject);
  return !COUNTED_ZH.test(rest) && !tokenize(rest.replace(ABOUT, " "), vocabulary).some(({ kind }) => kind === "noun");
}

/** "With a zorblax", 有萨克斯手: something to be shown is named behind the kind, known or not. */
const SHOWN =
  /\b(?:with|showing|featuring) (?:an?|one|two|three|four|five|\d{1,3}) (?!(?:big |large |bold |short )?(?:headline|title|text|caption|slogan|date|border|frame|background|message|greeting|logo|theme)\b)[a-z]{3,}|[，,：:](?:上面?|画面)?(?:有|画着?)(?!的|点|些)[\p{Script=Han}]{2}/iu;

/** 一位萨克斯手 is somebody to be shown, whether the vocabulary knows the word or not. */
const COUNTED_ZH = /[一两三四五六七八九十几][位名只条匹头把座棵朵](?=\p{Script=Han})/u;

const TO_EN =
  /\b(?:for|to) (?:my |our |the )?((?:best |dear )?(?:mum|mom|mummy|mother|dad|daddy|father|grandma|granny|grandmother|grandpa|grandfather|sister|brother|friend|teacher|boss|wife|husband|son|daughter|aunt|uncle|(?-i:[A-Z][a-z]{1,14})))\b/iu;
const TO_ZH =
  /(?:给|送给?|为)(?:我的?|我们的?)?((?:妈妈|爸爸|奶奶|爷爷|外婆|外公|姐姐|妹妹|哥哥|弟弟|老师|朋友|同学|老板|女儿|儿子|阿姨|叔叔))/u;

function greeting({ says }: Occasion, wish: string, language: Language): readonly string[] {
  const who = (language === "zh" ? TO_ZH : TO_EN).exec(wish)?.[1] ?? "";
  const to =
    who === "" ? "" : language === "zh" ? who : `, ${who.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())}`;
  return [says[language].replace("{to}", to)];
}

const EVENT_EN =
  /\b(?:for|to|about|of) (?:an? |the |our |my |your )?((?:[\p{L}'’-]+ ){0,3}?(?:fair|f[eê]te|carnival|party|festival|concert|market|sale|day|night|week|club|house|picnic|barbecue|bbq|exhibition|show|celebration|recital|wedding|graduation))\b/iu;
const EVENT_ZH =
  /([\p{Script=Han}]{0,6}?(?:义卖会?|游园会|嘉年华|庙会|运动会|读书会|读书节|科学周|科学节|音乐会|音乐节|演唱会|市集|集市|开放日|派对|聚会|晚会|年会|庆典|展览|画展|婚礼|野餐|烧烤))/u;
const LEAD_ZH = /^(?:请|帮我|给|为|我们?的?|设计|做|画|一张|一个|的)+/u;

/** The event's own name as the headline; an invitation invites to it. */
function title(kind: Kind, wish: string, occasion: Occasion | null, language: Language): readonly string[] {
  const name = tidy((language === "zh" ? EVENT_ZH : EVENT_EN).exec(wish)?.[1] ?? "").replace(LEAD_ZH, "");
  if (name === "") return occasion ? greeting(occasion, wish, language) : [];
  if (language === "zh") return kind === "invitation" ? ["诚邀参加", name] : [name];
  const capitals = name.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return kind === "invitation" ? ["You're Invited", capitals] : [capitals];
}

/** Something a shop has not sold before. */
const NEWS =
  /\bnew (?:product|flavou?r|drink|dish|menu|arrivals?|item|collection|line|model)s?\b|\bproduct launch\b|新品|新口味|新款|上新|新菜|新产品/iu;

/** A shop's poster shows what the shop sells; what is new is said to be. */
function offered(brief: Brief, wish: string, vocabulary: Vocabulary): Brief {
  const trade = found(TRADES, wish);
  const isNews = NEWS.test(wish);
  if (!trade && !isNews) return brief;
  const news = brief.language === "zh" ? "新品上市" : "New Arrival";
  const shows = trade !== null && isBare(brief.subject.replace(trade.named, " ").replace(NEWS, " "), vocabulary);
  const mark = brief.language === "zh" ? "，" : ", ";
  const rest = brief.subject.split(/[,，]\s*/u).filter((part) => !(trade?.named.test(part) || NEWS.test(part)));
  const shop = trade?.named.exec(wish)?.[0];
  const whose = shop && shows ? (brief.language === "zh" ? `用于${shop}` : `for a ${shop}`) : null;
  const says = isNews && brief.exact_text.length === 0 && !refusesText(brief);
  const framed = says || brief.exact_text.length > 0 ? kindWords("poster", wish, brief) : brief.composition;
  return {
    ...brief,
    subject: shows && trade ? [trade.shows[brief.language], ...rest].join(mark) : brief.subject,
    exact_text: says ? [news] : brief.exact_text,
    composition: [framed, whose].filter(Boolean).join(mark) || null,
    aspect:
      brief.aspect === "square" && brief.size === null && !/\bsquare\b|方/iu.test(wish) ? "portrait" : brief.aspect,
  };
}

const NAME_EN =
  /\b(?:called|named|name(?: is|:)?) (?:the )?((?-i:[A-Z0-9][\p{L}\p{N}'’&-]*)(?: (?:(?-i:[A-Z0-9&][\p{L}\p{N}'’&-]*)|and(?= (?-i:[A-Z]))))*)/iu;
const NAME_ZH = /(?:叫做?|名叫|名为|名字是)([\p{Script=Han}A-Za-z0-9]{1,8}?)(?=的|[，,。]|$)/u;

/** A logo shows what the trade deals in, and its name. */
function named(brief: Brief, wish: string, vocabulary: Vocabulary): Brief {
  const name = NAME_EN.exec(wish)?.[1] ?? NAME_ZH.exec(wish)?.[1] ?? null;
  const trade: Event | null = found(TRADES, wish);
  const names = name === null ? brief.exact_text : [...new Set([...brief.exact_text, name])];
  const shows = trade !== null && !shownBeside(brief.subject, trade, vocabulary);
  if (!shows && names.length === brief.exact_text.length) return brief;
  return {
    ...brief,
    exact_text: refusesText(brief) ? brief.exact_text : names,
    subject:
      shows && trade
        ? trade.shows[brief.language]
        : tidy(brief.subject.replace(NAME_EN, "").replace(NAME_ZH, "")).replace(/^的/u, "") || brief.subject,
    scene: shows ? null : brief.scene,
    composition: brief.language === "zh" ? "标志，居中" : "logo mark, centred",
  };
}

/** "with a wheat ear": the wish says itself what the sign shows. */
function shownBeside(subject: string, trade: Event, vocabulary: Vocabulary): boolean {
  const rest = subject.replace(trade.named, " ").replace(NAME_EN, " ").replace(NAME_ZH, " ");
  return tokenize(rest, vocabulary).some(({ kind }) => kind === "noun");
}
