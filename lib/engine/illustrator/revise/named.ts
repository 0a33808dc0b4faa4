// Which things of a scene a phrase names: by their drawing, by a word of their name, or by the kind they belong to.
import type { Thing } from "#lib/engine/illustrator/parse/scene.ts";
import type { Token } from "#lib/engine/illustrator/parse/tokens.ts";
import { categoryOf } from "#lib/engine/illustrator/vocabulary/categories.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";

/** Indices of the things that a phrase names. */
export function namedIn(tokens: readonly Token[], things: readonly Thing[], vocabulary: Vocabulary): readonly number[] {
  const named = tokens.flatMap((token, at) => namedBy(token, tokens.slice(0, at), things));
  return named.length > 0 ? named : ofKind(tokens, things, vocabulary);
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

// 两只动物都: what surrounds a word of kind in Chinese.
const AROUND = /^(?:这|那|所有|全部|每|些|的|个|只|边|左|右|上|下)+|(?:都|全|们)+$/gu;

/** "both animals", 所有水果: everything of a kind. */
function ofKind(tokens: readonly Token[], things: readonly Thing[], { groups }: Vocabulary): readonly number[] {
  const kinds = tokens.flatMap(({ word }) => categoryOf(word) ?? categoryOf(word.replace(AROUND, "")) ?? []);
  return things.flatMap(({ drawing }, index) =>
    kinds.some((belongs) => belongs(drawing, groups.get(drawing) ?? -1)) ? [index] : [],
  );
}
