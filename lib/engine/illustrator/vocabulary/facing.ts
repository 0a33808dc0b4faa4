// Which way drawings look, and which of them must never be mirrored.

export type Facing = "left" | "right" | "front";

const list = (text: string): ReadonlySet<string> => new Set(text.split(" "));

// The set draws nearly everything from its left side; these look right.
const RIGHT = list(
  "rocket airplane small-airplane airplane-departure blackbird own:drill own:watering-can own:wheelbarrow own:kettle own:pan own:block-arrow own:jug",
);
const ANIMALS_LEFT = list(
  "ant baby-chick badger beaver bird bison black-cat blowfish boar bug camel cat chicken chipmunk cow cricket crocodile deer dodo dog dolphin donkey dove dragon dragon-face duck eagle elephant ewe fish flamingo giraffe goat goose guide-dog hedgehog hippopotamus honeybee horse horse-face kangaroo leopard llama mammoth moose mosquito mouse ox parrot pig poodle rabbit ram rat rhinoceros rooster sauropod seal service-dog shark shrimp skunk snail snake spouting-whale swan t-rex tiger tropical-fish turkey turtle two-hump-camel unicorn water-buffalo whale worm zebra",
);
const VEHICLES_LEFT = list(
  "ambulance articulated-lorry auto-rickshaw automobile bicycle bullet-train bus carousel-horse delivery-truck ferry fire-engine helicopter high-speed-train kick-scooter light-rail locomotive manual-wheelchair minibus monorail motor-boat motor-scooter motorcycle motorized-wheelchair passenger-ship pickup-truck police-car racing-car ship speedboat sport-utility-vehicle taxi tractor trolleybus wind-face",
);
const OWN_LEFT = list(
  "own:hair-drier own:catapult own:submarine own:double-decker own:excavator own:crane own:tank own:mower own:carriage own:stroller own:seahorse own:ostrich own:walrus own:cargo-ship own:tall-ship own:pirate-ship own:dragon-boat own:train own:hen",
);
const DOERS_LEFT =
  /^(?:person|man|woman)-(?:biking|walking|running|kneeling|rowing-boat|fencing|surfing|with-white-cane|in-manual-wheelchair|in-motorized-wheelchair|mountain-biking)$|^horse-racing$/;

/** Where a drawing looks as it is drawn; "front" when it looks at us or nowhere. */
export function facing(drawing: string): Facing {
  if (RIGHT.has(drawing) || drawing.endsWith("-facing-right")) return "right";
  if (ANIMALS_LEFT.has(drawing) || VEHICLES_LEFT.has(drawing) || DOERS_LEFT.test(drawing)) return "left";
  return OWN_LEFT.has(drawing) ? "left" : "front";
}

const LETTERED =
  /^own:(?:stop-sign|calculator|parking-meter|protractor|clock-tower|flag-.*)$|-(?:button|arrow|sign|mark|medal|clock|chart.*|book|flag)$|^(?:keycap|input|japanese|chart|new|ok|atm|a|b|ab|o|cl|id|ng|sos|vs|up|cool|free|top|on|soon|end|back)-|^(?:calendar|tear-off-calendar|spiral-calendar|watch|alarm-clock|stopwatch|hospital|convenience-store|hotel|love-hotel|bank|atm-sign|pool-8-ball|label|dollar-banknote|euro-banknote|pound-banknote|yen-banknote|hundred-points|joker|mahjong-red-dragon|zzz|abc|straight-ruler|triangular-ruler|thermometer|school|station|keyboard|laptop|newspaper|rolled-up-newspaper|circled-m|trade-mark|p-button|ticket|white-flower)$/;

/** True for drawings with letters, digits or a fixed left and right: mirrored, they would be wrong. */
export function isLettered(drawing: string): boolean {
  return LETTERED.test(drawing);
}
