// Pulling the parts of a wish apart: request words, negations, style and palette clauses.
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";

const LEAD_EN =
  /^(?:\s|[,.!]|\b(?:hi|hello|hey|ok|okay|so|now|then|great|thanks|thank you|please|pls|kindly|can|could|would|will|you|we|i|i'd|i'm|want|need|would|like|love|looking for|let's|let us|help me|to|see|have|get|try|me|us|my|draw|create|make|generate|paint|design|illustrate|sketch|show|give|produce|render|do|(?:a|an|the|some)?\s*(?:picture|image|illustration|drawing|painting|photo|artwork|graphic|visual)s?(?:\s+(?:of|with|showing|that shows|where|for))?)\b)+/iu;
const LEAD_ZH =
  /^(?:\s|[，。！,]|你好|请|麻烦|帮我|帮忙|给我|为我|可以|能不能|能|我想要|我想|我要|我需要|想要|想|来|画出|画|绘制|生成|创作|设计|制作|做|弄|一下|一张|一幅|一个(?=图|海报|贴纸)|张|幅|关于|图片|图(?=[，,：:])|插画(?=[，,：:])|[：:])+/u;
const TAIL_ZH = /(?:的?(?:图片|图画|插画|画面|图|画)(?:吧|吗)?|吧|吗|呢|谢谢你?)\s*[。！？!?]*$/u;
const TAIL_EN = /(?:,?\s*(?:please|thanks|thank you|for me|pls))+\s*[.!?]*$/iu;

/** The wish without "please draw me a picture of". */
export function withoutRequest(text: string): string {
  return text
    .trim()
    .replace(LEAD_EN, "")
    .replace(LEAD_ZH, "")
    .trim()
    .replace(TAIL_EN, "")
    .replace(TAIL_ZH, "")
    .replace(/[\s.。!！?？,，;；]+$/u, "")
    .trim();
}

const AVOID_EN =
  /(?:^|[,;.]|\band\b|\bbut\b)?\s*\b(?:with no|no|without(?: any)?|don't (?:include|draw|add|show)(?: any)?|do not (?:include|draw|add|show)(?: any)?|avoid|exclude)\s+([a-z][a-z' -]{1,40}?(?:(?:,| or| and)\s+(?:no )?[a-z' -]{2,30}?)?)(?=$|[,.;!]|\s+(?:but|with|in|at|on|under)\b)/giu;
const AVOID_ZH =
  /[，,。；]?\s*(?:不要有?|不带|不含|没有|别画|别有|避免|去掉|无)([\p{Script=Han}]{1,8}?)(?:出现)?(?=$|[，,。；！、和])/gu;

const KIND_EN =
  /^(?:(?:a|an|the)\s+)?(?:[a-z-]+\s+)?(?:poster|flyer|banner|sticker|icon|app icon|logo|diagram|product shot|product photo|pattern|seamless pattern|cover|illustration|comic|storyboard|character design)\s+(?:of|for|showing|about|with)\s+/iu;
const KIND_ZH =
  /^(?:为|给)?(.{1,24}?)(?:设计|制作|画|做|的)(?:一?[张个幅款])?(?:海报|图标|贴纸|标志|插图|封面|图案|示意图)$/u;

/** "a poster for a lemonade stand": the thing itself, since the purpose is its own field. */
export function withoutKind(subject: string): string {
  const bare = subject.replace(KIND_EN, "").replace(KIND_ZH, "$1");
  return bare.length >= 2 ? bare : subject;
}

/** The refused things of a wish, and the wish without them. */
export function takeAvoided(text: string): readonly [readonly string[], string] {
  const found: string[] = [];
  const keep = (_: string, words: string): string => {
    found.push(
      ...words
        .split(/,| or | and |和|、/)
        .map((word) => word.replace(/^\s*(?:no|any|the|a|an)\s+/i, "").trim())
        .filter(Boolean),
    );
    return " ";
  };
  return [found, tidy(text.replace(AVOID_EN, keep).replace(AVOID_ZH, keep))];
}

const PALETTE =
  /(?:(?:with|in|using)\s+(?:the |my |our )?)?(?:brand colou?rs?|colou?r palette(?: of)?|palette(?: of)?|colou?r scheme(?: of)?|in (?:shades|tones) of|配色(?:为|是|用)?|主色(?:为|是|用)?|色调(?:为|是)?|颜色用)\s*[:：]?\s*([^.;。；]+)/iu;
const HEX = /#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?\b/g;

/** The asked palette (hex codes, colours after "brand colours"), and the wish without it. */
export function takePalette(text: string): readonly [readonly string[], string] {
  const named = PALETTE.exec(text)?.[1];
  const listed = (named ?? "")
    .split(/,|，|、| and |和|与|&/)
    .map((colour) => colour.trim())
    .filter((colour) => colour && colour.length <= 24)
    .slice(0, 6);
  const rest = named ? text.replace(PALETTE, " ") : text;
  const hexes = (rest.match(HEX) ?? []).filter((hex) => !listed.includes(hex));
  return [[...listed, ...hexes].slice(0, 8), tidy(rest.replace(HEX, " "))];
}

/** Collapses the blanks and stray commas that removals leave. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t\n]+/g, " ")
    .replace(/\s+([,.;，。；])/g, "$1")
    .replace(/([,，])\s*(?:[,，.]\s*)+/g, "$1 ")
    .replace(/^[\s,，.。;；、]+|[\s,，.。;；、]+$/g, "")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    .trim();
}

export type Clause = { readonly text: string; readonly tokens: readonly Token[] };

/** A wish cut at its commas, each clause tagged. */
export function clausesOf(text: string, vocabulary: Vocabulary): readonly Clause[] {
  return text
    .split(/[,，;；。\n]|\.(?=\s|$)/)
    .map((clause) => clause.trim())
    .filter(Boolean)
    .map((clause) => ({ text: clause, tokens: tokenize(clause, vocabulary) }));
}

const has = (clause: Clause, kind: Token["kind"]): boolean => clause.tokens.some((token) => token.kind === kind);

/** What a clause is about: its field in the brief. */
export function clauseField(clause: Clause): "style" | "lighting" | "scene" | "composition" | "subject" {
  if (
    /\b(?:composition|close-?up|wide shot|centred|centered|(?:empty|negative|copy|white|blank|free|clear) space|symmetrical|bird's-eye|low angle|from above|view)\b|构图|特写|留白|居中|俯视|仰视|对称/iu.test(
      clause.text,
    )
  )
    return "composition";
  if (
    /\b(?:light|lighting|lit|glow|shadows?|backlit)\b|光线|灯光|打光|逆光|光影/iu.test(clause.text) &&
    !has(clause, "noun")
  )
    return "lighting";
  if (has(clause, "noun")) return has(clause, "style") && /style|风格|风$/iu.test(clause.text) ? "style" : "subject";
  if (has(clause, "style")) return "style";
  if (has(clause, "time")) return "lighting";
  if (has(clause, "place") || has(clause, "weather") || has(clause, "season")) return "scene";
  return "subject";
}
