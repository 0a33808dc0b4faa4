// Bodies for drawings that are only a head or a bust, so that nobody stands in a meadow as a face.
import { mix } from "#lib/engine/illustrator/paint/colour.ts";

/** A point as shares of a drawing's box. */
export type Anchor = { readonly x: number; readonly y: number };

export type Built = {
  readonly body: string;
  readonly width: number;
  readonly height: number;
  readonly head: Anchor;
  readonly chest: Anchor;
  readonly headWidth: number;
  /** The colour that a colour word changes, when it is not the commonest one: clothes, not skin. */
  readonly dress: string | null;
};

type Coat = {
  readonly fur: string;
  readonly belly: string;
  readonly tail: "bushy" | "round" | "long" | "none";
  readonly limbs?: string;
};

const COATS: Readonly<Record<string, Coat>> = {
  fox: { fur: "#ff822d", belly: "#ffdea7", tail: "bushy" },
  wolf: { fur: "#9b9b9b", belly: "#e6e6e6", tail: "bushy" },
  bear: { fur: "#a56953", belly: "#d3a08c", tail: "round" },
  panda: { fur: "#f4f4f4", belly: "#ffffff", tail: "round", limbs: "#433b6b" },
  koala: { fur: "#9b9b9b", belly: "#e6e6e6", tail: "none" },
  lion: { fur: "#f9a93c", belly: "#ffdea7", tail: "long" },
  frog: { fur: "#00d26a", belly: "#fcd53f", tail: "none" },
  hamster: { fur: "#f3ad61", belly: "#fff3e0", tail: "round" },
  "polar-bear": { fur: "#f4f4f4", belly: "#ffffff", tail: "round", limbs: "#dfe3ea" },
  raccoon: { fur: "#9b9b9b", belly: "#d3d3d3", tail: "bushy", limbs: "#636363" },
  "cat-face": { fur: "#ffb02e", belly: "#ffe1a8", tail: "long" },
  "dog-face": { fur: "#f3bf77", belly: "#ffe6c4", tail: "long" },
  "tiger-face": { fur: "#ff822d", belly: "#ffdea7", tail: "long" },
  "rabbit-face": { fur: "#cdc4d6", belly: "#f4f0f8", tail: "round" },
  "mouse-face": { fur: "#cdc4d6", belly: "#f4f0f8", tail: "long" },
  "monkey-face": { fur: "#7d4533", belly: "#e39d89", tail: "long" },
  "cow-face": { fur: "#f4f4f4", belly: "#fcb4a6", tail: "long" },
  "pig-face": { fur: "#ff8687", belly: "#ffb3b1", tail: "none" },
  "horse-face": { fur: "#a56953", belly: "#d3a08c", tail: "long" },
  alien: { fur: "#86d72f", belly: "#c3ef3c", tail: "none" },
};

const FACES: Readonly<Record<string, string>> = {
  cat: "cat-face",
  dog: "dog-face",
  tiger: "tiger-face",
  rabbit: "rabbit-face",
  mouse: "mouse-face",
  monkey: "monkey-face",
  cow: "cow-face",
  pig: "pig-face",
  "black-cat": "cat-face",
};

type Outfit = { readonly shirt: string; readonly legs: string; readonly skirt: boolean };
const PEOPLE: Readonly<Record<string, Outfit>> = {
  girl: { shirt: "#f2637e", legs: "#8a4fc7", skirt: true },
  boy: { shirt: "#2f8fe0", legs: "#3a4a6b", skirt: false },
  child: { shirt: "#3fae6a", legs: "#3a4a6b", skirt: false },
  man: { shirt: "#3d6fb6", legs: "#39405a", skirt: false },
  woman: { shirt: "#d9567c", legs: "#5a3f8c", skirt: true },
  "clown-face": { shirt: "#fcd53f", legs: "#3f5fff", skirt: false },
  baby: { shirt: "#8fd3f4", legs: "#8fd3f4", skirt: false },
  "old-man": { shirt: "#6d8f5c", legs: "#4b4a52", skirt: false },
  "old-woman": { shirt: "#9a6bb5", legs: "#5d4a7a", skirt: true },
  "santa-claus": { shirt: "#e0243f", legs: "#b3172f", skirt: false },
  "mrs-claus": { shirt: "#e0243f", legs: "#b3172f", skirt: true },
  "person-blonde-hair": { shirt: "#e08a3c", legs: "#3a4a6b", skirt: false },
  "older-person": { shirt: "#6d8f5c", legs: "#4b4a52", skirt: false },
};
const SKIN = "#ffc83d";

const BUSTS =
  /^(?:man-|woman-)?(?:teacher|cook|farmer|scientist|princess|prince|student|astronaut|ninja|health-worker|police-officer|firefighter|mechanic|artist|judge|guard|pilot|singer|detective|office-worker|technologist|mage|superhero|supervillain|factory-worker|construction-worker|elf|vampire|fairy)$|^(?:person-with-crown|person-superhero|person-elf|person-vampire)$/;

/** The face that stands in for a whole animal when it has to hold, wear or read something; null when there is none. */
export function plushFace(drawing: string): string | null {
  return FACES[drawing] ?? null;
}

/** True for drawings that are a head only. */
export function isHead(name: string): boolean {
  return name in COATS || name in PEOPLE || name === "robot";
}

/** True for drawings cut off at the chest. */
export function isBust(name: string): boolean {
  return BUSTS.test(name);
}

