// What the writer says about a brief it is about to have drawn.
import type { Brief } from "./brief.ts";

const seedOf = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
const choose = (options: readonly string[], seed: number): string => options[seed % options.length] ?? "";
const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const clean = (text: string): string => text.replace(/[.。!！]+$/u, "");

/** The sentence for a new wish. */
export function sayWish(brief: Brief): string {
  return brief.language === "zh" ? `${wishZh(brief)}${nextZh(brief)}` : `${wishEn(brief)} ${nextEn(brief)}`;
}

/** The sentence for a change; says what the picture is now. */
export function sayRevision(brief: Brief, old: Brief): string {
  const seed = seedOf(brief.subject + (brief.lighting ?? "") + (brief.style ?? ""));
  if (brief.language === "zh") {
    const lead = choose(["好的，改好了", "没问题", "好，这就改"], seed);
    return `${lead}：${changesZh(brief, old)}，其余保持不变。`;
  }
  const lead = choose(["Sure", "Of course", "All right"], seed);
  return `${lead}: ${changesEn(brief, old)}. Everything else stays as it was.`;
}

/** The sentence for "again". */
export function sayAgain(brief: Brief): string {
  return brief.language === "zh"
    ? `好，同样的内容再画一次：${clean(brief.subject)}。`
    : `Once more, then: ${lower(clean(brief.subject))}.`;
}

const COUNT_EN = ["", "", "two versions of ", "three versions of ", "four versions of "];

const KIND_EN: Readonly<Partial<Record<Brief["purpose"], string>>> = {
  poster: "a poster",
  icon: "a sticker",
  logo: "a logo",
  diagram: "a diagram",
  pattern: "a pattern",
  product_shot: "a product shot",
  character: "a character portrait",
};

function wishEn(brief: Brief): string {
  const { subject, lighting, style, exact_text, count, scene, purpose } = brief;
  const seed = seedOf(subject);
  const lead = choose(["I'll draw", "I'm drawing", "Let me draw"], seed);
  const kind =
    KIND_EN[purpose] && !subject.includes(purpose) ? `${COUNT_EN[count] ? "" : `${KIND_EN[purpose]} of `}` : "";
  const what = `${COUNT_EN[count] ?? ""}${kind}${lower(clean(subject))}`;
  const known = what.toLowerCase();
  const where = scene?.split(", ").some((part) => !known.includes(part.toLowerCase()))
    ? `, set in ${withArticle(scene)}`
    : "";
  const time = lighting?.split(",")[0];
  const light =
    time && !known.includes(time.toLowerCase())
      ? `, with ${time === "night" ? "night light" : `${time} light`.replace(/light light$|daylight light$/, "light")}`
      : "";
  const look = style && !known.includes(style.toLowerCase()) ? `, in ${withArticle(`${style} style`)}` : "";
  const words = exact_text.length > 0 ? `, with the words ${exact_text.map((text) => `“${text}”`).join(" and ")}` : "";
  return `${lead} ${what}${where}${light}${look}${words}.`;
}

const withArticle = (text: string): string => {
  if (/^(?:the|a|an|my|our)\s|^(?:under|outer|space|in )|s$/i.test(text) || text.includes(",")) return text;
  return `${/^[aeiou]/i.test(text) ? "an" : "a"} ${text}`;
};

function nextEn({ lighting, style, exact_text, count, subject, must_avoid }: Brief): string {
  const kept = must_avoid.length > 0 ? `I'll leave out ${must_avoid.join(" and ")}. ` : "";
  const ideas = [
    lighting ? "" : "Say “make it night” for another mood",
    style ? "" : "Next we could try it in watercolour or as a paper-cut",
    exact_text.length > 0 ? "" : "If it needs a headline, put the words in quotes",
    count > 1 ? "" : "Ask for “three versions” to compare",
  ].filter(Boolean);
  return `${kept}${ideas.length > 0 ? `${choose(ideas, seedOf(`${subject}!`))}.` : ""}`.trim();
}

const COUNT_ZH = ["", "", "两张", "三张", "四张"];

