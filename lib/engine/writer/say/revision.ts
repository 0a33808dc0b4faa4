// What the writer says about a change, an undo, a picture picked from before.
import type { Brief, Language } from "../brief.ts";
import type { Note } from "../change/clause.ts";
import { numberWord } from "../text/edits.ts";
import { articleFor, clip, isDetermined } from "../text/words.ts";
import { choose, listEn, seedOf } from "./voice.ts";
import { spoken } from "./wish.ts";

type Phrase = (words: string, old: string) => string;
const ASPECT_ZH: Readonly<Record<string, string>> = {
  square: "方形",
  landscape: "横版",
  portrait: "竖版",
  wide: "宽幅",
  tall: "长图",
};
const withArticle = (text: string): string =>
  isDetermined(text) || /s$/.test(text) ? text : `${articleFor(text)} ${text}`;

const NOTES_EN: Readonly<Record<Note["kind"], Phrase>> = {
  replaced: (words, old) => `${words} instead of ${old}`,
  added: (words) =>
    `${words} ${/^(?:some|two|three|four|five|several|many) |^(?!an? ).*[^s]s$/i.test(words) ? "join" : "joins"} in`,
  more: (words) => `more ${words}`,
  less: (words) => `less ${words}`,
  removed: (words) => `${words} left out`,
  count: (words) => `now ${words}`,
  size: (words) => `a ${words}`.replace(/^a (?=[aeiou])/i, "an "),
  colour: (words) => `a ${words}`.replace(/^a (?=[aeiou])/i, "an ").replace(/^an? (?=\S+ \S+s$)/, ""),
  does: (words) => `now ${words}`,
  location: (words) => `now ${words}`,
  has: (words) => `now ${words}`,
  light: (words) =>
    /light|contrast/.test(words)
      ? words
      : /^(?:night|dawn|sunset|dusk|noon|midnight)$/.test(words)
        ? `at ${words}`
        : `by ${words}`.replace(/^by (?=at |under |by )/, ""),
  place: (words) => `moved to ${words === "space" || /s$/.test(words) || isDetermined(words) ? words : `the ${words}`}`,
  weather: (words) =>
    `with ${words.replace(/^(rain|snow|storm)(?:ing|y)$/, "$1")}`
      .replace(/^with (?=(?:in |winter|summer|spring|autumn))/, "in ")
      .replace(/^in in /, "in "),
  style: (words) => `in ${words.replace(/ style$/i, "")} style`,
  tint: (words) => `with more ${words}`,
  framing: (words) => words,
  mood: (words) => words,
  backdrop: (words) => `with ${withArticle(words)}${/background|backdrop/i.test(words) ? "" : " behind it"}`,
  purpose: (words) => `as ${withArticle(words)}`,
  text: (words) => `with the words ${words}`,
  "no-text": () => "without any words",
  "no-letters": () => "no words are in it yet, so tell me in quotation marks what to write",
  several: (words) => words,
  panels: (words) => `in panel ${words}`.replace(/^in panel (?=.*,)/, "in panels "),
  shape: (words) => `in ${words} format`,
  pictures: (words) => (words === "1" ? "one version" : `${numberWord(Number(words), false)} versions`),
  quality: (words) => (words === "auto" ? "at the usual quality" : `at ${words} quality`),
  background: (words) => `on ${withArticle(words)} background`,
  kept: (words) => `“${words}”, as you said it`,
};

const NOTES_ZH: Readonly<Record<Note["kind"], Phrase>> = {
  replaced: (words, old) => `把${old}换成${words}`,
  added: (words) => `加上${words}`,
  more: (words) => `${words}多一些`,
  less: (words) => `${words}少一些`,
  removed: (words) => `去掉${words}`,
  count: (words) => `变成${words}`,
  size: (words) => `换成${words}`,
  colour: (words) => `换成${words}`,
  does: (words) => `改成${words}`,
  location: (words) => `改成${words}`,
  has: (words) => `让它${words}`,
  light: (words) => (/光线/u.test(words) ? `换成${words}` : `时间换成${words}`),
  place: (words) => `地点换成${words}`,
  weather: (words) => `换成${words}`,
  style: (words) => `换成${words.replace(/风格?$/u, "")}风格`,
  tint: (words) => `多用${words}`,
  framing: (words) => words,
  mood: (words) => words,
  backdrop: (words) => `背景换成${words}`,
  purpose: (words) => `做成${words}`,
  text: (words) => `写上${words}`,
  "no-text": () => "不放文字",
  "no-letters": () => "图上还没有文字，要写什么，用引号告诉我",
  several: (words) => `换成${words}`,
  panels: (words) => `第${words}格`,
  shape: (words) => `改成${ASPECT_ZH[words] ?? words}`,
  pictures: (words) => `画${words === "1" ? "一" : numberWord(Number(words), true)}张`,
  quality: (words) => (words === "high" ? "提高质量" : words === "low" ? "出草稿" : "普通质量"),
  background: (words) => (words === "transparent" ? "用透明背景" : "用不透明背景"),
  kept: (words) => `照你说的“${words}”`,
};

