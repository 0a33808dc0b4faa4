// What a role carries, so that somebody else can be seen in it: a robot knight has a sword, a frog prince a crown.

export type Costume = {
  readonly drawing: string;
  readonly kind: "holding" | "wearing";
  readonly en: string;
  readonly zh: string;
};

/** drawings or words of the role · its sign */
const ROLES: readonly (readonly [RegExp, Costume])[] = [
  [/^own:knight$|^(?:knight|paladin|骑士)/, { drawing: "own:sword", kind: "holding", en: "sword", zh: "剑" }],
  [
    /^(?:own:king|own:queen|person-with-crown|prince|princess)$/,
    { drawing: "crown", kind: "wearing", en: "crown", zh: "皇冠" },
  ],
  [/^(?:wo)?man-mage$|^person-mage$/, { drawing: "magic-wand", kind: "holding", en: "magic wand", zh: "魔杖" }],
  [/(?:^|-)cook$/, { drawing: "own:pan", kind: "holding", en: "pan", zh: "平底锅" }],
  [/^pirate|海盗/, { drawing: "pirate-flag", kind: "holding", en: "pirate flag", zh: "海盗旗" }],
  [/^ninja$/, { drawing: "own:sword", kind: "holding", en: "sword", zh: "剑" }],
  [/detective$/, { drawing: "magnifying-glass-tilted-left", kind: "holding", en: "magnifying glass", zh: "放大镜" }],
  [/health-worker$/, { drawing: "stethoscope", kind: "holding", en: "stethoscope", zh: "听诊器" }],
  [/teacher$/, { drawing: "open-book", kind: "holding", en: "book", zh: "书" }],
  [/(?:^|-)artist$/, { drawing: "artist-palette", kind: "holding", en: "palette", zh: "调色板" }],
  [/singer$/, { drawing: "microphone", kind: "holding", en: "microphone", zh: "话筒" }],
  [/farmer$/, { drawing: "own:pitchfork", kind: "holding", en: "pitchfork", zh: "草叉" }],
  [
    /construction-worker$|firefighter$/,
    { drawing: "rescue-workers-helmet", kind: "wearing", en: "helmet", zh: "头盔" },
  ],
  [/scientist$/, { drawing: "own:lab-flask", kind: "holding", en: "flask", zh: "烧瓶" }],
  [/mechanic$/, { drawing: "wrench", kind: "holding", en: "wrench", zh: "扳手" }],
  [/^student$|-student$/, { drawing: "backpack", kind: "holding", en: "backpack", zh: "书包" }],
];

const BEING =
  /^(?:robot|alien|alien-monster|ghost|snowman|teddy-bear|own:skeleton|fox|wolf|bear|panda|koala|lion|frog|hamster|polar-bear|raccoon|penguin|turtle|owl|elephant|giraffe|unicorn|dragon|duck|sauropod|t-rex|octopus|fish|tropical-fish|shark|dolphin|honeybee|hedgehog|chipmunk|sloth|otter|crocodile|goat|ewe|ram|parrot|chicken|own:hen|rooster|bird|eagle|flamingo|kangaroo|zebra|gorilla|orangutan|snail|butterfly|beaver|badger|bat|camel|deer|cat|black-cat|dog|tiger|leopard|rabbit|mouse|monkey|cow|pig|horse|girl|boy|child|man|woman|baby)$/;

type Noun = { readonly drawing: string; readonly word: string };

const roleOf = ({ drawing, word }: Noun): Costume | null =>
  ROLES.find(([role]) => role.test(drawing) || role.test(word))?.[1] ?? null;

/** Of two nouns said as one, the being and what shows its role; null when they are not a being and a role. */
export function costumed(first: Noun, second: Noun): { readonly being: string; readonly costume: Costume } | null {
  const [before, after] = [BEING.test(first.drawing), BEING.test(second.drawing)];
  if (before === after) return null;
  const costume = roleOf(before ? second : first);
  return costume && { being: (before ? first : second).drawing, costume };
}

/** drawing of what something is made of · the colour that gives it */
const MATERIALS: Readonly<Record<string, string>> = {
  robot: "#aab4c0",
  ice: "#a8d8f0",
  rock: "#9a9aa2",
  candy: "#ff8fc0",
  "chocolate-bar": "#6b3f26",
};

/** The colour of something made of another thing ("a robot cat", "an ice castle"), or null. */
export function materialColour(drawing: string): string | null {
  return MATERIALS[drawing] ?? null;
}
