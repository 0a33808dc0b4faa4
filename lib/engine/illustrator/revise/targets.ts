// Which things of a picture the words of a change mean.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Region } from "./change.ts";
import { carriedBy } from "./geometry.ts";
import { namedIn } from "./named.ts";
import { narrow } from "./narrow.ts";
import { PRONOUN } from "./phrases.ts";

/** Some of the copies of a thing. */
export type Target = { readonly thing: number; readonly boxes: readonly Box[] };

const AND = /\s*(?:,|，|、|\band\b|&|以及|还有|和|与|跟)\s*/iu;
const EVERYTHING =
  /\b(?:everything|everybody|everyone|all (?:the )?things|all of (?:it|them)|each of them|them all|they all)\b|^\s*(?:all|both|each)\s*$|^(?:把|将)?(?:全部|所有|一切)(?:的?东西|物体|元素)?(?:都|全)?$|所有的?(?:东西|物体|元素)/iu;
const ONE = /\b(?:one|ones)\b|那?[个只]$|^(?:最?[左右]边?|第.+)的?(?:那?[个只位条]|)$/iu;
const PLURAL =
  /^\s*(?:(?:them|they|these|those)(?: both| two| all)?|both(?: of them)?)\s*$|^(?:它们|他们|她们|两个?|俩)(?:都|全)?$/iu;

/** The things `what` names, as many of each as it says. A pronoun means what lies in the region, or the main thing. */
export function targetsOf(
  what: string,
  layout: Layout,
  vocabulary: Vocabulary,
  region: Region | null,
): readonly Target[] {
  const parts = what.split(AND).filter((part) => part.trim() !== "");
  const named = parts.flatMap((part) => byName(part, layout, vocabulary));
  if (named.length > 0) return grouped(named);
  if (EVERYTHING.test(what)) return grouped(layout.boxes.filter(({ thing }) => thing >= 0));
  const inside = region && isPronoun(what, vocabulary) ? boxesWithin(layout, region) : [];
  if (inside.length > 0) return grouped(inside);
  if (PLURAL.test(what)) return grouped(companions(layout));
  if (ONE.test(what) && !nouns(what, vocabulary)) {
    const one = narrow(peersOfMain(layout), what, tokenize(what, vocabulary), layout);
    if (one.length > 0 && one.length < layout.boxes.length) return grouped(one);
  }
  return isPronoun(what, vocabulary) && layout.scene.things.length > 0 ? grouped(copiesOf(0, layout)) : [];
}

function byName(part: string, layout: Layout, vocabulary: Vocabulary): readonly Box[] {
  const tokens = tokenize(part, vocabulary);
  const things = new Set(namedIn(tokens, layout.scene.things, vocabulary));
  return narrow(
    layout.boxes.filter(({ thing }) => things.has(thing)),
    part,
    tokens,
    layout,
  );
}

const nouns = (what: string, vocabulary: Vocabulary): boolean =>
  tokenize(what, vocabulary).some(({ kind }) => kind === "noun");

const copiesOf = (thing: number, { boxes }: Layout): readonly Box[] => boxes.filter((box) => box.thing === thing);

/** "the left one": of the main thing where there are several, else of everything that stands by itself. */
function peersOfMain(layout: Layout): readonly Box[] {
  const drawing = layout.scene.things[0]?.drawing;
  const same = layout.boxes.filter((box) => box.thing >= 0 && layout.scene.things[box.thing]?.drawing === drawing);
  return same.length > 1 ? same : standing(layout);
}

function standing(layout: Layout): readonly Box[] {
  const carried = new Set(layout.scene.things.flatMap((_, thing) => carriedBy(thing, layout)));
  return layout.boxes.filter(({ thing }) => thing >= 0 && !carried.has(thing));
}

/** "them": the copies of the main thing, or everything that stands by itself where that is one alone. */
function companions(layout: Layout): readonly Box[] {
  const main = copiesOf(0, layout);
  return main.length > 1 ? main : standing(layout);
}

function grouped(boxes: readonly Box[]): readonly Target[] {
  const things = [...new Set(boxes.map(({ thing }) => thing))];
  return things.map((thing) => ({ thing, boxes: [...new Set(boxes.filter((box) => box.thing === thing))] }));
}

function isPronoun(what: string, vocabulary: Vocabulary): boolean {
  return (
    PRONOUN.test(what.trim()) ||
    tokenize(what, vocabulary).every(({ kind, word }) => kind === "skip" || PRONOUN.test(word))
  );
}

function boxesWithin({ boxes, width, height }: Layout, region: Region): readonly Box[] {
  return boxes.filter((box) => {
    const [x, y] = [(box.x + box.width / 2) / width, (box.y + box.height / 2) / height];
    const inside = x >= region.x && x <= region.x + region.width && y >= region.y && y <= region.y + region.height;
    return box.thing >= 0 && inside;
  });
}
