// Colour words in English and Chinese with the tone they stand for.

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
  row("red", "#e5342b", "scarlet vermilion", "红色 红 大红 朱红"),
  row("crimson", "#b3123a", "ruby", "深红 深红色 绯红"),
  row("orange", "#f5822a", "tangerine-coloured ginger", "橙色 橙 橘色 橘 橘黄 橘黄色"),
  row("yellow", "#fbc926", "lemon-yellow", "黄色 黄 明黄"),
  row("gold", "#d9a520", "golden", "金色 金黄 金黄色"),
  row("lime", "#9bd224", "lime-green", "青柠色 黄绿 黄绿色"),
  row("green", "#2f9e49", "emerald", "绿色 绿 翠绿 翠绿色"),
  row("olive", "#7d8a2e", "", "橄榄色 橄榄绿"),
  row("mint", "#8fdcc0", "", "薄荷色 薄荷绿"),
  row("teal", "#12908e", "", "蓝绿 蓝绿色 青绿色"),
  row("turquoise", "#2cc5c0", "aqua", "绿松石色 青色"),
  row("cyan", "#22c4ea", "", "青蓝 青蓝色"),
  row("sky-blue", "#6bb9f0", "azure", "天蓝 天蓝色 浅蓝 浅蓝色"),
  row("blue", "#2667e0", "bluish", "蓝色 蓝 湛蓝"),
  row("navy", "#1c2f6b", "dark-blue", "深蓝 深蓝色 海军蓝 藏青色"),
  row("purple", "#7c3fc4", "violet", "紫色 紫"),
  row("lavender", "#b9a2ea", "lilac", "薰衣草色 淡紫 淡紫色"),
  row("magenta", "#d62b9b", "fuchsia", "品红 洋红 洋红色"),
  row("pink", "#f78fb8", "rosy", "粉色 粉红 粉红色 粉"),
  row("coral-coloured", "#fb7a64", "salmon-coloured", "珊瑚色"),
  row("brown", "#8a5a35", "chocolate-brown", "棕色 棕 褐色 咖啡色"),
  row("beige", "#e6d3b1", "cream tan sand-coloured", "米色 奶油色 米黄色"),
  row("black", "#26252c", "jet-black", "黑色 黑"),
  row("grey", "#8d929b", "gray silver silvery", "灰色 灰 银色"),
  row("white", "#f7f5f0", "snow-white ivory", "白色 白 雪白 洁白"),
];

const byWord = new Map<string, ColourWord>();
for (const colour of COLOURS) {
  for (const word of [...colour.en, ...colour.zh]) {
    byWord.set(word, colour);
    if (word.includes("-")) byWord.set(word.replaceAll("-", " "), colour);
  }
}

/** The colour a word names (either language, lower case, hyphens or spaces), or a hex code; null when it names none. */
export function findColour(word: string): { readonly id: string; readonly hex: string } | null {
  const known = byWord.get(word.toLowerCase());
  if (known) return { id: known.id, hex: known.hex };
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(word)?.[1];
  if (!hex) return null;
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  return { id: `#${full.toLowerCase()}`, hex: `#${full.toLowerCase()}` };
}

/** Every colour word of both languages, for the phrase dictionaries. */
export function colourWords(): Iterable<string> {
  return byWord.keys();
}
