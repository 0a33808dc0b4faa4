"use client";

import { useLocale, useTranslations } from "next-intl";
import { PicturePreview } from "./picture-preview.tsx";

/** Of a change: what was changed, and what else went along. */
export function SourcePictures({
  ids,
  onOpen,
}: {
  readonly ids: readonly string[];
  readonly onOpen: (id: string) => void;
}) {
  const t = useTranslations("change");
  const list = new Intl.NumberFormat(useLocale());
  return (
    <ul aria-label={t("along")} className="flex flex-wrap gap-2">
      {ids.map((id, at) => (
        <li key={id}>
          <a
            href={`/p/${id}`}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              onOpen(id);
            }}
            className="hit flex items-center gap-2 rounded-md border border-line p-1 pr-2 text-soft text-sm transition-colors duration-100 hover:bg-hover"
          >
            <PicturePreview id={id} number={ids.length > 1 ? list.format(at + 1) : null} />
            {at === 0 ? t("of") : t("reference", { number: at + 1 })}
          </a>
        </li>
      ))}
    </ul>
  );
}
