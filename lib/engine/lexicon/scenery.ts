// What a place brings along by itself, and the words that refuse it ("no clouds", 没有树).

export type Scenery =
  | "clouds"
  | "sun"
  | "moon"
  | "stars"
  | "trees"
  | "flowers"
  | "grass"
  | "mountains"
  | "buildings"
  | "fence"
  | "barn"
  | "cactus"
  | "mushrooms"
  | "reeds"
  | "seaweed"
  | "coral"
  | "bubbles"
  | "planets"
  | "window"
  | "pictures"
  | "carpet"
  | "furniture"
  | "curtains"
  | "chalk"
  | "lights"
  | "rain"
  | "snow"
  | "fog"
  | "lightning";

/** scenery · English words separated by | · Chinese words separated by spaces */
const SCENERY_WORDS: readonly (readonly [Scenery, string, string])[] = [
  ["clouds", "cloud", "云 云彩 云朵 白云 乌云"],
  ["sun", "sun", "太阳 日头"],
  ["moon", "moon|full moon", "月亮 月球 圆月"],
  ["stars", "star", "星星 星 繁星"],
  ["trees", "tree|pine|conifer|bush|wood|forest", "树 树木 树林 松树 大树 森林 灌木"],
  ["flowers", "flower|blossom", "花 花朵 鲜花 野花"],
  ["grass", "grass|tuft", "草 青草 草丛"],
  ["mountains", "mountain|hill|peak", "山 山峰 高山 山丘 远山"],
  ["buildings", "building|house|skyscraper|tower|skyline", "楼 高楼 大楼 房子 房屋 建筑 建筑物 摩天大楼"],
  ["fence", "fence|picket fence", "栅栏 篱笆 围栏"],
  ["barn", "barn|farmhouse", "谷仓"],
  ["cactus", "cactus", "仙人掌"],
  ["mushrooms", "mushroom|toadstool", "蘑菇"],
  ["reeds", "reed|cattail", "芦苇 香蒲"],
  ["seaweed", "seaweed|kelp|plant|weed", "海草 海带 水草"],
  ["coral", "coral", "珊瑚"],
  ["bubbles", "bubble", "气泡 泡泡"],
  ["planets", "planet|earth", "行星 星球 地球"],
  ["window", "window", "窗 窗户 窗子"],
  ["pictures", "picture|frame|painting|picture frame", "画框 挂画 相框 画"],
  ["carpet", "carpet|rug", "地毯"],
  ["furniture", "furniture|furnishing", "家具"],
  ["curtains", "curtain", "幕布 窗帘 帷幕"],
  ["lights", "light|spotlight|light beam", "灯光 聚光灯"],
  ["rain", "rain|raindrop", "雨 下雨 雨滴"],
  ["snow", "snow|snowflake|snowfall", "雪 下雪 雪花"],
  ["fog", "fog|mist|haze", "雾 雾气"],
  ["lightning", "lightning|thunderbolt", "闪电"],
];

const byWord = new Map(
  SCENERY_WORDS.flatMap(([scenery, en, zh]) => [...en.split("|"), ...zh.split(" ")].map((word) => [word, scenery])),
);

const singularOf = (word: string): string =>
  word
    .replace(/(?<=ch|sh|ss|x)es$/, "")
    .replace(/cacti$/, "cactus")
    .replace(/(?<=[^su])s$/, "");

/** The scenery that refused words name; what else they name is a thing's affair. */
export function sceneryIn(words: readonly string[]): readonly Scenery[] {
  const found = words.flatMap((said) => {
    const word = said.trim().toLowerCase();
    const scenery =
      byWord.get(word) ?? byWord.get(singularOf(word)) ?? byWord.get(singularOf(word.split(" ").at(-1) ?? ""));
    return scenery ? [scenery] : [];
  });
  return [...new Set(found)] as readonly Scenery[];
}
