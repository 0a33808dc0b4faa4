// English obedience cases grown from templates: nouns × counts × colours × positions.

import type { Case, Claim } from "./test-claims.ts";
import * as claim from "./test-claims.ts";
import { TONES } from "./test-colours.ts";
import * as n from "./test-nouns.ts";
import { aWord, type Noun } from "./test-nouns.ts";

const when = (prompt: string, ...claims: readonly Claim[]): Case => ({ prompt, claims });
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const NUMBERS = [
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
].flatMap((words) => words.split(" "));
const COUNTED = [...n.ANIMALS, ...n.OBJECTS, n.TREE, n.STAR, n.BUTTERFLY, n.BIRD];

const single: readonly Case[] = [...n.ANIMALS, ...n.OBJECTS, ...n.LARGE].map((noun) =>
  when(aWord(noun.one), claim.shows(noun), claim.onlyShows(noun)),
);

const counts: readonly Case[] = NUMBERS.flatMap((word, index) => {
  const count = index + 1;
  const [first, second] = [at(COUNTED, index), at(COUNTED, index * 3 + 7)];
  const say = (noun: Noun) => (count === 1 ? noun.one : noun.many);
  return [
    when(`${word} ${say(first)}`, claim.shows(first, count)),
    when(
      `${count} ${say(second)} on a plain background`,
      claim.shows(second, count),
      claim.setting({ place: "plain" }),
    ),
  ];
});

const otherCounts: readonly Case[] = [
  when("a dozen eggs", claim.shows(n.EGG, 12)),
  when("half a dozen eggs in a row", claim.shows(n.EGG, 6)),
  when("two dozen roses", claim.shows(n.ROSE, 24)),
  when("a couple of penguins", claim.shows(n.PENGUIN, 2)),
  when("a pair of ducks on a lake", claim.shows(n.DUCK, 2)),
  when("twenty-five stars", claim.shows(n.STAR, 25)),
  when("thirty balloons", claim.shows(n.BALLOON, 30)),
  when("48 apples", claim.shows(n.APPLE, 48)),
  when("fifty sheep in a meadow", claim.shows(n.SHEEP, 50)),
  when("100 birds in the sky", claim.asks(n.BIRD, 100), claim.showsAbout(n.BIRD, 50, 100)),
  when("a few cats", claim.showsAbout(n.CAT, 2, 4)),
  when("several dogs", claim.showsAbout(n.DOG, 3, 6)),
  when("many butterflies", claim.showsAbout(n.BUTTERFLY, 5, 20)),
  when("a flock of birds", claim.showsAbout(n.BIRD, 4, 12)),
  when("lots of strawberries", claim.showsAbout(n.STRAWBERRY, 5, 20)),
  when("a group of children", claim.showsAbout(n.CHILD, 3, 8)),
  when("a single rabbit", claim.shows(n.RABBIT, 1)),
  when("zero cats and a dog", claim.showsNone(n.CAT), claim.shows(n.DOG)),
  when("0 dogs, 2 cats", claim.showsNone(n.DOG), claim.shows(n.CAT, 2)),
];

const twos: readonly Case[] = n.ANIMALS.map((first, index) => {
  const second = at(n.OBJECTS, index * 2 + 1);
  return when(
    `${aWord(first.one)} and ${aWord(second.one)}`,
    claim.shows(first),
    claim.shows(second),
    claim.onlyShows(first, second),
  );
});

const countedTwos: readonly Case[] = NUMBERS.slice(1, 13).map((word, index) => {
  const [first, second] = [at(n.ANIMALS, index + 3), at(n.ANIMALS, index * 3 + 8)];
  const other = (index % 4) + 2;
  return first === second
    ? when(`${word} ${first.many}`, claim.shows(first, index + 2))
    : when(
        `${word} ${first.many} and ${other} ${second.many}`,
        claim.shows(first, index + 2),
        claim.shows(second, other),
      );
});

const COLOURABLE = [n.CAR, n.CUP, n.BALLOON, n.HOUSE, n.CHAIR, n.FLOWER, n.HAT, n.BIRD, n.CAT, n.BOOK];

const colours: readonly Case[] = TONES.map(({ en }, index) => {
  const noun = at(COLOURABLE, index);
  return when(aWord(`${en} ${noun.one}`), claim.shows(noun), claim.coloured(noun, en));
});

const PLAIN_TONES = TONES.slice(0, 11).filter(({ en }) => en !== "white");

