// Words that must be readable in the picture: in quotes, or said without any.
import { quotedTexts, withoutQuotes } from "#lib/engine/illustrator/parse/prompt.ts";

const TEXTS_MAX = 8;
const TEXT_MAX = 200;

const SINGLE = /(?<=^|[\s:：,，(])['‘]([^'‘’\n]{1,80})['’](?=$|[\s,.;:!?，。])/gu;
const CAPITALS = "[A-Z0-9][A-Z0-9&'’!%.,+-]*(?:\\s+[A-Z0-9&][A-Z0-9&'’!%.,+-]*){0,7}";
const LEAD =
  "(?:that |which )?(?:says|saying|reads)|(?:with |add |and |plus )?(?:the |a )?(?:text|words|headline|slogan|caption|tagline|title|lettering|label)(?: (?:says|saying|reads|is|that says|to|into))?";
const SHOUTED = new RegExp(
  `\\b(${LEAD})\\s*[:：]?\\s+(?:the words? )?(?=[A-Z]*[A-Z]{2})(${CAPITALS})(?=[\\s,.;!?]|$)`,
  "u",
);
const SAID =
  /\b((?:that |which )(?:says|reads)|saying|headline[:：]|text[:：]|title[:：]|slogan[:：]|caption[:：])\s*([^,.;:"“\n]{1,60}?)(?=\s+(?:in|on|at) (?:a|an|the|big|bold|white|black|red|blue)\b|[,.;\n]|$)/iu;
const WRITTEN =
  /((?:上面?|并|里面?)?(?:写着|写上|印着|印上|标着)|(?:文字|标题|字样|标语|口号|文案)(?:是|为|写|改成|改为|换成|[:：])[:：]?)\s*([^,，。；;：:"“「『《\n]{1,40}?)(?=[,，。；;\n]|$|的(?:海报|贺卡|牌子|招牌|卡片|图))/u;

/** The message with quotes set around words that it plainly asks to be written. */
function withQuotes(message: string): string {
  const single = message.replace(SINGLE, "“$1”");
  if (quotedTexts(single).length > 0) return single;
  const shouted = single.replace(SHOUTED, "$1 “$2”");
  if (shouted !== single) return shouted;
  return single.replace(SAID, "$1 “$2”").replace(WRITTEN, "$1“$2”");
}

const TEXT_LEAD =
  /\b(?:with|and|plus|add|says?|saying|reads?|titled?|called|that says|that reads|containing|labell?ed(?: with)?|(?:with )?labels|(?:the |a )?(?:text|words?|headline|slogan|caption|tagline|lettering))\s*[:：]?\s*(?=,)|(?:上面|并且?|里面)?(?:写着|文字|标题|片名|书名|店名|字样|写上|印着|印上|标着|标注|标明|标出|标语|内容|口号|文案)(?:是|为)?\s*[:：]?\s*(?=,)/giu;

/** "a poster , for our school", "a logo for ,": what the removed words leave. */
const DANGLING = /\s+,\s+(?=(?:for|of|on|in|at|about|to)\b)/giu;
const HANGING = /\s+(?:for|of|with|about|called|named|on)\s*,?\s*$/iu;

/** "HELLO" at the top: where the words stand is said of them and of nothing else. */
const PLACED =
  /(["”])\s+(at the (?:top|bottom)|in (?:(?:big|large|huge|small|bold|white|black|red|blue|gold|green|yellow) ){1,2}(?:letters|type|text))(?=$|[\s,.;!?])/giu;
const PLACED_ZH = /([”」』》"])(?:放在|写在|置于|在)(顶部|底部)/gu;

/** 印着「早安」的咖啡袋: what ties the bag to the words that were on it. */
const LEFT_ZH = /(^|[,，。]|\p{Script=Han}\s*,)\s*,?\s*的(?=\p{Script=Han})/gu;

const SAYS_ZH = '(?:上面?)?(?:写着|印着|写有|标着)[“「『《"][^”」』》"\\n]{1,80}[”」』》"]';
/** 招牌写着「欢迎光临」的小店 has the sign; 拿着写着「加油」的牌子 is holding one. */
const OWNS_ZH = new RegExp(
  `(^|[，,。；])((?![画请帮做设来给写想要])\\p{Script=Han}{1,6})${SAYS_ZH}的(?=\\p{Script=Han})`,
  "gu",
);
const HOLDS_ZH = new RegExp(`(?<=[着有块张面个])${SAYS_ZH}的?(?=牌子?|招牌|横幅|标语|纸|旗|木牌|黑板|卡片|气球)`, "gu");

export type Lettered = { readonly texts: readonly string[]; readonly rest: string };

/** The words to be written, and the message without them and the words that led to them. */
export function takeLettering(message: string): Lettered {
  const quoted = withQuotes(message);
  const texts = [...new Set(quotedTexts(quoted))].slice(0, TEXTS_MAX).map((text) => text.slice(0, TEXT_MAX));
  if (texts.length === 0) return { texts, rest: message };
  const placed = quoted.replace(PLACED, "$1, text $2,").replace(PLACED_ZH, "$1，文字在$2，");
  let rest = withoutQuotes(placed.replace(OWNS_ZH, "$1有$2的").replace(HOLDS_ZH, ""));
  for (let pass = 0; pass < 3; pass++) rest = rest.replace(TEXT_LEAD, " ");
  return { texts, rest: rest.replace(DANGLING, " ").replace(HANGING, " ").replace(LEFT_ZH, "$1") };
}

/** True when the message says that its words come beside those already there. */
export function addsLettering(message: string): boolean {
  return /\b(?:add|also|plus|another|below|underneath|second line|as well)\b|再加|加上|另外|下面|还要?写/iu.test(
    message,
  );
}

const WHERE =
  /\b(?:text|headline|title|letters|lettering)\b.*\b(?:bottom|below|top|middle)\b|(?:文字|标题|字).*(?:底|下|顶|上|中间)/iu;

/** "text in white at the bottom": then no headline stands at the top. */
export function saysWhere(words: string): boolean {
  return WHERE.test(words);
}
