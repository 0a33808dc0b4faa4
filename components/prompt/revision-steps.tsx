"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "../ui/icon-button.tsx";

/** From a revision to the one before and the one after: each is where it was made. */
export function RevisionSteps({ chain, id }: { readonly chain: readonly string[]; readonly id: string }) {
  const t = useTranslations("ledger");
  const at = chain.indexOf(id);
  if (chain.length < 2 || at < 0) return null;
  return (
    <span className="flex shrink-0 items-center">
      <IconButton label={t("earlier")} disabled={at === 0} onClick={() => go(chain[at - 1])}>
        <ChevronLeft size={16} />
      </IconButton>
      <span className="tabular text-faint text-sm">
        <span className="sr-only">{t("revisionOf", { number: at + 1, count: chain.length })}</span>
        <span aria-hidden="true">
          {at + 1} / {chain.length}
        </span>
      </span>
      <IconButton label={t("later")} disabled={at === chain.length - 1} onClick={() => go(chain[at + 1])}>
        <ChevronRight size={16} />
      </IconButton>
    </span>
  );
}

function go(id: string | undefined) {
  const card = document.querySelector<HTMLElement>(`[data-prompt="${id}"]`);
  card?.scrollIntoView({ block: "nearest" });
  card?.focus({ preventScroll: true });
}
