// Everyday nouns for the obedience cases: how they are said, and which drawings would satisfy anybody.

export type Noun = {
  readonly one: string;
  readonly many: string;
  /** Chinese, with its measure word. */
  readonly zh: string;
  readonly measure: string;
  readonly drawing: RegExp;
};

const noun = (one: string, many: string, zh: string, measure: string, drawing: RegExp): Noun => ({
  one,
  many,
  zh,
  measure,
  drawing,
});

export const CAT = noun("cat", "cats", "猫", "只", /cat/);
export const DOG = noun("dog", "dogs", "狗", "只", /dog/);
export const RABBIT = noun("rabbit", "rabbits", "兔子", "只", /rabbit/);
export const FOX = noun("fox", "foxes", "狐狸", "只", /fox/);
export const HORSE = noun("horse", "horses", "马", "匹", /horse/);
export const ELEPHANT = noun("elephant", "elephants", "大象", "头", /elephant/);
export const BEAR = noun("bear", "bears", "熊", "只", /bear/);
export const LION = noun("lion", "lions", "狮子", "只", /lion/);
const TIGER = noun("tiger", "tigers", "老虎", "只", /tiger/);
export const DUCK = noun("duck", "ducks", "鸭子", "只", /duck/);
export const PIG = noun("pig", "pigs", "猪", "头", /pig/);
export const COW = noun("cow", "cows", "奶牛", "头", /cow/);
export const FROG = noun("frog", "frogs", "青蛙", "只", /frog/);
export const MOUSE = noun("mouse", "mice", "老鼠", "只", /mouse/);
export const PENGUIN = noun("penguin", "penguins", "企鹅", "只", /penguin/);
export const TURTLE = noun("turtle", "turtles", "乌龟", "只", /turtle/);
export const BIRD = noun("bird", "birds", "鸟", "只", /bird|dove/);
export const BUTTERFLY = noun("butterfly", "butterflies", "蝴蝶", "只", /butterfly/);
export const FISH = noun("fish", "fish", "鱼", "条", /fish/);
export const GIRL = noun("girl", "girls", "女孩", "个", /girl|woman/);
export const BOY = noun("boy", "boys", "男孩", "个", /boy|man/);
export const CHILD = noun("child", "children", "孩子", "个", /child/);
export const ROBOT = noun("robot", "robots", "机器人", "个", /robot/);
export const APPLE = noun("apple", "apples", "苹果", "个", /apple/);
export const BALL = noun("ball", "balls", "球", "个", /ball/);
export const BOOK = noun("book", "books", "书", "本", /book/);
export const CUP = noun("cup", "cups", "杯子", "个", /mug|cup|glass/);
export const HAT = noun("hat", "hats", "帽子", "顶", /hat|cap/);
export const CHAIR = noun("chair", "chairs", "椅子", "把", /chair/);
export const TABLE = noun("table", "tables", "桌子", "张", /table/);
export const SOFA = noun("sofa", "sofas", "沙发", "张", /sofa|couch/);
export const BED = noun("bed", "beds", "床", "张", /bed/);
export const LAMP = noun("lamp", "lamps", "台灯", "盏", /lamp/);
export const VASE = noun("vase", "vases", "花瓶", "个", /vase/);
export const FLOWER = noun("flower", "flowers", "花", "朵", /tulip|flower|blossom|rose|daisy/);
export const ROSE = noun("rose", "roses", "玫瑰", "朵", /rose/);
export const TREE = noun("tree", "trees", "树", "棵", /tree/);
export const HOUSE = noun("house", "houses", "房子", "座", /house/);
export const CASTLE = noun("castle", "castles", "城堡", "座", /castle/);
export const CAR = noun("car", "cars", "汽车", "辆", /automobile|car/);
export const BUS = noun("bus", "buses", "公交车", "辆", /bus/);
export const BICYCLE = noun("bicycle", "bicycles", "自行车", "辆", /bicycle|biking/);
export const BOAT = noun("boat", "boats", "船", "艘", /boat/);
export const BALLOON = noun("balloon", "balloons", "气球", "个", /balloon/);
export const UMBRELLA = noun("umbrella", "umbrellas", "雨伞", "把", /umbrella/);
export const GUITAR = noun("guitar", "guitars", "吉他", "把", /guitar/);
export const CANDLE = noun("candle", "candles", "蜡烛", "支", /candle/);
export const CLOCK = noun("clock", "clocks", "时钟", "个", /clock/);
export const BASKET = noun("basket", "baskets", "篮子", "个", /basket/);
export const BOX = noun("box", "boxes", "箱子", "个", /box|package/);
export const BOWL = noun("bowl", "bowls", "碗", "个", /bowl/);
export const CAKE = noun("cake", "cakes", "蛋糕", "块", /cake/);
export const STAR = noun("star", "stars", "星星", "颗", /star/);
export const SUN = noun("sun", "suns", "太阳", "个", /sun/);
export const MOON = noun("moon", "moons", "月亮", "个", /moon/);
export const CLOUD = noun("cloud", "clouds", "云", "朵", /cloud/);
export const KITE = noun("kite", "kites", "风筝", "只", /kite/);
export const CROWN = noun("crown", "crowns", "皇冠", "顶", /crown/);
export const ROCK = noun("rock", "rocks", "石头", "块", /rock/);
export const MUSHROOM = noun("mushroom", "mushrooms", "蘑菇", "个", /mushroom/);
export const STRAWBERRY = noun("strawberry", "strawberries", "草莓", "颗", /strawberry/);
export const LEMON = noun("lemon", "lemons", "柠檬", "个", /lemon/);
export const EGG = noun("egg", "eggs", "鸡蛋", "个", /egg/);
export const PENCIL = noun("pencil", "pencils", "铅笔", "支", /pencil/);
export const TEAPOT = noun("teapot", "teapots", "茶壶", "个", /teapot/);
export const BENCH = noun("bench", "benches", "长椅", "张", /bench/);
export const BRIDGE = noun("bridge", "bridges", "桥", "座", /bridge/);
export const GIFT = noun("gift", "gifts", "礼物", "个", /gift/);
export const ROCKET = noun("rocket", "rockets", "火箭", "枚", /rocket/);
export const DRAGON = noun("dragon", "dragons", "龙", "条", /dragon/);
const TENT = noun("tent", "tents", "帐篷", "顶", /tent/);
export const SHEEP = noun("sheep", "sheep", "羊", "只", /ewe|sheep|ram/);
export const CHICKEN = noun("chicken", "chickens", "鸡", "只", /chicken|hen|rooster/);
export const OWL = noun("owl", "owls", "猫头鹰", "只", /owl/);
export const PANDA = noun("panda", "pandas", "熊猫", "只", /panda/);
export const PERSON = noun("person", "people", "人", "个", /^(man|woman|person|child|boy|girl)/);

/** Animals that stand and are plain nouns in both languages. */
export const ANIMALS: readonly Noun[] = [
  CAT,
  DOG,
  RABBIT,
  FOX,
  HORSE,
  ELEPHANT,
  BEAR,
  LION,
  TIGER,
  DUCK,
  PIG,
  COW,
  FROG,
  MOUSE,
  PENGUIN,
  TURTLE,
];

/** Things one can move about. */
export const OBJECTS: readonly Noun[] = [
  APPLE,
  BALL,
  CUP,
  CHAIR,
  LAMP,
  VASE,
  BALLOON,
  UMBRELLA,
  GUITAR,
  CANDLE,
  CLOCK,
  BASKET,
  TEAPOT,
  LEMON,
  GIFT,
];

export const LARGE: readonly Noun[] = [TREE, HOUSE, CASTLE, CAR, BUS, BRIDGE, TENT];

/** The indefinite article a word takes. */
const article = (word: string): string => (/^[aeiou]/.test(word) && !/^(uni|us|eu)/.test(word) ? "an" : "a");
export const aWord = (word: string): string => `${article(word)} ${word}`;
