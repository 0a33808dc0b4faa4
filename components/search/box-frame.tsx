"use client";

import { Bookmark, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "../ui/icon-button.tsx";

/** The look of the search box, with its chips and its line of text inside. */
export function BoxFrame({
  children,
  onOpenSaved,
}: {
  readonly children: ReactNode;
  readonly onOpenSaved: () => void;
}) {
  const t = useTranslations("search");
  return (
    <search className="relative mx-4 mb-3 flex min-h-9 shrink-0 items-center gap-1 rounded-md border border-line bg-sheet pr-1 pl-2.5 transition-colors duration-100 focus-within:border-ink hover:border-edge touch:min-h-11">
      <Search size={16} aria-hidden="true" className="shrink-0 text-faint" />
      {children}
      <IconButton label={t("saved")} aria-haspopup="dialog" onClick={onOpenSaved}>
        <Bookmark size={16} />
      </IconButton>
    </search>
  );
}

/** What both states of the box have in common. */
export const boxInput = {
  id: "gallery-search",
  type: "text",
  enterKeyHint: "search",
  autoComplete: "off",
  autoCapitalize: "none",
  spellCheck: false,
  maxLength: 2_000,
  "aria-autocomplete": "list",
  className:
    "type-box h-7 min-w-24 flex-1 bg-transparent px-1 text-base outline-none placeholder:text-faint touch:h-11",
} as const;
