// Refused prompts get a gentler version that the person may send. Linear-time patterns, open to read and to argue with.

export const refusalReasons = [
  "sexual",
  "minors",
  "violence",
  "self_harm",
  "hate",
  "harassment",
  "illicit",
  "other",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** The provider's own category, as "violence/graphic", in our closed list. */
export function toRefusalReason(category: string): RefusalReason {
  if (category.includes("minors")) return "minors";
  const parent = category.split("/")[0]?.replaceAll("-", "_");
  return refusalReasons.find((reason) => reason === parent) ?? "other";
}

type Swap = readonly [pattern: RegExp, instead: string];
type Gentle = { readonly swaps: readonly Swap[]; readonly avoid: { readonly en: string; readonly zh: string } };

const gentle: Partial<Readonly<Record<RefusalReason, Gentle>>> = {
  violence: {
    swaps: [
      [/\b(?:massacre|slaughter|bloodbath)\b/gi, "tense stand-off"],
      [/\b(?:behead|decapitat|dismember|mutilat|disembowel)(?:s|ed|es|ing|ion|ment)?\b/gi, "defeated"],
      [/\b(?:kill|murder|stab|execut|tortur)(?:s|ed|es|e|ing|ion)?\b/gi, "confront"],
      [/\bshooting (?:people|him|her|them)\b/gi, "running"],
      [/\b(?:blood(?:y|ied)?|gore|gory|entrails|guts)\b/gi, "dramatic"],
      [/\b(?:corpses?|dead bod(?:y|ies))\b/gi, "fallen figure"],
      [/屠杀|虐杀/g, "对峙"],
      [/斩首|肢解|断肢|分尸|内脏横流/g, "败退"],
      [/杀人|谋杀|砍人|枪杀|酷刑/g, "追逐"],
      [/血腥|鲜血|血淋淋/g, "紧张"],
      [/尸体/g, "倒下的人"],
    ],
    avoid: { en: "blood, wounds, cruelty", zh: "血、伤口、残酷场面" },
  },
  sexual: {
    swaps: [
      [/\b(?:nude|naked|topless)\b/gi, "simply dressed"],
      [/\b(?:porn(?:ographic)?|hentai|nsfw|erotic|explicit sex|sex scene|sexy)\b/gi, "elegant"],
      [/\bgenitals?\b/gi, "figure"],
      [/全裸|裸体|裸照/g, "衣着得体"],
      [/色情|情色|性爱|淫秽/g, "优雅"],
    ],
    avoid: { en: "nudity", zh: "裸露" },
  },
  self_harm: {
    swaps: [
      [/\b(?:suicide|self-?harm|cutting myself|cut (?:my|her|his) wrists?)\b/gi, "a hard moment, with a friend near"],
      [/\bhang(?:ing)? (?:myself|himself|herself)\b/gi, "sitting alone, and a friend comes"],
      [/自杀|自残|割腕|上吊/g, "低落时有朋友陪伴"],
    ],
    avoid: { en: "injury, danger", zh: "伤害、危险" },
  },
  illicit: {
    swaps: [
      [/\bcounterfeit (?:money|banknotes?)\b/gi, "play money"],
      [/\b(?:forged?|fake) (?:passport|id card|id)\b/gi, "invented travel pass"],
      [/\b(?:pipe )?bombs?\b|\bexplosives?\b/gi, "firework"],
      [/假钞|假币/g, "玩具钞票"],
      [/伪造护照|假身份证/g, "虚构的通行证"],
      [/炸弹|炸药/g, "烟花"],
    ],
    avoid: { en: "real documents, instructions", zh: "真实证件、操作步骤" },
  },
};

const avoidLine = /^(avoid)[ \t]*:[ \t]*(.*)$/im;
const chinese = /\p{Script=Han}/u;

/**
 * A version of a refused prompt that keeps its idea and leaves out what was refused; null where there is nothing to
 * keep (minors, hatred of people) or nothing is known of why.
 */
export function rewriteRefused(text: string, reasons: readonly RefusalReason[]): string | null {
  if (reasons.includes("minors")) return null;
  const helps = reasons.flatMap((reason) => gentle[reason] ?? []);
  if (helps.length === 0 || helps.length < reasons.filter((reason) => reason !== "other").length) return null;
  let next = text;
  for (const [pattern, instead] of helps.flatMap(({ swaps }) => swaps)) {
    next = next
      .split("\n")
      .map((line) => (avoidLine.test(line) ? line : line.replace(pattern, instead)))
      .join("\n");
  }
  const isChinese = chinese.test(text);
  const avoid = [...new Set(helps.map((help) => (isChinese ? help.avoid.zh : help.avoid.en)))].join(
    isChinese ? "、" : ", ",
  );
  if (next.includes(avoid)) return next === text ? null : next;
  return avoidLine.test(next) ? next.replace(avoidLine, `$1: $2, ${avoid}`) : `${next}\nAvoid: ${avoid}`;
}
