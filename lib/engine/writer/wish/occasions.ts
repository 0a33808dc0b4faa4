// What people celebrate, and what a card or a poster for it shows and says.
import type { Language } from "../brief.ts";

export type Occasion = {
  readonly named: RegExp;
  readonly shows: Readonly<Record<Language, string>>;
  /** What is written; `{to}` becomes ", Mum" or 妈妈, or nothing. */
  readonly says: Readonly<Record<Language, string>>;
  /** The ground it stands on and the colour of its words, where custom has some. */
  readonly look?: Readonly<Record<Language, { readonly scene: string; readonly lettering: string }>>;
};

const occasion = (named: RegExp, showsEn: string, showsZh: string, en: string, zh: string): Occasion => ({
  named,
  shows: { en: showsEn, zh: showsZh },
  says: { en, zh },
});

/** The narrower before the wider: a birthday party is first of all a birthday. */
export const OCCASIONS: readonly Occasion[] = [
  occasion(
    /\bbirthday\b|生日/iu,
    "a birthday cake, three balloons and a present",
    "生日蛋糕、三个气球和礼物",
    "Happy Birthday{to}!",
    "{to}生日快乐",
  ),
  occasion(
    /\bthank(?:s|[- ]you)\b|感谢|谢谢|感恩/iu,
    "a bouquet of flowers",
    "一束鲜花",
    "Thank You{to}!",
    "谢谢你{to}",
  ),
  occasion(
    /\bget[- ]well\b|早日康复/iu,
    "a teddy bear with a bouquet",
    "一只泰迪熊和一束鲜花",
    "Get Well Soon{to}!",
    "{to}早日康复",
  ),
  occasion(
    /\bmother'?s day\b|母亲节/iu,
    "a bouquet of tulips and a heart",
    "一束郁金香和一颗爱心",
    "Happy Mother's Day!",
    "母亲节快乐",
  ),
  occasion(
    /\bfather'?s day\b|父亲节/iu,
    "a necktie and a cup of coffee",
    "一条领带和一杯咖啡",
    "Happy Father's Day!",
    "父亲节快乐",
  ),
  occasion(
    /\bteachers?'?s? day\b|教师节/iu,
    "a stack of books, an apple and flowers",
    "一摞书、一个苹果和鲜花",
    "Happy Teacher's Day!",
    "教师节快乐",
  ),
  occasion(
    /\bvalentine'?s?(?: day)?\b|情人节/iu,
    "two hearts and a rose",
    "两颗爱心和一朵玫瑰",
    "Be My Valentine{to}!",
    "{to}情人节快乐",
  ),
  occasion(
    /\bwedding\b|婚礼|结婚/iu,
    "two rings and a bouquet of roses",
    "两枚戒指和一束玫瑰",
    "Our Wedding",
    "我们结婚啦",
  ),
  occasion(
    /\bgraduation\b|毕业/iu,
    "a graduation cap and a scroll",
    "一顶学士帽和一卷证书",
    "Congratulations{to}!",
    "{to}毕业快乐",
  ),
  occasion(
    /\bcongratulat\w*\b|恭喜|祝贺/iu,
    "a trophy and balloons",
    "一座奖杯和气球",
    "Congratulations{to}!",
    "恭喜{to}",
  ),
  occasion(
    /\bchristmas\b|\bxmas\b|圣诞/iu,
    "a christmas tree with presents",
    "圣诞树和礼物",
    "Merry Christmas{to}!",
    "{to}圣诞快乐",
  ),
  {
    ...occasion(
      /\b(?:chinese|lunar) new year\b|\byear of the (?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig)\b|春节|过年|新春|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年(?!级|代|轻|纪|糕)/iu,
      "two red lanterns and firecrackers hanging at the top, a red envelope and two oranges",
      "两个红灯笼挂在顶部，鞭炮挂在顶部，下面有一个红包和两个橘子",
      "Happy Chinese New Year!",
      "{to}新春快乐",
    ),
    look: {
      en: { scene: "plain dark red background", lettering: "gold text" },
      zh: { scene: "暗红色背景", lettering: "金色文字" },
    },
  },
  occasion(
    /\bmid-?autumn\b|中秋/iu,
    "a full moon, mooncakes and a rabbit",
    "满月、月饼和兔子",
    "Happy Mid-Autumn!",
    "{to}中秋快乐",
  ),
  occasion(
    /\bnew year'?s?\b|新年|元旦/iu,
    "fireworks over a city at night",
    "夜晚城市上空的烟花",
    "Happy New Year{to}!",
    "{to}新年快乐",
  ),
  occasion(
    /\beaster\b|复活节/iu,
    "a rabbit and coloured eggs in the grass",
    "草地上的兔子和彩蛋",
    "Happy Easter{to}!",
    "复活节快乐",
  ),
  occasion(
    /\bhalloween\b|万圣节/iu,
    "a jack-o-lantern, a ghost and a bat at night",
    "夜晚的南瓜灯、幽灵和蝙蝠",
    "Happy Halloween!",
    "万圣节快乐",
  ),
  occasion(
    /\b(?:farewell|goodbye|leaving)\b|告别|送别|欢送/iu,
    "a suitcase and a balloon",
    "一个行李箱和一个气球",
    "All the Best{to}!",
    "{to}一路顺风",
  ),
  occasion(/\bwelcome\b|欢迎/iu, "a door with flowers and balloons", "一扇门、鲜花和气球", "Welcome{to}!", "欢迎{to}"),
  occasion(
    /\banniversary\b|周年/iu,
    "two wine glasses and a bouquet",
    "两只酒杯和一束鲜花",
    "Happy Anniversary!",
    "周年快乐",
  ),
];

