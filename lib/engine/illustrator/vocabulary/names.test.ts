// Phrases and the drawing each must lead to.
import { beforeAll, describe, expect, it } from "vitest";
import { findNoun } from "./lookup.ts";
import { loadVocabulary, type Vocabulary } from "./names.ts";

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = await loadVocabulary("中文");
});

const drawingOf = (phrase: string): string | undefined => findNoun(phrase, vocabulary)?.drawing;

/** "phrase = drawing", one a line. */
const table = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [phrase = "", drawing = ""] = line.split("=").map((part) => part.trim());
      return [phrase, drawing] as const;
    });

const ENGLISH = table(`
  kitten = cat
  puppies = dog
  bunny = rabbit
  mice = mouse
  geese = goose
  wolves = wolf
  sheep = ewe
  lambs = ewe
  calves = cow
  oxen = ox
  piglets = pig
  foals = horse
  ponies = horse
  hens = own:hen
  chicks = baby-chick
  ducklings = duck
  fishes = fish
  goldfish = tropical-fish
  houseflies = fly
  butterflies = butterfly
  caterpillars = bug
  ladybirds = lady-beetle
  bees = honeybee
  squirrels = chipmunk
  polar bears = polar-bear
  sea lion = seal
  dromedary = camel
  black cat = black-cat
  guide dog = guide-dog
  seashells = spiral-shell
  spider's web = spider-web
  dinosaurs = sauropod
  tyrannosaurus = t-rex
  hippos = hippopotamus
  men = man
  women = woman
  children = child
  policemen = police-officer
  firemen = firefighter
  grandma = old-woman
  grandpa = old-man
  bearded man = man-beard
  bald man = man-bald
  man with red hair = man-red-hair
  woman teacher = woman-teacher
  man astronaut = man-astronaut
  elves = person-elf
  fairies = woman-fairy
  mermaids = woman-merpeople
  witch = woman-mage
  wizards = man-mage
  knights = own:knight
  zombies = person-zombie
  snowmen = snowman
  clown = clown-face
  woman running facing right = woman-running-facing-right
  surfer = person-surfing
  cyclists = person-biking
  ballerina = woman-dancing
  trees = deciduous-tree
  pine = own:pine
  birch trees = own:birch
  weeping willow = own:willow
  palm trees = palm-tree
  apple tree = own:fruit-tree
  cherry blossoms = cherry-blossom
  leaves = herb
  autumn leaves = fallen-leaf
  cacti = cactus
  tulips = tulip
  four-leaf clover = four-leaf-clover
  ferns = own:fern
  lavender flowers = own:lavender
  ears of wheat = own:wheat
  tuft of grass = own:grass-tuft
  waterfall = own:waterfall
  icebergs = own:iceberg
  cave = own:cave
  volcanoes = volcano
  shooting stars = shooting-star
  full moon = full-moon
  snowflakes = snowflake
  lightning bolt = high-voltage
  apples = red-apple
  green apples = green-apple
  strawberries = strawberry
  cherries = cherries
  peaches = peach
  potatoes = potato
  tomatoes = tomato
  loaves = bread
  sandwiches = sandwich
  hot dogs = hot-dog
  french fries = french-fries
  slice of pizza = pizza
  ice cream cones = soft-ice-cream
  birthday cake = birthday-cake
  slice of cake = shortcake
  glass of milk = glass-of-milk
  cup of coffee = own:mug
  bubble tea = bubble-tea
  wine glasses = wine-glass
  teapots = teapot
  houses = house
  row of houses = houses
  haunted house = derelict-house
  skyscrapers = own:skyscraper
  lighthouses = own:lighthouse
  water well = own:well
  red barn = own:barn
  pyramids = own:pyramid
  igloos = own:igloo
  clock tower = own:clock-tower
  bookshop = own:shop
  market stall = own:stall
  torii gate = shinto-shrine
  statue of liberty = statue-of-liberty
  traffic light = own:traffic-light
  fire hydrants = own:hydrant
  parking meter = own:parking-meter
  stop sign = own:stop-sign
  lamp posts = own:street-lamp
  park benches = own:bench
  trash can = own:bin
  traffic cones = own:road-cone
  zebra crossing = own:crossing
  phone booth = own:phone-box
  mailbox = own:mailbox
  dining table = own:table
  school desks = own:desk
  bookshelves = own:shelf
  couches = own:sofa
  armchair = own:armchair
  bunk beds = own:bunk-bed
  chest of drawers = own:drawers
  wardrobe = own:wardrobe
  refrigerator = own:fridge
  microwave oven = own:microwave
  frying pans = own:pan
  kettle = own:kettle
  knives = own:table-knife
  forks = own:fork
  spoons = spoon
  chopsticks = chopsticks
  scissors = scissors
  glasses = glasses
  sunglasses = sunglasses
  watches = watch
  scarves = scarf
  gloves = gloves
  shoes = running-shoe
  top hats = top-hat
  teddy bears = teddy-bear
  hot air balloons = own:hot-air-balloon
  baseball bat = own:baseball-bat
  baseball gloves = own:baseball-glove
  tennis rackets = own:tennis-racket
  surfboards = own:surfboard
  snowboard = own:snowboard
  skis = own:skis
  frisbees = own:frisbee
  basketball hoop = own:hoop
  power drill = own:drill
  watering cans = own:watering-can
  wheelbarrow = own:wheelbarrow
  ladders = ladder
  hair dryer = own:hair-drier
  remote control = own:remote
  computer mouse = computer-mouse
  washing machine = own:washing-machine
  treasure chests = own:chest
  swords = own:sword
  potions = own:potion
  torches = own:torch
  magic portal = own:portal
  spellbook = own:magic-book
  beakers = own:beaker
  protractor = own:protractor
  globe = own:school-globe
  stack of books = books
  books = open-book
  hexagons = own:hexagon
  cubes = own:cube
  red circle = red-circle
  broken heart = broken-heart
  question mark = red-question-mark
  recycling symbol = recycling-symbol
  no smoking sign = no-smoking
  crying face = crying-face
  crying emoji = crying-face
  flag of france = own:flag-fr
  german flag = own:flag-de
  union jack = own:flag-gb
  flag of the united states = own:flag-us
  pirate flag = pirate-flag
  school bus = bus
  fire trucks = fire-engine
  police cars = police-car
  steam trains = locomotive
  bullet train = bullet-train
  canoes = canoe
  rowing boat = own:boat
  space rockets = rocket
  flying saucer = flying-saucer
`);

