// What kind of thing an unknown word's ending gives away: a "cloudberry" is a berry.

/** ending · a name the vocabulary knows */
const ENDINGS_EN: readonly (readonly [string, string])[] = [
  ["berry", "blueberries"],
  ["fish", "fish"],
  ["shark", "shark"],
  ["whale", "whale"],
  ["bird", "bird"],
  ["hawk", "eagle"],
  ["hound", "dog"],
  ["doodle", "dog"],
  ["horse", "horse"],
  ["saurus", "dinosaur"],
  ["raptor", "t-rex"],
  ["spider", "spider"],
  ["beetle", "beetle"],
  ["snake", "snake"],
  ["worm", "worm"],
  ["toad", "frog"],
  ["flower", "flower"],
  ["blossom", "cherry blossom"],
  ["weed", "herb"],
  ["cabbage", "cabbage"],
  ["melon", "melon"],
  ["nut", "chestnut"],
  ["cake", "cake"],
  ["burger", "hamburger"],
  ["bread", "bread"],
  ["wurst", "hot dog"],
  ["house", "house"],
  ["tower", "skyscraper"],
  ["castle", "castle"],
  ["boat", "boat"],
  ["plane", "airplane"],
  ["copter", "helicopter"],
  ["truck", "truck"],
  ["mobile", "car"],
  ["bike", "bicycle"],
  ["train", "train"],
  ["chair", "chair"],
  ["table", "table"],
  ["lamp", "lamp"],
  ["board", "sign"],
  ["book", "book"],
  ["paper", "newspaper"],
  ["phone", "phone"],
  ["ball", "ball"],
  ["hat", "hat"],
  ["coat", "coat"],
  ["shirt", "shirt"],
  ["boot", "boot"],
  ["shoe", "shoe"],
  ["knife", "knife"],
  ["spoon", "spoon"],
  ["bottle", "bottle"],
  ["pot", "pot"],
  ["fruit", "melon"],
  ["woman", "woman"],
  ["man", "man"],
  ["girl", "girl"],
  ["boy", "boy"],
  ["ologist", "scientist"],
  ["ician", "technologist"],
  ["ist", "person"],
];

const STEM_MIN = 3;
// Words with such an ending that are no such thing, or no thing at all.
const NOT_BY_ENDING = new Set(
  "table board wood selfish minimalist impressionist expressionist surrealist modernist realist cubist futurist futuristic optimist specialist tourist somewhat chat that what human german roman norman mobile automobile immobile comfortable stable notable adorable portable suitable vegetable inevitable acceptable profitable unforgettable adaptable keyboard aboard overboard onboard cardboard storyboard moodboard despot donut timetable breathtaking greenhouse aerial raster unbelievable memorable remarkable persist exist insist consist resist assist enlist minimise twist mist list fist wrist checklist playlist hotspot snapshot".split(
    " ",
  ),
);

/** A known name near an English word, by its ending; null when the ending tells nothing. */
export function nearByEnding(word: string): string | null {
  if (NOT_BY_ENDING.has(word)) return null;
  const found = ENDINGS_EN.find(([ending]) => word.length >= ending.length + STEM_MIN && word.endsWith(ending));
  return found?.[1] ?? null;
}
