"use client";

import { useTranslations } from "next-intl";
import type { Fit } from "#lib/provider/fit/rules.ts";
import { offeredShapes } from "#lib/provider/fit/shapes/rules.ts";
import type { PromptView } from "#lib/studio/schema.ts";
import { useStudio } from "../studio/store.ts";
import type { Changes } from "./use-changes.ts";

const box =
  "tabular h-8 min-w-0 rounded-md border border-line bg-sheet px-1.5 text-soft text-sm transition-colors duration-100 hover:text-ink touch:min-h-11";

/** Shape and quality of the pictures that a card asks for; what this model does not offer is not there. */
export function LookChoices({ prompt, changes }: { readonly prompt: PromptView; readonly changes: Changes }) {
  const t = useTranslations("ledger");
  const drawer = useStudio((state) => state.drawer);
  const { asked, ask } = changes;
  const shapes = offeredShapes(drawer.fit);
  const qualities = offeredQualities(drawer.fit);
  const { width, height } = prompt.full ?? prompt;
  const quality = prompt.full?.quality ?? prompt.quality;
  return (
    <>
      {shapes.length > 1 ? (
        <select
          aria-label={t("shape")}
          value={asked.size ?? ""}
          onChange={({ target }) => ask({ size: target.value || undefined })}
          className={box}
        >
          <option value="">
            {width} × {height}
          </option>
          {shapes.map((shape) => (
            <option key={shape} value={shape}>
              {shape}
            </option>
          ))}
        </select>
      ) : null}
      {qualities.length > 1 ? (
        <select
          aria-label={t("quality")}
          value={asked.quality ?? ""}
          onChange={({ target }) => ask({ quality: qualities.find((one) => one === target.value) })}
          className={box}
        >
          <option value="">{t(`quality_${quality}`)}</option>
          {qualities
            .filter((one) => one !== quality)
            .map((one) => (
              <option key={one} value={one}>
                {t(`quality_${one}`)}
              </option>
            ))}
        </select>
      ) : null}
    </>
  );
}

function offeredQualities({ qualities }: Fit) {
  return (["auto", "low", "medium", "high"] as const).filter((one) => one === "auto" || qualities.includes(one));
}
