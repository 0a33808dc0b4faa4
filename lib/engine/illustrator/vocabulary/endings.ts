// What kind of thing an unknown word's ending gives away: "cloudberry" is a berry, "石斑鱼" a fish.

/** ending · a name the vocabulary knows */
const ENDINGS_EN: readonly (readonly [string, string])[] = [
  ["berry", "blueberries"],
  ["fish", "fish"],
  ["shark", "shark"],
  ["whale", "whale"],
  ["bird", "bird"],
  ["hawk", "eagle"],
  ["hound", "dog"],
  ["doodle", "dog"],
  ["horse", "horse"],
  ["saurus", "dinosaur"],
  ["raptor", "t-rex"],
  ["spider", "spider"],
  ["beetle", "beetle"],
  ["snake", "snake"],
  ["worm", "worm"],
  ["toad", "frog"],
  ["flower", "flower"],
  ["blossom", "cherry blossom"],
  ["weed", "herb"],
  ["cabbage", "cabbage"],
  ["melon", "melon"],
  ["nut", "chestnut"],
  ["cake", "cake"],
  ["burger", "hamburger"],
  ["bread", "bread"],
  ["wurst", "hot dog"],
  ["house", "house"],
  ["tower", "skyscraper"],
  ["castle", "castle"],
  ["boat", "boat"],
  ["plane", "airplane"],
  ["copter", "helicopter"],
  ["truck", "truck"],
  ["mobile", "car"],
  ["bike", "bicycle"],
  ["train", "train"],
  ["chair", "chair"],
  ["table", "table"],
  ["lamp", "lamp"],
  ["board", "sign"],
  ["book", "book"],
  ["paper", "newspaper"],
  ["phone", "phone"],
  ["ball", "ball"],
  ["hat", "hat"],
  ["coat", "coat"],
  ["shirt", "shirt"],
  ["boot", "boot"],
  ["shoe", "shoe"],
  ["knife", "knife"],
  ["spoon", "spoon"],
  ["bottle", "bottle"],
  ["pot", "pot"],
  ["fruit", "melon"],
  ["woman", "woman"],
  ["man", "man"],
  ["girl", "girl"],
  ["boy", "boy"],
  ["ologist", "scientist"],
  ["ician", "technologist"],
  ["ist", "person"],
];

const STEM_MIN = 3;
// Words with such an ending that are no such thing, or no thing at all.
const NOT_BY_ENDING = new Set(
  "table board wood selfish minimalist impressionist expressionist surrealist modernist realist cubist futurist futuristic optimist specialist tourist somewhat chat that what human german roman norman mobile automobile immobile comfortable stable notable adorable portable suitable vegetable inevitable acceptable profitable unforgettable adaptable keyboard aboard overboard onboard cardboard storyboard moodboard despot donut timetable breathtaking greenhouse aerial raster unbelievable memorable remarkable persist exist insist consist resist assist enlist minimise twist mist list fist wrist checklist playlist hotspot snapshot".split(
    " ",
  ),
);

const ENDINGS_ZH: readonly (readonly [RegExp, string])[] = [
  [/[鱼鲤鲨]$/u, "鱼"],
  [/[鸟雀莺]$/u, "鸟"],
  [/[犬狗]$/u, "狗"],
  [/猫$/u, "猫"],
  [/[蛇蟒]$/u, "蛇"],
  [/鹰$/u, "老鹰"],
  [/猴$/u, "猴子"],
  [/龙$/u, "恐龙"],
  [/蝶$/u, "蝴蝶"],
  [/[虫蚁]$/u, "甲虫"],
  [/蜂$/u, "蜜蜂"],
  [/[花兰]$/u, "花"],
  [/树$/u, "树"],
  [/草$/u, "草药"],
  [/莓$/u, "草莓"],
  [/瓜$/u, "甜瓜"],
  [/果$/u, "苹果"],
  [/菜$/u, "生菜"],
  [/糕$/u, "蛋糕"],
  [/饼$/u, "饼干"],
  [/[糖]$/u, "糖果"],
  [/[汤面粉]$/u, "面条"],
  [/酒$/u, "酒瓶"],
  [/[楼厦]$/u, "大楼"],
  [/[屋房宅]$/u, "房子"],
  [/塔$/u, "塔"],
  [/桥$/u, "桥"],
  [/车$/u, "汽车"],
  [/[船艇舰]$/u, "船"],
  [/机器$/u, "机器人"],
  [/椅$/u, "椅子"],
  [/桌$/u, "桌子"],
  [/灯$/u, "台灯"],
  [/[书册]$/u, "书"],
  [/球$/u, "球"],
  [/帽$/u, "帽子"],
  [/鞋$/u, "鞋"],
  [/[衣衫]$/u, "衬衫"],
  [/[裙]$/u, "裙子"],
  [/瓶$/u, "瓶子"],
  [/杯$/u, "杯子"],
  [/碗$/u, "碗"],
  [/[刀剑]$/u, "剑"],
  [/琴$/u, "钢琴"],
  [/鼓$/u, "鼓"],
  [/[师员家工匠]$/u, "人"],
];

/** A known name near an English word, by its ending; null when the ending tells nothing. */
export function nearByEnding(word: string): string | null {
  if (NOT_BY_ENDING.has(word)) return null;
  const found = ENDINGS_EN.find(([ending]) => word.length >= ending.length + STEM_MIN && word.endsWith(ending));
  return found?.[1] ?? null;
}

/** The same for a Chinese word of two characters or more. */
export function nearByEndingZh(word: string): string | null {
  if (word.length < 2) return null;
  return ENDINGS_ZH.find(([ending]) => ending.test(word))?.[1] ?? null;
}
