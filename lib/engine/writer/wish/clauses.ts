// A wish cut at its commas, and what each clause is about.
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { isColour } from "./refusals.ts";

export type Clause = { readonly text: string; readonly tokens: readonly Token[] };
export type Field = "style" | "lighting" | "scene" | "composition" | "palette" | "subject";

/** A wish cut at its commas, each clause tagged. */
export function clausesOf(text: string, vocabulary: Vocabulary): readonly Clause[] {
  return text
    .split(/,(?!\d{3}(?!\d))|[，;；。\n]|\.(?=\s|$)/)
    .map((clause) => clause.trim())
    .filter(Boolean)
    .map((clause) => ({ text: clause, tokens: tokenize(clause, vocabulary) }));
}

const has = ({ tokens }: Clause, ...kinds: readonly Token["kind"][]): boolean =>
  tokens.some((token) => kinds.includes(token.kind));

const COMPOSITION =
  /\b(?:composition|close-?up|wide shot|long shot|full body|portrait of|head shot|centred|centered|in the (?:cent(?:er|re)|middle|corner)|(?:empty|negative|copy|white|blank|free|clear) space|(?:space|room) for (?:text|copy|a headline|the headline|words)|symmetrical|rule of thirds|bird's[- ]eye|low angle|high angle|from (?:above|below|behind|the side)|side view|front view|top view|isometric view|seen from|a[345])\b|构图|特写|留白|居中|俯视|仰视|侧面|对称|全身|远景|近景|鸟瞰|三分法/iu;
const LIGHT =
  /\b(?:light|lighting|lit|glow|glowing|shadows?|backlit|sunbeams?|moody|dramatic|cosy|cozy|mood|atmosphere|dreamy|gloomy|mysterious|peaceful)\b|光线|灯光|打光|逆光|光影|氛围|气氛|温馨|梦幻|神秘/iu;
const STYLE =
  /\b(?:style|styled|photo-?realistic|realistic|3d|isometric|art deco|art nouveau|vintage|retro|oil painting|impressionist|cubist|cinematic|anime|manga style|ukiyo-e|low[- ]poly|clay|claymation|felt|embroidery|embroidered|stained glass|mosaic|collage|crayons?|marker|gouache|line art|hand-drawn|children's book|storybook|minimal(?:ist)?|playful|modern|bold|elegant|black and white|black-and-white|monochrome)\b|风格?$|风格|画风|油画|国画|写实|卡通|复古|动漫|蜡笔|彩铅|极简|立体|国潮|黑白/iu;
/** A clause about how words are set. */
export const LETTERING =
  /^(?:the )?(?:text|headline|title|letters|lettering)\b(?! ?book)|^(?:[a-z]+ ){1,2}(?:text|letters|lettering|headline)\b|^(?:文字|标题|字)(?:用|是|在|放|要)/iu;
const COLOURS_ONLY =
  /^(?:(?:all )?(?:in|with|mostly|mainly|using)\s+|以|用|全)?(.+?)(?:\s+(?:colou?rs|tones|shades))?(?:为主|色调)?$/iu;

/** "vintage", "watercolour", "a cheerful": words that say how something is drawn, not what. */
export function isStyle(words: string, vocabulary: Vocabulary): boolean {
  return STYLE.test(words) || tokenize(words, vocabulary).some(({ kind }) => kind === "style");
}

/** "for a zoo", "for ten-year-olds": whom it is for is not shown. */
const FOR_WHOM = /^for (?!me\b)|^给(?![\p{Script=Han}]{1,6}(?:画|设计))|^适合|^用于/iu;

/** Who does what is about the subject, wherever it plays. */
const TELLS = /^(?:and )?(?:they|he|she|it|we|everyone|everybody) (?!should\b|must\b)[a-z]+|^[它他她]们?(?!的风格)/iu;

/** 爵士之夜 is no time of day. */
const IS_EVENT = /之夜$|[\p{Script=Han}]晚会$/u;
/** 温暖的夜晚灯光: no lamp. */
const LIT_ZH = /^[^在和与里下、]{1,8}(?:灯光|光线)$/u;
const NAMES_KIND = /(?:海报|横幅|传单|标志|图标|示意图|信息图|封面|插图|贴纸|图案)(?:$|[：:])/u;

const isPalette = ({ text }: Clause): boolean => {
  const words = COLOURS_ONLY.exec(text)?.[1] ?? "";
  const parts = words.split(/ and |\/| & |和|与|、/u);
  const isLed = /^(?:in|with|mostly|mainly|all|using|以|用|全)/iu.test(text);
  return (isLed || (parts.length > 1 && !STYLE.test(text))) && parts.every(isColour);
};

/** What a clause is about: its field in the brief. A clause that names a thing is about the subject. */
export function clauseField(clause: Clause): Field {
  const { text } = clause;
  if (isPalette(clause)) return "palette";
  if (TELLS.test(text)) return "subject";
  if (FOR_WHOM.test(text)) return "composition";
  const named = has(clause, "noun") || IS_EVENT.test(text);
  if (LETTERING.test(text)) return "composition";
  if (COMPOSITION.test(text) && !named) return "composition";
  if (LIT_ZH.test(text) || (!named && /(?:光线?|灯光|\blight(?:ing)?)$/iu.test(text))) return "lighting";
  if (has(clause, "style") && (!named || /style|风格?$/iu.test(text))) return "style";
  if (STYLE.test(text) && !has(clause, "noun", "place", "purpose")) return "style";
  if (named) return "subject";
  if (LIGHT.test(text) && !has(clause, "place")) return "lighting";
  if (has(clause, "time")) return has(clause, "place") ? "scene" : "lighting";
  // 夏日音乐节海报: what the picture is, not where it plays.
  const isPlace = has(clause, "place", "weather", "season") && !NAMES_KIND.test(text);
  return isPlace ? "scene" : "subject";
}

const FRAMING =
  /\b(?:close-?up|wide shot|long shot|full[- ]body|bird's[- ]eye view|low angle|high angle|from above|from below|symmetrical|centred|centered|(?:negative|copy|empty) space(?: (?:on|at) the \w+)?)\b|特写|俯视|仰视|对称|居中|全身|留白/giu;

/** Words of framing inside a clause that is about something else. */
export function framingIn(text: string): readonly string[] {
  return [...new Set(text.match(FRAMING) ?? [])];
}
