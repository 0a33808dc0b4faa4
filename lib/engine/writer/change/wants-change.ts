// Whether a message changes the picture already there, or wishes for another.
import { quotedTexts, withoutQuotes } from "#lib/engine/illustrator/parse/prompt.ts";
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief } from "../brief.ts";
import { findPhrase, phrasesOf } from "../text/spans.ts";
import { readOptions } from "../wish/options.ts";
import { takeAvoided, takePalette } from "../wish/refusals.ts";
import { takeKind, withoutRequest } from "../wish/request.ts";
import { bareChange, isLeftover } from "./clause.ts";

const CHANGES_EN =
  /^(?:(?:make|turn|change|set|move|shift|push|slide|put|give|keep|paint|colou?r|let|have|show|place|leave|draw|do|render|use|flip|mirror|get)\s+(?:it|this|that|them|these|those|him|her|the\b(?! (?:water|life|food|solar|rock|carbon)\b)|everything|all|both|each|every)\b|(?:add|include|remove|delete|erase|hide|replace|swap|exchange|recolou?r|zoom|without|drop|lose|take (?:away|out|off)|get rid of|leave out|change|switch|flip|mirror|crop|rotate|put|insert|plus|turn|move|rename)\b|(?:much |a bit |a little |even |slightly |way )?(?:bigger|smaller|larger|brighter|lighter|darker|warmer|cooler|colder|bluer|redder|greener|yellower|pinker|closer|wider|taller|shorter|softer|happier|sadder|scarier|cuter|simpler|more|less|fewer|no|not so|not|too|same|only one|just one)\b|(?:it|he|she|they|his|her|its|their)(?:'s|'re)?\b|\w+ of (?:them|those|these)\b|(?:an?|the|some)\b.{1,40}\binstead\b|instead\b|(?:i meant|i mean|i'd rather|i would rather|i wanted)\b|with (?:an?|the|some|more|less|fewer|his|her|no|only|two|three|four|five|\d+)\b|another \w+ (?:too|as well)|i (?:don't|do not) (?:like|want|need) the\b|(?:i want|i need|i'd like|i would like) (?:it|this|that|them|him|her)\b|there (?:should|are too|is too)\b|the (?:first|last|left|right|other|leftmost|rightmost) (?:one|two|three|four|five|six|\d+)\b|(?:the )?(?:first|second|third|fourth|fifth|last) (?:panel|frame)\b|(?:panel|frame) \d\b|(?:one|two|three|four|five|six) of (?:them|the|those|these)\b|(?:the )?(?:text|title|headline|words|letters) (?:should|in|on|at|is|are|bigger|smaller|larger|too)\b|(?:as|in|on|at|under|inside|into) (?:an? |the )?\w+)/iu;
const CHANGES_ZH =
  /^(?:再?(?:加|添)(?!油|拿大)|再(?:来|多|大|小|亮|暗|蓝|红|绿|黄|远|近|可爱|温|画[一两二三四五六七八九\d])|多(?:一|来|画|加|几)|少(?:一|画|几)|换|改(?!革)|变(?!色龙|形金刚)|把|让|叫|去掉|去除|删|移|不要|别|拿掉|拿走|更|放大|缩小|拉近|拉远|背景|颜色|风格|文字|标题|画面|整体|气氛|光线|天空(?:换|改|变|再|更)|.{0,8}(?:一点|一些|点儿|了)$|[\p{Script=Han}]{1,8}(?:大|小|亮|暗|蓝|红|多|少)[一]?[点些]|用.{1,8}(?:风格|风|画法|代替|替换)|给(?:它|他|她)|(?:它|他|她)们?|还是|同样|一样|和刚才|跟刚才|和之前|只要|只留|太|不够|旁边(?:加|再)|左边加|右边加|做成|画成|变成|改成|翻转|镜像|居中|靠左|靠右|[前后][一两二三四五六七八九十\d]+[个只朵棵条张]|其中|第[一二三四五六七八九\d]格|最后一格|所有|全部)/u;
const NEW_EN =
  /^(?:now |ok |okay |next |then |please |and |can you |could you )*(?:draw|paint|sketch|create|generate|make|design|illustrate|i want|i need|i'd like|give me|show me)\s+(?:me |us )?(?:an?|some|two|three|four|five|six|\d+|my|our)\s+(?!more\b|version)/iu;
const NEW_ZH =
  /^(?:现在|接下来|然后|那|请|帮我|再)*(?:画|设计|生成|做)(?:一?[张幅只个条座棵]|两|三|四|五)(?!一样|同样)/u;

/** True when a message can only be meant for the last picture. */
export function wantsChange(message: string, last: Brief, vocabulary: Vocabulary): boolean {
  if (message.length > MESSAGE_MAX) return false;
  const text = withoutQuotes(message);
  const bare = bareChange(text);
  const tokens = tokenize(bare, vocabulary);
  const nouns = tokens.filter(({ kind }) => kind === "noun");
  if (isNewWish(text, nouns.length, vocabulary)) return false;
  if (CHANGES_EN.test(bare) || CHANGES_ZH.test(bare))
    return bare.length < CHANGE_MAX || !/^(?:in|on|at|as|under|inside|into|a|an)\b/i.test(bare);
  if (namesProcess(tokens)) return false;
  if (speaksOfIt(bare, last, vocabulary) || (isOnlySettings(tokens) && !/^an? /iu.test(bare))) return true;
  return bare.length <= SHORT_MAX && nouns.length === 0 && saysHow(message, text, tokens);
}

/** A longer text is a wish of its own. */
const MESSAGE_MAX = 1_200;
const CHANGE_MAX = 80;
const SHORT_MAX = 60;

/** "draw a lighthouse" names something new; "draw two more", "再画三张" do not. */
function isNewWish(text: string, nouns: number, vocabulary: Vocabulary): boolean {
  if (/\binstead\b|(?:换成|改成|变成)/iu.test(text)) return false;
  if (AS_ANOTHER.test(text)) return false;
  const wish = withoutRequest(text);
  if (takeKind(wish, vocabulary).rest !== wish && !/\b(?:it|this|that|them)\b/iu.test(wish)) return true;
  const asks = NEW_EN.test(text) || NEW_ZH.test(text);
  return asks && nouns > 0 && !/\b(?:more|of (?:them|it|those)|of the same)\b/iu.test(text);
}

/** "as a poster with the words …", 「做成海报」: the same picture as another kind. */
const AS_ANOTHER =
  /^(?:(?:now|and|ok|okay|please|then|but)[,\s]+)*(?:(?:make|turn|do) (?:it|this|that|them) )?(?:as|into|in the form of) (?:an?|the) |^(?:把它?|现在|再)?(?:做成|变成|改成|换成)(?:一?[张个幅份])?/iu;

function saysHow(message: string, text: string, tokens: readonly Token[]): boolean {
  const { aspect, background, count, quality, rest } = readOptions(text);
  const bare = bareChange(takePalette(takeAvoided(rest).rest)[1]);
  if (bare !== "" && !isLeftover(bare) && bare.split(" ").length > 2) return false;
  if ((aspect ?? background ?? count ?? quality) !== null || quotedTexts(message).length > 0) return true;
  if (takePalette(text)[0].length > 0 || takeAvoided(text).avoided.length > 0) return true;
  return tokens.length <= 4 && tokens.some((token) => token.kind === "count" && token.count > 1);
}

const ABOUT_IT =
  /^[\p{Script=Han}]{1,6}?(?:戴|穿|拿|骑|抱|坐|躺|飞|跑|跳|睡|游|站|举|背|要|应该|变)|^(?:the|his|her|its|their) [a-z' -]{2,30}? (?:should|is|are|looks?|must|needs?|could|can|has|have|was|in|on|wears?|holds?|carries|carry|sits?|stands?|runs?|flies|fly|sleeps?|jumps?|swims?|rides?|reads?|eats?|dances?)\b|^(?:and|plus|also|but) /iu;
const COMPARES =
  /\b(?:bigger|smaller|larger|brighter|darker|bluer|redder|greener|closer|wider|happier|cuter|more|less|instead|too|as well|another|fewer)\b|[一]?[点些]儿?$|再|更|太/iu;

/** "the fox should look left", "fox bigger": the message names what the last picture shows, and says how it should be. */
function speaksOfIt(bare: string, last: Brief, vocabulary: Vocabulary): boolean {
  if (!ABOUT_IT.test(bare) && !COMPARES.test(bare)) return false;
  const phrases = phrasesOf(last.subject, vocabulary);
  return phrasesOf(bare, vocabulary).some(({ noun }) => findPhrase(phrases, noun.token.word, vocabulary) !== null);
}

const DIAGRAM_WORDS = /^(?:diagrams?|infographics?|charts?|flow ?charts?|图解|示意图|图表|流程图)$/iu;

/** "The water cycle" is a subject of its own, although it also says that the picture is a diagram. */
function namesProcess(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => token.kind === "purpose" && token.purpose === "diagram" && !DIAGRAM_WORDS.test(token.word),
  );
}

const SETTINGS: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>([
  "time",
  "place",
  "style",
  "weather",
  "season",
  "colour",
  "purpose",
  "size",
]);
const GLUE: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>([
  "skip",
  "word",
  "break",
  "relation",
  "and",
  "at",
  "locative",
  "count",
  "of",
]);

/** True when the words are nothing but settings, so that they can only mean a change. */
function isOnlySettings(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({ kind }) => !GLUE.has(kind));
  const glue = tokens.filter(({ kind }) => kind === "word");
  return said.length > 0 && said.every(({ kind }) => SETTINGS.has(kind)) && glue.length <= said.length + 1;
}
