"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { PickedPreset } from "#lib/preset/schema.ts";

/** Styles that go with the next message. */
export function PickedChips({
  picked,
  onRemove,
}: {
  readonly picked: readonly PickedPreset[];
  readonly onRemove: (id: string) => void;
}) {
  const t = useTranslations("picker");
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  return (
    <ul aria-label={t("chosen")} className="flex flex-wrap gap-1.5 pt-1 pr-1 pb-1.5">
      {picked.map(({ id, name }) => (
        <li
          key={id}
          className="inline-flex min-w-0 items-center gap-1 rounded-full border border-line bg-hover py-0.5 pr-1 pl-2.5 text-sm"
        >
          <span className="truncate">{name[language]}</span>
          <button
            type="button"
            aria-label={t("remove", { name: name[language] })}
            data-tip={t("remove", { name: name[language] })}
            onClick={() => onRemove(id)}
            className="hit inline-flex size-6 shrink-0 items-center justify-center rounded-full text-soft hover:text-ink"
          >
            <X size={16} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
