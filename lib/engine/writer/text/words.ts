// Small rules of English and Chinese words: articles, plurals, measure words, stray commas.
import { CLASSIFIERS } from "#lib/engine/lexicon/numbers.ts";

/** True when a text is written with Chinese characters. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Collapses the blanks and stray commas that removals leave. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/ ([,.;，。；])/g, "$1")
    .replace(/[.。](?=[,，])/g, "")
    .replace(/([,，、])(?: ?[,，、.])+/g, "$1")
    .replace(/^[ ,，.。;；、:：!！]+|[ ,，.。;；、:：]+$/g, "")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    .replace(/,(?=[^\s,\d])/g, ", ")
    .trim();
}

/** "an owl", "a fox"; by spelling, with the usual exceptions by sound. */
export function articleFor(words: string): "a" | "an" {
  if (/^(?:uni|use|usu|eu|one\b|once\b)/i.test(words)) return "a";
  return /^(?:[aeiou]|hour|honest|heir)/i.test(words) ? "an" : "a";
}

const DETERMINED =
  /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|some|any|many|several|few|my|our|his|her|its|their|your|no|each|every|both|another|this|that|these|those|\d+)\b/i;

/** True when an English phrase has its article, number or owner. */
export function isDetermined(words: string): boolean {
  return DETERMINED.test(words);
}

const PLURALS: Readonly<Record<string, string>> = {
  man: "men",
  woman: "women",
  child: "children",
  person: "people",
  mouse: "mice",
  goose: "geese",
  foot: "feet",
  tooth: "teeth",
  wolf: "wolves",
  leaf: "leaves",
  knife: "knives",
  sheep: "sheep",
  fish: "fish",
  deer: "deer",
};

/** The plural of an English noun; of several words the last changes. */
export function pluralOf(noun: string): string {
  const at = noun.lastIndexOf(" ") + 1;
  const last = noun.slice(at);
  const irregular = PLURALS[last.toLowerCase()];
  if (irregular) return noun.slice(0, at) + irregular;
  if (/(?:[sx]|ch|sh)$/.test(last)) return `${noun}es`;
  return /[^aeiou]y$/.test(last) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** The singular of a regular or well-known English plural. */
export function singularOf(noun: string): string {
  const irregular = Object.entries(PLURALS).find(([, plural]) => plural === noun.toLowerCase());
  if (irregular) return irregular[0];
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

const MEASURED = new RegExp(`^(?:\\d+|[零一二两三四五六七八九十几]+|许多|很多)([${CLASSIFIERS}])`, "u");

/** The measure word after a Chinese number at the start of a text, or null. */
export function measureOf(text: string): string | null {
  return MEASURED.exec(text)?.[1] ?? null;
}

const MEASURE_BY_END: readonly (readonly [RegExp, string])[] = [
  [/[树草竹松柏]$/u, "棵"],
  [/[云花]$/u, "朵"],
  [/[山房楼塔桥城]$|房子$|屋$/u, "座"],
  [/车$/u, "辆"],
  [/船$/u, "艘"],
  [/[鱼龙蛇河路裙裤狗]$/u, "条"],
  [/星星?$|[石糖牙]$/u, "颗"],
  [/马$/u, "匹"],
  [/[牛象鲸狮]$/u, "头"],
  [/书$/u, "本"],
  [/伞$|椅子?$/u, "把"],
  [/[猫兔鸟鸡鸭鹅狐狸虎熊羊猴鹿企鹅]$/u, "只"],
];

/** The measure word that fits a Chinese noun; 个 where none is known to fit better. */
export function measureFor(noun: string): string {
  return MEASURE_BY_END.find(([pattern]) => pattern.test(noun))?.[1] ?? "个";
}

/** A Chinese phrase without its leading number and measure word. */
export function withoutMeasure(text: string): string {
  return text.replace(MEASURED, "");
}

/** Characters, of which a placeholder (⟦child 1⟧) is one: whoever cuts a text must not cut it. */
export function lettersOf(text: string): readonly string[] {
  return text.match(/⟦[^⟦⟧]{0,24}⟧|./gsu) ?? [];
}

/** Cuts a text at a limit without splitting a character. */
export function clip(text: string, limit: number): string {
  const letters = lettersOf(text);
  return letters.length <= limit
    ? text
    : `${letters
        .slice(0, limit - 1)
        .join("")
        .trimEnd()}…`;
}