const bound: readonly Case[] = PLAIN_TONES.flatMap(({ en }, index) => {
  const other = at(PLAIN_TONES, index + 3).en;
  const [first, second] = [at(COLOURABLE, index), at(COLOURABLE, index + 4)];
  return [
    when(
      `${aWord(`${en} ${first.one}`)} and ${aWord(`${other} ${second.one}`)}`,
      claim.coloured(first, en),
      claim.coloured(second, other),
    ),
    when(
      `${aWord(first.one)} that is ${en} next to ${aWord(second.one)} that is ${other}`,
      claim.coloured(first, en),
      claim.coloured(second, other),
    ),
    when(
      `The ${first.one} is ${en} and the ${second.one} is ${other}.`,
      claim.coloured(first, en),
      claim.coloured(second, other),
    ),
  ];
});

const otherColours: readonly Case[] = [
  when("a #ff8800 car", claim.hexed(n.CAR, "#ff8800")),
  when("a #0B3D91 balloon and a #FC3D21 cup", claim.hexed(n.BALLOON, "#0b3d91"), claim.hexed(n.CUP, "#fc3d21")),
  when("a blue and white striped cup", claim.bothColours(n.CUP, "blue", "white"), claim.shows(n.CUP)),
  when("a black-and-white cat", claim.bothColours(n.CAT, "black", "white")),
  when("a red and yellow balloon", claim.bothColours(n.BALLOON, "red", "yellow"), claim.shows(n.BALLOON)),
  when("red, yellow and blue balloons", claim.bothColours(n.BALLOON, "red", "blue"), claim.showsAbout(n.BALLOON, 3, 6)),
  when(
    "three green apples and two red apples",
    claim.shows({ noun: n.APPLE, colour: "green" }, 3),
    claim.shows({ noun: n.APPLE, colour: "red" }, 2),
  ),
  when("a house painted pink", claim.coloured(n.HOUSE, "pink")),
  when("an orange and a lemon", claim.shows(n.LEMON), claim.withProp(/tangerine|orange/)),
  when("an orange cat", claim.coloured(n.CAT, "orange"), claim.shows(n.CAT)),
];

type Position = {
  readonly words: readonly string[];
  readonly holds: (a: Noun, b: Noun) => Claim;
  readonly pairs: readonly (readonly [Noun, Noun])[];
};

const FREE_PAIRS: readonly (readonly [Noun, Noun])[] = [
  [n.CAT, n.DOG],
  [n.BALL, n.CHAIR],
  [n.ELEPHANT, n.MOUSE],
  [n.CAR, n.TREE],
  [n.HORSE, n.HOUSE],
  [n.CUP, n.VASE],
];
const BIG_PAIRS: readonly (readonly [Noun, Noun])[] = [
  [n.DOG, n.HOUSE],
  [n.CAT, n.TREE],
  [n.BOY, n.CAR],
  [n.RABBIT, n.ROCK],
  [n.GIRL, n.CASTLE],
  [n.FOX, n.SOFA],
];

const POSITIONS: readonly Position[] = [
  { words: ["to the left of", "on the left side of"], holds: claim.leftOf, pairs: FREE_PAIRS },
  { words: ["to the right of", "right of"], holds: claim.rightOf, pairs: FREE_PAIRS },
  { words: ["next to", "beside"], holds: claim.beside, pairs: FREE_PAIRS },
  { words: ["in front of"], holds: claim.inFrontOf, pairs: [...BIG_PAIRS, ...FREE_PAIRS] },
  { words: ["behind"], holds: claim.behind, pairs: [...BIG_PAIRS, ...FREE_PAIRS] },
  {
    words: ["above", "over"],
    holds: claim.above,
    pairs: [
      [n.BIRD, n.HOUSE],
      [n.BALLOON, n.DOG],
      [n.CLOUD, n.TREE],
      [n.STAR, n.CASTLE],
      [n.LAMP, n.TABLE],
      [n.KITE, n.CHILD],
    ],
  },
  {
    words: ["below"],
    holds: claim.below,
    pairs: [
      [n.CAT, n.BIRD],
      [n.HOUSE, n.CLOUD],
      [n.BOAT, n.MOON],
      [n.DOG, n.LAMP],
    ],
  },
  {
    words: ["on", "on top of"],
    holds: claim.on,
    pairs: [
      [n.CAT, n.CHAIR],
      [n.BOOK, n.TABLE],
      [n.LAMP, n.TABLE],
      [n.DOG, n.SOFA],
      [n.BIRD, n.HOUSE],
      [n.FROG, n.ROCK],
      [n.MOUSE, n.ELEPHANT],
    ],
  },
  {
    words: ["under", "beneath"],
    holds: claim.under,
    pairs: [
      [n.CAT, n.TABLE],
      [n.FOX, n.TREE],
      [n.DOG, n.BED],
      [n.GIRL, n.UMBRELLA],
      [n.BALL, n.CHAIR],
      [n.DUCK, n.BRIDGE],
    ],
  },
  {
    words: ["in", "inside"],
    holds: claim.inside,
    pairs: [
      [n.CAT, n.BASKET],
      [n.APPLE, n.BOWL],
      [n.FLOWER, n.VASE],
      [n.RABBIT, n.BOX],
      [n.BEAR, n.BOAT],
      [n.DOG, n.CAR],
    ],
  },
];

