"use client";

import { useTranslations } from "next-intl";
import type { PromptView } from "#lib/studio/schema.ts";

/** What was wished and this model cannot do; why is told to who asks. */
export function UnmetNote({ unmet, model }: Pick<PromptView, "unmet" | "model">) {
  const t = useTranslations("prompt");
  if (unmet.length === 0) return null;
  return (
    <details className="mt-2.5 text-soft text-sm">
      <summary className="hit cursor-pointer hover:text-ink">
        {t("unmet", { wishes: unmet.map((wish) => t(`unmet_${wish}`)).join(t("comma")) })}
      </summary>
      <p className="pt-1 text-faint">{t("unmetWhy", { model })}</p>
    </details>
  );
}
