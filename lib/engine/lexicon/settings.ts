// Words for where, when and in what weather a picture plays, in English and Chinese.

export type Place =
  | "meadow"
  | "forest"
  | "bamboo"
  | "sea"
  | "beach"
  | "underwater"
  | "lake"
  | "mountain"
  | "desert"
  | "snow"
  | "city"
  | "street"
  | "rooftop"
  | "room"
  | "kitchen"
  | "classroom"
  | "stage"
  | "space"
  | "moon"
  | "farm"
  | "village"
  | "garden"
  | "sky"
  | "table"
  | "plain";
export type Time = "dawn" | "day" | "sunset" | "night";
export type Weather = "clear" | "cloudy" | "rain" | "snow" | "storm" | "fog" | "wind";
export type Season = "spring" | "summer" | "autumn" | "winter";

type Words<K extends string> = readonly (readonly [K, string, string])[];

/** place · English words separated by | · Chinese words separated by spaces */
export const PLACE_WORDS: Words<Place> = [
  ["bamboo", "bamboo forest|bamboo grove|bamboo thicket", "竹林 竹海"],
  [
    "forest",
    "forest|woods|woodland|jungle|rainforest|oak forest|pine forest|grove|enchanted forest",
    "森林 树林 林间 丛林 雨林 松林 橡树林 密林 林中",
  ],
  [
    "underwater",
    "underwater|under water|under the sea|undersea|ocean floor|seabed|sea bed|coral reef|reef|bottom of the sea|deep sea",
    "水下 海底 水底 海里 珊瑚礁 深海 海洋世界",
  ],
  ["beach", "beach|seaside|shore|seashore|coast|sandy beach|tropical island|sand", "海滩 沙滩 海边 海岸"],
  ["sea", "sea|ocean|at sea|open sea|waves|harbour|harbor|bay", "大海 海上 海面 海洋 海 港口"],
  [
    "lake",
    "lake|pond|river|riverside|lakeside|stream|riverbank",
    "湖边 湖 湖面 池塘 河边 河 小河 溪边 小溪 湖泊 河流 荷塘",
  ],
  [
    "mountain",
    "mountain road|mountain path|mountain trail|mountain pass|mountains|mountainside|mountain range|alps|peaks|valley|highlands|cliff|hilltop",
    "山上 山间 群山 山谷 雪山 高山 山顶 山脉 山里 山路 山间小路",
  ],
  ["desert", "desert|dunes|sahara|sand dunes", "沙漠 沙丘 戈壁"],
  [
    "snow",
    "snowy field|on ice|on the ice|ice sheet|snowy landscape|snowfield|arctic|antarctica|north pole|south pole|ice floe|tundra|winter landscape",
    "雪地 雪原 冰面 冰上 冰面上 北极 南极 冰原 雪景 冰天雪地",
  ],
  ["rooftop", "rooftop|roof|rooftops|roof tops", "屋顶 房顶 天台 瓦片"],
  [
    "city",
    "city|cityscape|skyline|downtown|metropolis|city park|skyscrapers|town|big city",
    "城市 都市 市区 城里 天际线 城镇 摩天大楼 大城市",
  ],
  [
    "street",
    "street|road|sidewalk|alley|pavement|crosswalk|market street|highway|avenue|market|lane",
    "街道 街上 马路 街头 路上 小巷 公路 集市 街 大街 胡同",
  ],
  ["kitchen", "kitchen|bakery", "厨房 面包店"],
  [
    "classroom",
    "classroom|schoolroom|lecture hall|in school|at school|blackboard|a class of|class of|teaching a class|teaching|teaches|in class|giving a lesson",
    "教室 课堂 学校里 黑板前 课堂上 上课 讲课",
  ],
  ["room", "room|indoors|indoor|hall|attic|studio", "房间 室内 窗边"],
  ["stage", "stage|theatre|theater|concert|spotlight|circus ring|show", "舞台 剧院 演唱会 聚光灯 音乐会 台上"],
  [
    "moon",
    "on the moon|surface of the moon|lunar surface|moon surface|on mars|surface of mars|on a planet",
    "月球上 月球表面 火星上 火星表面",
  ],
  [
    "space",
    "space|outer space|galaxy|cosmos|universe|solar system|orbit|among the stars",
    "太空 宇宙 银河 星际 外太空 太阳系 星空中",
  ],
  ["village", "village|hamlet|small town|neighbourhood|neighborhood", "村庄 村子 小镇 山村 小山村 村里 村落"],
  [
    "farm",
    "farm|farmland|field of wheat|wheat field|barn|farmyard|ranch|cornfield|countryside|rice field|vineyard",
    "农场 麦田 田野 田间 乡村 牧场 稻田 农田 乡下",
  ],
  [
    "garden",
    "garden|flower garden|backyard|park|yard|flower field|flowers field|playground|greenhouse|lawn|picnic|zoo|wildlife park",
    "花园 公园 院子 后院 庭院 花田 花海 草坪 游乐场 花丛 动物园里 在动物园",
  ],
  ["sky", "in the sky|the sky|clouds|above the clouds|cloudscape|heaven", "天空 天上 云端 空中 云海 云上 高空 蓝天"],
  ["table", "tabletop|table top|countertop|still life", "桌面 静物 桌面上"],
  [
    "plain",
    "plain background|simple background|white background|solid background|clean background|studio background|blank background|neutral background|studio backdrop|backdrop",
    "纯色背景 白色背景 简单背景 白底 干净背景 素色背景 纯白背景 空白背景",
  ],
  [
    "meadow",
    "meadow|field|grass|grassland|hill|hills|prairie|outdoors|outside|nature|hillside|grassy field",
    "草地 草原 山坡 小山 户外 野外 原野 山丘 草坡 大自然",
  ],
];