const positions: readonly Case[] = POSITIONS.flatMap(({ words, holds, pairs }) =>
  pairs.flatMap(([a, b], index) =>
    (index % 2 === 0 ? words : words.slice(0, 1)).map((word) =>
      when(`${aWord(a.one)} ${word} ${aWord(b.one)}`, claim.shows(a), claim.shows(b), holds(a, b)),
    ),
  ),
);

const leadingPositions: readonly Case[] = [
  when("On the table there is a teapot and a cup.", claim.on(n.TEAPOT, n.TABLE), claim.on(n.CUP, n.TABLE)),
  when("Under the tree sits a fox.", claim.under(n.FOX, n.TREE)),
  when("Next to the house stands a tree.", claim.beside(n.TREE, n.HOUSE)),
  when("In front of the castle there is a horse.", claim.inFrontOf(n.HORSE, n.CASTLE)),
  when("Above the boat flies a bird.", claim.above(n.BIRD, n.BOAT)),
  when("Behind the sofa stands a lamp.", claim.behind(n.LAMP, n.SOFA)),
];

const betweens: readonly Case[] = (
  [
    [n.BALL, n.CAT, n.DOG],
    [n.MOUSE, n.ELEPHANT, n.LION],
    [n.HOUSE, n.TREE, n.CAR],
    [n.CANDLE, n.CUP, n.VASE],
    [n.CHILD, n.BEAR, n.RABBIT],
  ] as const
).flatMap(([a, b, c]) => [
  when(`${aWord(a.one)} between ${aWord(b.one)} and ${aWord(c.one)}`, claim.shows(a), claim.between(a, b, c)),
  when(`Between the ${b.one} and the ${c.one} there is ${aWord(a.one)}.`, claim.between(a, b, c)),
]);

const surrounded: readonly Case[] = [
  when("a cat between two trees", claim.between(n.CAT, n.TREE), claim.shows(n.TREE, 2)),
  when("six mushrooms around a frog", claim.around(n.MUSHROOM, n.FROG), claim.shows(n.MUSHROOM, 6)),
  when("a cat surrounded by flowers", claim.around(n.FLOWER, n.CAT), claim.shows(n.CAT)),
  when("four chairs around a table", claim.around(n.CHAIR, n.TABLE), claim.shows(n.CHAIR, 4)),
  when("eight children around a tree", claim.around(n.CHILD, n.TREE), claim.shows(n.CHILD, 8)),
  when("a bear surrounded by five rabbits", claim.around(n.RABBIT, n.BEAR), claim.shows(n.RABBIT, 5)),
];

const spots: readonly Case[] = [
  ...(["top left", "top right", "bottom left", "bottom right"] as const).flatMap((corner, index) => {
    const noun = at([n.SUN, n.STAR, n.CAT, n.FLOWER], index);
    return [
      when(`${aWord(noun.one)} in the ${corner} corner`, claim.placedAt(noun, corner)),
      when(
        `a house in the centre and ${aWord(noun.one)} in the ${corner} corner`,
        claim.placedAt(noun, corner),
        claim.shows(n.HOUSE),
      ),
    ];
  }),
  when(
    "a dog on the left and a cat on the right",
    claim.leftOf(n.DOG, n.CAT),
    claim.placedAt(n.DOG, "left"),
    claim.placedAt(n.CAT, "right"),
  ),
  when(
    "On the left there is a red car, on the right a blue bus.",
    claim.leftOf(n.CAR, n.BUS),
    claim.coloured(n.CAR, "red"),
    claim.coloured(n.BUS, "blue"),
  ),
  when("a lion in the centre", claim.placedAt(n.LION, "centre")),
  when(
    "a castle in the middle, a tree on the left side and a house on the right side",
    claim.placedAt(n.CASTLE, "centre"),
    claim.placedAt(n.TREE, "left"),
    claim.placedAt(n.HOUSE, "right"),
  ),
  when("a chair in the corner of a room", claim.placedAt(n.CHAIR, "corner"), claim.setting({ place: "room" })),
  when("a clock on the wall and a sofa", claim.higherThan(n.CLOCK, n.SOFA)),
  when(
    "a balloon at the top and a dog at the bottom",
    claim.placedAt(n.BALLOON, "top"),
    claim.placedAt(n.DOG, "bottom"),
  ),
  when("a cow in the foreground and a house in the background", claim.nearerThan(n.COW, n.HOUSE)),
];

