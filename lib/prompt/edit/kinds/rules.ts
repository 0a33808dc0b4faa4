import { withoutQuotes } from "../../wording/quotes/rules.ts";
import { readTokens } from "../../wording/rules.ts";
import { type EditKind, editKinds } from "../schema.ts";

// Which kinds of change a wish is. It decides only what is said about the rest of the picture, so that one kind too many
// says a word less, and one that is missed a word more: never another change.

const patterns: Readonly<Record<Exclude<EditKind, "colour">, RegExp>> = {
  add: /\b(?:add|put|place|insert|include|give|also draw)\b|加|添|放上|戴上|穿上|画上|补上|插/iu,
  remove:
    /\b(?:remove|delete|erase|clean up|lose|get rid of|leave out|take (?:\w{1,20} ){0,6}(?:away|out|off)|without|no more|(?:keep|leave) (?:only|just))\b|去掉|删|移除|去除|擦掉|拿掉|抹掉|清除|不要|只保留|只留/iu,
  replace:
    /\b(?:replace|swap|exchange|substitute|instead of)\b|\b(?:turn|change|transform)\b[^.!?]{1,120}\b(?:into|to|for)\b|\bmake\b[^.!?]{1,120}\binto\b|换成|替换|变成|改成|换为|改为|代替/iu,
  text: /\b(?:texts?|titles?|captions?|headlines?|lettering|letters?|words?|slogans?|spelling|translate|write|rename|font)\b|文字|标题|字样|标语|翻译|写上|写成|字体|拼写/iu,
  place:
    /\b(?:background|backdrop|setting|scenery|surroundings|move (?:it|them|her|him) to (?:a|an)|on a beach|in a (?:forest|city|studio|room))\b|背景|场景|换个地方|环境/iu,
  light:
    /\b(?:light|lights|lighting|lit|brighter|darker|night|day|daytime|daylight|dusk|dawn|sunset|sunrise|golden hour|noon|morning|evening|afternoon|shadows?|weather|rain|raining|rainy|snow|snowing|snowy|fog|foggy|sunny|cloudy|stormy|winter|summer|autumn|spring|season|exposure|contrast)\b|光|亮|暗|夜|白天|黄昏|傍晚|清晨|早晨|日落|日出|影子|阴影|天气|雨|雪|雾|晴|阴天|冬|夏|秋|春天|季节/iu,
  style:
    /\b(?:styles?|watercolou?r|oil painting|sketch|pixel art|anime|cartoon|manga|photorealistic|realistic|comic|engraving|woodcut|claymation|3d|line art|paper[- ]?cut|vintage|retro)\b|风格|画风|水彩|油画|素描|像素|动漫|卡通|漫画|写实|插画|版画|剪纸|水墨|复古/iu,
  move: /\b(?:move|shift|bigger|smaller|larger|taller|shorter|resize|enlarge|shrink|rotate|flip|mirror|turn (?:it|them|the \w{1,20}) around|closer|further|farther|left|right|cent(?:er|re))\b|移|挪|放大|缩小|变大|变小|大一[点些]|小一[点些]|翻转|旋转|靠近|居中|往[左右上下前后]|向[左右上下前后]/iu,
  person:
    /\b(?:smil(?:e|es|ing)|frown|laugh(?:s|ing)?|expression|face|faces|hair|haircut|hairstyle|beard|pose|posture|eyes|gaze|outfit|clothes|clothing|dress|shirt|jacket|coat|wear|wears|wearing|age|older|younger|looks? at|looking)\b|表情|微笑|笑|脸|头发|发型|胡子|姿势|眼睛|看向|看着|衣服|穿|裙|外套|年轻|年老/iu,
  frame:
    /\b(?:crop|extend|expand|widen|zoom|wider|close-?up|outpaint|uncrop|full body|whole body|angle|viewpoint|perspective|composition|layout|framing|portrait format|landscape format)\b|裁|扩展|扩图|延伸|拉远|拉近|特写|全身|横版|竖版|构图|视角|角度|布局/iu,
  clear:
    /\btransparent\b|\bcut[- ]?out\b|\bremove the (?:background|backdrop)\b|\bwithout (?:a|the) background\b|透明|抠图|抠出来|去背|去掉背景|去除背景/iu,
};

/** In the order of the list. */
export function kindsOf(change: string): readonly EditKind[] {
  const bare = withoutQuotes(change, " , ");
  const recolours = hasNewColour(bare);
  const found = editKinds.filter((kind) => (kind === "colour" ? recolours : patterns[kind].test(bare)));
  const isLettering = bare !== change && found.includes("replace");
  return editKinds.filter((kind) => {
    if (kind === "replace") return found.includes(kind) && !recolours;
    return found.includes(kind) || (kind === "text" && isLettering);
  });
}

/** "Paint the door red": a colour that is said of nothing behind it. In "orange juice" it is. */
function hasNewColour(change: string): boolean {
  const tokens = readTokens(change);
  return tokens.some(({ kind }, at) => {
    const next = tokens[at + 1]?.kind;
    return kind === "colour" && next !== "word" && next !== "colour";
  });
}
