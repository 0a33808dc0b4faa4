import { findPrivate, replaceFound } from "../rules.ts";
import { type KnownPrivate, type PrivateThing, privateKinds } from "../schema.ts";
import { isHidden, type Shield } from "../shield/rules.ts";
import { neutralWords } from "../words/rules.ts";

// What a chat model gets in the place of private things, and the way back. One for each request: the same thing has the
// same placeholder in all of its messages, and nothing of it is stored.

export type Hidden = KnownPrivate & { readonly placeholder: string };

export type Vault = {
  readonly hide: (text: string) => string;
  /** Placeholders become what they stand for, also where a model changed their brackets, case or spaces. */
  readonly restore: (text: string) => string;
  /** The same for the fields of a brief, which have a length: what is long is named in neutral words. */
  readonly restoreShort: (text: string) => string;
  /** What it holds; and what of that stands in one text, each once. */
  readonly hidden: () => readonly Hidden[];
  readonly hiddenIn: (text: string) => readonly Hidden[];
};

/** What a placeholder says: a model that knows what sort of thing it is writes a better sentence around it. */
const labels: Readonly<Record<PrivateThing, string>> = {
  key: "secret",
  secret_url: "link",
  card: "card",
  iban: "account",
  id_cn: "id",
  passport: "passport",
  email: "email",
  phone: "phone",
  address: "address",
  child: "child",
  school: "school",
  name: "person",
};
/** What models that think in Chinese make of them. */
const translated: Readonly<Record<PrivateThing, string>> = {
  key: "密码",
  secret_url: "链接",
  card: "卡号",
  iban: "账号",
  id_cn: "证件",
  passport: "护照",
  email: "邮箱",
  phone: "电话",
  address: "地址",
  child: "孩子",
  school: "学校",
  name: "人物",
};
const everyThing = [...privateKinds, "school"] as const;
const words = everyThing.flatMap((thing) => [labels[thing], translated[thing]]);

const openBrackets = "⟦〚[【(（<{「《";
const closeBrackets = "⟧〛]】)）>}」》";
const escaped = (brackets: string) => `[${brackets.replace(/[[\]]/g, String.raw`\$&`)}]`;
const placeholder = new RegExp(
  String.raw`${escaped(openBrackets)}{1,2}\s?(${words.join("|")})[\s_:#-]{0,2}(\d{1,3})\s?${escaped(closeBrackets)}{1,2}`,
  "giu",
);
const shortLengthMax = 200;
/** Cut off in its middle, as by who made a title of it. */
const broken = /⟦[a-z]{0,8} ?\d{0,3}(?:…|\.{3})/gu;

/** Everything private in some texts that belong together, oldest first, each once, in the order of its first appearance. */
export function collectPrivate(texts: readonly string[], shield: Shield): readonly KnownPrivate[] {
  const known = new Map<string, KnownPrivate>();
  for (const finding of newestTexts(texts).flatMap((text) => findPrivate(text, shield))) {
    for (const { kind, thing, text } of [finding, ...partsOf(finding)]) {
      if (!known.has(text)) known.set(text, { kind, thing, text });
    }
  }
  return newest([...known.values()]);
}

const lengthMax = 200_000; // UTF-16 code units: many times what a chat model is told, and read in less than a second
const knownMax = 500; // of either sort

function newestTexts(texts: readonly string[]): readonly string[] {
  let left = lengthMax;
  const tooOld = texts.findLastIndex((text) => {
    left -= text.length;
    return left < 0;
  });
  return texts.slice(Math.min(tooOld + 1, texts.length - 1));
}

/** What no form tells stays for long; of the rest, most of which is found by its form anyway, the newest. */
function newest(known: readonly KnownPrivate[]): readonly KnownPrivate[] {
  const { told = [], formed = [] } = Object.groupBy(known, ({ thing }) => (isTold(thing) ? "told" : "formed"));
  const kept = new Set([...told.slice(-knownMax), ...formed.slice(-knownMax)]);
  return known.filter((one) => kept.has(one));
}

function isTold(thing: PrivateThing): boolean {
  return thing === "child" || thing === "school" || thing === "name" || thing === "address";
}

