// English prompts as teachers, marketers, designers and game makers say them, and as the product composes them.

import type { Case, Claim } from "./test-claims.ts";
import * as claim from "./test-claims.ts";
import * as n from "./test-nouns.ts";

const when = (prompt: string, ...claims: readonly Claim[]): Case => ({ prompt, claims });
const lines = (...parts: readonly string[]): string => parts.join("\n");
const red = (noun: n.Noun) => ({ noun, colour: "red" });
const blue = (noun: n.Noun) => ({ noun, colour: "blue" });

const teachers: readonly Case[] = [
  when("Draw me three frogs sitting on a log for my counting lesson, please.", claim.shows(n.FROG, 3)),
  when(
    "I need a picture of a cow, a pig and two chickens on a farm.",
    claim.shows(n.COW),
    claim.shows(n.PIG),
    claim.shows(n.CHICKEN, 2),
    claim.setting({ place: "farm" }),
  ),
  when("A worksheet with 7 apples and 4 pencils to count", claim.shows(n.APPLE, 7), claim.shows(n.PENCIL, 4)),
  when("Prepositions: the ball is under the table.", claim.under(n.BALL, n.TABLE)),
  when("Prepositions: the cat is behind the box.", claim.behind(n.CAT, n.BOX)),
  when("The mouse is in front of the chair.", claim.inFrontOf(n.MOUSE, n.CHAIR)),
  when(
    "The book is on the table and the cat is under the table.",
    claim.on(n.BOOK, n.TABLE),
    claim.under(n.CAT, n.TABLE),
    claim.shows(n.TABLE),
  ),
  when("A boy is standing between his dog and his bicycle.", claim.between(n.BOY, n.DOG, n.BICYCLE)),
  when("a flashcard of a big yellow sun", claim.shows(n.SUN), claim.coloured(n.SUN, "yellow")),
  when(
    "a black cat and a white cat sitting on a red sofa",
    claim.shows({ noun: n.CAT, colour: "black" }),
    claim.shows({ noun: n.CAT, colour: "white" }),
    claim.coloured(n.SOFA, "red"),
  ),
  when(
    "Five little ducks swimming on a pond, and one frog on a rock",
    claim.shows(n.DUCK, 5),
    claim.on(n.FROG, n.ROCK),
  ),
  when(
    "Ten red balloons and one blue balloon in the sky",
    claim.shows(red(n.BALLOON), 10),
    claim.shows(blue(n.BALLOON)),
  ),
  when("children playing in the snow with a snowman", claim.showsAbout(n.CHILD, 2, 5), claim.withProp(/snowman/)),
  when("a teacher in front of a blackboard in a classroom", claim.setting({ place: "classroom" })),
  when(
    "a girl reading a book under a tree on a sunny day",
    claim.shows(n.GIRL),
    claim.shows(n.BOOK),
    claim.under(n.GIRL, n.TREE),
    claim.setting({ time: "day" }),
  ),
  when(
    "An owl sits on a branch at night with the moon behind it",
    claim.shows(n.OWL),
    claim.shows(n.MOON),
    claim.setting({ time: "night" }),
  ),
  when("two birds in a tree and a cat below them", claim.shows(n.BIRD, 2), claim.shows(n.CAT), claim.shows(n.TREE)),
  when("four lemons in a bowl", claim.shows(n.LEMON, 4), claim.inside(n.LEMON, n.BOWL)),
];

