// Words that ask for a picture without anything behind its things, in English and Chinese.

const ASKED =
  /\b(?:transparent|clear|see-through|no|without (?:a|any|the)) (?:background|backdrop|bg)\b|\bbackground (?:is |should be |must be )?(?:transparent|removed)\b|\btransparent (?:png|webp|image|picture|cut-?out)\b|\b(?:as|on|with) transparent\b|(?:^|[,.;:(，。；：（]\s*)transparent\s*(?:$|[,.;)\n，。；）])|\b(?:remove|delete|erase|drop) the (?:background|backdrop)\b|\bcut-?outs?\b|透明的?(?:背景|底|图|PNG)|背景(?:是|要|为|改成|变成|换成|设为)?透明|(?:无|没有|不要|去掉|去除|删除|移除)(?:任何)?背景|把?背景(?:去掉|删掉|去除|移除|抠掉)|免抠|抠图|(?:^|[，。；：,]\s*)透明\s*(?:$|[，。；,])/iu;
const STICKER = /\b(?:die-?cut )?stickers?\b|贴纸|贴画|表情包/iu;
const BEHIND =
  /\b(?:not|non-?|no) ?transparent\b|\bopaque\b|不透明|\b(?:on|with|against|in front of) (?:an? |the )?(?:[a-z#0-9]+ ){1,3}(?:background|backdrop)\b|(?:色|白|黑|红|蓝|绿|黄)的?(?:背景|底)/iu;

/** True when words ask for a clear background; a glass that is transparent asks for nothing. */
export function asksTransparency(text: string): boolean {
  return ASKED.test(text) || (STICKER.test(text) && !BEHIND.test(text));
}