const TAILS: Readonly<Record<Coat["tail"], (fur: string, tip: string) => string>> = {
  bushy: (fur, tip) =>
    `<path fill="${fur}" d="M42 72c10 4 22-2 22-16 0-8-5-12-9-10 2 6-1 12-8 14-5 2-8 7-5 12z"/><path fill="${tip}" d="M55 46c-5 1-6 6-4 9 3-2 8-2 10-1 0-5-3-8-6-8z"/>`,
  round: (fur) => `<circle cx="49" cy="72" r="5" fill="${fur}"/>`,
  long: (fur) =>
    `<path fill="none" stroke="${fur}" stroke-width="4.5" stroke-linecap="round" d="M46 74c10 2 14-5 12-12-1-4 1-8 4-8"/>`,
  none: () => "",
};

/** A head icon on a sitting plush body (animals) or a standing body (people). */
export function headFigure(name: string, head: string, dominant: string): Built {
  if (name === "robot") return machine(head);
  const outfit = PEOPLE[name];
  return outfit
    ? person(outfit, head)
    : plush(COATS[name] ?? { fur: dominant, belly: mix(dominant, "#ffffff", 0.4), tail: "none" }, head);
}

function plush({ fur, belly, tail, limbs }: Coat, head: string): Built {
  const limb = limbs ?? mix(fur, "#000000", 0.12);
  const body = `${TAILS[tail](fur, belly)}<ellipse cx="20" cy="80" rx="9" ry="5" fill="${limb}"/><ellipse cx="44" cy="80" rx="9" ry="5" fill="${limb}"/><path fill="${fur}" d="M32 36c13 0 19 18 19 31 0 11-8 15-19 15s-19-4-19-15c0-13 6-31 19-31z"/><ellipse cx="32" cy="66" rx="11.5" ry="14" fill="${belly}"/><path fill="${limb}" d="M17 50c-5 4-7 13-4 19 2 3 6 2 7-1 1-5 2-11 2-16zM47 50c5 4 7 13 4 19-2 3-6 2-7-1-1-5-2-11-2-16z"/><g transform="translate(8 0) scale(1.5)">${head}</g>`;
  return {
    body,
    width: 68,
    height: 88,
    head: { x: 0.5, y: 0.03 },
    chest: { x: 0.5, y: 0.76 },
    headWidth: 0.72,
    dress: null,
  };
}

/** Boxy, with a lamp on the chest and jointed arms. */
function machine(head: string): Built {
  const body = `<path fill="#7d7686" d="M20 80h9v16h-9zM35 80h9v16h-9z"/><path fill="#5b5566" d="M15 93h15v7H15zM34 93h15v7H34z"/><path fill="none" stroke="#9b93a6" stroke-width="5" stroke-linecap="round" d="M15 56c-7 3-9 9-7 16M49 56c7 3 9 9 7 16"/><circle cx="8" cy="74" r="5" fill="#ff822d"/><circle cx="56" cy="74" r="5" fill="#ff822d"/><rect width="36" height="36" x="14" y="48" rx="8" fill="#cdc4d6"/><path fill="#b4acbc" d="M42 48a8 8 0 018 8v20a8 8 0 01-8 8h-4V48z"/><rect width="22" height="14" x="21" y="55" rx="3" fill="#212121"/><path fill="none" stroke="#00d26a" stroke-width="1.800" d="M23 62h5l2-4 3 8 2-4h6"/><circle cx="26" cy="76" r="2.600" fill="#f8312f"/><circle cx="34" cy="76" r="2.600" fill="#fcd53f"/><path fill="#9b93a6" d="M27 43h10v6H27z"/><g transform="translate(8 -2) scale(1.5)">${head}</g>`;
  return {
    body,
    width: 64,
    height: 101,
    head: { x: 0.5, y: 0.02 },
    chest: { x: 0.5, y: 0.68 },
    headWidth: 0.7,
    dress: null,
  };
}

function person({ shirt, legs, skirt }: Outfit, head: string): Built {
  const lower = skirt
    ? `<path fill="${legs}" d="M22 66h20l6 20H16z"/><path fill="${SKIN}" d="M24 84h6v14h-6zM34 84h6v14h-6z"/>`
    : `<path fill="${legs}" d="M21 68h22v30h-9V78h-4v20h-9z"/>`;
  const body = `${lower}<path fill="#4a3a34" d="M20 96h11v5H20zM33 96h11v5H33z"/><path fill="${shirt}" d="M24 42h16c6 0 10 4 11 9l4 17-6 2-5-15v17H20V55l-5 15-6-2 4-17c1-5 5-9 11-9z"/><circle cx="12" cy="70" r="4" fill="${SKIN}"/><circle cx="52" cy="70" r="4" fill="${SKIN}"/><path fill="${SKIN}" d="M28 38h8v7c0 3-8 3-8 0z"/><g transform="translate(8 -3) scale(1.5)">${head}</g>`;
  return {
    body,
    width: 64,
    height: 102,
    head: { x: 0.5, y: 0.04 },
    chest: { x: 0.5, y: 0.64 },
    headWidth: 0.72,
    dress: shirt,
  };
}

/** A bust icon with legs under it. */
export function bustFigure(name: string, bust: string): Built {
  const gown = /princess|fairy|mage/.test(name);
  const suit = /astronaut/.test(name) ? "#e6e6e6" : /ninja/.test(name) ? "#321b41" : "#3f4459";
  const lower = gown
    ? `<path fill="#8d65c5" d="M6 28h20l6 24H0z"/><path fill="#7648b5" d="M6 28h20l1.400 5H4.600z"/>`
    : `<path fill="${suit}" d="M8 28h16v20h-6.500V34h-3v14H8z"/><path fill="#2a2530" d="M6.500 46.500h8.500V50H6.500zM17 46.500h8.500V50H17z"/>`;
  return {
    body: `${lower}${bust}`,
    width: 32,
    height: 53,
    head: { x: 0.5, y: 0.03 },
    chest: { x: 0.5, y: 0.48 },
    headWidth: 0.55,
    dress: null,
  };
}
