// Which things of a picture the words of a change mean.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import type { Thing } from "#lib/engine/illustrator/parse/scene.ts";
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Region } from "./change.ts";
import { PRONOUN } from "./phrases.ts";

/** Some of the copies of a thing. */
export type Target = { readonly thing: number; readonly boxes: readonly Box[] };

/** The things `what` names. A pronoun means what lies in the region, or the main thing. */
export function targetsOf(
  what: string,
  layout: Layout,
  vocabulary: Vocabulary,
  region: Region | null,
): readonly Target[] {
  const tokens = tokenize(what, vocabulary);
  const named = tokens.flatMap((token, at) => namedBy(token, tokens.slice(0, at), layout.scene.things));
  if (named.length > 0) return [...new Set(named)].map((thing) => narrow(copiesOf(thing, layout), what, tokens));
  if (!isPronoun(what, tokens)) return [];
  const inside = region
    ? layout.scene.things.flatMap((_, thing) => within(copiesOf(thing, layout), layout, region))
    : [];
  if (inside.length > 0) return inside;
  return layout.scene.things.length > 0 ? [copiesOf(0, layout)] : [];
}

const copiesOf = (thing: number, { boxes }: Layout): Target => ({
  thing,
  boxes: boxes.filter((box) => box.thing === thing),
});

function isPronoun(what: string, tokens: readonly Token[]): boolean {
  return PRONOUN.test(what.trim()) || tokens.every(({ kind, word }) => kind === "skip" || PRONOUN.test(word));
}

function namedBy(token: Token, before: readonly Token[], things: readonly Thing[]): readonly number[] {
  const all = things.map((thing, index) => ({ thing, index }));
  const fits = ({ thing }: { readonly thing: Thing }): boolean =>
    token.kind === "noun"
      ? thing.drawing === token.drawing
      : thing.name === token.word ||
        (token.kind === "word" && thing.drawing === "label" && thing.name.includes(token.word));
  const exact = all.filter(fits);
  const found = exact.length > 0 || token.kind !== "noun" ? exact : all.filter(({ thing }) => sharesWord(thing, token));
  const colour = before.findLast(({ kind }) => kind !== "skip" && kind !== "size");
  const coloured = colour?.kind === "colour" ? found.filter(({ thing }) => thing.colour === colour.hex) : [];
  return (coloured.length > 0 ? coloured : found).map(({ index }) => index);
}

/** "the tree" means an oak tree, 树 means 橡树. */
function sharesWord({ name }: Thing, { word }: Token): boolean {
  const single = word.replace(/s$/, "");
  return /\p{Script=Han}/u.test(word)
    ? name.endsWith(word)
    : name.split(" ").some((part) => part.replace(/s$/, "") === single);
}

const SIDES: readonly (readonly [RegExp, (box: Box) => number])[] = [
  [/\b(?:left|leftmost|first)\b|左|第一/iu, (box) => box.x],
  [/\b(?:right|rightmost|last)\b|右|最后/iu, (box) => -box.x],
  [/\b(?:biggest|largest)\b|最大/iu, (box) => -box.height],
  [/\b(?:smallest)\b|最小/iu, (box) => box.height],
];

/** "the left cat", "one of the cats", "两只猫": a part of the copies. */
function narrow(target: Target, what: string, tokens: readonly Token[]): Target {
  const side = SIDES.find(([pattern]) => pattern.test(what));
  const said = tokens.find((token) => token.kind === "count")?.count;
  const count = said ?? (side && !/\b(?:all|every)\b|所有|全部/iu.test(what) ? 1 : target.boxes.length);
  if (count <= 0 || count >= target.boxes.length) return target;
  const order = side?.[1] ?? ((box: Box) => -box.x);
  return { ...target, boxes: target.boxes.toSorted((a, b) => order(a) - order(b)).slice(0, count) };
}

function within(target: Target, { width, height }: Layout, region: Region): readonly Target[] {
  const boxes = target.boxes.filter((box) => {
    const [x, y] = [(box.x + box.width / 2) / width, (box.y + box.height / 2) / height];
    return x >= region.x && x <= region.x + region.width && y >= region.y && y <= region.y + region.height;
  });
  return boxes.length > 0 ? [{ ...target, boxes }] : [];
}
