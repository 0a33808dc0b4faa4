// How tall things are beside each other: 1 is a fox. Damped on purpose, since a picture is not a map.

/** size · drawings */
const TABLE: readonly (readonly [number, string])[] = [
  [
    3.2,
    "mountain snow-capped-mountain mount-fuji volcano tokyo-tower statue-of-liberty own:skyscraper own:glacier own:pyramid ferris-wheel roller-coaster office-building department-store own:waterfall own:cliff",
  ],
  [
    2.5,
    "house house-with-garden houses castle church school hospital hotel bank factory classical-building circus-tent stadium station japanese-castle mosque post-office japanese-post-office love-hotel derelict-house synagogue hindu-temple shinto-shrine kaaba wedding convenience-store building-construction own:lighthouse own:windmill own:pagoda own:bridge own:tower own:clock-tower own:barn own:silo own:arch own:shop own:hill own:island own:iceberg own:dune own:cave passenger-ship own:train ship own:cargo-ship own:tall-ship own:pirate-ship own:dragon-boat bridge-at-night cityscape cityscape-at-dusk national-park sunrise-over-mountains desert-island moai",
  ],
  [
    1.9,
    "deciduous-tree evergreen-tree palm-tree tanabata-tree christmas-tree own:cherry-tree own:oak own:pine own:birch own:willow own:fruit-tree own:bare-tree own:bamboo own:gazebo own:greenhouse own:igloo own:stall own:fountain own:street-lamp own:traffic-light own:well hut tent elephant giraffe sauropod t-rex mammoth whale spouting-whale bus trolleybus oncoming-bus delivery-truck articulated-lorry locomotive train high-speed-train bullet-train monorail tram tram-car railway-car light-rail metro ferry airplane rocket helicopter own:hot-air-balloon fire-engine tractor dragon fountain own:hoop own:river own:double-decker own:excavator own:crane own:submarine own:stairs",
  ],
  [
    1.5,
    "horse cow ox water-buffalo bison camel two-hump-camel rhinoceros hippopotamus moose bear polar-bear gorilla carousel-horse unicorn zebra llama shark dolphin minibus ambulance sailboat speedboat motor-boat own:wardrobe own:fridge own:shelf own:bunk-bed own:curtain own:phone-box own:gate own:swing own:portal own:stop-sign own:parking-meter door elevator playground-slide horse-racing fuel-pump bus-stop phoenix-bird own:fireplace sport-utility-vehicle small-airplane flying-saucer snowman snowman-without-snow parachute own:crossing own:pond own:throne own:carriage own:tank own:ostrich own:walrus own:hammock own:birdhouse",
  ],
  [
    1.2,
    "own:knight own:king own:queen automobile taxi police-car racing-car pickup-truck oncoming-automobile oncoming-taxi oncoming-police-car motorcycle lion tiger deer kangaroo donkey crocodile auto-rickshaw canoe own:skeleton own:chalkboard own:blackboard own:lamp own:catapult ladder goal-net own:reeds own:surfboard manual-wheelchair motorized-wheelchair mountain-cableway own:crib",
  ],
  [
    1,
    "bicycle motor-scooter bed bathtub couch-and-lamp toilet shower own:oven own:sofa own:armchair own:washing-machine own:drawers own:sink own:desk own:bench own:mailbox own:bin own:campfire own:wheat own:hedge postbox shopping-cart own:net own:vine wolf leopard goat ewe ram boar pig seal sled own:snowboard own:skis own:shovel own:rake own:pitchfork own:hoe own:electric-fan own:cauldron own:doghouse own:spear own:mower own:stroller own:chandelier own:towel",
  ],
  [
    0.85,
    "chair own:table own:stool own:barrel own:crate own:wheelbarrow own:hydrant own:road-cone own:chest own:stump own:fern own:lavender own:tv own:boat kick-scooter swan goose flamingo peacock turkey penguin eagle beaver badger otter raccoon own:sign own:sword own:shield own:torch guitar saxophone umbrella cactus own:school-globe drum own:crystal closed-umbrella umbrella-on-ground beach-with-umbrella own:flower-pot own:anvil own:bush",
  ],
  [
    0.55,
    "bird baby-chick hatching-chick front-facing-baby-chick mouse rat hamster frog duck hedgehog chipmunk turtle crab lobster shrimp fish tropical-fish blowfish squid open-book books closed-book tulip rose sunflower hibiscus blossom cherry-blossom bouquet wilted-flower white-flower seedling mushroom brown-mushroom soccer-ball basketball volleyball rugby-football american-football balloon potted-plant rock wrapped-gift laptop desktop-computer television radio teddy-bear parrot dove blackbird owl bat snake lizard jellyfish spiral-shell own:vase own:fence own:grass-tuft own:puddle own:box own:log own:pot own:blender own:toaster own:microwave own:kettle own:jug own:watering-can own:potion own:beaker own:lab-flask own:magic-book own:paint own:birdcage own:fishbowl own:typewriter own:wreath own:seahorse own:sandcastle own:clothes-iron own:tennis-racket own:baseball-bat backpack luggage briefcase handbag shopping-bags kite jack-o-lantern basket bucket baby crown lotus hyacinth scarf top-hat womans-hat billed-cap violin trumpet musical-keyboard accordion candle red-paper-lantern own:firecrackers own:slime own:hoard own:zongzi own:hen star glowing-star fire watermelon pineapple melon birthday-cake pot-of-food wastebasket toolbox mantelpiece-clock telescope microscope globe-with-meridians bowling skateboard broom crystal-ball own:carpet oil-drum lab-coat coat dress kimono jeans t-shirt rescue-workers-helmet own:dumbbell feather trophy dodo rooster chicken rabbit cat-face",
  ],
  [
    0.45,
    "own:lemonade own:bottle own:perfume own:bowl wine-glass beer-mug bubble-tea cup-with-straw glass-of-milk tropical-drink cocktail-glass tumbler-glass teapot bottle-with-popping-cork coconut mango pizza hamburger sandwich hot-dog french-fries bread baguette-bread popcorn steaming-bowl cooked-rice green-salad shallow-pan-of-food spaghetti bento-box pie broccoli ear-of-corn leafy-green eggplant cucumber own:mug own:pan own:frisbee own:baseball-glove own:hair-drier own:drill own:calculator running-shoe womans-boot hiking-boot high-heeled-shoe mans-shoe roller-skate ice-skate alarm-clock telephone camera video-camera game-die light-bulb hammer carpentry-saw axe scroll framed-picture mirror artist-palette own:protractor own:set-square own:thermos own:chopping-board own:rolling-pin own:starfish own:dragonfly",
  ],
  [
    0.36,
    "own:cushion red-apple green-apple tangerine lemon lime pear peach banana grapes carrot tomato potato onion garlic bell-pepper hot-pepper avocado croissant doughnut bagel pretzel cupcake cookie shortcake pancakes waffle soft-ice-cream ice-cream taco burrito rice-ball sushi dumpling moon-cake cheese-wedge chocolate-bar lollipop honey-pot jar salt mobile-phone computer-mouse keyboard watch toothbrush spoon own:fork own:table-knife kitchen-knife chopsticks fork-and-knife own:remote own:eraser own:chalk scissors baseball tennis ping-pong softball yo-yo compass hourglass-done magnifying-glass-tilted-left flashlight magnet abacus test-tube lotion-bottle wrench screwdriver glasses sunglasses own:treasure-map own:whisk own:toothpaste gloves socks baby-bottle teacup-without-handle beverage-box canned-food",
  ],
  [
    0.28,
    "butterfly honeybee lady-beetle bug ant beetle snail fly mosquito cricket spider worm microbe cockroach scorpion leaf-fluttering-in-wind maple-leaf fallen-leaf herb droplet snowflake sparkles pencil pen paintbrush crayon fountain-pen key old-key ring gem-stone coin musical-note musical-notes red-heart cherries strawberry blueberries olive candy egg chestnut peanuts beans shamrock four-leaf-clover razor lipstick pill safety-pin paperclip pushpin thread sewing-needle ticket own:plate straight-ruler triangular-ruler soap sponge",
  ],
];

/** Natural heights of drawings that differ from their kind. */
export const SIZES: ReadonlyMap<string, number> = new Map(
  TABLE.flatMap(([size, drawings]) => drawings.split(" ").map((drawing) => [drawing, size] as const)),
);
