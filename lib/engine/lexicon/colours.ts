// Colour words in English and Chinese with the tone they stand for.
import { mix } from "#lib/engine/illustrator/paint/colour.ts";

export type ColourWord = {
  readonly id: string;
  readonly hex: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
};

const row = (id: string, hex: string, en: string, zh: string): ColourWord => ({
  id,
  hex,
  en: [id, ...en.split(" ").filter(Boolean)],
  zh: zh.split(" "),
});

/** The named colours; the first English word is the id. */
const COLOURS: readonly ColourWord[] = [
  row("red", "#e5342b", "scarlet vermilion", "红色 红 大红 大红色 朱红 朱红色"),
  row("crimson", "#b3123a", "ruby-red ruby cherry-red", "深红 深红色 绯红 绯红色"),
  row("maroon", "#7a1f2b", "burgundy wine-red", "酒红 酒红色 枣红 枣红色 栗色"),
  row("orange", "#f5822a", "tangerine-coloured ginger", "橙色 橙 橘色 橘 橘黄 橘黄色 橘红 橘红色"),
  row("amber", "#f0a11c", "mustard mustard-yellow", "琥珀色 芥末黄 姜黄色"),
  row("peach", "#ffb894", "apricot peach-coloured", "桃色 杏色 蜜桃色"),
  row("yellow", "#fbc926", "lemon-yellow", "黄色 黄 明黄 明黄色"),
  row("gold", "#d9a520", "golden", "金色 金黄 金黄色"),
  row("bronze", "#b0763a", "copper coppery", "古铜色 铜色 青铜色"),
  row("lime", "#9bd224", "lime-green chartreuse", "青柠色 黄绿 黄绿色 草绿 草绿色 嫩绿 嫩绿色"),
  row("green", "#2f9e49", "emerald emerald-green", "绿色 绿 翠绿 翠绿色"),
  row("forest-green", "#1f5c38", "bottle-green", "墨绿 墨绿色 深绿 深绿色 森林绿"),
  row("olive", "#7d8a2e", "olive-green khaki-green", "橄榄色 橄榄绿 军绿 军绿色"),
  row("mint", "#8fdcc0", "mint-green", "薄荷色 薄荷绿"),
  row("teal", "#12908e", "petrol-blue", "蓝绿 蓝绿色 青绿色 青绿"),
  row("turquoise", "#2cc5c0", "aqua aquamarine", "绿松石色 青色 碧绿色"),
  row("cyan", "#22c4ea", "", "青蓝 青蓝色"),
  row("sky-blue", "#6bb9f0", "azure light-blue baby-blue", "天蓝 天蓝色 浅蓝 浅蓝色"),
  row("blue", "#2667e0", "bluish cobalt-blue royal-blue", "蓝色 蓝 湛蓝 湛蓝色 宝蓝 宝蓝色"),
  row("navy", "#1c2f6b", "dark-blue navy-blue midnight-blue", "深蓝 深蓝色 海军蓝 藏青色 藏蓝 藏蓝色"),
  row("indigo", "#4b3fb5", "", "靛蓝 靛蓝色 靛色"),
  row("purple", "#7c3fc4", "", "紫色 紫"),
  row("violet", "#8f4be0", "", "紫罗兰色 蓝紫 蓝紫色"),
  row("plum", "#6d2b5f", "aubergine-coloured", "梅红色 紫红 紫红色"),
  row("lavender", "#b9a2ea", "lilac", "薰衣草色 淡紫 淡紫色 浅紫 浅紫色"),
  row("magenta", "#d62b9b", "fuchsia hot-pink", "品红 品红色 洋红 洋红色 玫红 玫红色"),
  row("pink", "#f78fb8", "rosy rose-pink", "粉色 粉红 粉红色 粉"),
  row("salmon-pink", "#fa8b78", "salmon-coloured", "鲑鱼色 三文鱼色"),
  row("coral-coloured", "#fb7a64", "coral-red coral-pink", "珊瑚色 珊瑚红"),
  row("brown", "#8a5a35", "chocolate-brown chestnut-brown", "棕色 棕 褐色 褐 咖啡色 咖色 巧克力色"),
  row("beige", "#e6d3b1", "cream cream-coloured tan sand-coloured khaki", "米色 奶油色 米黄 米黄色 卡其色"),
  row("black", "#26252c", "jet-black", "黑色 黑 乌黑 漆黑"),
  row("charcoal-grey", "#4a4c55", "charcoal-gray slate-grey", "炭灰色 深灰 深灰色"),
  row("grey", "#8d929b", "gray greyish", "灰色 灰"),
  row("silver", "#bfc5cf", "silvery", "银色 银白 银白色"),
  row("white", "#f7f5f0", "snow-white ivory", "白色 白 雪白 雪白色 洁白 象牙白 象牙色"),
];

type Shade = { readonly toward: string; readonly share: number; readonly en: string; readonly zh: string };

/** Words before a colour that make it lighter, darker or stronger. */
const SHADES: readonly Shade[] = [
  { toward: "#ffffff", share: 0.45, en: "light pale pastel soft", zh: "浅 淡 浅浅的 淡淡的" },
  { toward: "#101018", share: 0.42, en: "dark deep", zh: "深 暗 深深的" },
  { toward: "#ffffff", share: 0, en: "bright vivid vibrant neon warm", zh: "亮 鲜 鲜艳的 明亮的" },
];

const byWord = new Map<string, { readonly id: string; readonly hex: string }>();

function know(word: string, colour: { readonly id: string; readonly hex: string }): void {
  for (const form of new Set([word, word.replaceAll("-", " ")])) if (!byWord.has(form)) byWord.set(form, colour);
}

for (const { id, hex, en, zh } of COLOURS) for (const word of [...en, ...zh]) know(word, { id, hex });
for (const { id, hex, en, zh } of COLOURS)
  for (const { toward, share, en: english, zh: chinese } of SHADES) {
    for (const shade of english.split(" "))
      for (const word of en) know(`${shade} ${word}`, { id: `${shade}-${id}`, hex: mix(hex, toward, share) });
    for (const shade of chinese.split(" "))
      for (const word of zh) know(shade + word, { id: `${shade}${word}`, hex: mix(hex, toward, share) });
  }

/** Colours for "colourful" and 彩色, in the order of a rainbow. */
export const RAINBOW: readonly string[] = ["#e5342b", "#f5822a", "#fbc926", "#2f9e49", "#2667e0", "#7c3fc4", "#f78fb8"];

/** The colour a word names (either language, lower case, hyphens or spaces), or a hex code; null when it names none. */
export function findColour(word: string): { readonly id: string; readonly hex: string } | null {
  const known = byWord.get(word.toLowerCase());
  if (known) return known;
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(word)?.[1];
  if (!hex) return null;
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  return { id: `#${full.toLowerCase()}`, hex: `#${full.toLowerCase()}` };
}

/** Every colour word of both languages, for the phrase dictionaries. */
export function colourWords(): Iterable<string> {
  return byWord.keys();
}
