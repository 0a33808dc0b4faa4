// What a change asks of somebody's picture, in which nothing has a name, and what of that cannot be done.
import { readScene } from "#lib/engine/illustrator/parse/read-scene.ts";
import type { Step } from "#lib/engine/illustrator/revise/change.ts";
import { readChange } from "#lib/engine/illustrator/revise/read-change.ts";
import { loadVocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";

/** The steps of a change to a picture of which nothing is known but its pixels. */
export async function foreignSteps(words: string): Promise<readonly Step[]> {
  const vocabulary = await loadVocabulary(words);
  return readChange(words, { ...readScene("", vocabulary), things: [], relations: [], texts: [] }, vocabulary);
}

/** A mask says what is meant; or the change is one that pixels alone do not allow. */
export type Undoable = "needs-mask" | "never";

const MASKED: ReadonlySet<Step["kind"]> = new Set<Step["kind"]>(["remove", "replace", "recolour", "shade"]);
const NAMED: ReadonlySet<Step["kind"]> = new Set<Step["kind"]>(["move", "resize", "act", "turn", "count"]);
const DRAWN: ReadonlySet<Step["kind"]> = new Set<Step["kind"]>(["add", "give", "become"]);

/** Why a change cannot be done, or null when it can. What is said of something just added belongs to the addition. */
export async function undoableIn(words: string, hasMask: boolean): Promise<Undoable | null> {
  const steps = await foreignSteps(words);
  const drawn = steps.findIndex(({ kind }) => DRAWN.has(kind));
  const about = drawn < 0 ? steps : steps.slice(0, drawn);
  if (about.some(({ kind }) => NAMED.has(kind))) return "never";
  return !hasMask && about.some(({ kind }) => MASKED.has(kind)) ? "needs-mask" : null;
}
