import { createHash } from "node:crypto";
import { viewPrice } from "../../budget/rules.ts";
import type { PriceView } from "../../budget/schema.ts";
import { sourcesMax } from "../../edit/view/schema.ts";
import { partialsMax } from "../../generation/schema.ts";
import { canFinish, toDraft } from "../../generation/tier/rules.ts";
import type { ImageFacts } from "../../infra/model/facts/port.ts";
import { builtInId, type Drawer } from "../../infra/model/port.ts";
import { aspects, type PromptSettings } from "../../prompt/schema.ts";
import { fitBrief } from "../../provider/fit/rules.ts";
import { usualPrompt } from "../prompts/rules.ts";
import type { DrawerView, UsualPrice } from "../schema.ts";

/** Who draws, as every screen may know it. */
export function viewDrawer({ providerId, model, host, facts }: Drawer): DrawerView {
  const version = createHash("sha256")
    .update(JSON.stringify([providerId, model.name, facts]))
    .digest("base64url");
  return {
    isBuiltIn: providerId === builtInId,
    model: model.name,
    host,
    canFinish: canFinish(facts),
    picturesMax: canFinish(facts) ? Math.min(sourcesMax, facts.referencesMax) : 0,
    fit: { sizes: facts.sizes, qualities: facts.qualities, backgrounds: facts.backgrounds },
    price: facts.price,
    partials: model.isFree ? partialsMax.free : partialsMax.paid,
    usual: model.isFree ? null : usualPrice(facts),
    version: version.slice(0, 12),
  };
}

/** From the cheapest of the usual shapes to the dearest, with the quality left to the model. */
function usualPrice(facts: ImageFacts): UsualPrice | null {
  const wished = aspects.map((aspect) => ({
    ...fitBrief(facts, { aspect, size: null, quality: "auto", background: "auto" }),
    ...{ count: 1, format: "webp" as const, model: "" },
  }));
  const full = rangeOf(facts, wished);
  const draft = rangeOf(
    facts,
    wished.map((settings) => toDraft(facts, settings)),
  );
  return full && draft && full.highMicroUsd > 0 ? { full, draft } : null;
}

function rangeOf({ price }: ImageFacts, wished: readonly PromptSettings[]): PriceView | null {
  const partials = partialsMax.paid;
  const each = wished.flatMap(
    ({ width, height, quality }) =>
      viewPrice({ price, width, height, quality, prompt: usualPrompt, partials, references: 0 }) ?? [],
  );
  if (each.length === 0) return null;
  return {
    lowMicroUsd: Math.min(...each.map(({ lowMicroUsd }) => lowMicroUsd)),
    highMicroUsd: Math.max(...each.map(({ highMicroUsd }) => highMicroUsd)),
  };
}
