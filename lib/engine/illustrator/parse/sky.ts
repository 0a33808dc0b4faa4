// The colour that words give to the sky.
import { findColour } from "#lib/engine/lexicon/colours.ts";
import type { Token } from "./token.ts";

const SKY = /^(?:(?:in )?(?:the )?sky|天空|天)$/iu;
const GLUE: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>(["skip", "size"]);
const TIES =
  /^(?:to|into|be|should|must|a|an|bright|pale|light|dark|deep|made|make|turn|变成?|改成?|改为|换成?|涂成|染成|成|为|颜?色|色的|变|调成|都|全)+$/iu;
const LEADS: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>(["skip", "size", "relation", "at", "with", "count"]);
const REACH = 3;

type Sky = { readonly hex: string; readonly from: number; readonly to: number };

/** "a pink sky", "the sky is pink", "make the sky pink", 粉色的天空, 天空改成粉色; null where no colour is the sky's. */
export function skyColour(tokens: readonly Token[]): string | null {
  return findSky(tokens)?.hex ?? null;
}

/** The tokens without a coloured sky and what leads to it: no thing is under it or has its colour. */
export function withoutSky(tokens: readonly Token[]): readonly Token[] {
  const sky = findSky(tokens);
  if (!sky) return tokens;
  let { from } = sky;
  while (LEADS.has(tokens[from - 1]?.kind ?? "word")) from--;
  return [...tokens.slice(0, from), { kind: "break", word: "," }, ...tokens.slice(sky.to + 1)];
}

function findSky(tokens: readonly Token[]): Sky | null {
  for (const [at, token] of tokens.entries()) {
    if (!SKY.test(token.word)) continue;
    const before = tokens.slice(0, at).findLastIndex(({ kind }) => !GLUE.has(kind));
    const colour = tokens[before];
    if (colour?.kind === "colour") return { hex: colour.hex, from: before, to: at };
    const after = tokens.findIndex(({ kind, word }, index) => index > at && !GLUE.has(kind) && !TIES.test(word));
    const said = after > 0 && after <= at + 1 + REACH ? tokens[after] : undefined;
    // At the end of what is said an orange is a colour.
    const hex = said?.kind === "colour" ? said.hex : said && findColour(said.word)?.hex;
    if (hex && tokens[after + 1]?.kind !== "noun") return { hex, from: at, to: after };
  }
  return null;
}
