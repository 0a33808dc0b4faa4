// Plural forms back to singular ones.

const IRREGULAR: Readonly<Record<string, string>> = {
  mice: "mouse",
  geese: "goose",
  men: "man",
  women: "woman",
  children: "child",
  kids: "child",
  people: "person",
  teeth: "tooth",
  feet: "foot",
  oxen: "ox",
  dice: "die",
  cacti: "cactus",
  octopi: "octopus",
  fungi: "fungus",
  wolves: "wolf",
  leaves: "leaf",
  knives: "knife",
  loaves: "loaf",
  shelves: "shelf",
  bookshelves: "bookshelf",
  scarves: "scarf",
  elves: "elf",
  calves: "calf",
  hooves: "hoof",
  halves: "half",
  thieves: "thief",
  wives: "wife",
  dwarves: "dwarf",
};

const words = (text: string): ReadonlySet<string> => new Set(text.split("|"));

// Phrases that name one thing, or one drawing, although they look like many.
const WHOLE = words(
  "glasses|shoes|sneakers|fries|headphones|trainers|clothes|noodles|french fries|musical notes|music notes|grapes|fallen leaves|autumn leaves|falling leaves",
);

// Last words that are the same for one and many, or come in pairs.
const INVARIANT = words(
  "sunglasses|eyeglasses|scissors|jeans|shorts|pants|trousers|pliers|binoculars|goggles|sheep|deer|fish|series|species|moose|bison|salmon|trout|shrimp|squid|cod|tuna|koi|aircraft|spacecraft|hovercraft",
);

const REGULAR: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ["y", "ie"]],
  [/ves$/, ["f", "fe", "ve"]],
  [/(?<=ch|sh|x|ss|zz|o|s)es$/, ["", "e"]],
  [/(?<=[^su])s$/, [""]],
  [/(?<=[^aeio]u)s$/, [""]],
];

/** True for words that look like many but are already names of their own. */
export function isPluralOnly(phrase: string): boolean {
  return WHOLE.has(phrase) || INVARIANT.has(phrase.slice(phrase.lastIndexOf(" ") + 1));
}

/** The singulars a phrase may be the plural of, likeliest first; empty when it looks like one thing. */
export function singularsOf(phrase: string): readonly string[] {
  // "slices of pizza": there the first part is what is counted.
  const of = phrase.indexOf(" of ");
  if (of > 0) return singularsOf(phrase.slice(0, of)).map((word) => word + phrase.slice(of));
  const split = phrase.lastIndexOf(" ") + 1;
  const head = phrase.slice(0, split);
  const last = phrase.slice(split);
  const irregular = IRREGULAR[last] ?? compound(last);
  if (irregular) return [head + irregular];
  if (isPluralOnly(phrase)) return [];
  const rule = REGULAR.find(([ending]) => ending.test(last));
  return rule ? rule[1].map((ending) => head + last.replace(rule[0], ending)) : [];
}

/** "snowmen", "policewomen", "grandchildren": the irregular part is the end of the word. */
function compound(word: string): string | null {
  const end = ["women", "men", "children"].find((ending) => word.length > ending.length && word.endsWith(ending));
  return end ? word.slice(0, -end.length) + IRREGULAR[end] : null;
}
