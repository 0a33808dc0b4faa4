// How big a drawing is, where it lives, and which place it suggests when the words name none.
import type { Place } from "#lib/engine/lexicon/settings.ts";
import { SIZES } from "./sizes.ts";

export type Domain = "ground" | "sky" | "water" | "thing";

const list = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const SKY = list(
  "sun sun-with-face full-moon full-moon-face crescent-moon new-moon new-moon-face first-quarter-moon last-quarter-moon waxing-crescent-moon waxing-gibbous-moon waning-crescent-moon waning-gibbous-moon first-quarter-moon-face last-quarter-moon-face star glowing-star shooting-star cloud rainbow airplane airplane-departure airplane-arrival rocket flying-saucer helicopter own:hot-air-balloon balloon kite eagle bat dove butterfly honeybee dragon satellite comet ringed-planet globe-showing-europe-africa globe-showing-asia-australia globe-showing-americas fireworks sparkler snowflake parachute milky-way small-airplane musical-note musical-notes sparkles leaf-fluttering-in-wind cloud-with-rain cloud-with-lightning cloud-with-lightning-and-rain cloud-with-snow sun-behind-cloud sun-behind-small-cloud sun-behind-large-cloud sun-behind-rain-cloud tornado wind-face red-heart phoenix-bird droplet fallen-leaf maple-leaf cherry-blossom fly mosquito bubbles own:dragonfly own:chandelier high-voltage money-with-wings aerial-tramway mountain-cableway suspension-railway baby-angel",
);
const WATER = list(
  "fish tropical-fish blowfish shark whale spouting-whale dolphin octopus squid jellyfish sailboat own:boat ship own:cargo-ship own:tall-ship own:pirate-ship own:dragon-boat passenger-ship ferry speedboat motor-boat canoe lotus own:iceberg own:submarine own:seahorse ring-buoy water-wave woman-merpeople man-merpeople person-merpeople person-swimming woman-swimming man-swimming person-surfing woman-surfing man-surfing person-rowing-boat man-rowing-boat woman-rowing-boat person-playing-water-polo man-playing-water-polo woman-playing-water-polo",
);

const FAMILIAR: readonly (readonly [Place, ReadonlySet<string>])[] = [
  [
    "underwater",
    list(
      "fish tropical-fish blowfish shark octopus squid jellyfish coral crab lobster shrimp woman-merpeople man-merpeople person-merpeople diving-mask oyster own:seahorse own:starfish own:submarine",
    ),
  ],
  [
    "space",
    list(
      "rocket astronaut woman-astronaut man-astronaut flying-saucer alien ringed-planet satellite comet milky-way globe-showing-europe-africa globe-showing-asia-australia globe-showing-americas",
    ),
  ],
  [
    "sea",
    list(
      "whale spouting-whale dolphin sailboat own:boat ship own:cargo-ship own:tall-ship own:pirate-ship own:dragon-boat passenger-ship ferry speedboat motor-boat canoe person-surfing woman-surfing man-surfing person-rowing-boat man-rowing-boat woman-rowing-boat own:lighthouse anchor own:island ring-buoy water-wave pirate-flag own:surfboard",
    ),
  ],
  [
    "snow",
    list(
      "penguin polar-bear snowman snowman-without-snow skier snowboarder sled skis own:skis own:snowboard seal ice-skate own:iceberg own:glacier own:igloo ice-hockey curling-stone mammoth",
    ),
  ],
  ["desert", list("two-hump-camel camel cactus own:ostrich scorpion own:pyramid own:dune moai")],
  [
    "beach",
    list(
      "umbrella-on-ground own:sandcastle palm-tree spiral-shell desert-island crab beach-with-umbrella coconut bikini one-piece-swimsuit thong-sandal tropical-drink",
    ),
  ],
  [
    "lake",
    list(
      "swan duck own:pond own:reeds lotus beaver otter person-swimming woman-swimming man-swimming flamingo crocodile hippopotamus fishing-pole",
    ),
  ],
  ["sky", list("airplane own:hot-air-balloon eagle kite helicopter parachute rainbow cloud")],
  [
    "classroom",
    list(
      "teacher woman-teacher man-teacher student woman-student man-student own:blackboard own:chalkboard own:chalk own:school-globe own:protractor own:set-square abacus own:eraser own:beaker own:lab-flask test-tube microscope scientist woman-scientist man-scientist petri-dish",
    ),
  ],
  [
    "stage",
    list(
      "singer woman-singer man-singer microphone performing-arts studio-microphone mirror-ball own:curtain level-slider control-knobs ballet-shoes man-dancing woman-dancing",
    ),
  ],
  [
    "kitchen",
    list(
      "cook woman-cook man-cook own:oven own:fridge own:rolling-pin own:whisk own:chopping-board own:microwave own:toaster own:sink own:kettle own:pot own:pan own:blender shallow-pan-of-food cooking pot-of-food fondue",
    ),
  ],
  [
    "room",
    list(
      "own:sofa own:armchair own:cushion own:birdcage own:fishbowl own:towel own:toothpaste own:chandelier own:throne own:typewriter own:stairs own:stool own:wardrobe own:drawers own:bunk-bed own:crib own:fireplace own:tv bed own:lamp own:shelf chair television couch-and-lamp bathtub shower toilet person-in-bed person-taking-bath own:table own:desk own:carpet own:washing-machine own:electric-fan christmas-tree wrapped-gift teddy-bear door window mirror musical-keyboard desktop-computer keyboard",
    ),
  ],
  [
    "street",
    list(
      "automobile bus own:double-decker own:excavator own:stroller oncoming-bus oncoming-automobile oncoming-taxi oncoming-police-car taxi bicycle motorcycle motor-scooter auto-rickshaw minibus police-car fire-engine ambulance own:traffic-light own:street-lamp own:stop-sign own:parking-meter own:hydrant own:road-cone own:crossing own:phone-box own:bin own:mailbox postbox bus-stop fuel-pump stop-sign delivery-truck articulated-lorry pickup-truck sport-utility-vehicle racing-car own:stall own:shop kick-scooter skateboard trolleybus tram tram-car person-biking man-biking woman-biking barber-pole construction convenience-store police-officer",
    ),
  ],
  [
    "city",
    list(
      "office-building own:skyscraper own:clock-tower own:arch ferris-wheel hotel bank department-store hospital tokyo-tower statue-of-liberty",
    ),
  ],
  [
    "farm",
    list(
      "cow ox pig chicken own:hen rooster ewe ram goat turkey donkey tractor farmer woman-farmer man-farmer horse own:windmill own:barn own:silo own:wheat own:pitchfork own:well sheaf-of-rice jack-o-lantern baby-chick hatching-chick water-buffalo ear-of-corn",
    ),
  ],
  [
    "garden",
    list(
      "own:wheelbarrow own:watering-can own:rake own:shovel own:hoe own:greenhouse own:flower-pot own:hedge own:fountain own:gazebo own:bench own:swing own:mower own:doghouse own:birdhouse own:hammock playground-slide fountain tulip rose sunflower butterfly honeybee own:lavender own:gate",
    ),
  ],
  [
    "forest",
    list(
      "bear deer moose owl fox hedgehog chipmunk wolf mushroom brown-mushroom evergreen-tree own:pine own:birch own:fern own:stump own:log raccoon badger own:cave own:campfire boar skunk person-elf",
    ),
  ],
  [
    "mountain",
    list(
      "own:cliff own:waterfall snow-capped-mountain mountain mount-fuji llama person-climbing woman-climbing man-climbing person-mountain-biking",
    ),
  ],
  ["bamboo", list("panda own:bamboo")],
];

