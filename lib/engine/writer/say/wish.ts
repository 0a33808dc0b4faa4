// What the writer says about pictures it is about to have drawn.
import type { Brief, Language } from "../brief.ts";
import { numberWord } from "../text/edits.ts";
import { articleFor, clip, isDetermined } from "../text/words.ts";
import { choose, listEn, listZh, seedOf } from "./voice.ts";

const SAID_MAX = 160;

const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) && /^(?:A|An|The|Some|Two|Three|Four|Five|Close-up|View)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** A subject short enough to be said. */
export function spoken(subject: string): string {
  return clip(lower(subject.replace(/[.。!！\s]+$/u, "")), SAID_MAX);
}

/** The sentence for a new wish. */
export function sayWish(brief: Brief, language: Language): string {
  return language === "zh" ? wishZh(brief) : wishEn(brief);
}

const COUNT_EN = ["", "", "two versions of ", "three versions of ", "four versions of "];

const KIND_EN: Readonly<Partial<Record<Brief["purpose"], string>>> = {
  poster: "a poster",
  icon: "an icon",
  logo: "a logo",
  diagram: "a diagram",
  pattern: "a pattern",
  product_shot: "a product shot",
  worksheet: "a worksheet",
  storyboard: "a storyboard",
  social_post: "a social post",
};

const SAYS_KIND: Readonly<Partial<Record<Brief["purpose"], RegExp>>> = {
  storyboard: /storyboard|comic|manga|漫画|分镜/iu,
  product_shot: /product (?:shot|photo)/iu,
};
const WITH: ReadonlySet<Brief["purpose"]> = new Set<Brief["purpose"]>(["poster", "logo", "worksheet", "social_post"]);

const OWN_KIND = /^(?:[a-z-]+ ){0,2}(?:card|comic(?: strip)?|sticker|character sheet)\b/u;

/** What kind of picture it is, in the person's own word where the brief has kept it. */
function kindEn({ composition, purpose }: Brief): string | undefined {
  const said = (composition ?? "")
    .split(", ")
    .map((part) => OWN_KIND.exec(part)?.[0])
    .find(Boolean);
  if (said === "invitation card") return "an invitation";
  if (said) return `a ${said}`.replace(/^a (?=[aeiou])/, "an ").replace("a greeting card", "a card");
  return KIND_EN[purpose];
}

/** "a poster showing a fox", "a poster for our fair", "a worksheet about plants", "a pattern of lemons". */
function tieEn({ purpose, subject, composition }: Brief): string {
  if (/\bcard\b/u.test(composition ?? "")) return isDetermined(subject) ? "showing" : "with";
  if (!WITH.has(purpose)) return "of";
  if (/^(?:my|our|your)\b/i.test(subject)) return "for";
  if (isDetermined(subject) && !/^the\b/i.test(subject)) return "showing";
  return purpose === "worksheet" ? "about" : "with";
}

/** A sentence or a list, which "I'll draw" cannot simply go before. */
const SENTENCE =
  /:|^(?:compare|show)\b|\b(?:is|are|looks|sees|sits|stands|runs|flies|sleeps|plays|holds|wears|walks|swims|eats|reads|finds|helps|rides|jumps|dances)\b/iu;
const LEADS_SENTENCE = ["I'll draw this:", "Let me draw this:", "Good idea, I'll draw this:"] as const;
const LEADS_EN = ["I'll draw", "Let me draw", "Gladly: I'll draw", "Good idea. I'll draw", "On it. I'll draw"] as const;

function wishEn(brief: Brief): string {
  const { subject, count, purpose, exact_text, must_avoid } = brief;
  const kind = kindEn(brief);
  const isNamed = (SAYS_KIND[purpose] ?? new RegExp(purpose.replaceAll("_", " "), "i")).test(subject);
  const lead = kind && !isNamed ? `${count > 1 ? kind.replace(/^an? /, "") : kind} ${tieEn(brief)} ` : "";
  const many = COUNT_EN[count] ?? `${numberWord(count, false)} versions of `;
  const what = `${many}${many && lead ? "a " : ""}${lead}${spoken(subject)}`;
  const words =
    exact_text.length > 0
      ? `, with the ${exact_text.length === 1 && !/\s/u.test(exact_text[0] ?? "") ? "word" : "words"} ${listEn(exact_text.map((text) => `“${clip(text, 60)}”`))}`
      : "";
  const without = must_avoid.length > 0 ? `, and leave out ${listEn(must_avoid)}` : "";
  return `${choose(SENTENCE.test(subject.slice(0, 80)) ? LEADS_SENTENCE : LEADS_EN, seedOf(subject))} ${what}${details(brief, what)}${words}${without}.`;
}

