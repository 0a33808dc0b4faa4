import { fitQuality, fitSize, type ImageFacts } from "../../infra/model/facts/port.ts";
import type { PromptSettings } from "../../prompt/schema.ts";

// Two tiers: a draft is small and cheap, and remembers what its picture was to be; finishing makes that picture.

const draftEdge = 0.6; // of the full picture's edges, where the model draws pictures of any size

/** The same wish, small and cheap. `auto` is what many models call their best, so a draft never leaves it to them. */
export function toDraft(
  { sizes, qualities }: Pick<ImageFacts, "sizes" | "qualities">,
  settings: PromptSettings,
): PromptSettings {
  const { width, height, quality } = settings;
  const wish = { width: width * draftEdge, height: height * draftEdge };
  const small = sizes.kind === "free" ? fitSize(sizes, wish) : settings;
  const size = small.width * small.height < width * height ? small : settings;
  const low = fitQuality(qualities, "low") === "low" ? "low" : quality;
  return { ...settings, width: size.width, height: size.height, quality: low, full: { width, height, quality } };
}

/** One picture as it was wished for. Null for what is no draft. */
export function toFull({ full, ...settings }: PromptSettings): PromptSettings | null {
  return full ? { ...settings, ...full, count: 1 } : null;
}

/** Whether this model can be given the draft, so that the finished picture is the same one. */
export function canFinish(facts: Pick<ImageFacts, "edits" | "referencesMax">): boolean {
  return canTake(facts, 1);
}

/** Whether so many pictures may go along with the words. */
export function canTake({ edits, referencesMax }: Pick<ImageFacts, "edits" | "referencesMax">, count: number): boolean {
  return edits !== "none" && referencesMax >= count;
}