export const TIME_WORDS: Words<Time> = [
  [
    "night",
    "night|at night|midnight|moonlight|moonlit|nighttime|starry|starlight|starry night|starry sky|evening|night sky|under the stars|dark sky|by moonlight|late at night",
    "夜晚 夜里 夜 夜空 晚上 月光下 月光 星空 星空下 深夜 半夜 夜间 月夜 午夜 星夜 月下 夜色 月色",
  ],
  [
    "sunset",
    "sunset|dusk|golden hour|twilight|at sunset|evening glow|sundown",
    "日落 黄昏 傍晚 夕阳 夕阳下 晚霞 落日 黄昏时分",
  ],
  [
    "dawn",
    "dawn|sunrise|early morning|daybreak|at dawn|first light|morning mist",
    "黎明 日出 清晨 破晓 早晨 晨光 朝霞 拂晓",
  ],
  [
    "day",
    "day|daytime|noon|midday|sunny|morning|daylight|afternoon|sunlight|sunny day|bright day|sunshine|blue sky",
    "白天 中午 阳光 晴天 上午 下午 正午 阳光下 早上 晴朗 阳光明媚 白日",
  ],
];

export const WEATHER_WORDS: Words<Weather> = [
  ["storm", "storm|thunderstorm|stormy|lightning storm", "暴风雨 雷雨 暴雨"],
  [
    "rain",
    "rain|rainy|raining|drizzle|in the rain|rainy day",
    "下雨 雨天 雨中 雨里 下着雨 小雨 大雨 雨夜 一点雨 一点儿雨 一点小雨 一点点雨 毛毛雨 细雨 阵雨",
  ],
  [
    "snow",
    "snowing|snowfall|snowy|falling snow|snow falling|snowy day|blizzard|in the snow|snow",
    "下雪 雪天 雪中 飘雪 下着雪 大雪 雪夜 雪里 小雪 一点雪 一点儿雪 一点小雪 一点点雪 零星小雪 几片雪花",
  ],
  ["fog", "fog|foggy|mist|misty|haze|hazy", "雾 大雾 薄雾 有雾 雾气 一点雾 一点薄雾"],
  ["cloudy", "cloudy|overcast", "多云 阴天"],
  ["wind", "windy|breeze|breezy", "刮风 大风 微风 有风"],
];

/** "a little snow", 小雪: weather that is only just there. */
export const FAINT_WEATHER =
  /\b(?:a (?:little|bit of|little bit of|touch of|dusting of|sprinkle of)|(?:some )?(?:light|slight|thin|gentle|faint)|a few flakes of|only a little) (?:snow|snowfall|rain|drizzle|fog|mist|haze)\b|\bdrizzl|\bsnow(?:ing)? a (?:little|bit)\b|\brain(?:ing)? a (?:little|bit)\b|(?:一点儿?点?小?|小|微|细|毛毛|零星|淡淡的|薄)(?:雪|雨|雾)|几片雪花|稍微下/iu;

export const SEASON_WORDS: Words<Season> = [
  ["spring", "spring|springtime|spring day", "春天 春季 春日 春"],
  ["summer", "summer|summertime|summer day", "夏天 夏季 夏日 盛夏"],
  ["autumn", "autumn|fall season|in fall|fall leaves|autumnal", "秋天 秋季 秋日 金秋 深秋"],
  ["winter", "winter|wintertime|winter day|wintry", "冬天 冬季 冬日 寒冬"],
];
