// What the surface of one drawing is patterned with: as asked, or because two colours share one thing.
import type { Pattern, Thing } from "#lib/engine/illustrator/parse/scene.ts";

export type Patterned = { readonly kind: Pattern["kind"] | "patches"; readonly colours: readonly string[] };

const GROUP_OF_NATURE = 3;

/** Several copies take turns with their colours; a single one wears them all, fur in patches, other things in stripes. */
export function patternOf({ pattern, count, colours = [], drawing }: Thing, group: number): Patterned | null {
  if (pattern) return { kind: pattern.kind, colours: pattern.colours };
  if (count !== 1 || colours.length < 2) return null;
  const isFur = group === GROUP_OF_NATURE && !/tree|flower|rose|tulip|blossom|leaf|herb|bouquet/.test(drawing);
  return { kind: isFur && colours.length === 2 ? "patches" : "stripes", colours: colours.slice(1) };
}