/** Parts of names that are a word more often: a whole name with one of them is found, the part alone is not. */
const everydayWords = new Set(
  `Will Mark Drew Grant Chase Rob Sue Bill May Art Dean Pat Rich Miles Hope Joy Faith Grace Rose Hunter Mason Cooper Carter
  天空 明月 海洋 春天 夏天 秋天 冬天 太阳 月亮 星星 大海 阳光 彩虹 白云 森林 高山 小溪 春雨 秋月 雪花 清泉 朝阳 晨光`.split(
    /\s+/,
  ),
);

/** A child is called by a part of the name as well. */
function partsOf({ kind, thing, text }: KnownPrivate): readonly KnownPrivate[] {
  if (thing !== "child") return [];
  const parts = /^\p{Script=Han}{3,4}$/u.test(text) ? [text.slice(-2)] : text.split(" ").slice(0, 1);
  return parts
    .filter((part) => part !== text && part.length >= 2 && !everydayWords.has(part))
    .map((part) => ({ kind, thing, text: part }));
}

/** What is known already is numbered first, in its order: who was named first has the first number, turn after turn. */
export function openVault(known: readonly KnownPrivate[], shield: Shield): Vault {
  const hidden = new Map<string, Hidden>();
  const counts = new Map<PrivateThing, number>();
  const lists = { ...shield, known };
  const wholes = wholesOf(known);

  const find = (text: string) => findPrivate(text, lists).filter((finding) => isHidden(finding, shield));

  function hold(finding: KnownPrivate): Hidden {
    const whole = wholes.get(finding.text.toLowerCase()) ?? finding.text;
    const held = hidden.get(whole);
    if (held) return held;
    const count = (counts.get(finding.thing) ?? 0) + 1;
    counts.set(finding.thing, count);
    const { kind, thing } = finding;
    const made = { kind, thing, text: whole, placeholder: `⟦${labels[thing]} ${count}⟧` };
    hidden.set(whole, made);
    return made;
  }

  function restore(text: string, lengthMax: number): string {
    if (hidden.size === 0) return text;
    const held = new Map([...hidden.values()].map((one) => [one.placeholder, one.text]));
    const whole = text.replace(placeholder, (found, word: string, number: string) => {
      const thing = thingOf(word);
      const value = held.get(`⟦${labels[thing]} ${Number(number)}⟧`);
      if (value !== undefined && value.length <= lengthMax) return value;
      return value !== undefined || found.startsWith("⟦") ? neutralWords(thing, languageOf(text)) : found;
    });
    return whole.replace(broken, "…");
  }

  for (const one of known) if (isHidden(one, shield)) hold(one);
  return {
    hide: (text) => replaceFound(text, find(text), (finding) => hold(finding).placeholder),
    restore: (text) => restore(text, Number.POSITIVE_INFINITY),
    restoreShort: (text) => restore(text, shortLengthMax),
    hidden: () => [...hidden.values()],
    hiddenIn: (text) => [...new Set(find(text).map(hold))],
  };
}

/** Whole names by their parts, in small letters; of two with one part the first. */
function wholesOf(known: readonly KnownPrivate[]): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  for (const one of known) {
    for (const { text } of partsOf(one)) {
      if (!wholes.has(text.toLowerCase())) wholes.set(text.toLowerCase(), one.text);
    }
  }
  return wholes;
}

function thingOf(word: string): PrivateThing {
  const plain = word.toLowerCase();
  return everyThing.find((thing) => labels[thing] === plain || translated[thing] === plain) ?? "name";
}

function languageOf(text: string): "en" | "zh" {
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}

/** How many characters at the end of a text may become a placeholder when more of it comes. */
export function countBegun(text: string): number {
  const at = Math.max(...[...openBrackets].map((bracket) => text.lastIndexOf(bracket)));
  if (at < 0) return 0;
  const isDouble = at > 0 && openBrackets.includes(text[at - 1] ?? "");
  const begun = text
    .slice(at + 1)
    .toLowerCase()
    .trimStart();
  if (!words.some((word) => isBegun(word, begun, isDouble))) return 0;
  return text.length - (isDouble ? at - 1 : at);
}

function isBegun(word: string, begun: string, isDouble: boolean): boolean {
  if (word.startsWith(begun)) return true;
  if (!begun.startsWith(word)) return false;
  const rest = begun.slice(word.length);
  return /^[\s_:#-]{0,2}\d{0,3}\s?$/.test(rest) || (isDouble && /^[\s_:#-]{0,2}\d{1,3}\s?[^\p{L}\p{N}\s]$/u.test(rest));
}
