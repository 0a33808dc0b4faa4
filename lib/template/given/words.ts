import type { GivenTemplate } from "../schema.ts";

// The templates that come with the studio. Their examples are tried with the built-in engine.

export const givenTemplates: readonly [GivenTemplate, ...GivenTemplate[]] = [
  {
    id: "event-poster",
    version: 1,
    audience: "design",
    name: { en: "Event poster", zh: "活动海报" },
    about: { en: "One picture, one headline", zh: "一个画面，一句标题" },
    purpose: "poster",
    aspect: "portrait",
    count: 1,
    body: {
      en: {
        text: 'A portrait poster for {event}: {picture}, with the headline "{headline}" at the top.',
        examples: { event: "a summer jazz night", picture: "a saxophone under a full moon", headline: "JAZZ NIGHT" },
      },
      zh: {
        text: "为{活动}做一张竖版海报：{画面}，上方写标题“{标题}”。",
        examples: { 活动: "夏夜爵士音乐会", 画面: "满月下的一把吉他", 标题: "爵士之夜" },
      },
    },
  },
  {
    id: "book-cover",
    version: 1,
    audience: "design",
    name: { en: "Book cover", zh: "书籍封面" },
    about: { en: "A scene with room for the title", zh: "一幕场景，留出书名位置" },
    purpose: "poster",
    aspect: "portrait",
    count: 2,
    body: {
      en: {
        text: 'A portrait book cover: {scene}, calm sky above, with the title "{title}".',
        examples: { scene: "a lighthouse by the sea at dusk", title: "THE KEEPER" },
      },
      zh: {
        text: "一张竖版封面：{场景}，上方是平静的天空，写书名“{书名}”。",
        examples: { 场景: "黄昏海边的一座灯塔", 书名: "守灯人" },
      },
    },
  },
  {
    id: "app-icon",
    version: 1,
    audience: "design",
    name: { en: "App icon", zh: "应用图标" },
    about: { en: "One thing, one colour, clear at 48 pixels", zh: "一个物件、一种颜色，缩小也清楚" },
    purpose: "icon",
    aspect: "square",
    count: 4,
    body: {
      en: {
        text: "An app icon: {thing} in {colour}, one simple strong shape, centred, no text.",
        examples: { thing: "a paper plane", colour: "blue" },
      },
      zh: {
        text: "一个应用图标：{颜色}的{物件}，轮廓简洁有力，居中，不要文字。",
        examples: { 颜色: "蓝色", 物件: "纸飞机" },
      },
    },
  },
  {
    id: "logo-idea",
    version: 1,
    audience: "design",
    name: { en: "Logo idea", zh: "标志构想" },
    about: { en: "An original mark to talk about", zh: "一个可供讨论的原创图形" },
    purpose: "logo",
    aspect: "square",
    count: 4,
    body: {
      en: {
        text: "A logo for {business}: {motif}, original flat mark with few shapes, {colour} on white, no text.",
        examples: { business: "a small bakery", motif: "a croissant", colour: "orange" },
      },
      zh: {
        text: "为{店铺}构想一个标志：{图形}，原创扁平图形，形状少，白底{颜色}，不要文字。",
        examples: { 店铺: "街角面包店", 图形: "一个牛角包", 颜色: "橙色" },
      },
    },
  },
  {
    id: "seamless-pattern",
    version: 1,
    audience: "design",
    name: { en: "Seamless pattern", zh: "无缝图案" },
    about: { en: "For cloth, paper and backgrounds", zh: "用于布料、包装纸与背景" },
    purpose: "pattern",
    aspect: "square",
    count: 2,
    body: {
      en: {
        text: "A seamless pattern of {motif} and {second motif} on a {ground} ground, even spacing.",
        examples: { motif: "lemons", "second motif": "leaves", ground: "pale blue" },
      },
      zh: {
        text: "{主图案}和{副图案}的无缝图案，{底色}底，间距均匀。",
        examples: { 主图案: "柠檬", 副图案: "树叶", 底色: "浅蓝色" },
      },
    },
  },
  {
    id: "city-print",
    version: 1,
    audience: "design",
    name: { en: "City print", zh: "城市画片" },
    about: { en: "A travel print with the city's name", zh: "写着城市名的旅行画片" },
    purpose: "poster",
    aspect: "portrait",
    count: 1,
    body: {
      en: {
        text: 'A portrait travel print of {city}: {landmark} in {season}, with the word "{city}" below.',
        examples: { city: "PARIS", landmark: "the Eiffel Tower", season: "spring" },
      },
      zh: {
        text: "{城市}的竖版旅行画片：{季节}的{地标}，下方写城市名“{城市}”。",
        examples: { 城市: "巴黎", 季节: "春天", 地标: "埃菲尔铁塔" },
      },
    },
  },
  {
    id: "product-hero",
    version: 1,
    audience: "marketing",
    name: { en: "Product hero", zh: "产品主图" },
    about: { en: "The product alone, for a shop or a page", zh: "单独的产品，用于商店或页面" },
    purpose: "product_shot",
    aspect: "square",
    count: 2,
    body: {
      en: {
        text: "A product shot of {product} on {surface}, {background} background, soft light, nothing else in the picture.",
        examples: {
          product: "a green glass bottle",
          surface: "a wooden table",
          background: "cream",
        },
      },
      zh: {
        text: "{产品}的产品图，放在{台面}上，{背景}背景，自然光，画面里没有别的东西。",
        examples: { 产品: "一个绿色玻璃瓶", 台面: "木桌", 背景: "米白色" },
      },
    },
  },
  {
    id: "sale-post",
    version: 1,
    audience: "marketing",
    name: { en: "Sale post", zh: "促销贴图" },
    about: { en: "A square post with an offer in large type", zh: "方形贴图，大字写优惠" },
    purpose: "social_post",
    aspect: "square",
    count: 1,
    body: {
      en: {
        text: 'A square social post for {shop} showing {picture}, in large type "{offer}".',
        examples: { shop: "a flower shop", picture: "a bunch of red tulips", offer: "20% OFF" },
      },
      zh: {
        text: "为{店铺}做一张方形社交贴图：{画面}，大字写优惠语“{优惠}”。",
        examples: { 店铺: "花店", 画面: "一束红色郁金香", 优惠: "全场八折" },
      },
    },
  },
  {
    id: "seasonal-ad",
    version: 1,
    audience: "marketing",
    name: { en: "Seasonal ad", zh: "时令广告" },
    about: { en: "The product in its season, wide", zh: "产品与时令，横幅" },
    purpose: "social_post",
    aspect: "wide",
    count: 1,
    body: {
      en: {
        text: "A wide ad picture: {product} in {place} in {season}, empty space on the right for words.",
        examples: { product: "a cup of hot chocolate", place: "a snowy village", season: "winter" },
      },
      zh: {
        text: "一张横幅广告图：{季节}，{地点}里的{产品}，右侧留白放文字。",
        examples: { 季节: "冬天", 地点: "下雪的村庄", 产品: "一杯咖啡" },
      },
    },
  },
  {
    id: "city-key-visual",
    version: 1,
    audience: "marketing",
    name: { en: "Key visual for a city", zh: "城市主视觉" },
    about: { en: "The same idea in every city of a campaign", zh: "同一主意，用于活动的每座城市" },
    purpose: "social_post",
    aspect: "landscape",
    count: 1,
    body: {
      en: {
        text: "A landscape key visual: {product} in front of the skyline of {city}, {time of day}.",
        examples: { product: "a red bicycle", city: "Shanghai", "time of day": "at sunset" },
      },
      zh: {
        text: "一张横版主视觉：{时间}，{产品}在{城市}的天际线前。",
        examples: { 时间: "日落时分", 产品: "一辆红色自行车", 城市: "上海" },
      },
    },
  },
  {
    id: "menu-dish",
    version: 1,
    audience: "marketing",
    name: { en: "Dish for a menu", zh: "菜单菜品" },
    about: { en: "One dish, the same light for all of them", zh: "一道菜，整份菜单同一种光" },
    purpose: "product_shot",
    aspect: "square",
    count: 1,
    body: {
      en: {
        text: "{dish} on {tableware}, seen from above, soft window light, plain {colour} table.",
        examples: { dish: "A pizza with tomatoes", tableware: "a white plate", colour: "grey" },
      },
      zh: {
        text: "{菜品}盛在{餐具}里，俯视，自然光，素净的{颜色}桌面。",
        examples: { 菜品: "一张番茄披萨", 餐具: "白盘", 颜色: "灰色" },
      },
    },
  },
  {
    id: "greeting-card",
    version: 1,
    audience: "marketing",
    name: { en: "Greeting to customers", zh: "节日问候" },
    about: { en: "A festive card with a wish", zh: "带祝福语的节日贺卡" },
    purpose: "poster",
    aspect: "portrait",
    count: 1,
    body: {
      en: {
        text: 'A portrait greeting card for {occasion}: {picture}, with the words "{wish}".',
        examples: { occasion: "the New Year", picture: "fireworks over a town at night", wish: "HAPPY NEW YEAR" },
      },
      zh: {
        text: "{节日}的竖版贺卡：{画面}，写上祝福语“{祝福}”。",
        examples: { 节日: "新年", 画面: "夜晚小镇上空的烟花", 祝福: "新年快乐" },
      },
    },
  },
  {
    id: "lesson-picture",
    version: 1,
    audience: "teaching",
    name: { en: "Lesson picture", zh: "课堂插图" },
    about: { en: "One clear scene for an age group", zh: "适合年龄段的清楚场景" },
    purpose: "lesson_illustration",
    aspect: "landscape",
    count: 1,
    body: {
      en: {
        text: "A lesson illustration about {topic} for {age group}: {scene}, friendly and clear, no text.",
        examples: {
          topic: "the farm",
          "age group": "first grade",
          scene: "a cow, two sheep and a barn on a green hill",
        },
      },
      zh: {
        text: "给{年级}的课堂插图，主题是{主题}：{场景}，亲切清楚，不要文字。",
        examples: { 年级: "一年级", 主题: "农场", 场景: "绿色山坡上有一头牛、两只羊和一座谷仓" },
      },
    },
  },
  {
    id: "life-cycle",
    version: 1,
    audience: "teaching",
    name: { en: "Cycle diagram", zh: "循环图" },
    about: { en: "Stages in a ring, each with its label", zh: "一圈阶段，各有标注" },
    purpose: "diagram",
    aspect: "square",
    count: 1,
    body: {
      en: {
        text: "A labelled diagram of {cycle} for {age group}, white background, arrows between the stages.",
        examples: { cycle: "the life cycle of a butterfly", "age group": "third grade" },
      },
      zh: {
        text: "给{年级}的{循环}图解，带标注，白色背景，阶段之间用箭头连接。",
        examples: { 年级: "三年级", 循环: "蝴蝶的生命周期" },
      },
    },
  },
  {
    id: "word-card",
    version: 1,
    audience: "teaching",
    name: { en: "Word card", zh: "识字卡" },
    about: { en: "One thing and its word", zh: "一个事物和它的词" },
    purpose: "worksheet",
    aspect: "square",
    count: 1,
    body: {
      en: {
        text: 'A flash card: {thing}, large, on a plain white background, with the word "{word}" under it.',
        examples: { thing: "a red apple", word: "apple" },
      },
      zh: {
        text: "一张识字卡：大大的{事物}，纯白背景，下面写词语“{词}”。",
        examples: { 事物: "一个红苹果", 词: "苹果" },
      },
    },
  },
  {
    id: "counting-sheet",
    version: 1,
    audience: "teaching",
    name: { en: "Counting sheet", zh: "数数练习" },
    about: { en: "So many things, easy to count", zh: "若干物件，容易数清" },
    purpose: "worksheet",
    aspect: "square",
    count: 1,
    body: {
      en: {
        text: "A worksheet picture with exactly {number} {things}, well apart, plain white background, no text.",
        examples: { number: "five", things: "red balloons" },
      },
      zh: {
        text: "一张练习图：正好{数量}{物件}，彼此分开，纯白背景，不要文字。",
        examples: { 数量: "五个", 物件: "红气球" },
      },
    },
  },
  {
    id: "history-scene",
    version: 1,
    audience: "teaching",
    name: { en: "Scene from history", zh: "历史场景" },
    about: { en: "A place and its people in their time", zh: "一个时代的地点与人物" },
    purpose: "lesson_illustration",
    aspect: "landscape",
    count: 1,
    body: {
      en: {
        text: "A history lesson picture of {period}: {people} at {place}, everyday life, calm and accurate.",
        examples: { period: "ancient Egypt", people: "three farmers", place: "the pyramids by the river" },
      },
      zh: {
        text: "历史课插图，{时代}：{人物}在{地点}，日常生活，平和而准确。",
        examples: { 时代: "古埃及", 人物: "三位农民", 地点: "河边的金字塔" },
      },
    },
  },
  {
    id: "classroom-rule",
    version: 1,
    audience: "teaching",
    name: { en: "Classroom sign", zh: "班级标牌" },
    about: { en: "A friendly animal and one short rule", zh: "一只可爱的动物，一句规则" },
    purpose: "poster",
    aspect: "portrait",
    count: 1,
    body: {
      en: {
        text: 'A portrait classroom poster: {animal} {doing}, with the words "{rule}" below.',
        examples: { animal: "an owl", doing: "reading a book", rule: "QUIET PLEASE" },
      },
      zh: {
        text: "一张竖版班级海报：{动物}在{做什么}，下方写规则“{规则}”。",
        examples: { 动物: "一只猫头鹰", 做什么: "看书", 规则: "请保持安静" },
      },
    },
  },
  {
    id: "character-sheet",
    version: 1,
    audience: "games",
    name: { en: "Character sheet", zh: "角色设定" },
    about: { en: "The anchor for every later picture", zh: "之后所有画面的依据" },
    purpose: "character",
    aspect: "portrait",
    count: 2,
    body: {
      en: {
        text: "A character sheet: {character} with {outfit} and {prop}, full figure, plain background, no text.",
        examples: { character: "a young wizard", outfit: "a blue cloak", prop: "a lantern" },
      },
      zh: {
        text: "角色设定图：{角色}，穿{服装}，拿着{道具}，全身，素色背景，不要文字。",
        examples: { 角色: "年轻的巫师", 服装: "蓝色斗篷", 道具: "一盏灯笼" },
      },
    },
  },
  {
    id: "creature",
    version: 1,
    audience: "games",
    name: { en: "Creature", zh: "怪物" },
    about: { en: "A beast and where it lives", zh: "一只生物和它的栖息地" },
    purpose: "character",
    aspect: "square",
    count: 2,
    body: {
      en: {
        text: "A game creature: {colour} {creature} in {habitat}, clear outline.",
        examples: { colour: "a green", creature: "dragon", habitat: "a dark cave" },
      },
      zh: {
        text: "游戏角色：{栖息地}里的{颜色}{生物}，轮廓清楚。",
        examples: { 栖息地: "幽暗的山洞", 颜色: "绿色", 生物: "龙" },
      },
    },
  },
  {
    id: "item-icon",
    version: 1,
    audience: "games",
    name: { en: "Item icon", zh: "道具图标" },
    about: { en: "For inventories: one item, clear shape", zh: "用于背包：一个道具，形状清楚" },
    purpose: "icon",
    aspect: "square",
    count: 1,
    body: {
      en: {
        text: "A game item icon: {item}, {material}, centred, plain {colour} background.",
        examples: { item: "a sword", material: "golden", colour: "dark blue" },
      },
      zh: {
        text: "游戏道具图标：{材质}的{道具}，居中，纯{颜色}背景。",
        examples: { 材质: "金色", 道具: "剑", 颜色: "深蓝色" },
      },
    },
  },
  {
    id: "level-place",
    version: 1,
    audience: "games",
    name: { en: "Place in a level", zh: "关卡场景" },
    about: { en: "Where the next chapter happens", zh: "下一章发生的地方" },
    purpose: "scene",
    aspect: "wide",
    count: 2,
    body: {
      en: {
        text: "A wide game environment: {place} {time}, {weather}, with {detail} in the distance.",
        examples: { place: "a forest path", time: "at night", weather: "light fog", detail: "a castle" },
      },
      zh: {
        text: "横幅游戏场景：{时间}的{地点}，{天气}，远处有{细节}。",
        examples: { 时间: "夜晚", 地点: "林间小路", 天气: "薄雾", 细节: "一座城堡" },
      },
    },
  },
  {
    id: "storyboard-frame",
    version: 1,
    audience: "games",
    name: { en: "Storyboard frame", zh: "分镜画面" },
    about: { en: "One beat: who, what, framing", zh: "一个节拍：人物、动作、景别" },
    purpose: "storyboard",
    aspect: "wide",
    count: 1,
    body: {
      en: {
        text: "A storyboard frame, {framing}: {who} {action} in {place}.",
        examples: { framing: "wide shot", who: "a knight", action: "riding a horse", place: "the desert at sunset" },
      },
      zh: {
        text: "分镜画面，{景别}：{人物}在{地点}{动作}。",
        examples: { 景别: "远景", 人物: "一位骑士", 地点: "日落的沙漠", 动作: "骑马" },
      },
    },
  },
  {
    id: "ground-texture",
    version: 1,
    audience: "games",
    name: { en: "Tile pattern", zh: "地块纹样" },
    about: { en: "Repeats in every direction", zh: "四方连续" },
    purpose: "pattern",
    aspect: "square",
    count: 2,
    body: {
      en: {
        text: "A seamless game tile pattern of {first} and {second}, {colour} ground, seen from above.",
        examples: { first: "mushrooms", second: "clover leaves", colour: "green" },
      },
      zh: {
        text: "{第一种}和{第二种}的无缝游戏地块纹样，{颜色}底，俯视。",
        examples: { 第一种: "蘑菇", 第二种: "三叶草", 颜色: "绿色" },
      },
    },
  },
];
