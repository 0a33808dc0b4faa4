import type { PromptReason, PromptSettings } from "../../prompt/schema.ts";
import { type Fit, fitBrief, fitSettings } from "../../provider/fit/rules.ts";
import type { DrawAgain } from "../schema.ts";
import { toDraft } from "../tier/rules.ts";

type Wish = Omit<DrawAgain, "parentId" | "promptId">;

/** Nothing of the prompt is changed: neither its words nor how its pictures are asked for. */
export function isAsItIs({ text, ops = [], size, quality, background }: Wish): boolean {
  return text === undefined && ops.length === 0 && !size && !quality && !background;
}

export function reasonOf(wish: Wish): PromptReason {
  if (isAsItIs(wish)) return "again";
  return wish.ops?.some(({ op }) => op === "exact") ? "exact" : "edited";
}

/** How the revision's pictures are asked for: as its parent's, but for what the person chose. A draft's are drafts. */
export function settingsOf(facts: Fit, parent: PromptSettings, wish: Wish): PromptSettings {
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
