// What a message is: talk, a wish, a change to the last picture, or a wish with nothing in it yet.
import { quotedTexts, withoutQuotes } from "#lib/engine/illustrator/parse/prompt.ts";
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { readOptions } from "./options.ts";
import { withoutRequest } from "./phrases.ts";
import { isOnlySettings } from "./revise.ts";
import { type Topic, talkAbout } from "./talk.ts";

export type Decision =
  | { readonly kind: "talk"; readonly topic: Topic }
  | { readonly kind: "ask"; readonly about: "shop" | "class" | "game" | "anything" }
  | { readonly kind: "wish" }
  | { readonly kind: "revise" }
  | { readonly kind: "again" };

const REVISE_EN =
  /^(?:(?:ok|okay|now|and|but|please|great|nice|cool|good|perfect|hmm|well|yes|so|then|also|can you|could you|would you|can we|let's)[,\s]+)*(?:(?:make|turn|change|set|move|put|give|keep|paint|colou?r)\s+(?:it|this|that|them|him|her|the)\b|(?:add|remove|delete|replace|swap|recolou?r|zoom|without|drop|take (?:away|out)|get rid of|change|switch|flip|put)\b|(?:bigger|smaller|larger|brighter|darker|warmer|cooler|bluer|redder|greener|yellower|pinker|closer|wider|more|less|no|same)\b|\w+ of (?:them|those)\b|(?:the )?same\b|(?:a|an|the)\b.{1,40}\binstead\b|with (?:a|an|the|some|more|less)\b)/iu;
const REVISE_ZH =
  /^(?:好的?|可以|不错|嗯|现在|请|那|然后|能不能|帮我)?[，,\s]*(?:再?加|添|换|改|变|把|让|去掉|删|移除|不要|拿掉|更|再(?:大|小|亮|暗|蓝|红|绿|黄|远|近)|放大|缩小|背景(?:换|改|变)|颜色(?:换|改|变)|.{0,6}(?:一点|一些|点儿?)$|用.{1,8}(?:风格|风|画法)$|来一?只|给它)/u;
const AGAIN =
  /^(?:again|(?:try|draw|do|make) (?:it |that )?(?:once )?(?:again|more)|another (?:one|version|try)|one more(?: time)?|redraw(?: it)?|once more|再来一[张次幅个]|再画一[张次幅]|重画|重新画|再试一次|换一张)[.!。！]*$/iu;
const ASKS_TO_DRAW =
  /\b(?:draw|paint|sketch|create|generate|make|design|illustrate|picture of|image of|illustration of|poster|sticker|logo|icon)\b|画|绘|生成|设计|海报|插图|贴纸|图标|一张.*图/iu;
const DESIGN_WORDS = /\b(?:cover|ad|flyer|banner|card|invitation|wallpaper)\b|封面|广告|卡片|邀请函|壁纸/iu;
const QUESTION =
  /\?\s*$|？\s*$|^(?:what|why|how|who|when|where|which|is|are|do|does|did|can you tell|tell me|explain)\b|^(?:什么|为什么|怎么|谁|哪|多少|是不是|你觉得|请问|解释)|(?:吗|呢)[?？]?$/iu;

/** Decides from the message, whether there is a last brief, and the vocabulary. */
export function decide(message: string, hasBrief: boolean, vocabulary: Vocabulary): Decision {
  const text = message.trim();
  const topic = talkAbout(text);
  if (topic) return { kind: "talk", topic };
  const tokens = tokenize(withoutQuotes(text), vocabulary);
  const things = tokens.filter((token) => token.kind === "noun").length;
  if (hasBrief && AGAIN.test(text)) return { kind: "again" };
  if (hasBrief && isRevision(text, tokens, things)) return { kind: "revise" };
  const asks = ASKS_TO_DRAW.test(text) || tokens.some((token) => token.kind === "purpose");
  if (QUESTION.test(text) && !asks) return { kind: "talk", topic: "question" };
  const bare = withoutRequest(readOptions(withoutQuotes(text)).rest);
  const settings = tokens.some(
    (token) => token.kind === "place" || token.kind === "time" || token.kind === "weather" || token.kind === "season",
  );
  if (asks && quotedTexts(text).length > 0) return { kind: "wish" };
  const empty = isEmptyWish(bare, things > 0, settings);
  if (empty && (asks || DESIGN_WORDS.test(text) || /something|anything|东西|点什么|什么/iu.test(text)))
    return { kind: "ask", about: audience(text) };
  if (
    things > 0 ||
    (settings && bare.length > 0) ||
    (asks && bare.length > 0) ||
    (asks && quotedTexts(text).length > 0)
  )
    return { kind: "wish" };
  return { kind: "talk", topic: "unclear" };
}

function isRevision(text: string, tokens: ReturnType<typeof tokenize>, things: number): boolean {
  if (REVISE_EN.test(text) || REVISE_ZH.test(text)) return true;
  if (namesProcess(tokens)) return false;
  if (isOnlySettings(tokens) && !/\bdraw\b|画/iu.test(text)) return true;
  const { aspect, background, count, quality } = readOptions(text);
  const short = text.length <= 40;
  if (short && things === 0 && (aspect ?? background ?? count ?? quality) !== null) return true;
  return (
    short &&
    things === 0 &&
    (quotedTexts(text).length > 0 ||
      (tokens.length <= 4 && tokens.some((token) => token.kind === "count" && token.count > 1)))
  );
}

const DIAGRAM_WORDS = /^(?:diagrams?|infographics?|charts?|flow ?charts?|图解|示意图|图表|流程图)$/iu;

/** "The water cycle" is a subject of its own, although it also says that the picture is a diagram. */
function namesProcess(tokens: ReturnType<typeof tokenize>): boolean {
  return tokens.some(
    (token) => token.kind === "purpose" && token.purpose === "diagram" && !DIAGRAM_WORDS.test(token.word),
  );
}

const VAGUE_EN =
  /^(?:something|anything|some(?:thing)? (?:nice|cool|cute|fun|pretty|beautiful)|it|stuff|nice|cool|fun|cute|pretty|beautiful|an? idea|surprise|whatever|for|my|our|the|a|an|new|little|small|with|of|and|shop|store|business|company|brand|cafe|restaurant|class|classroom|lesson|students?|school|game|app|website|blog|project|team|party|poster|logo|icon|sticker|banner|flyer|picture|image|illustration|ad|cover|card|design|visual|key|nothing|draw|paint|you|like|want|that|is|[\s,.!?])+$/iu;
const VAGUE_ZH =
  /^(?:点?什么|点?东西|一?些|随便|好看的?|可爱的?|有趣的?|漂亮的?|我的?|我们的?|为|给|小?店铺?|商店|公司|品牌|课堂?|学生们?|学校|游戏|项目|的|用|一?张?|图片?|画|海报|标志|图标|贴纸|插画|广告|封面|设计|制作|做|来|要|吧|呗|都行|都可以|[\s，。！？])+$/u;

/** Nothing to draw yet: no words at all, or only words about for whom and what for. */
function isEmptyWish(bare: string, hasThing: boolean, hasSetting: boolean): boolean {
  if (bare === "") return true;
  if (VAGUE_EN.test(bare) || VAGUE_ZH.test(bare)) return true;
  return !hasThing && !hasSetting && /^(?:something|anything)\b/iu.test(bare);
}

function audience(text: string): "shop" | "class" | "game" | "anything" {
  if (/\b(?:shop|store|business|company|brand|cafe|restaurant|ad|sale)\b|店|公司|品牌|广告/iu.test(text)) return "shop";
  if (/\b(?:class|classroom|lesson|students?|school|teach|worksheet)\b|课|学生|学校|教学/iu.test(text)) return "class";
  return /\b(?:game|character|level)\b|游戏|角色/iu.test(text) ? "game" : "anything";
}