const LEADS_EN = ["Sure", "Of course", "All right", "Happy to", "Will do"] as const;
const LEADS_ZH = ["好的", "没问题", "好，这就改", "可以"] as const;
const KEEPS_EN = ["The rest stays as it is.", "Everything else stays.", "I'll keep the rest."] as const;
const KEEPS_ZH = ["其余不变。", "别的都保留。", "其他保持原样。"] as const;

function said(notes: readonly Note[], language: Language): readonly string[] {
  const phrases = language === "zh" ? NOTES_ZH : NOTES_EN;
  const [panels, ...inside] = notes;
  if (panels?.kind === "panels" && inside.length > 0) {
    const where = phrases.panels(panels.words, "");
    const what = said(inside, language);
    return [language === "zh" ? `${where}${what.join("，")}` : `${where}, ${listEn(what)}`];
  }
  return [
    ...new Set(
      notes.map((note) => phrases[note.kind](clip(note.words, 80), note.kind === "replaced" ? clip(note.old, 60) : "")),
    ),
  ];
}

/** The sentence for a change: what will be different. */
export function sayRevision(brief: Brief, notes: readonly Note[], pictures: number, language: Language): string {
  const seed = seedOf(brief.subject + notes.map(({ words }) => words).join());
  const changes = said(notes, language);
  if (changes.length === 0) return sayAgain(brief, language);
  if (language === "zh") {
    const all = pictures > 1 ? `${pictures}张都` : "";
    return `${choose(LEADS_ZH, seed)}：${all}${changes.join("，")}。${choose(KEEPS_ZH, seed)}`;
  }
  const all = pictures > 1 ? `all ${numberWord(pictures, false)} ` : "";
  return `${choose(LEADS_EN, seed)}: ${all}${listEn(changes)}. ${choose(KEEPS_EN, seed)}`;
}

/** The sentence for "again". */
export function sayAgain(brief: Brief, language: Language): string {
  return language === "zh"
    ? `好，同样的内容再画一次：${spoken(brief.subject)}。`
    : `Once more, then: ${spoken(brief.subject)}.`;
}

/** The sentence for "two more". */
export function sayMore(brief: Brief, language: Language): string {
  const { count, subject } = brief;
  if (language === "zh") return `好，再画${count === 1 ? "一" : numberWord(count, true)}张：${spoken(subject)}。`;
  return `${count === 1 ? "One" : capital(numberWord(count, false))} more ${count === 1 ? "version" : "versions"} of ${spoken(subject)}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const RECALLS: Readonly<Record<"undo" | "first" | "picked", Readonly<Record<Language, string>>>> = {
  undo: { en: "Stepping back", zh: "好，退回上一步" },
  first: { en: "Back to the first one", zh: "好，回到第一张" },
  picked: { en: "That one, then", zh: "好，就用这一张" },
};

/** The sentence for a step back, or for an earlier picture, perhaps with a change to it. */
export function sayRecall(
  how: "undo" | "first" | "picked",
  brief: Brief,
  notes: readonly Note[],
  language: Language,
): string {
  const lead = RECALLS[how][language];
  const changes = said(notes, language);
  if (language === "zh")
    return changes.length > 0 ? `${lead}，${changes.join("，")}，其余不变。` : `${lead}：${spoken(brief.subject)}。`;
  return changes.length > 0 ? `${lead}, ${listEn(changes)}. The rest stays.` : `${lead}: ${spoken(brief.subject)}.`;
}

/** When there is no such picture. */
export function sayAbsent(hasPictures: boolean, language: Language): string {
  if (language === "zh")
    return hasPictures
      ? "没有更早的图可以退回了，也没有你说的那一张。想改哪里，直接告诉我。"
      : "还没有画过图呢。先说说想画什么吧？";
  return hasPictures
    ? "There's no earlier picture like that in this chat. Tell me what should change, and I'll start from the latest."
    : "Nothing has been drawn here yet. What would you like to see?";
}