const CHINESE = table(`
  小猫 = cat
  黑猫 = black-cat
  小狗 = dog
  兔子 = rabbit
  北极熊 = polar-bear
  大熊猫 = panda
  老虎 = tiger
  长颈鹿 = giraffe
  单峰骆驼 = camel
  猫头鹰 = owl
  火烈鸟 = flamingo
  锦鲤 = tropical-fish
  鲸鱼 = whale
  海豹 = seal
  乌龟 = turtle
  瓢虫 = lady-beetle
  毛毛虫 = bug
  蜘蛛网 = spider-web
  霸王龙 = t-rex
  凤凰 = phoenix-bird
  小朋友们 = child
  孩子们 = child
  老奶奶 = old-woman
  医生 = health-worker
  消防员 = firefighter
  宇航员 = astronaut
  美人鱼 = woman-merpeople
  小仙子 = person-fairy
  女巫 = woman-mage
  红发男人 = man-red-hair
  大胡子男人 = man-beard
  雪人 = snowman
  圣诞老人 = santa-claus
  僵尸 = person-zombie
  冲浪者 = person-surfing
  大树 = deciduous-tree
  柳树 = own:willow
  白桦树 = own:birch
  苹果树 = own:fruit-tree
  樱花树 = own:cherry-tree
  竹子 = own:bamboo
  草丛 = own:grass-tuft
  薰衣草 = own:lavender
  麦穗 = own:wheat
  芦苇 = own:reeds
  向日葵 = sunflower
  四叶草 = four-leaf-clover
  仙人掌 = cactus
  瀑布 = own:waterfall
  山洞 = own:cave
  冰山 = own:iceberg
  悬崖 = own:cliff
  流星 = shooting-star
  雪花 = snowflake
  苹果 = red-apple
  青苹果 = green-apple
  橙子 = tangerine
  西兰花 = broccoli
  胡萝卜 = carrot
  热狗 = hot-dog
  甜甜圈 = doughnut
  三明治 = sandwich
  披萨 = pizza
  饺子 = dumpling
  月饼 = moon-cake
  冰淇淋 = soft-ice-cream
  珍珠奶茶 = bubble-tea
  咖啡 = own:mug
  酒杯 = wine-glass
  谷仓 = own:barn
  温室 = own:greenhouse
  水井 = own:well
  金字塔 = own:pyramid
  冰屋 = own:igloo
  灯塔 = own:lighthouse
  风车 = own:windmill
  宝塔 = own:pagoda
  亭子 = own:gazebo
  钟楼 = own:clock-tower
  书店 = own:shop
  热气球 = own:hot-air-balloon
  红绿灯 = own:traffic-light
  消防栓 = own:hydrant
  停车计时器 = own:parking-meter
  停车标志 = own:stop-sign
  长椅 = own:bench
  路灯 = own:street-lamp
  垃圾桶 = own:bin
  斑马线 = own:crossing
  信箱 = own:mailbox
  餐桌 = own:table
  书桌 = own:desk
  书架 = own:shelf
  衣柜 = own:wardrobe
  上下铺 = own:bunk-bed
  婴儿床 = own:crib
  壁炉 = own:fireplace
  冰箱 = own:fridge
  微波炉 = own:microwave
  烤面包机 = own:toaster
  洗手池 = own:sink
  平底锅 = own:pan
  餐刀 = own:table-knife
  叉子 = own:fork
  勺子 = spoon
  吹风机 = own:hair-drier
  遥控器 = own:remote
  洗衣机 = own:washing-machine
  棒球棒 = own:baseball-bat
  网球拍 = own:tennis-racket
  冲浪板 = own:surfboard
  滑雪板 = own:skis
  飞盘 = own:frisbee
  篮球架 = own:hoop
  电钻 = own:drill
  铲子 = own:shovel
  洒水壶 = own:watering-can
  梯子 = ladder
  宝箱 = own:chest
  宝剑 = own:sword
  盾牌 = own:shield
  药水 = own:potion
  传送门 = own:portal
  魔法书 = own:magic-book
  烧杯 = own:beaker
  量角器 = own:protractor
  地球仪 = own:school-globe
  六边形 = own:hexagon
  立方体 = own:cube
  法国国旗 = own:flag-fr
  中国国旗 = own:flag-cn
  海盗旗 = pirate-flag
  哭脸 = crying-face
  问号 = red-question-mark
  救护车 = ambulance
  独木舟 = canoe
  飞碟 = flying-saucer
`);