function wishZh({ subject, lighting, style, exact_text, count, scene, must_avoid }: Brief): string {
  const seed = seedOf(subject);
  const lead = choose(["好的，我来画", "好，这就画", "收到，马上画"], seed);
  const extra = [scene, lighting?.split("，")[0], style ? `${style.replace(/风格?$/u, "")}风格` : null].filter(
    (part): part is string =>
      Boolean(part) && !subject.includes(part ?? "") && !subject.includes((part ?? "").replace(/风格$/u, "")),
  );
  const words = exact_text.length > 0 ? `，写上${exact_text.map((text) => `“${text}”`).join("和")}` : "";
  const avoid = must_avoid.length > 0 ? `，不画${must_avoid.join("、")}` : "";
  return `${lead}${COUNT_ZH[count] ?? ""}：${clean(subject)}${extra.map((part) => `，${part}`).join("")}${words}${avoid}。`;
}

function nextZh({ lighting, style, exact_text, subject, count }: Brief): string {
  const ideas = [
    lighting ? "" : "想换气氛，可以说“改成夜晚”。",
    style ? "" : "之后还可以换成水彩或剪纸风格。",
    exact_text.length > 0 ? "" : "需要文字的话，用引号写给我。",
    count > 1 ? "" : "想多看几种，可以说“画三张”。",
  ].filter(Boolean);
  return ideas.length > 0 ? choose(ideas, seedOf(`${subject}!`)) : "";
}

const list = (items: readonly string[]): string => items.join(", ");

function changesEn(brief: Brief, old: Brief): string {
  const changes = [
    brief.subject !== old.subject ? lower(clean(brief.subject)) : "",
    brief.lighting !== old.lighting && brief.lighting ? `the light is now ${brief.lighting}` : "",
    brief.scene !== old.scene && brief.scene ? `the scene is now ${brief.scene}` : "",
    brief.style !== old.style && brief.style ? `in ${brief.style} style` : "",
    brief.palette.join() !== old.palette.join() ? `the colours lean to ${list(brief.palette)}` : "",
    brief.aspect !== old.aspect ? `in ${brief.aspect} format` : "",
    brief.count !== old.count ? `${brief.count} versions` : "",
    brief.background !== old.background ? `with a ${brief.background} background` : "",
    brief.composition !== old.composition && brief.composition ? brief.composition : "",
    brief.exact_text.join() !== old.exact_text.join()
      ? brief.exact_text.length > 0
        ? `with the words ${list(brief.exact_text.map((text) => `“${text}”`))}`
        : "without words"
      : "",
    brief.must_avoid.length > old.must_avoid.length
      ? `without ${list(brief.must_avoid.slice(old.must_avoid.length))}`
      : "",
  ].filter(Boolean);
  return changes.length > 0 ? list(changes) : `another take on ${lower(clean(brief.subject))}`;
}

const ASPECT_ZH = { square: "方形", landscape: "横版", portrait: "竖版", wide: "宽幅", tall: "长图" } as const;

function changesZh(brief: Brief, old: Brief): string {
  const changes = [
    brief.subject !== old.subject ? clean(brief.subject) : "",
    brief.lighting !== old.lighting && brief.lighting ? `光线换成${brief.lighting}` : "",
    brief.scene !== old.scene && brief.scene ? `场景换成${brief.scene}` : "",
    brief.style !== old.style && brief.style ? `用${brief.style.replace(/风格?$/u, "")}风格` : "",
    brief.palette.join() !== old.palette.join() ? `颜色偏${brief.palette.join("、")}` : "",
    brief.aspect !== old.aspect ? `改成${ASPECT_ZH[brief.aspect]}` : "",
    brief.count !== old.count ? `画${brief.count}张` : "",
    brief.background !== old.background ? (brief.background === "transparent" ? "透明背景" : "不透明背景") : "",
    brief.composition !== old.composition && brief.composition ? brief.composition : "",
    brief.exact_text.join() !== old.exact_text.join()
      ? brief.exact_text.length > 0
        ? `文字是${brief.exact_text.map((text) => `“${text}”`).join("、")}`
        : "不放文字"
      : "",
    brief.must_avoid.length > old.must_avoid.length
      ? `不画${brief.must_avoid.slice(old.must_avoid.length).join("、")}`
      : "",
  ].filter(Boolean);
  return changes.length > 0 ? changes.join("，") : `换一种画法再画${clean(brief.subject)}`;
}
