// Names that the emoji data gives a drawing: its label in each language, made sayable.
import { isOnlySign, LOOSE_NAMES, NOT_KEYWORDS, NOT_NAMES } from "./stop-words.ts";

export type Row = {
  readonly hexcode: string;
  readonly label: string;
  readonly tags?: readonly string[];
  readonly group?: number;
};

const FACES = 0;
const PEOPLE = 1;
const SYMBOLS = 8;
const NAMED_GROUPS: ReadonlySet<number> = new Set([PEOPLE, 3, 4, 5, 6, 7]);
const KEYWORD_GROUPS: ReadonlySet<number> = new Set([3, 4, 5, 6, 7]);

export type Language = "en" | "zh";

// 一点 and 三点半 are clock faces to the emoji set, but "a little" to everybody else.
const CLOCK = /^[一二两三四五六七八九十]+点半?$|o'clock$|-thirty$/;
// Ranges instead of \p{Script=Han}: thousands of labels are read at the first request.
const PHRASE: Readonly<Record<Language, RegExp>> = {
  en: /^[a-z0-9][a-z0-9' -]*$/,
  zh: /^(?=.*[\u3400-\u9fff])[\u3400-\u9fffA-Za-z0-9]{1,10}$/,
};

function plain(label: string): string {
  const text = label.toLowerCase();
  if (PHRASE.en.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f“”!,.]/g, "")
    .replaceAll("’", "'")
    .replace(/ ?\(.*\)/, "")
    .trim();
}

/** Every sayable form of a label; empty when it has none. */
export function namesOf({ label, group }: Row, language: Language): readonly string[] {
  const text = plain(label);
  if (group === undefined || CLOCK.test(text)) return [];
  const forms = text.includes(":") ? described(text, language) : [text];
  return forms.flatMap((form) => formsIn(form, group, language)).filter((form) => PHRASE[language].test(form));
}

function formsIn(form: string, group: number, language: Language): readonly string[] {
  if (LOOSE_NAMES.has(form)) return [form];
  if (group === FACES) return language === "zh" ? chineseFace(form) : englishFace(form);
  if (NAMED_GROUPS.has(group)) return NOT_NAMES.has(form) ? [] : [form];
  return language === "zh" ? chineseSign(form) : englishSign(form, group);
}

/** "man: red hair" is how the data says it, "man with red hair" how people do; 女人: 红发 is 红发女人. */
function described(text: string, language: Language): readonly string[] {
  const [who = "", what = ""] = text.split(/:\s*/);
  if (language === "zh") return [`${what}${who}`, `${what}的${who}`];
  if (what.startsWith("facing")) return [`${who} ${what}`];
  return what === "bald" ? [`bald ${who}`] : [`${who} with ${what}`, `${what} ${who}`, `${who} with a ${what}`];
}

const englishFace = (form: string): readonly string[] =>
  form.includes(" ") || form.includes("-")
    ? [form, form.replace(/\bface\b/, "emoji"), form.replace(/\bface\b/, "smiley")]
    : [`${form} emoji`, `${form} face`, `${form} symbol`];

const chineseFace = (form: string): readonly string[] =>
  /[脸猫心猴泡信人骷魔]$/.test(form) ? [form] : [`${form}表情`, `${form}的脸`, `${form}脸`, `${form}符号`];

const englishSign = (form: string, group: number): readonly string[] => {
  if (isOnlySign(form) || (!form.includes(" ") && group === SYMBOLS)) return [`${form} sign`, `${form} symbol`];
  return NOT_NAMES.has(form) ? [] : [form];
};

const chineseSign = (form: string): readonly string[] =>
  form.length < 3 || NOT_NAMES.has(form) || /^禁止/.test(form) ? [`${form}标志`, `${form}符号`, `${form}标识`] : [form];

/** Tags that may stand for the drawing when nothing else is known about a word. */
export function keywordsOf({ tags, group }: Row, language: Language): readonly string[] {
  if (group === undefined || !KEYWORD_GROUPS.has(group)) return [];
  return (tags ?? []).filter((tag) => PHRASE[language].test(tag) && !NOT_KEYWORDS.has(tag));
}