const STILL = /^own:(?:mug|lemonade|bottle|bowl|plate|vase|jug|fork|table-knife)$|^wine-glass$|^spoon$|^fork-and-knife/;
const FIGURES =
  /^own:(?:circle|oval|square|rectangle|triangle|rhombus|trapezoid|parallelogram|pentagon|hexagon|octagon|cube|cuboid|sphere|cylinder|cone|square-pyramid|five-pointed-star|plus-shape|semicircle|block-arrow|calculator|remote|hair-drier|clothes-iron|dumbbell|tennis-racket|baseball-bat|baseball-glove|frisbee|drill|box|crate)$/;

const ANY = 0.6;
// Faces 0, people 1, nature 3, food 4, travel 5, activities 6, objects 7, symbols 8, flags 9.
const BY_GROUP: Readonly<Record<number, number>> = {
  0: 0.8,
  1: 1.1,
  3: 1,
  4: 0.4,
  5: 1.3,
  6: 0.5,
  7: 0.45,
  8: 0.7,
  9: 1,
};
const BODY_PART =
  /hand|finger|thumb|fist|palms|^(?:ear|eye|eyes|foot|leg|nose|mouth|tongue|tooth|bone|brain|lungs|anatomical-heart|flexed-biceps|footprints|nail-polish|selfie|biting-lip|ear-with-hearing-aid|mechanical-arm|mechanical-leg)$/;
const SHAPE =
  /^own:(?:circle|oval|square|rectangle|triangle|rhombus|trapezoid|parallelogram|pentagon|hexagon|octagon|five-pointed-star|plus-shape|semicircle|block-arrow|cube|cuboid|sphere|cylinder|cone|square-pyramid)$/;

/** Natural height relative to a fox (1); the emoji group (-1 for none) gives the default. */
export function naturalSize(drawing: string, group: number): number {
  const known = SIZES.get(drawing);
  if (known !== undefined) return known;
  if (drawing.startsWith("own:flag-")) return 1.5;
  if (SHAPE.test(drawing)) return 0.8;
  if (group === 1 && BODY_PART.test(drawing)) return 0.5;
  return BY_GROUP[group] ?? ANY;
}

/** Where a drawing lives when nothing says otherwise. */
export function domainOf(drawing: string): Domain {
  if (SKY.has(drawing)) return "sky";
  return WATER.has(drawing) ? "water" : "ground";
}

/** The place a drawing suggests when the words name none; null when it goes anywhere. */
export function familiarPlace(drawing: string, group: number): Place | null {
  const known = FAMILIAR.find(([, drawings]) => drawings.has(drawing));
  if (known) return known[0];
  if (group === 4 || STILL.test(drawing)) return "table";
  return PLAIN_GROUPS.has(group) || FIGURES.test(drawing) ? "plain" : null;
}

// Faces, activities, objects, symbols and flags go before a plain ground.
const PLAIN_GROUPS: ReadonlySet<number> = new Set([0, 6, 7, 8, 9]);
