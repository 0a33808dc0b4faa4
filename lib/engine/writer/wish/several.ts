// Requests for several different pictures: one wish each, sharing what was said for all of them.
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { chineseCount, englishCount } from "#lib/engine/lexicon/numbers.ts";
import type { Purpose } from "#lib/engine/lexicon/styles.ts";
import { singularOf, tidy } from "../text/words.ts";
import { joinLoose, listItems } from "./lists.ts";
import { readOptions } from "./options.ts";
import { takeAvoided, takePalette } from "./refusals.ts";
import { withoutRequest } from "./request.ts";
import { readStages } from "./stages.ts";

export const SEVERAL_MAX = 12;

export type Several = {
  /** One wish a picture, each complete. */
  readonly wishes: readonly string[];
  /** What each picture is about, in the person's words. */
  readonly items: readonly string[];
  /** True when the list varies the picture already there ("it in three styles"). */
  readonly isVariation: boolean;
  /** What all of them are for, where their words do not say it. */
  readonly purpose?: Purpose;
};

const NUMBER = "\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|some|different";
const KINDS =
  "pictures|images|illustrations|drawings|photos|posters|icons|app icons|stickers|logos|key visuals|scenes|banners|flyers|social posts|instagram posts|posts|book covers|covers|flash ?cards|cards|postcards|worksheets|patterns|product shots|backgrounds|designs|wallpapers|badges|diagrams|comics|ads|slides|panels|frames|visuals";
const HEAD_EN = new RegExp(
  `^(?:a (?:series|set|story|sequence|pack) (?:of|in|as|with) )?(?:(?:${NUMBER})\\s+)*((?:(?!of\\b|for\\b|with\\b)[a-z-]+ ){0,3}?)(${KINDS})\\b(?: each)?(.*)$`,
  "iu",
);
const HEAD_LIST_EN =
  /^(.{2,200}?) in (?:(?:\d{1,2}|two|three|four|five|six|several|different) )*(?:different )?(?:styles|colou?rs|seasons|places|moods|settings|scenes|times of day|looks|versions)$/iu;
const HEAD_ZH =
  /^(?:一(?:套|组|系列))?(?:(?:\d{1,2}|[两二三四五六七八九十几]{1,3})\s*[张幅个款枚种套条]|(?:\d{1,2}|[两二三四五六七八九十几]{1,3})[^：:]{0,12}?的)?((?:不同的?)?)([\p{Script=Han}A-Za-z ]{0,24}?)(?:分别(?:是|为|画)?)?$/u;

/** 三个镜头的分镜 is one page. */
const ONE_PAGE_ZH = /(?:镜头|分?格|幕)的?(?:分镜|漫画|连环画|故事板)/u;

type Head = { readonly kind: string; readonly tail: string; readonly count: number | null };

const countIn = (text: string): number | null => {
  const word = /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.exec(text)?.[1];
  if (word) return englishCount(word.toLowerCase());
  const han = /(\d{1,2}|[两二三四五六七八九十]{1,3})\s*[张幅个款枚种套条]/u.exec(text)?.[1];
  return han ? chineseCount(han) : null;
};

const HEAD_STORY =
  /^(?:an? |the )?(?:[a-z0-9]+-(?:step|part|picture) )?(?:story|series|sequence|set)\b(.*?)[, ]*\b(?:as|in|with) (?:[a-z0-9]+ )?(?:separate |different )?(?:pictures|images|panels|frames|illustrations)$/iu;

function readHead(text: string): Head | null {
  const story = HEAD_STORY.exec(text);
  if (story) return { kind: "", tail: tidy(story[1] ?? ""), count: countIn(text.replace("-", " ")) };
  const styled = HEAD_LIST_EN.exec(text);
  if (styled?.[1]) return { kind: "", tail: `of ${styled[1]}`, count: countIn(text.slice(styled[1].length)) };
  const english = HEAD_EN.exec(text);
  if (english?.[2]) {
    const plain = /^(?:pictures|images|illustrations|drawings|photos|scenes|designs|panels|frames|visuals)$/i.test(
      english[2],
    );
    const kind = `${english[1] ?? ""}${plain ? "" : singularOf(english[2].toLowerCase())}`.trim();
    return {
      kind,
      tail: tidy(english[3] ?? ""),
      count: countIn(text.slice(0, text.length - (english[3] ?? "").length)),
    };
  }
  const count = countIn(text);
  const chinese = count !== null && count > 1 ? HEAD_ZH.exec(text) : null;
  if (!chinese || ONE_PAGE_ZH.test(chinese[2] ?? "")) return null;
  const kind = (chinese[2] ?? "").replace(/^(?:图片|图|画|插画|作品)$/u, "");
  const styles = /^([一两二三四五六七八九十\d]+种(?:不同的?)?风格)的(.+)$/u.exec(text);
  return styles?.[2] ? { kind: "", tail: `of ${styles[2]}`, count } : { kind, tail: "", count };
}