const marketers: readonly Case[] = [
  when(
    'Poster for a bakery with a big cake and the headline "Fresh Every Day"',
    claim.shows(n.CAKE),
    claim.says("Fresh Every Day"),
  ),
  when(
    "product shot of a white cup on a pink background",
    claim.coloured(n.CUP, "white"),
    claim.setting({ purpose: "product_shot", place: "plain" }),
  ),
  when("a banner with three gifts, red, green and gold", claim.shows(n.GIFT, 3)),
  when(
    "Instagram post: a teapot and two cups on a wooden table, morning light",
    claim.shows(n.TEAPOT),
    claim.shows(n.CUP, 2),
    claim.on(n.TEAPOT, n.TABLE),
  ),
  when(
    "key visual with a blue car in front of mountains at sunset, empty space at the top",
    claim.coloured(n.CAR, "blue"),
    claim.setting({ place: "mountain", time: "sunset" }),
    claim.freeAt("top"),
  ),
  when(
    "a red umbrella in the rain on a city street, nobody around",
    claim.coloured(n.UMBRELLA, "red"),
    claim.setting({ weather: "rain" }),
    claim.showsNone(n.PERSON),
  ),
  when("an ad with a green bottle on the left and a lemon on the right", claim.placedAt(n.LEMON, "right")),
  when("A happy dog with a blue ball for a pet shop flyer", claim.shows(n.DOG), claim.coloured(n.BALL, "blue")),
  when("a gold crown on a red cushion, close-up", claim.shows(n.CROWN), claim.fills(n.CROWN, 0.4)),
  when(
    "a basket full of strawberries, no background people",
    claim.inside(n.STRAWBERRY, n.BASKET),
    claim.showsNone(n.PERSON),
  ),
  when("Two cups of coffee on a table by the window", claim.shows(n.CUP, 2)),
  when(
    "hot air balloons over mountains at dawn",
    claim.setting({ place: "mountain", time: "dawn" }),
    claim.withProp(/balloon/),
  ),
];

const designers: readonly Case[] = [
  when("an icon of a green leaf", claim.setting({ purpose: "icon" }), claim.withProp(/leaf/)),
  when("a seamless pattern of lemons", claim.setting({ purpose: "pattern" }), claim.withProp(/lemon/)),
  when("sticker of a cat wearing sunglasses", claim.shows(n.CAT), claim.withProp(/glasses/)),
  when(
    "flat illustration, a purple chair next to a yellow lamp",
    claim.coloured(n.CHAIR, "purple"),
    claim.coloured(n.LAMP, "yellow"),
    claim.beside(n.CHAIR, n.LAMP),
  ),
  when("isometric grid of nine houses", claim.shows(n.HOUSE, 9)),
  when(
    "minimalist boat on a calm sea, lots of negative space at the top",
    claim.shows(n.BOAT),
    claim.setting({ place: "sea" }),
    claim.freeAt("top"),
  ),
  when(
    "a vase with three roses on a table, watercolour",
    claim.shows(n.ROSE, 3),
    claim.setting({ style: "watercolour" }),
  ),
  when(
    "a teal bicycle leaning against a pink house",
    claim.coloured(n.BICYCLE, "teal"),
    claim.coloured(n.HOUSE, "pink"),
  ),
  when("a lighthouse on the right, a sailboat on the left", claim.withProp(/lighthouse/)),
  when("a candle in the middle of a table", claim.on(n.CANDLE, n.TABLE)),
];

const makers: readonly Case[] = [
  when("a knight facing a dragon in front of a castle", claim.shows(n.DRAGON), claim.shows(n.CASTLE)),
  when(
    "pixel art, a robot in a desert at night",
    claim.shows(n.ROBOT),
    claim.setting({ style: "pixel", place: "desert", time: "night" }),
  ),
  when(
    "game background: forest with mushrooms, no characters",
    claim.showsAbout(n.MUSHROOM, 2, 12),
    claim.setting({ place: "forest" }),
  ),
  when("a rocket landing on the moon", claim.shows(n.ROCKET)),
  when("two dragons above a castle", claim.shows(n.DRAGON, 2), claim.above(n.DRAGON, n.CASTLE)),
  when("a fox in a boat on the sea", claim.inside(n.FOX, n.BOAT), claim.setting({ place: "sea" })),
  when("a wizard with a tall hat between two candles", claim.shows(n.CANDLE, 2)),
  when("an octopus wearing a crown under water", claim.setting({ place: "underwater" }), claim.shows(n.CROWN)),
  when(
    "a fish to the left of a turtle under the sea",
    claim.leftOf(n.FISH, n.TURTLE),
    claim.setting({ place: "underwater" }),
  ),
  when("A tiny house on top of a giant mushroom", claim.on(n.HOUSE, n.MUSHROOM)),
  when("a pig with a balloon flying over a house", claim.shows(n.PIG), claim.shows(n.HOUSE)),
  when("three robots, one red, one blue and one green", claim.showsAbout(n.ROBOT, 3, 3)),
];

