"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { pictureAddress } from "../picture/addresses.ts";
import { IconButton } from "../ui/icon-button.tsx";

const offeredMax = 40;

/** Which picture comes beside the others: those of the same prompt first, then the list as it is. */
export function ComparePicker({
  candidates,
  onPick,
  onClose,
}: {
  readonly candidates: readonly AssetView[];
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("lightbox");
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector("button")?.focus();
    return () => (before instanceof HTMLElement && before.isConnected ? before.focus() : undefined);
  }, []);

  function walk(event: KeyboardEvent<HTMLUListElement>) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button.matches(":focus"));
    buttons[at + by]?.focus();
  }

  return (
    <section
      aria-label={t("compareWith")}
      className="absolute inset-x-0 bottom-0 z-10 flex flex-col gap-2 border-line border-t bg-paper p-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))]"
    >
      <header className="flex items-center">
        <h3 className="grow font-medium text-sm">{t("compareWith")}</h3>
        <IconButton label={t("cancelPicking")} hint="Esc" onClick={onClose}>
          <X size={16} />
        </IconButton>
      </header>
      {candidates.length === 0 ? <p className="text-soft text-sm">{t("nothingToCompare")}</p> : null}
      <ul ref={list} onKeyDown={walk} className="flex gap-2 overflow-x-auto p-1">
        {candidates.slice(0, offeredMax).map((asset) => (
          <li key={asset.id} className="shrink-0">
            <button
              type="button"
              aria-label={t("compareTo", { title: asset.title || asset.altText })}
              onClick={() => onPick(asset.id)}
              className="block size-20 overflow-hidden rounded-md bg-mat"
            >
              {/* biome-ignore lint/performance/noImgElement: pictures have a route of their own that authorises every time */}
              <img src={pictureAddress(asset.id, "thumb")} alt="" loading="lazy" className="size-full object-cover" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
