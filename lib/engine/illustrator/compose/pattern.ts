// What the surface of one drawing is patterned with: as asked, or because two colours share one thing.
import { toLch } from "#lib/engine/illustrator/paint/colour.ts";
import type { Pattern, Thing } from "#lib/engine/illustrator/parse/scene.ts";

export type Patterned = {
  readonly kind: Pattern["kind"] | "patches";
  readonly colours: readonly string[];
  /** What lies under it, where that is not the thing's first colour. */
  readonly base?: string;
};

const GROUP_OF_NATURE = 3;

/** Several copies take turns with their colours; a single one wears them all, fur in patches, other things in stripes. */
export function patternOf({ pattern, count, colours = [], drawing }: Thing, group: number): Patterned | null {
  if (pattern) return { kind: pattern.kind, colours: pattern.colours };
  if (count !== 1 || colours.length < 2) return null;
  const isFur = group === GROUP_OF_NATURE && !/tree|flower|rose|tulip|blossom|leaf|herb|bouquet/.test(drawing);
  return isFur && colours.length === 2 ? patches(colours) : { kind: "stripes", colours: colours.slice(1) };
}

/** The darker colour lies in patches on the paler one, whichever was said first: a dark face would hide its eyes. */
function patches(colours: readonly string[]): Patterned {
  const [dark = "", pale = ""] = colours.toSorted((a, b) => toLch(a).l - toLch(b).l);
  return { kind: "patches", colours: [dark], base: pale };
}
