"use client";

import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import type { WithheldView } from "#lib/studio/schema.ts";

/** What was left out before anything was sent, by kind and a mark that gives nothing away. */
export function WithheldChips({ withheld }: { readonly withheld: readonly WithheldView[] }) {
  const t = useTranslations("prompt");
  if (withheld.length === 0) return null;
  return (
    <ul className="mt-2.5 flex flex-wrap gap-1.5">
      {withheld.map((item) => (
        <li
          key={`${item.kind} ${item.mark}`}
          title={t("withheldWhy")}
          className="inline-flex max-w-full items-center gap-1.5 rounded-full border border-line px-2.5 py-0.5 text-soft text-sm"
        >
          <EyeOff size={16} aria-hidden="true" />
          <span className="truncate">
            {t("withheld", { what: t(`withheld_${item.kind}`) })} <s className="text-faint">{item.mark}</s>
          </span>
        </li>
      ))}
    </ul>
  );
}
