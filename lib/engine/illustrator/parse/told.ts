// What a subject tells of, made plain before it is read: without its heading, with families counted and places entered.
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { insideOf } from "#lib/engine/lexicon/rooms.ts";
import type { PromptFields } from "./prompt.ts";
import { tokenize } from "./tokens.ts";

/** Parts of a list of places, and what a subject adds after a comma without an article: "a nurse, hospital". */
const PART = /[^,，.;。；]+/gu;
const ASIDE = /([,，](?!\s*(?:an?|the) )\s*)([^,，.;。；]+)/giu;

/** For whom a lesson is: 小学一年级 is no school to be drawn. */
const GRADE =
  /\bfor (?:the |my |our |a )?(?:class(?:room)?|kids|children|students|pupils|toddlers|beginners|school ?kids)\b(?! of)|\b(?:for )?(?:grade|year) \d{1,2}\b(?:\s*[:,])?|\b(?:first|second|third|fourth|fifth|sixth)[- ]graders?\b|(?:适合|给)?(?:小学|初中|高中|幼儿园)?(?:[一二三四五六七八九]年级|[大中小]班)(?:的?(?:学生|小朋友|孩子)们?)?的?/giu;

const BOYS = /小(?:明|刚|强|华|军|亮|杰|东)(?![\p{Script=Han}]?[书画店])/gu;
const GIRLS = /小(?:红(?!帽|色|旗|花|灯|伞|书)|丽|美(?!女|人)|芳|兰|玲|雨(?=在|和|看|画))/gu;
const FAMILY_EN =
  /\b(?:an? |the |our |my )(?:happy |young |little |big )?family\b(?! (?:of|tree|business|name|album|photo|house|home|car|room|bear|fox|dinner))/giu;
const FAMILY_ZH = /(?:一|全)家(?:人|三口)|一家三口/gu;

/** "Farm animals": whom the word stands for. */
const ANIMALS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\b(?:no|without|not|stuffed|toy) )\b(?:(?:some|many|different|various|cute|little) )*(?:farm) animals\b/giu,
    "a cow, a pig and a hen",
  ],
  [
    /(?<!\b(?:no|without|not|stuffed|toy) )\b(?:(?:some|many|different|various|cute|little) )*(?:sea|ocean) animals\b/giu,
    "a whale, a turtle and an octopus",
  ],
  [
    /(?<!\b(?:no|without|not|stuffed|toy) )\b(?:(?:some|many|different|various|cute|little) )*(?:forest|woodland) animals\b/giu,
    "a fox, a bear and an owl",
  ],
  [
    /(?<!\b(?:no|without|not|any|of|all|stuffed|toy) )\b(?:(?:some|many|different|various|cute|little|wild|zoo|jungle|safari) )*animals\b/giu,
    "a lion, an elephant and a giraffe",
  ],
  [/(?<![没不无小玩有各])(?:各种|许多|很多|一些)?动物们(?![园])/gu, "狮子、大象和长颈鹿"],
];

/** 小明 is a boy, "a family" is three people, "animals" are some we know. */
function peopleNamed(text: string): string {
  return ANIMALS.reduce((now, [words, shown]) => now.replace(words, shown), text)
    .replace(BOYS, "男孩")
    .replace(GIRLS, "女孩")
    .replace(FAMILY_EN, "a man and a woman and a child")
    .replace(FAMILY_ZH, "爸爸和妈妈和孩子");
}

/** ", text in white at the bottom": how words are set, not what is shown. */
const LETTERING =
  /[,，;；]\s*((?:the )?(?:text|headline|title|letters|lettering)\b(?! ?book)[^,，;；.\n]*|(?:[a-z]+ )?(?:[a-z]+ )(?:text|letters|lettering|headline)\b[^,，;；.\n]*|(?:文字|标题|字)(?:用|是|在|放|要)[^，。；\n]*)/giu;

/** The fields with what a subject says of its lettering moved to the composition. */
export function letteringApart(fields: PromptFields): PromptFields {
  const said = [...fields.subject.matchAll(LETTERING)].map(([, words]) => words?.trim() ?? "");
  if (said.length === 0) return fields;
  const composition = [fields.composition, ...said].filter(Boolean).join(", ");
  return { ...fields, subject: fields.subject.replace(LETTERING, ""), composition };
}

/** The subject as it is read. */
export function toldSubject(fields: PromptFields, vocabulary: Vocabulary): string {
  const bare = { ...fields, subject: fields.subject.replace(GRADE, " ").trim() || fields.subject };
  const told = familiesCounted(withoutHeading(bare, vocabulary), vocabulary);
  return peopleNamed(told).replace(ASIDE, (_, mark: string, part: string) => mark + insideOf(part));
}

/** The scene as it is read: a building named alone is where things happen. */
export function toldScene(scene: string): string {
  return scene.replace(PART, (part) => insideOf(part));
}

const TITLED: ReadonlySet<string> = new Set(["diagram", "storyboard", "pattern", "character"]);
const HEADING = /^([^:：,，.。\n]{2,40})[:：]\s*(?=\S)/u;
const TASK =
  /^\s*(?:count|colou?r(?: in)?|circle|trace|match|find|draw)\b[^,:;]*[,:;]\s*|^(?:数一数|涂一涂|涂色|圈一圈|圈出|描一描|连一连)[^，：；]*[，：；]/iu;

/** "Boss monster: a giant octopus", "count the ladybugs: seven ladybugs": what is shown comes after the heading. */
function withoutHeading({ subject, purpose }: PromptFields, vocabulary: Vocabulary): string {
  const names = (text: string) => tokenize(text, vocabulary).map(({ kind }) => kind);
  const task = purpose === "worksheet" ? subject.replace(TASK, "") : subject;
  if (task !== subject && names(task).includes("noun")) return task;
  const head = TITLED.has(purpose) ? null : HEADING.exec(subject);
  if (!head?.[1]) return subject;
  const rest = subject.slice(head[0].length);
  const [kinds, after] = [names(head[1]), names(rest)];
  const isTitle =
    kinds.includes("noun") &&
    kinds.every((kind) => kind === "noun" || kind === "word" || kind === "size" || kind === "skip");
  return isTitle && kinds[0] !== "skip" && after.includes("noun") ? rest : subject;
}

/** 熊猫一家 are three of them. */
function familiesCounted(text: string, { names }: Vocabulary): string {
  return text.replace(FAMILY, (whole: string, before: string) => {
    const noun = [4, 3, 2, 1].map((length) => before.slice(-length)).find((word) => names.has(word));
    return noun ? `${before.slice(0, -noun.length)}三只${noun}` : whole;
  });
}

const FAMILY = /([\p{Script=Han}]{1,12})一家(?:人|[三四五]口)?(?=$|[，。、；在,.])/gu;
