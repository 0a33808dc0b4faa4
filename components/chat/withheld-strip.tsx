"use client";

import { ChevronRight, EyeOff } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { TurnView } from "#lib/studio/schema.ts";

type Withheld = TurnView["withheld"];

/** At the person's own message: what of it the chat model did not see, and what it saw instead. */
export function WithheldStrip({ withheld }: { readonly withheld: Withheld }) {
  "use memo";
  const t = useTranslations("withheld");
  const format = useFormatter();
  const counts = countThings(withheld).map(([thing, count]) => t(`count_${thing}`, { count }));
  return (
    <details className="group -mt-1.5 max-w-[88%] self-end rounded-lg border border-line text-soft text-sm open:bg-sheet">
      <summary className="hit flex cursor-pointer list-none items-center gap-2 rounded-lg px-3 py-1.5 [&::-webkit-details-marker]:hidden">
        <EyeOff size={16} aria-hidden="true" className="shrink-0" />
        <span className="min-w-0 grow">{t("title", { what: format.list(counts) })}</span>
        <ChevronRight size={16} aria-hidden="true" className="shrink-0 text-faint group-open:rotate-90" />
      </summary>
      <div className="flex flex-col gap-2.5 px-3 pt-1 pb-3">
        <ul className="flex flex-col gap-1">
          {withheld.map(({ thing, mark, placeholder }) => (
            <li key={placeholder} className="flex flex-wrap justify-between gap-x-3">
              <span>
                {t(`thing_${thing}`)} {mark === "…" ? null : <span className="text-faint">{mark}</span>}
              </span>
              <code className="text-ink">{placeholder}</code>
            </li>
          ))}
        </ul>
        <p>{t("instead")}</p>
        <p className="text-faint">{t("limits")}</p>
        <Link href="/settings/prompts" className="hit inline-flex items-center self-start underline">
          {t("rules")}
        </Link>
      </div>
    </details>
  );
}

function countThings(withheld: Withheld): readonly (readonly [Withheld[number]["thing"], number])[] {
  const counts = new Map<Withheld[number]["thing"], number>();
  for (const { thing } of withheld) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts];
}