/** One helping of what was asked for: at most twelve from a place in the list. */
export function helping(several: Several, from: number): Several {
  const to = from + SEVERAL_MAX;
  return { ...several, wishes: several.wishes.slice(from, to), items: several.items.slice(from, to) };
}

/** 青蛙的一生，分成四张图: so many pictures of one thing, and no list. */
const SHEETS_ZH =
  /^[^、，,；;：:\n]{2,40}[，,]?\s*(?:分成|分为|画成|做成)(?:\d{1,2}|[两二三四五六七八九十]{1,3})[张幅](?:不同的?|单独的?)?(?:图片?|画)?$/u;

/** The wishes of a message that asks for several different pictures; null when it asks for one. */
export function readSeveral(message: string, vocabulary: Vocabulary): Several | null {
  const text = withoutRequest(message);
  const stages = readStages(text);
  if (stages) {
    const wishes = stages.items.map((item) => [item, stages.shared].filter(Boolean).join(", "));
    return { wishes, items: stages.items, isVariation: false, purpose: "lesson_illustration" };
  }
  if (SHEETS_ZH.test(text)) return null;
  return (
    sets(text) ?? oneEach(text) ?? afterColon(text, vocabulary) ?? apart(text, vocabulary) ?? plural(text, vocabulary)
  );
}