const composed: readonly Case[] = [
  when(
    lines(
      "Purpose: poster",
      "Scene: oak forest at night",
      "Subject: a red fox reading a book",
      "Style: flat paper-cut",
      'Text: "SUMMER SALE"',
      "Avoid: people, watermark",
    ),
    claim.shows(n.FOX),
    claim.shows(n.BOOK),
    claim.says("SUMMER SALE"),
    claim.setting({ purpose: "poster", place: "forest", time: "night", style: "paper-cut" }),
    claim.showsNone(n.PERSON),
  ),
  when(
    lines(
      "Purpose: product shot",
      "Subject: two blue cups",
      "Composition: centred, plenty of empty space",
      "Background: transparent",
    ),
    claim.shows(n.CUP, 2),
    claim.coloured(n.CUP, "blue"),
    claim.setting({ transparent: true } as never),
  ),
  when(
    lines(
      "Purpose: lesson illustration",
      "Scene: a farm in spring",
      "Subject: four sheep and a cow behind a fence",
      "Style: watercolour",
    ),
    claim.shows(n.SHEEP, 4),
    claim.shows(n.COW),
    claim.setting({ place: "farm", season: "spring", style: "watercolour" }),
  ),
  when(
    lines("Scene: kitchen, morning", "Subject: a cake with five candles on a table", "Composition: close-up"),
    claim.shows(n.CANDLE, 5),
    claim.on(n.CANDLE, n.CAKE),
    claim.setting({ place: "kitchen" }),
  ),
  when(
    lines(
      "Scene: city street in the rain",
      "Subject: a girl with a red umbrella",
      "Lighting: night, neon lights",
      "Style: flat",
      "Avoid: cars",
    ),
    claim.shows(n.GIRL),
    claim.coloured(n.UMBRELLA, "red"),
    claim.setting({ weather: "rain", time: "night", style: "flat" }),
    claim.showsNone(n.CAR),
  ),
  when(
    lines("Subject: a dog to the left of a cat", "Scene: garden", "Palette: #0B3D91, #FC3D21", "Keep: a house"),
    claim.leftOf(n.DOG, n.CAT),
    claim.shows(n.HOUSE),
    claim.setting({ place: "garden" }),
  ),
  when(
    lines(
      "Purpose: social post",
      "Scene: beach at sunset",
      "Subject: a bicycle next to a palm tree",
      "Composition: empty space on the right",
      'Text: "Slow down"',
    ),
    claim.shows(n.BICYCLE),
    claim.says("Slow down"),
    claim.freeAt("right"),
    claim.setting({ place: "beach", time: "sunset" }),
  ),
  when(
    lines(
      "Purpose: scene",
      "Scene: space",
      "Subject: an astronaut cat on the moon, Earth in the background",
      "Lighting: dark",
      "Style: pixel art",
    ),
    claim.setting({ style: "pixel" }),
    claim.shows(n.CAT),
  ),
  when(
    lines("Purpose: worksheet", "Subject: 6 ducks in a row", "Style: colouring page"),
    claim.shows(n.DUCK, 6),
    claim.inARow(n.DUCK),
    claim.setting({ purpose: "worksheet", style: "colouring" }),
  ),
  when(
    lines("Scene: room", "Subject: a lamp on a table, a cat under the table, a clock on the wall"),
    claim.on(n.LAMP, n.TABLE),
    claim.under(n.CAT, n.TABLE),
    claim.shows(n.CLOCK),
    claim.shows(n.TABLE),
    claim.setting({ place: "room" }),
  ),
];

/** Sentences as people say them, in English. */
export const SAID_EN: readonly Case[] = [...teachers, ...marketers, ...designers, ...makers, ...composed];