/** Place, light and style that the subject does not say itself. */
function details({ scene, lighting, style, palette }: Brief, what: string): string {
  const said = what.toLowerCase();
  const place = (scene ?? "").split(", ").filter((part) => part !== "" && !said.includes(part.toLowerCase()));
  const light = (lighting ?? "").split(",")[0] ?? "";
  const look = style && !said.includes(style.toLowerCase()) ? style : "";
  return [
    place.length > 0
      ? `, ${/^(?:in|on|at|under|by|near) /i.test(place[0] ?? "") ? "" : "set in "}${withArticle(place.join(", "))}`
      : "",
    light && !said.includes(light.toLowerCase()) ? `, ${lightPhrase(light)}` : "",
    look ? `, in ${withArticle(`${look.replace(/ style$/i, "")} style`)}` : "",
    palette.length > 0 ? `, in ${listEn(palette)}` : "",
  ].join("");
}

const lightPhrase = (light: string): string => {
  if (/^(?:night|dawn|sunset)$/i.test(light)) return `at ${light.toLowerCase()}`;
  if (/\b(?:light|lighting|lit|daylight|mood|glow)\b/i.test(light)) return `with ${light}`;
  return isDetermined(light) ? `for ${light}` : `in a ${light} mood`;
};

function withArticle(text: string): string {
  if (
    isDetermined(text) ||
    /^(?:under|outer|space|in |on |at |snow|rain|fog|spring|summer|autumn|winter)|s$/i.test(text) ||
    text.includes(",")
  )
    return text;
  return `${articleFor(text)} ${text}`;
}

const LEADS_ZH = ["好，我来画", "好的，这就画", "收到，马上画", "没问题，画"] as const;
const KIND_ZH: Readonly<Partial<Record<Brief["purpose"], string>>> = {
  poster: "海报",
  icon: "图标",
  logo: "标志",
  diagram: "示意图",
  pattern: "图案",
  product_shot: "产品图",
  worksheet: "练习纸",
  storyboard: "分镜",
  social_post: "社交配图",
};

function wishZh(brief: Brief): string {
  const { subject, exact_text, count, must_avoid, palette, purpose, composition } = brief;
  const said = spoken(subject);
  const sticker = /贴纸/u.test(composition ?? "")
    ? "贴纸"
    : (/^(?:贺卡|邀请函)/u.exec(composition ?? "")?.[0] ?? KIND_ZH[purpose]);
  const isNamed = /贴纸|漫画|分镜|贺卡/u.test(said);
  const kind = sticker && !isNamed && !said.includes(sticker) ? `${sticker}：` : "";
  const number = count > 1 ? `${numberWord(count, true)}张` : kind ? "一张" : "";
  const many = number ? `${number}${kind || "，"}` : "";
  const colours = palette.length > 0 ? `，用${listZh(palette)}` : "";
  const words = exact_text.length > 0 ? `，写上${listZh(exact_text.map((text) => `“${clip(text, 40)}”`))}` : "";
  const avoid = must_avoid.length > 0 ? `，不画${listZh(must_avoid)}` : "";
  return `${choose(LEADS_ZH, seedOf(subject))}${many}${said}${detailsZh(brief, said)}${colours}${words}${avoid}。`;
}

function detailsZh({ scene, lighting, style }: Brief, said: string): string {
  const light = (lighting ?? "").split("，");
  const parts = [
    ...(scene ?? "").split("，"),
    light.some((part) => said.includes(part)) ? "" : (light[0] ?? ""),
    style ? `${style.replace(/风格?$/u, "")}风格` : "",
  ];
  return parts
    .filter((part) => part !== "" && !said.includes(part) && !said.includes(part.replace(/风格$/u, "")))
    .map((part) => `，${part}`)
    .join("");
}

/** The sentence for several different pictures. */
export function saySeveral(items: readonly string[], left: readonly string[], language: Language): string {
  const short = items.map((item) => clip(item, 40));
  if (language === "zh") {
    const more =
      left.length > 0
        ? `一次最多画十二张，还剩${left.length}张：${listedShort(left, "、")}。说“继续”，我就接着画。`
        : "";
    return `好，我画${numberWord(short.length, true)}张${short.length > 1 ? "" : "图"}：${short.join("、")}${short.length > 1 ? "，风格保持一致" : ""}。${more}`;
  }
  const more =
    left.length > 0
      ? ` I draw twelve at a time, so ${left.length} ${left.length > 1 ? "are" : "is"} left: ${listedShort(left, ", ")}. Say “go on” and I'll draw ${left.length > 1 ? "them" : "it"} next.`
      : "";
  if (short.length === 1) return `And the last one: ${short[0] ?? ""}.${more}`;
  return `I'll draw ${numberWord(short.length, false)} pictures that belong together: ${listEn(short)}.${more}`;
}

const LEFT_TOLD_MAX = 12;
const listedShort = (left: readonly string[], mark: string): string =>
  `${left
    .slice(0, LEFT_TOLD_MAX)
    .map((item) => clip(item, 30))
    .join(mark)}${left.length > LEFT_TOLD_MAX ? "…" : ""}`;

/** The sentence when somebody left it to us. */
export function saySurprise(brief: Brief, language: Language): string {
  return language === "zh" ? `那我来选：${spoken(brief.subject)}。` : `Then I'll pick: ${spoken(brief.subject)}.`;
}