export type Event = { readonly named: RegExp; readonly shows: Readonly<Record<Language, string>> };

const event = (named: RegExp, en: string, zh: string): Event => ({ named, shows: { en, zh } });

/** Events: what is written is their own name. */
export const EVENTS: readonly Event[] = [
  event(
    /\bgarden party\b|花园(?:派对|聚会)/iu,
    "a table with a cake and lemonade in a garden with flowers and balloons",
    "花园里的桌子上有蛋糕和柠檬水，旁边有鲜花和气球",
  ),
  event(
    /\b(?:bake|cake) sale\b|烘焙义卖/iu,
    "a cake, three cupcakes and cookies on a table",
    "桌上有蛋糕、三个纸杯蛋糕和饼干",
  ),
  event(
    /\bsports? day\b|运动会/iu,
    "three children running on a meadow and a trophy",
    "三个孩子在草地上跑步，还有一座奖杯",
  ),
  event(
    /\bbook (?:fair|week|club)\b|\breading (?:week|club|day)\b|读书(?:会|节|周|日|分享会)|书展/iu,
    "a stack of books and a reading owl",
    "一摞书和一只看书的猫头鹰",
  ),
  event(
    /\bscience (?:fair|week|day)\b|科学(?:周|节|展)/iu,
    "a rocket, a microscope and a test tube",
    "一枚火箭、一台显微镜和一支试管",
  ),
  event(
    /\b(?:fair|f[eê]te|fun ?fair|carnival)\b|义卖会?|游园会?|嘉年华|庙会/iu,
    "a ferris wheel, a tent and balloons on a meadow",
    "草地上的摩天轮、帐篷和气球",
  ),
  event(
    /\bjazz\b|爵士/iu,
    "a saxophone, a trumpet and a microphone on a stage at night",
    "夜晚舞台上的萨克斯、小号和麦克风",
  ),
  event(
    /\b(?:concert|music festival|recital)\b|音乐会|演唱会|音乐节/iu,
    "a guitar and a microphone on a stage",
    "舞台上的吉他和麦克风",
  ),
  event(
    /\b(?:flea market|market|jumble sale|yard sale)\b|集市|市集|跳蚤市场/iu,
    "a market stall with fruit, flowers and a lantern",
    "摊位上有水果、鲜花和灯笼",
  ),
  event(/\bsales?\b|促销|打折|大减价/iu, "a shopping bag, a gift and balloons", "购物袋、礼物和气球"),
  event(/\bopen (?:day|house)\b|开放日/iu, "an open door of a school with balloons", "学校门口有气球"),
  event(
    /\b(?:picnic|barbecue|bbq)\b|野餐|烧烤/iu,
    "a picnic basket, sandwiches and a tree on a meadow",
    "草地上的野餐篮、三明治和一棵树",
  ),
  event(
    /\b(?:party|celebration|festival)\b|派对|聚会|晚会|年会|庆典/iu,
    "a cake, balloons and lanterns",
    "蛋糕、气球和灯笼",
  ),
  event(
    /\b(?:exhibition|art show)\b|展览|画展/iu,
    "an easel with a painting and a paint palette",
    "画架、一幅画和调色板",
  ),
];

