"use client";

import { Images, MessageSquareText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useIsFull } from "./place.ts";
import { useStudio } from "./store.ts";
import { type Pane, usePane } from "./use-panes.ts";
import { useUnseen } from "./use-unseen.ts";

/** On a phone: which of the two panes is shown. The gallery's badge counts pictures that came while it was away. */
export function PaneTabs() {
  const t = useTranslations("studio");
  const { pane: chosen, showPane } = usePane();
  const pane = useIsFull() ? "gallery" : chosen;
  const unseen = useUnseen(
    useStudio((state) => state.assets),
    pane === "gallery",
  );
  const tabs: readonly { readonly pane: Pane; readonly label: string; readonly icon: typeof Images }[] = [
    { pane: "chat", label: t("chatTab"), icon: MessageSquareText },
    { pane: "gallery", label: t("galleryTab"), icon: Images },
  ];
  return (
    <nav aria-label={t("panes")} className="pane-tabs">
      {tabs.map(({ pane: name, label, icon: Icon }) => (
        <button
          key={name}
          type="button"
          aria-pressed={pane === name}
          onClick={() => showPane(name)}
          className="relative flex h-14 grow basis-0 flex-col items-center justify-center gap-0.5 text-faint text-sm aria-pressed:text-ink"
        >
          <Icon size={20} aria-hidden="true" />
          {label}
          {name === "gallery" && unseen > 0 ? (
            <span className="tabular absolute top-1.5 left-1/2 ml-2 min-w-5 rounded-full bg-accent px-1.5 text-center text-on-accent text-sm leading-5">
              <span aria-hidden="true">{unseen}</span>
              <span className="sr-only">{t("newPictures", { count: unseen })}</span>
            </span>
          ) : null}
        </button>
      ))}
    </nav>
  );
}
