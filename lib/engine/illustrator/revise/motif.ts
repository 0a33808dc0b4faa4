// The motif of a pattern after a change: spots keep what they show as far as they can.
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";

/**
 * Which thing every spot shows now. What went leaves its spots to the others in turn; what is new takes an equal share,
 * spread evenly. `from[n]` is the old index of thing n, or null for a new one.
 */
function motifAfter(old: readonly number[], from: readonly (number | null)[], before: number): readonly number[] {
  const used = new Set(from);
  const origin = from.map((one, at) => one ?? (at < before && !used.has(at) && from.length === before ? at : null));
  const now = new Map(origin.flatMap((one, at) => (one === null ? [] : [[one, at] as const])));
  const stay = [...now.values()];
  const fresh = origin.flatMap((one, at) => (one === null ? [at] : []));
  let turn = 0;
  const motif = old.map((one) => now.get(one) ?? stay[turn++ % Math.max(1, stay.length)] ?? fresh[0] ?? 0);
  const share = Math.round(motif.length / from.length);
  fresh.forEach((thing, at) => {
    for (let spot = 0; spot < share; spot++)
      motif[Math.floor(((spot + (at + 1) / (fresh.length + 1)) * motif.length) / share)] = thing;
  });
  return motif;
}

/** The same for a scene that changed from another. */
export function withMotif(
  scene: Scene,
  old: readonly number[],
  from: readonly (number | null)[],
  before: number,
): Scene {
  return { ...scene, motif: motifAfter(old, from, before) };
}