/** Trades: the sign a customer would know them by. */
export const TRADES: readonly Event[] = [
  event(/\b(?:pharmacy|drugstore|chemist's)\b|(?:中|大)?药店|药房/iu, "a green leaf and a pill", "一片绿叶和一颗药丸"),
  event(/\bbaker(?:y|s)?\b|面包(?:店|房)|烘焙/iu, "a croissant", "一个牛角包"),
  event(/\b(?:cafe|café|coffee (?:shop|house|bar|brand))\b|咖啡(?:店|馆|厅|品牌)/iu, "a cup of coffee", "一杯咖啡"),
  event(
    /\b(?:bubble tea|milk tea|boba)(?: (?:shop|bar|house|store|brand))?\b|奶茶(?:店|铺|品牌)?/iu,
    "a big cup of bubble tea",
    "一杯大大的珍珠奶茶",
  ),
  event(
    /\b(?:juice|smoothie) (?:bar|shop)\b|果汁店|饮品店/iu,
    "a glass of orange juice and two oranges",
    "一杯橙汁和两个橙子",
  ),
  event(/\b(?:noodle|ramen) (?:shop|bar|house|restaurant)\b|面馆|拉面店/iu, "a bowl of noodles", "一碗面条"),
  event(/\bhot ?pot(?: restaurant)?\b|火锅店?/iu, "a hot pot", "一锅火锅"),
  event(/\b(?:fruit (?:shop|store|stand)|greengrocer)\b|水果店/iu, "a basket of fruit", "一篮水果"),
  event(/\b(?:cake|pastry) shop\b|蛋糕店|甜品店/iu, "a cake and two cupcakes", "一个蛋糕和两个纸杯蛋糕"),
  event(/\b(?:shoe (?:shop|store)|sneaker (?:shop|store|brand))\b|鞋店/iu, "a pair of sneakers", "一双运动鞋"),
  event(
    /\b(?:clothes|clothing|fashion) (?:shop|store|brand)\b|服装店|衣服店/iu,
    "a dress and a t-shirt",
    "一条裙子和一件T恤",
  ),
  event(/\btea (?:house|shop|room)\b|茶(?:馆|店|室)/iu, "a teapot", "一把茶壶"),
  event(/\b(?:florist|flower shop)\b|花店/iu, "a tulip", "一朵郁金香"),
  event(/\bbook ?(?:shop|store)\b|书店/iu, "an open book", "一本打开的书"),
  event(/\b(?:pizzeria|pizza place)\b|披萨店|比萨店/iu, "a slice of pizza", "一块披萨"),
  event(/\brestaurant\b|餐厅|饭店|餐馆/iu, "a fork and a knife", "刀叉"),
  event(/\b(?:hairdresser|hair salon|barber(?:shop)?)\b|理发店|美发/iu, "scissors and a comb", "剪刀和梳子"),
  event(/\b(?:pet shop|vet|dog groomer)\b|宠物店|兽医/iu, "a dog and a cat", "一只狗和一只猫"),
  event(/\b(?:bike|bicycle) shop\b|自行车店/iu, "a bicycle", "一辆自行车"),
  event(/\b(?:ice cream (?:parlou?r|shop|van))\b|冰淇淋店/iu, "an ice cream", "一个冰淇淋"),
  event(/\b(?:toy ?(?:shop|store))\b|玩具店/iu, "a teddy bear", "一只泰迪熊"),
  event(/\b(?:gym|fitness studio)\b|健身房/iu, "a dumbbell", "一个哑铃"),
];
