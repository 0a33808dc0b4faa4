// The dictionary from words to drawings, built once from the emoji data and our own word lists.
import { findColour } from "#lib/engine/lexicon/colours.ts";
import { iconNames, readPackageJson } from "./icons.ts";
import { WORDS_EN } from "./words-en.ts";
import { WORDS_ZH } from "./words-zh.ts";

export type Meaning = { readonly drawing: string; readonly colour: string | null };

export type Vocabulary = {
  /** Phrases (lower case English, Chinese) that name a drawing. */
  readonly names: ReadonlyMap<string, Meaning>;
  /** Looser keywords, for a noun that no name covers. */
  readonly keywords: ReadonlyMap<string, Meaning>;
  /** Emoji group of an icon: 1 people, 3 nature, 4 food, 5 travel, 6 activities, 7 objects. */
  readonly groups: ReadonlyMap<string, number>;
};

type Row = {
  readonly hexcode: string;
  readonly label: string;
  readonly tags?: readonly string[];
  readonly group?: number;
};

const NAMED_GROUPS = new Set([1, 3, 4, 5, 6, 7]);
const KEYWORD_GROUPS = new Set([3, 4, 5, 6, 7]);
const LOOSE_NAMES = new Set([
  "ghost",
  "alien",
  "robot",
  "skull",
  "red heart",
  "fire",
  "alien monster",
  "pile of poo",
  "star",
  "zzz",
  "snowman",
  "hole",
  "幽灵",
  "外星人",
  "机器人",
  "骷髅",
  "雪人",
]);
// Labels that are verbs or filler far more often than they are things in a sentence.
const NOT_NAMES = new Set(
  "fly pick seat link label hole knot om mate leg cooking foggy cinema bank camping fog sunrise sunset desert watch hook cook selfie ring-off on end back top soon up cool free new id information stop sign moon viewing building key-word hut-like 人 人像 家 火 面 刀 书 山 手 脚 光 头 说话 家庭 热 有雾 雾 夜晚 日出 日落 黄昏 沙漠 云海 亲吻 情侣 下雨 下雪 阴 多云 大风 结 线 兵 匙".split(
    " ",
  ),
);
const NOT_KEYWORDS = new Set(
  "green red blue black white yellow orange brown pink purple grey light dark big small hot cold old new good bad day night morning evening summer winter spring autumn fall weather nature animal animals face food drink fruit vegetable color home travel place places vehicle sport game love happy sad cute fun beautiful pretty nice cool party side front back left right top down open close closed high low fast slow water outdoor space tool music person people man woman body school work time year style art picture image page word message number letter symbol sign east west romantic tropical sweet fresh 动物 脸 食物 水果 蔬菜 旅行 天气 自然 运动 游戏 工具 音乐 颜色 夏天 冬天 头 打开 热 冷 红 绿 蓝 白 黑 黄 健康 爱 快乐 家 水 天空 太空 夜 建筑 学校 教育 庆祝".split(
    " ",
  ),
);

let loading: Promise<Vocabulary> | null = null;

/** The vocabulary, loaded on first use. */
export function loadVocabulary(): Promise<Vocabulary> {
  loading ??= load();
  return loading;
}

const addAll = (names: Map<string, Meaning>, words: Iterable<string>, drawing: string): void => {
  for (const raw of words) {
    const [word = "", colour = ""] = raw.split("@");
    names.set(word, { drawing, colour: findColour(colour)?.hex ?? null });
  }
};

const keep = (map: Map<string, Meaning>, word: string, drawing: string): void => {
  if (word.length > 0 && !map.has(word)) map.set(word, { drawing, colour: null });
};

// 一点 and 三点半 are clock faces to the emoji set, but "a little" to everybody else.
const CLOCK = /^[一二两三四五六七八九十]+点半?$/u;

const isPhrase = (text: string): boolean => /^[a-z][a-z' -]+$/.test(text) || /^[\p{Script=Han}]{1,6}$/u.test(text);

function addRows(rows: readonly Row[], icons: ReadonlyMap<string, string>, out: MutableVocabulary): void {
  for (const row of rows) {
    const icon = icons.get(row.hexcode.toLowerCase());
    const group = row.group ?? -1;
    const label = row.label.toLowerCase();
    if (!icon || !isPhrase(label) || CLOCK.test(label)) continue;
    out.groups.set(icon, group);
    if ((NAMED_GROUPS.has(group) || LOOSE_NAMES.has(label)) && !NOT_NAMES.has(label)) keep(out.names, label, icon);
    if (!KEYWORD_GROUPS.has(group)) continue;
    for (const tag of row.tags ?? []) if (isPhrase(tag) && !NOT_KEYWORDS.has(tag)) keep(out.keywords, tag, icon);
  }
}

type MutableVocabulary = {
  readonly names: Map<string, Meaning>;
  readonly keywords: Map<string, Meaning>;
  readonly groups: Map<string, number>;
};

async function load(): Promise<Vocabulary> {
  const [have, chars, en, zh] = await Promise.all([
    iconNames(),
    readPackageJson<Record<string, string>>("@iconify-json/fluent-emoji-flat/chars.json"),
    readPackageJson<readonly Row[]>("emojibase-data/en/compact.json"),
    readPackageJson<readonly Row[]>("emojibase-data/zh/compact.json"),
  ]);
  const icons = new Map(Object.entries(chars).filter(([, name]) => have.has(name)));
  const out: MutableVocabulary = { names: new Map(), keywords: new Map(), groups: new Map() };
  for (const [drawing, words] of WORDS_EN) addAll(out.names, words.split("|"), drawing);
  for (const [drawing, words] of WORDS_ZH) addAll(out.names, words.split(" "), drawing);
  addRows(en, icons, out);
  addRows(zh, icons, out);
  return out;
}