const COLON = /^([^:：\n"“「]{2,240}?)[ ]?(?:[:：]|[，,]\s*分别(?:是|为|画)[:：]?|\n)\s*([\s\S]+)$/u;

function afterColon(text: string, vocabulary: Vocabulary): Several | null {
  const parts = COLON.exec(text);
  const shape = readOptionsOf(parts?.[1] ?? "");
  const head = parts ? readHead(shape.rest) : null;
  if (!parts?.[2] || !head) return null;
  const [sentence, after] = splitSentence(parts[2]);
  const [list, forAll] = splitShared(sentence, vocabulary);
  return build(head, joinLoose(listItems(list, head.count)), [forAll, shape.said, after], vocabulary);
}

/** "city, beach, office; flat style, no people": behind the list stands what is said for all of it. */
function splitShared(list: string, vocabulary: Vocabulary): readonly [string, string] {
  const end = /[;；]/u.exec(list);
  const shared = end ? list.slice(end.index + 1).trim() : "";
  const isShared = shared !== "" && listItems(shared, null).every((item) => isForAll(item, vocabulary));
  return end && isShared ? [list.slice(0, end.index), shared] : [list, ""];
}

/** Shape and quality said in the head ("three posters in portrait format:"), as words that go to every wish. */
function readOptionsOf(head: string): { readonly rest: string; readonly said: string } {
  const { aspect, size, quality, background, rest } = readOptions(`${head} `);
  const isPlain = aspect === null && quality === null && background === null;
  if (isPlain) return { rest: head, said: "" };
  const said = [
    size ?? (aspect ? `${aspect} format` : ""),
    quality ? `${quality} quality` : "",
    background === "transparent" ? "transparent background" : "",
  ];
  const counted = countIn(head);
  return {
    rest: tidy(counted !== null && countIn(rest) === null ? `${counted} ${rest}` : rest),
    said: said.filter(Boolean).join(", "),
  };
}

function splitSentence(list: string): readonly [string, string] {
  const end = /(?<=[^\d\s][.。!！])\s+(?=[A-Z\p{Script=Han}])|(?<=[。！])(?=[^\s\d])/u.exec(list);
  return end ? [list.slice(0, end.index), list.slice(end.index).trim()] : [list, ""];
}

/** True for "flat style", "brand colours #0B3D91", "no text", "square": said once for all pictures. */
function isForAll(item: string, vocabulary: Vocabulary): boolean {
  if (/^(?:all|each|every|同样|都|全部|统一)/iu.test(item)) return true;
  if (takeAvoided(item).rest === "" || takePalette(item)[1] === "" || tidy(readOptions(item).rest) === "") return true;
  const kinds = tokenize(item, vocabulary).map(({ kind }) => kind);
  return kinds.includes("style") && !kinds.some((kind) => kind === "noun" || kind === "place" || kind === "time");
}

function build(
  head: Head,
  listed: readonly string[],
  shared: readonly string[],
  vocabulary: Vocabulary,
): Several | null {
  const first = listed.findIndex(
    (item, at) => at >= 1 && isForAll(item, vocabulary) && !isForAll(listed[0] ?? "", vocabulary),
  );
  const end = first >= 0 ? first : listed.length;
  const items = listed.slice(0, end); // all of them: who draws takes them twelve at a time
  // "four pictures: a dog on the beach, a ball": fewer things than pictures are one wish, asked for four times.
  if (items.length < Math.max(2, Math.min(head.count ?? 2, SEVERAL_MAX))) return null;
  const common = [...listed.slice(end), ...shared]
    .map((text) => text.replace(/^(?:all|each|every one) (?:of them )?(?:are |is )?(?=in |with |as )/i, ""))
    .filter(Boolean);
  const isVariation = /^of (?:it|this|that|him|her|them|the same(?: \w+)?)$/i.test(head.tail);
  const wishes = items.map((item) => [wishFor(head, item, vocabulary), ...common].join(", "));
  return { wishes: isVariation ? items.map((item) => [item, ...common].join(", ")) : wishes, items, isVariation };
}

/** One picture's wish from the head and its item. */
function wishFor({ kind, tail }: Head, item: string, vocabulary: Vocabulary): string {
  const subject = /^(?:of|showing|with|featuring) (.+)$/i.exec(tail)?.[1];
  const placed = /^(?:in|on|at|under|during|with|as|by|near|inside|wearing|holding)\b/i.test(item);
  const named = tokenize(item, vocabulary).some((token) => token.kind === "noun") || !isSetting(item, vocabulary);
  if (/\p{Script=Han}/u.test(item)) return subject ? `${subject}，${item}` : `${kind ? `${kind}：` : ""}${item}`;
  const lead = kind ? `${kind} of ` : "";
  if (subject) return `${lead}${subject}${placed ? " " : ", "}${item}`;
  if (tail && !named && !ONE_THING.test(kind)) return `${kind || "picture"} ${tail}, ${item}`;
  return `${lead}${item}${tail ? `, ${tail}` : ""}`;
}

/** Kinds that show one thing, also when its word is a weather or a place. */
const ONE_THING = /(?:icon|sticker|badge|flash ?card|logo)$/i;

const isSetting = (item: string, vocabulary: Vocabulary): boolean =>
  tokenize(item, vocabulary).some(
    ({ kind }) => kind === "place" || kind === "time" || kind === "season" || kind === "weather",
  );

const ONE_EN =
  /(?:^|[\s,;:.(])(?:and |then )?(?:one|another|the (?:first|second|third|fourth|fifth|other|last)|a (?:second|third|fourth))(?: one| picture| poster| image)? (?=(?:of|with|showing|for|in|at|on|featuring|where|is)\b)/giu;
const ONE_ZH = /(?:^|[，,；;：:。\s])(?:另外?)?(?:一张|第[一二三四五六七八九十]张)(?:画|是|里|上|：|:)*/gu;

/** "two posters, one with a cat, one with a dog"; 「一张画猫，一张画狗」. */
function oneEach(text: string): Several | null {
  const pattern = [ONE_EN, ONE_ZH].find((each) => [...text.matchAll(each)].length >= 2);
  if (!pattern) return null;
  const starts = [...text.matchAll(pattern)];
  const head = readHead(tidy(text.slice(0, starts[0]?.index ?? 0).replace(/[:：,，]\s*$/u, ""))) ?? {
    kind: "",
    tail: "",
    count: null,
  };
  const items = starts
    .map((start, at) => tidy(text.slice(start.index + start[0].length, starts[at + 1]?.index ?? text.length)))
    .filter(Boolean);
  if (items.length < 2) return null;
  const bare = items.map((item) => item.replace(/^(?:of|with|showing|featuring|is)\s+/i, ""));
  const isChinese = /\p{Script=Han}/u.test(text);
  const lead = head.kind ? (isChinese ? `${head.kind}：` : `${head.kind} of `) : "";
  const tail = head.tail ? `, ${head.tail}` : "";
  return { wishes: bare.map((item) => `${lead}${item}${tail}`), items: bare, isVariation: false };
}

const APART_EN =
  /,?\s*(?:(?:as|in|on) (?:\w+ )?separate (?:pictures?|images?|ones|files|drawings)|separately|each (?:in|on|as) (?:its|their) own(?: (?:picture|image|poster|page))?|(?:one|a) (?:separate )?(?:picture|image) each|in a picture of its own each)\s*/iu;
const SEPARATE_EN =
  /^(?:\w+ )?separate (pictures|images|illustrations|drawings|posters|icons|stickers) (?:of|for|with) /iu;
const APART_ZH =
  /[，,]?\s*(?:各(?:画|来|做)?一[张个幅]|每(?:个|种|样|只)(?:画|来)?一张|分开画?|分别画(?:成|出)?(?:一张)?|分成[两二三四五六]张(?:画)?|单独(?:成|画)一?张)\s*/u;

/** "a cat, a dog and a bird, each in its own picture". */
function apart(text: string, vocabulary: Vocabulary): Several | null {
  const separate = SEPARATE_EN.exec(text);
  const found = separate ?? APART_EN.exec(text) ?? APART_ZH.exec(text);
  if (!found) return null;
  const kind =
    separate?.[1] && !/^(?:pictures|images|illustrations|drawings)$/i.test(separate[1]) ? singularOf(separate[1]) : "";
  const list = tidy(text.replace(found[0], " , ").replace(/^[^:：]{1,60}[:：]/u, ""));
  return build({ kind, tail: "", count: null }, joinLoose(listItems(withoutRequest(list), null)), [], vocabulary);
}

const PLURAL_KIND =
  /^(?:(\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|a set of|a pack of) )?((?:(?!of\b)[a-z-]+ ){0,2}?)(icons|stickers|flash ?cards|badges|app icons) (?:of|for|with|showing) (.+)$/iu;

/** "icons of a sun, a moon and a star": kinds that are one thing each. */
function plural(text: string, vocabulary: Vocabulary): Several | null {
  const found = PLURAL_KIND.exec(text);
  if (!found?.[3] || !found[4]) return null;
  const items = listItems(found[4], countIn(found[1] ?? ""));
  const things = items.filter(
    (item) => tokenize(item, vocabulary).some(({ kind }) => kind === "noun") && item.split(" ").length <= 4,
  );
  if (items.length < 2 || things.length < 2) return null;
  return build({ kind: `${found[2] ?? ""}${singularOf(found[3])}`, tail: "", count: null }, items, [], vocabulary);
}

const SETS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /,?\s*(?:\b\w{1,12} pictures?,? )?(?:one|a picture)(?: picture)? (?:for|in|of) (?:each|every)(?: of the (?:four )?)? ?seasons?/iu,
    ["in spring", "in summer", "in autumn", "in winter"],
  ],
  [
    /,?\s*(?:\b\w{1,12} pictures?,? )?(?:one|a picture)(?: picture)? (?:for|at|in) (?:each|every) time of (?:the )?day/iu,
    ["at dawn", "at noon", "at sunset", "at night"],
  ],
  [/[，,]?\s*(?:春夏秋冬|四季|每个季节|四个季节)各(?:画|来)?一张/u, ["春天", "夏天", "秋天", "冬天"]],
];

/** "a tree, one for each season". */
function sets(text: string): Several | null {
  const set = SETS.find(([pattern]) => pattern.test(text));
  if (!set) return null;
  const subject = tidy(text.replace(set[0], " ")) || "";
  if (subject === "") return null;
  const isChinese = /\p{Script=Han}/u.test(set[1][0] ?? "");
  return {
    wishes: set[1].map((item) => (isChinese ? `${item}的${subject}` : `${subject} ${item}`)),
    items: set[1],
    isVariation: false,
  };
}
