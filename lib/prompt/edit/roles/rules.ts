import type { Language } from "../../../preset/schema.ts";
import type { Reference } from "../../schema.ts";

// Each picture that goes along has a number and a role: the first is changed, of the others the message says what they lend.

type Role = { readonly about: RegExp; readonly en: string; readonly zh: string };

const roles: readonly Role[] = [
  { about: /\b(?:style|look|medium|technique)\b|风格|画风|笔触/iu, en: "only its style", zh: "只取其风格" },
  { about: /\b(?:colou?rs?|palette|tones?)\b|配色|颜色|色调|色彩/iu, en: "only its colours", zh: "只取其配色" },
  {
    about: /\b(?:light|lighting|mood|atmosphere)\b|光线|光影|氛围|气氛/iu,
    en: "only its light and mood",
    zh: "只取其光线与氛围",
  },
  {
    about: /\b(?:background|backdrop|place|scene|setting|room|landscape)\b|背景|场景|地点|环境/iu,
    en: "its place as the background",
    zh: "取其场景作背景",
  },
  {
    about:
      /\b(?:clothes|clothing|outfit|jacket|coat|dress|shirt|trousers|skirt|hat|cap|shoes|scarf|costume)\b|衣服|服装|外套|裙|裤|帽|鞋|围巾/iu,
    en: "only the clothes in it",
    zh: "只取其中的服装",
  },
  {
    about: /\b(?:face|person|man|woman|boy|girl|people|character|model|pose)\b|人物|人|脸|角色|姿势/iu,
    en: "the person in it, identity unchanged",
    zh: "取其中的人物，面貌不变",
  },
  {
    about: /\b(?:logo|label|packaging|product|bottle)\b|标志|标签|包装|产品|瓶/iu,
    en: "the thing in it, unchanged",
    zh: "取其中的物品，样子不变",
  },
];

const fallback = { en: "what the change takes from it", zh: "按修改要求取用" } as const;
const first = { en: "the picture to change", zh: "要修改的图" } as const;
const ordinals: readonly (readonly [string, string])[] = [
  ["first", "一"],
  ["second", "二"],
  ["third", "三"],
  ["fourth", "四"],
];
const nearMax = 40; // characters around the name of a picture that say what it is for

export function rolesIn(message: string, pictures: number, language: Language): readonly Reference[] {
  return Array.from({ length: pictures }, (_, at) => {
    const number = at + 1;
    return { number, role: at === 0 ? first[language] : roleOf(message, number)[language] };
  });
}

function roleOf(message: string, number: number): Readonly<Record<Language, string>> {
  const [word = "", han = ""] = ordinals[number - 1] ?? [];
  const named = new RegExp(
    `\\b(?:image|picture|photo|pic|img|reference) ?#?${number}\\b|\\bthe ${word}(?: (?:image|picture|photo|one))?\\b|图 ?(?:${number}|${han})|第(?:${number}|${han})张|${"①②③④".charAt(number - 1)}`,
    "iu",
  );
  const found = named.exec(message);
  if (!found) return fallback;
  const start = Math.max(0, found.index - nearMax);
  const before = message.slice(start, found.index);
  const behind = message.slice(found.index + found[0].length, found.index + found[0].length + nearMax);
  const near = roles
    .map((role) => ({ role, distance: Math.min(lastEnd(role, before), firstStart(role, behind)) }))
    .toSorted((one, other) => one.distance - other.distance);
  const [closest] = near;
  return closest && closest.distance < Number.POSITIVE_INFINITY ? closest.role : fallback;
}

/** How far before the picture's name the last word stands that says what it lends. */
function lastEnd({ about }: Role, before: string): number {
  const last = [...before.matchAll(new RegExp(about.source, "giu"))].at(-1);
  return last ? before.length - last.index - last[0].length : Number.POSITIVE_INFINITY;
}

function firstStart({ about }: Role, behind: string): number {
  return about.exec(behind)?.index ?? Number.POSITIVE_INFINITY;
}