describe("English phrases", () => {
  it.each(ENGLISH)("%s is drawn as %s", (phrase, drawing) => {
    expect(drawingOf(phrase)).toBe(drawing);
  });

  it("are at least 150", () => {
    expect(new Set(ENGLISH.map(([phrase]) => phrase)).size).toBeGreaterThanOrEqual(150);
  });
});

describe("Chinese phrases", () => {
  it.each(CHINESE)("%s is drawn as %s", (phrase, drawing) => {
    expect(drawingOf(phrase)).toBe(drawing);
  });

  it("are at least 100", () => {
    expect(new Set(CHINESE.map(([phrase]) => phrase)).size).toBeGreaterThanOrEqual(100);
  });
});

describe("plurals", () => {
  it.each(["cats", "mice", "geese", "wolves", "knives", "children", "snowmen", "cherries", "fire hydrants", "孩子们"])(
    "%s are many",
    (phrase) => {
      expect(findNoun(phrase, vocabulary)?.plural).toBe(true);
    },
  );

  it.each([
    "cat",
    "glasses",
    "scissors",
    "fallen leaves",
    "grapes",
    "chess pawn",
    "bus",
    "cactus",
    "octopus",
    "dress",
    "孩子",
  ])("%s is one", (phrase) => {
    expect(findNoun(phrase, vocabulary)?.plural).toBe(false);
  });
});
