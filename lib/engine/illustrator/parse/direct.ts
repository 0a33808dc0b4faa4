// What composition words say of things and of set type: "the fox on the right", "everything on the left", "large red text".
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Spot } from "#lib/engine/lexicon/spots.ts";
import type { Scene, Thing } from "./scene.ts";
import { tokenize } from "./tokens.ts";

const SPOTS: readonly (readonly [Spot, RegExp])[] = [
  ["left", /\bleft\b|左/iu],
  ["right", /\bright\b|右/iu],
  ["centre", /\b(?:in the (?:middle|cent(?:er|re)))\b|(?:中央|中间|正中)/iu],
];
const ALL = /\b(?:everything|everyone|everybody|all(?: of (?:it|them))?|both|whole)\b|所有|全部|整体|全体/iu;
const HERO = /\b(?:subject|hero|main (?:thing|figure|character))\b|主体|主角/iu;
/** Room that is left free, and what is written, stand elsewhere. */
const NOT_THINGS =
  /\b(?:space|room|area|empty|blank|free|text|words?|letters?|lettering|title|headline|caption|seen)\b|留白|空白|空间|文字|标题|字/iu;

const partsOf = (composition: string): readonly string[] =>
  composition.split(/[,，;；\n]\s*/u).filter((part) => part.trim() !== "");

/** The things, those that composition words place at their places. */
export function direct(things: readonly Thing[], composition: string, vocabulary: Vocabulary): readonly Thing[] {
  return partsOf(composition).reduce<readonly Thing[]>((now, part) => {
    const spot = NOT_THINGS.test(part) ? undefined : SPOTS.find(([, words]) => words.test(part))?.[0];
    if (!spot) return now;
    const meant = meantBy(part, now, vocabulary);
    return now.map((thing, at) => (meant(thing, at) ? { ...thing, spot } : thing));
  }, things);
}

type Meant = (thing: Thing, at: number) => boolean;

function meantBy(part: string, things: readonly Thing[], vocabulary: Vocabulary): Meant {
  const drawings = tokenize(part, vocabulary).flatMap((token) => (token.kind === "noun" ? [token.drawing] : []));
  if (things.some(({ drawing }) => drawings.includes(drawing))) return ({ drawing }) => drawings.includes(drawing);
  if (ALL.test(part)) return () => true;
  return HERO.test(part) ? (_, at) => at === 0 : () => false;
}

const LETTERS = /\b(?:text|words?|letters?|lettering|title|headline|caption|font)\b|文字|标题|字/iu;
const LARGE = /\b(?:large|larger|big|bigger|huge|giant)\b|大/iu;
const SMALL = /\b(?:small|smaller|little|tiny)\b|小/iu;
const BELOW = /\b(?:below|underneath|bottom|foot|lower)\b|下|底/iu;
const LARGER = 1.45;
const SMALLER = 0.62;

/** How composition words want what is written; null where they say nothing of it. */
export function readLettering(composition: string, vocabulary: Vocabulary): Scene["lettering"] | null {
  const said = partsOf(composition).filter((part) => LETTERS.test(part) && !/clear space|留白/iu.test(part));
  if (said.length === 0) return null;
  const text = said.join(", ");
  const hex = tokenize(text, vocabulary).find((token) => token.kind === "colour")?.hex;
  const scale = LARGE.test(text) ? LARGER : SMALL.test(text) ? SMALLER : 1;
  return { scale, ...(BELOW.test(text) ? { below: true as const } : {}), ...(hex ? { hex } : {}) };
}
