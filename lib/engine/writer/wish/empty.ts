// Wishes with nothing in them yet, for whom they are, and what to draw when somebody leaves it to us.
import type { Language } from "../brief.ts";

export type Audience = "shop" | "class" | "game" | "brand" | "party" | "anything";

const VAGUE_EN =
  /^(?:something|anything|some(?:thing)?|it|stuff|nice|cool|fun|cute|pretty|beautiful|awesome|great|good|funny|new|ideas?|for|my|our|the|a|an|little|small|big|with|of|and|to|in|on|about|shop|store|business|company|brand|cafe|bakery|restaurant|salon|class|classroom|lesson|lessons|students?|pupils|kids|children|school|teacher|game|games|app|website|blog|project|team|party|birthday|event|poster|logo|icon|sticker|banner|flyer|picture|image|illustration|ad|cover|card|design|visual|key|social|post|posts|instagram|campaign|marketing|product|character|drawing|worksheet|diagram|pattern|wallpaper|background|nothing|draw|paint|make|create|you|like|want|need|that|is|can|us|me|please|some|level|level art|[\s,.!?])+$/iu;
const VAGUE_ZH =
  /^(?:点?什么|点?东西|一?些|随便|好看的?|可爱的?|有趣的?|漂亮的?|好玩的?|我的?|我们的?|咱们的?|为|给|小?店铺?|店里|商店|公司|品牌|课堂?|课件|学生们?|孩子们?|小朋友们?|班级?|班上|学校|老师|游戏|项目|产品|活动|生日|派对|聚会|的|用|一?张|一?个|一?幅|图片?|画|海报|标志|图标|贴纸|插画|插图|广告|封面|图案|壁纸|角色|练习纸|设计|制作|做|来|要|吧|呗|呢|想|需要|帮|宣传|营销|里|上|[\s，。！？,!])+$/u;

/** Nothing to draw yet: no words at all, or only words about for whom and what for. */
export function isEmptyWish(bare: string, isKnown: boolean): boolean {
  if (bare === "") return true;
  if (bare.length > 160) return false;
  if (VAGUE_EN.test(bare) || VAGUE_ZH.test(bare)) return true;
  return !isKnown && /^(?:something|anything)\b|^(?:点?什么|点?东西|随便)/iu.test(bare);
}

const AUDIENCES: readonly (readonly [Audience, RegExp])[] = [
  ["party", /\b(?:party|birthday|wedding|celebration)\b|派对|生日|聚会|婚礼/iu],
  [
    "class",
    /\b(?:class|classroom|lessons?|students?|pupils|school|teach(?:er|ing)?|worksheet|kids|children)\b|课|学生|学校|教学|老师|班|练习纸|小朋友|孩子/iu,
  ],
  ["game", /\b(?:games?|character|level)\b|游戏|角色/iu],
  ["shop", /\b(?:shop|store|cafe|bakery|restaurant|salon|sale)\b|店|餐厅|咖啡馆/iu],
  [
    "brand",
    /\b(?:business|company|brand|ad|campaign|marketing|product|social|instagram|app|website|team)\b|公司|品牌|广告|营销|宣传|产品|活动/iu,
  ],
];

/** For whom a wish is. */
export function audienceOf(text: string): Audience {
  return AUDIENCES.find(([, pattern]) => pattern.test(text))?.[0] ?? "anything";
}

const SURPRISE =
  /^(?:(?:ok|okay|sure|oh|hmm|just|well|please|no idea|i don't know|idk|i dunno|not sure|i'm not sure|dunno)[,.\s]*)*(?:surprise me|you (?:choose|decide|pick)|(?:it's |it is )?up to you|your (?:choice|call)|anything(?: you (?:like|want))?|whatever(?: you (?:like|want))?|i don't (?:know|care|mind)|no idea|idk|not sure|dunno|something random|random|draw anything|be creative)(?: please)?[\s.!]*$|^(?:随便(?:吧|你|画|都行|来一?[张个])?|你(?:来)?(?:决定|定|选|看着办)(?:吧)?|给我(?:一个)?惊喜|都(?:行|可以)|不知道|没想好|什么都(?:行|可以)|看你的|惊喜|随机|任意)(?:吧|啊)?[\s。！]*$/iu;

/** "surprise me", 「随便」. */
export function leavesItToUs(text: string): boolean {
  return text.length < 120 && SURPRISE.test(text);
}

type Ideas = Readonly<Record<Language, readonly [string, ...string[]]>>;
const IDEAS: Readonly<Record<Audience, Ideas>> = {
  shop: {
    en: [
      "a poster of a shop window with bread, flowers and a lantern",
      "a poster of a shopping basket with apples, cheese and a bouquet",
      "a poster of a cup of coffee and a croissant on a table",
    ],
    zh: [
      "一张海报：橱窗里有面包、鲜花和灯笼",
      "一张海报：购物篮里有苹果、奶酪和花束",
      "一张海报：桌上一杯咖啡和一个牛角包",
    ],
  },
  class: {
    en: [
      "the water cycle diagram",
      "three children reading books in a classroom",
      "a worksheet with five apples and three pears",
    ],
    zh: ["水循环示意图", "三个孩子在教室里看书", "练习纸：五个苹果和三个梨"],
  },
  game: {
    en: [
      "a brave knight and a small dragon in front of a castle at sunset",
      "a wizard with a lantern in a forest at night",
      "pixel art of a robot and a treasure chest in the desert",
    ],
    zh: ["日落时城堡前的骑士和一条小龙", "夜晚森林里提着灯笼的巫师", "沙漠里的机器人和宝箱，像素风格"],
  },
  brand: {
    en: ["a poster of a rocket above the clouds at dawn", "a poster of a light bulb with three colourful balloons"],
    zh: ["海报：清晨云海上的火箭", "海报：一个灯泡和三个彩色气球"],
  },
  party: {
    en: ["a birthday cake with five balloons and a puppy", "a bear with a party hat and three presents"],
    zh: ["一个生日蛋糕、五个气球和一只小狗", "一只戴着派对帽的熊和三个礼物"],
  },
  anything: {
    en: [
      "a red fox with a lantern in a snowy forest at night",
      "a whale with a small lighthouse on the sea at sunset",
      "two penguins on a sailboat at dawn",
      "an owl reading a book under the stars",
      "a hot air balloon over mountains at sunrise",
    ],
    zh: [
      "夜晚雪林里提着灯笼的红狐狸",
      "日落时海上的鲸鱼和一座灯塔",
      "清晨帆船上的两只企鹅",
      "星空下看书的猫头鹰",
      "日出时群山上空的热气球",
    ],
  },
};

/** Something to draw for somebody who leaves it to us; another one each time. */
export function ideaFor(audience: Audience, language: Language, turn: number): string {
  const ideas = IDEAS[audience][language];
  return ideas[turn % ideas.length] ?? ideas[0];
}
