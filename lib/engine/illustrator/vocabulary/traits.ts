// What a drawing is in the world: how big, where it lives, which scene it suggests.
import type { Place } from "#lib/engine/lexicon/settings.ts";

export type Domain = "ground" | "sky" | "water" | "thing";

const list = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const HUGE = list(
  "house house-with-garden houses castle church school hospital office-building hotel bank department-store factory own:skyscraper own:lighthouse own:windmill own:pagoda classical-building ferris-wheel roller-coaster circus-tent mountain snow-capped-mountain mount-fuji volcano own:bridge station stadium japanese-castle mosque tokyo-tower statue-of-liberty post-office love-hotel derelict-house",
);
const LARGE = list(
  "deciduous-tree evergreen-tree palm-tree own:cherry-tree own:bamboo christmas-tree hut tent own:stall elephant giraffe sauropod t-rex mammoth whale spouting-whale bus trolleybus delivery-truck articulated-lorry locomotive train high-speed-train ship passenger-ship ferry airplane rocket helicopter own:hot-air-balloon own:street-lamp own:traffic-light desert-island fire-engine own:fountain carousel-horse tractor dragon playground-slide",
);
const SMALL = list(
  "bird baby-chick hatching-chick mouse rat hamster frog duck hedgehog chipmunk turtle crab lobster shrimp fish tropical-fish blowfish squid open-book books tulip rose sunflower hibiscus blossom cherry-blossom bouquet seedling mushroom soccer-ball basketball balloon potted-plant own:bush rock wrapped-gift laptop teddy-bear parrot dove owl bat snake lizard jellyfish spiral-shell own:vase own:lamp television backpack umbrella kite jack-o-lantern basket baby crown lotus hyacinth scarf top-hat guitar violin candle red-paper-lantern star seashell own:carpet fire lantern",
);
const TINY = list(
  "butterfly honeybee lady-beetle bug ant beetle snail fly mosquito cricket spider worm microbe leaf-fluttering-in-wind maple-leaf fallen-leaf herb droplet snowflake sparkles pencil pen paintbrush crayon key ring gem-stone coin musical-note musical-notes red-heart cherries strawberry blueberries candy cookie egg chestnut shamrock four-leaf-clover feather sunglasses glasses",
);
const SKY = list(
  "sun sun-with-face full-moon crescent-moon star glowing-star shooting-star cloud rainbow airplane rocket flying-saucer helicopter own:hot-air-balloon balloon kite eagle bat dove butterfly honeybee dragon satellite comet ringed-planet globe-showing-europe-africa globe-showing-asia-australia globe-showing-americas fireworks snowflake parachute milky-way small-airplane musical-note musical-notes sparkles leaf-fluttering-in-wind cloud-with-rain cloud-with-lightning cloud-with-snow sun-behind-cloud tornado red-heart phoenix-bird droplet falling-leaf fallen-leaf maple-leaf cherry-blossom",
);
const WATER = list(
  "fish tropical-fish blowfish shark whale spouting-whale dolphin octopus squid jellyfish sailboat own:boat ship passenger-ship ferry speedboat motor-boat canoe seal lotus woman-merpeople man-merpeople person-merpeople person-swimming woman-swimming man-swimming person-surfing woman-surfing man-surfing person-rowing-boat man-rowing-boat woman-rowing-boat",
);
const UNDERWATER = list(
  "fish tropical-fish blowfish shark octopus squid jellyfish coral crab lobster shrimp woman-merpeople man-merpeople person-merpeople diving-mask oyster",
);

const FAMILIAR: readonly (readonly [Place, ReadonlySet<string>])[] = [
  ["underwater", UNDERWATER],
  [
    "space",
    list(
      "rocket astronaut woman-astronaut man-astronaut flying-saucer alien ringed-planet satellite comet milky-way globe-showing-europe-africa globe-showing-asia-australia globe-showing-americas",
    ),
  ],
  [
    "sea",
    list(
      "whale spouting-whale dolphin sailboat own:boat ship passenger-ship ferry speedboat motor-boat canoe person-surfing person-rowing-boat man-rowing-boat own:lighthouse anchor",
    ),
  ],
  ["snow", list("penguin polar-bear snowman snowman-without-snow skier snowboarder sled skis seal ice-skate")],
  ["desert", list("two-hump-camel camel cactus scorpion")],
  ["beach", list("umbrella-on-ground palm-tree spiral-shell desert-island crab beach-with-umbrella coconut")],
  ["sky", list("airplane own:hot-air-balloon eagle kite helicopter parachute rainbow cloud")],
  ["classroom", list("teacher student own:blackboard")],
  ["stage", list("singer microphone performing-arts studio-microphone mirror-ball")],
  ["kitchen", list("cook own:oven own:fridge shallow-pan-of-food cooking")],
  [
    "room",
    list(
      "own:sofa bed own:lamp own:shelf chair television couch-and-lamp bathtub toilet person-in-bed own:table own:carpet christmas-tree wrapped-gift teddy-bear",
    ),
  ],
  [
    "street",
    list(
      "automobile bus taxi bicycle motorcycle motor-scooter police-car fire-engine ambulance own:traffic-light own:street-lamp stop-sign delivery-truck pickup-truck sport-utility-vehicle racing-car own:stall kick-scooter skateboard trolleybus tram",
    ),
  ],
  ["city", list("office-building own:skyscraper ferris-wheel hotel bank")],
  ["farm", list("cow ox pig chicken rooster ewe goat tractor farmer horse own:windmill sheaf-of-rice jack-o-lantern")],
  ["forest", list("bear deer owl fox hedgehog chipmunk wolf mushroom evergreen-tree squirrel raccoon beaver")],
  ["bamboo", list("panda own:bamboo")],
];

const SIZE_UNKNOWN = 0.6;
const SIZE_BY_GROUP: Readonly<Record<number, number>> = { 1: 1.1, 3: 1, 4: 0.5, 5: 1.3, 6: 0.5, 7: 0.5 };

/** Natural height relative to a fox or cat (1). Emoji groups give the default. */
export function naturalSize(drawing: string, group: number): number {
  if (HUGE.has(drawing)) return 2.5;
  if (LARGE.has(drawing)) return 1.9;
  if (SMALL.has(drawing)) return 0.55;
  if (TINY.has(drawing)) return 0.32;
  if (drawing.startsWith("own:")) return OWN_SIZE[drawing] ?? 0.6;
  return SIZE_BY_GROUP[group] ?? SIZE_UNKNOWN;
}

const OWN_SIZE: Readonly<Record<string, number>> = {
  "own:table": 0.85,
  "own:sofa": 0.95,
  "own:shelf": 1.7,
  "own:fridge": 1.7,
  "own:oven": 1,
  "own:blackboard": 1.3,
  "own:bench": 0.75,
  "own:fence": 0.6,
  "own:sign": 1,
  "own:boat": 0.7,
  "own:plate": 0.14,
  "own:bowl": 0.35,
};

/** Where a drawing lives when nothing says otherwise. */
export function domainOf(drawing: string): Domain {
  if (SKY.has(drawing)) return "sky";
  return WATER.has(drawing) ? "water" : "ground";
}

/** The place a drawing suggests when the words name none; null when it goes anywhere. */
export function familiarPlace(drawing: string, group: number): Place | null {
  const known = FAMILIAR.find(([, drawings]) => drawings.has(drawing));
  if (known) return known[0];
  if (group === 4 || /^own:(mug|lemonade|bottle|bowl|plate|vase)$/.test(drawing)) return "table";
  return group === 7 || group === 6 ? "plain" : null;
}
