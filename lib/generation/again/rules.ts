import type { ImageFacts } from "../../infra/model/facts/port.ts";
import type { PromptReason, PromptSettings } from "../../prompt/schema.ts";
import { fitBrief, fitSettings } from "../../provider/catalogue/rules.ts";
import type { DrawAgain } from "../schema.ts";
import { toDraft } from "../tier/rules.ts";

/** Nothing of the prompt is changed: neither its words nor how its pictures are asked for. */
export function isAsItIs({ text, ops = [], size, quality, background }: DrawAgain): boolean {
  return text === undefined && ops.length === 0 && !size && !quality && !background;
}

export function reasonOf(wish: DrawAgain): PromptReason {
  if (isAsItIs(wish)) return "again";
  return wish.ops?.some(({ op }) => op === "exact") ? "exact" : "edited";
}

/** How the revision's pictures are asked for: as its parent's, but for what the person chose. A draft's are drafts. */
export function settingsOf(facts: ImageFacts, parent: PromptSettings, wish: DrawAgain): PromptSettings {
  const { full, ...rest } = parent;
  const wanted = { ...rest, ...full };
  const quality = wish.quality ?? wanted.quality;
  const background = wish.background ?? wanted.background;
  const fitted = wish.size
    ? fitBrief(facts, { aspect: "square", size: wish.size, quality, background })
    : fitSettings(facts, { width: wanted.width, height: wanted.height, quality, background });
  const settings: PromptSettings = { ...rest, ...fitted };
  return full ? toDraft(facts, settings) : settings;
}
