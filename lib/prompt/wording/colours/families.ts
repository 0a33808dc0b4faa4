// Colour words of both languages: the colour itself first, then words for the same, then finer ones that count as it too.

type Family = {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  /** Colours that somebody who said only `id` gets gladly. */
  readonly finer: readonly string[];
};

export const families: readonly Family[] = [
  { id: "red", en: "red reddish", zh: "红色 红 大红 大红色 赤色", finer: ["crimson", "maroon"] },
  { id: "crimson", en: "crimson scarlet vermilion ruby", zh: "深红 深红色 绯红 朱红 朱红色 鲜红 鲜红色", finer: [] },
  { id: "maroon", en: "maroon burgundy", zh: "酒红 酒红色 枣红 枣红色", finer: [] },
  {
    id: "orange",
    en: "orange tangerine ginger",
    zh: "橙色 橙 橘色 橘 橘红 橘红色 橘黄 橘黄色",
    finer: ["coral", "amber"],
  },
  { id: "amber", en: "amber mustard", zh: "琥珀色 姜黄 姜黄色", finer: [] },
  { id: "peach", en: "peach apricot", zh: "桃色 杏色", finer: [] },
  { id: "yellow", en: "yellow yellowish", zh: "黄色 黄 明黄 明黄色 鹅黄 鹅黄色", finer: ["amber", "gold"] },
  { id: "gold", en: "gold golden gilded", zh: "金色 金 金黄 金黄色", finer: [] },
  { id: "green", en: "green greenish", zh: "绿色 绿 翠绿 翠绿色", finer: ["emerald", "olive", "lime", "mint"] },
  { id: "emerald", en: "emerald", zh: "祖母绿 墨绿 墨绿色 深绿 深绿色", finer: [] },
  { id: "olive", en: "olive khaki", zh: "橄榄绿 橄榄色 军绿 军绿色", finer: [] },
  { id: "lime", en: "lime chartreuse", zh: "嫩绿 嫩绿色 草绿 草绿色 黄绿 黄绿色", finer: [] },
  { id: "mint", en: "mint", zh: "薄荷绿 薄荷色", finer: [] },
  { id: "teal", en: "teal", zh: "青绿 青绿色 蓝绿 蓝绿色", finer: [] },
  { id: "turquoise", en: "turquoise aqua aquamarine", zh: "绿松石色 青色 碧绿 碧绿色 碧色", finer: ["teal"] },
  { id: "cyan", en: "cyan", zh: "青蓝 青蓝色", finer: [] },
  { id: "blue", en: "blue bluish", zh: "蓝色 蓝 湛蓝 湛蓝色", finer: ["azure", "navy", "indigo", "cyan"] },
  {
    id: "azure",
    en: "azure cobalt cerulean sapphire",
    zh: "天蓝 天蓝色 宝蓝 宝蓝色 浅蓝 浅蓝色 淡蓝 淡蓝色",
    finer: [],
  },
  { id: "navy", en: "navy", zh: "深蓝 深蓝色 藏青 藏青色 藏蓝 藏蓝色 海军蓝", finer: [] },
  { id: "indigo", en: "indigo", zh: "靛蓝 靛蓝色 靛色", finer: [] },
  { id: "purple", en: "purple", zh: "紫色 紫 深紫 深紫色", finer: ["violet", "lavender", "plum", "magenta"] },
  { id: "violet", en: "violet", zh: "紫罗兰色 蓝紫 蓝紫色", finer: [] },
  { id: "plum", en: "plum aubergine", zh: "紫红 紫红色 梅红色", finer: [] },
  { id: "lavender", en: "lavender lilac mauve", zh: "薰衣草色 淡紫 淡紫色 浅紫 浅紫色", finer: [] },
  { id: "magenta", en: "magenta fuchsia", zh: "品红 品红色 洋红 洋红色 玫红 玫红色", finer: [] },
  { id: "pink", en: "pink pinkish rosy", zh: "粉色 粉 粉红 粉红色", finer: ["salmon", "magenta"] },
  { id: "salmon", en: "salmon", zh: "鲑鱼色", finer: [] },
  { id: "coral", en: "coral", zh: "珊瑚色 珊瑚红", finer: [] },
  { id: "brown", en: "brown brownish", zh: "棕色 棕 褐色 褐 咖啡色 咖色 巧克力色", finer: ["bronze"] },
  { id: "bronze", en: "bronze copper", zh: "古铜色 铜色 青铜色", finer: [] },
  { id: "beige", en: "beige cream ecru tan", zh: "米色 米白 米白色 奶油色 米黄 米黄色 卡其色 驼色", finer: [] },
  { id: "sand", en: "sand sandy", zh: "沙色", finer: [] },
  { id: "black", en: "black jet-black", zh: "黑色 黑 乌黑 漆黑", finer: ["charcoal"] },
  { id: "charcoal", en: "charcoal", zh: "炭灰 炭灰色 深灰 深灰色", finer: [] },
  { id: "grey", en: "grey gray greyish grayish", zh: "灰色 灰 浅灰 浅灰色", finer: ["charcoal", "silver"] },
  { id: "silver", en: "silver silvery", zh: "银色 银 银白 银白色", finer: [] },
  { id: "white", en: "white whitish", zh: "白色 白 雪白 雪白色 洁白 纯白 纯白色", finer: ["ivory"] },
  { id: "ivory", en: "ivory", zh: "象牙白 象牙色", finer: [] },
];
