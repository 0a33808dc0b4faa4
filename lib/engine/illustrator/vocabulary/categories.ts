// Words for many kinds of things at once ("animals", 水果) and what belongs to them.

type Belongs = (drawing: string, group: number) => boolean;

const PLANT =
  /tree|^(?:bouquet|cherry-blossom|white-flower|lotus|rosette|rose|wilted-flower|hibiscus|sunflower|blossom|tulip|hyacinth|seedling|potted-plant|cactus|sheaf-of-rice|herb|shamrock|four-leaf-clover|maple-leaf|fallen-leaf|leaf-fluttering-in-wind|mushroom|coral)$|^own:(?:bamboo|birch|bush|fern|flower-pot|grass-tuft|hedge|lavender|oak|pine|reeds|vine|wheat|willow)$/;
const TREE = /tree|^own:(?:birch|oak|pine|willow)$/;
const FLOWER =
  /^(?:bouquet|cherry-blossom|white-flower|lotus|rosette|rose|wilted-flower|hibiscus|sunflower|blossom|tulip|hyacinth|own:lavender|own:flower-pot)$/;
const NO_ANIMAL = /^(?:feather|wing|paw-prints|pig-nose|spiral-shell|spider-web|microbe|nest-with-eggs|empty-nest)$/;
const OWN_ANIMAL =
  /^own:(?:ostrich|hen|dragonfly|seahorse|starfish|walrus|tadpole|tadpole-legs)$|^(?:teddy-bear|snail)$/;
const BIRD =
  /^(?:turkey|chicken|rooster|hatching-chick|baby-chick|front-facing-baby-chick|bird|penguin|dove|eagle|duck|swan|owl|dodo|flamingo|peacock|parrot|blackbird|black-bird|goose|phoenix|own:ostrich|own:hen)$/;
const INSECT =
  /^(?:butterfly|bug|ant|honeybee|beetle|lady-beetle|cricket|cockroach|spider|mosquito|fly|worm|own:dragonfly)$/;
const FRUIT =
  /^(?:grapes|melon|watermelon|tangerine|lemon|lime|banana|pineapple|mango|red-apple|green-apple|pear|peach|cherries|strawberry|blueberries|kiwi-fruit|coconut|avocado)$/;
const VEHICLE =
  /train|locomotive|railway-car|tram|monorail|bus$|automobile|taxi|truck|lorry|tractor|racing-car|motorcycle|scooter|bicycle|ambulance|fire-engine|police-car|utility-vehicle|rickshaw|sailboat|canoe|speedboat|ship$|ferry|motor-boat|airplane|helicopter|rocket|^own:(?:boat|submarine|double-decker|excavator|carriage|tank|hot-air-balloon)$/;
const BUILDING =
  /house|building|^(?:hut|post-office|hospital|bank|hotel|convenience-store|school|department-store|factory|castle|japanese-castle|church|mosque|hindu-temple|synagogue|stadium)$|^own:(?:barn|shop|skyscraper|tower|lighthouse|pagoda|windmill|clock-tower|greenhouse|igloo)$/;

const isAnimal: Belongs = (drawing, group) =>
  OWN_ANIMAL.test(drawing) || (group === 3 && !PLANT.test(drawing) && !NO_ANIMAL.test(drawing));

const CATEGORIES: readonly (readonly [RegExp, Belongs])[] = [
  [/^(?:animals?|creatures?|critters?|pets?|beasts?)$|^(?:小?动物|宠物)们?$/iu, isAnimal],
  [
    /^(?:people|persons?|humans?|characters?|figures?)$|^(?:人|人物|人们)$/iu,
    (drawing, group) => group === 1 || /^own:skeleton$/.test(drawing),
  ],
  [/^birds?$|^小?鸟儿?$/iu, (drawing) => BIRD.test(drawing)],
  [/^(?:insects?|bugs?)$|^(?:昆虫|虫子)$/iu, (drawing) => INSECT.test(drawing)],
  [/^trees?$|^(?:树|树木|大树)$/iu, (drawing) => TREE.test(drawing)],
  [/^flowers?$|^(?:花|花朵|鲜花)$/iu, (drawing) => FLOWER.test(drawing)],
  [/^plants?$|^植物$/iu, (drawing) => PLANT.test(drawing)],
  [/^fruits?$|^水果$/iu, (drawing) => FRUIT.test(drawing)],
  [/^food$|^(?:食物|吃的)$/iu, (_, group) => group === 4],
  [/^vehicles?$|^(?:车|车辆|车子|交通工具)$/iu, (drawing) => VEHICLE.test(drawing)],
  [/^buildings?$|^(?:建筑|建筑物|房子|楼房)$/iu, (drawing) => BUILDING.test(drawing)],
];

/** What belongs to the kind a word means, or null when the word means no kind. */
export function categoryOf(word: string): Belongs | null {
  return CATEGORIES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