const formations: readonly Case[] = [
  when("five ducks in a row", claim.shows(n.DUCK, 5), claim.inARow(n.DUCK)),
  when("seven penguins in a line", claim.shows(n.PENGUIN, 7), claim.inARow(n.PENGUIN)),
  when("a row of four trees", claim.shows(n.TREE, 4), claim.inARow(n.TREE)),
  when("three cars side by side", claim.shows(n.CAR, 3), claim.inARow(n.CAR)),
  when("ten pencils in a row", claim.shows(n.PENCIL, 10), claim.inARow(n.PENCIL)),
  when("six children in a circle", claim.shows(n.CHILD, 6), claim.inACircle(n.CHILD)),
  when("a circle of eight mushrooms", claim.shows(n.MUSHROOM, 8), claim.inACircle(n.MUSHROOM)),
  when("twelve stars in a circle", claim.shows(n.STAR, 12), claim.inACircle(n.STAR)),
  when("three turtles on top of each other", claim.shows(n.TURTLE, 3), claim.stacked(n.TURTLE)),
  when("a stack of five boxes", claim.shows(n.BOX, 5), claim.stacked(n.BOX)),
  when("four cats stacked on top of each other", claim.shows(n.CAT, 4), claim.stacked(n.CAT)),
];

const sizes: readonly Case[] = [
  when("a tiny elephant and a huge mouse", claim.bigger(n.MOUSE, n.ELEPHANT)),
  when("a huge cat and a small dog", claim.bigger(n.CAT, n.DOG)),
  when("a giant apple next to a tiny house", claim.bigger(n.APPLE, n.HOUSE)),
  when("a gigantic rabbit and a bear", claim.bigger(n.RABBIT, n.BEAR)),
  when(
    "a big red ball and a tiny blue ball",
    claim.bigger({ noun: n.BALL, colour: "red" }, { noun: n.BALL, colour: "blue" }),
  ),
  when("an enormous strawberry beside a girl", claim.bigger(n.STRAWBERRY, n.GIRL)),
  when("a miniature horse and a large duck", claim.bigger(n.DUCK, n.HORSE)),
];

const actions: readonly Case[] = [
  when("a sleeping cat", claim.does(n.CAT, "sleeping"), claim.withProp(/zzz/)),
  when("a bear reading a book", claim.touching(n.BOOK, n.BEAR), claim.shows(n.BEAR)),
  when("a rabbit reading", claim.does(n.RABBIT, "reading"), claim.withProp(/book/)),
  when("a flying pig", claim.does(n.PIG, "flying"), claim.aloft(n.PIG)),
  when("a duck swimming in a lake", claim.does(n.DUCK, "swimming"), claim.setting({ place: "lake" })),
  when("a dog running in a meadow", claim.does(n.DOG, "running"), claim.setting({ place: "meadow" })),
  when("a jumping frog", claim.does(n.FROG, "jumping")),
  when("a cow jumping over the moon", claim.above(n.COW, n.MOON)),
  when("a robot dancing", claim.does(n.ROBOT, "dancing")),
  when("a panda playing the guitar", claim.touching(n.GUITAR, n.PANDA)),
  when("a cat wearing a hat", claim.touching(n.HAT, n.CAT)),
  when("a dog wearing a crown", claim.touching(n.CROWN, n.DOG)),
  when("a girl holding a balloon", claim.shows(n.GIRL), claim.shows(n.BALLOON)),
  when("a boy riding a bicycle", claim.touching(n.BICYCLE, n.BOY)),
  when("a bear riding a bicycle", claim.touching(n.BEAR, n.BICYCLE), claim.shows(n.BICYCLE)),
  when("a lion sitting on a bench", claim.on(n.LION, n.BENCH)),
  when("a rabbit with an umbrella", claim.shows(n.UMBRELLA), claim.touching(n.UMBRELLA, n.RABBIT)),
];

const gazes: readonly Case[] = [n.CAT, n.DOG, n.ELEPHANT, n.CAR].flatMap((noun) => [
  when(`${aWord(noun.one)} facing left`, claim.looks(noun, "left")),
  when(`${aWord(noun.one)} facing right`, claim.looks(noun, "right")),
]);

const moreGazes: readonly Case[] = [
  when("a cat looking at a bird", claim.looksAt(n.CAT, n.BIRD)),
  when("a dog looking at a cat", claim.looksAt(n.DOG, n.CAT)),
  when("a horse and a cow facing each other", claim.looksAt(n.HORSE, n.COW), claim.looksAt(n.COW, n.HORSE)),
  when("a dog chasing a cat", claim.looksAt(n.DOG, n.CAT)),
];

/** Every template's cases in English. */
export const GROWN_EN: readonly Case[] = [
  ...single,
  ...counts,
  ...otherCounts,
  ...twos,
  ...countedTwos,
  ...colours,
  ...bound,
  ...otherColours,
  ...positions,
  ...leadingPositions,
  ...betweens,
  ...surrounded,
  ...spots,
  ...formations,
  ...sizes,
  ...actions,
  ...gazes,
  ...moreGazes,
];
