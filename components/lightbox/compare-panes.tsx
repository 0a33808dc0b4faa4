"use client";

import { clsx } from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { replacePicture } from "../studio/place.ts";
import { useStudio } from "../studio/store.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { ComparedFrame } from "./compared-frame.tsx";
import type { Zoom } from "./use-zoom.ts";

const layouts: Readonly<Record<number, string>> = {
  2: "grid-rows-2 sm:grid-cols-2 sm:grid-rows-1",
  3: "grid-rows-3 sm:grid-cols-3 sm:grid-rows-1",
  4: "grid-cols-2 grid-rows-2",
};

/** Each picture in a place of its own. */
export function ComparePanes({ ids, zoom }: { readonly ids: readonly string[]; readonly zoom: Zoom }) {
  return (
    <div
      className={clsx(
        "absolute inset-x-0 top-16 bottom-16 grid gap-px border-line border-y bg-line",
        layouts[ids.length],
      )}
    >
      {ids.map((id) => (
        <Pane key={id} id={id} ids={ids} zoom={zoom} />
      ))}
    </div>
  );
}

function Pane({ id, ids, zoom }: { readonly id: string; readonly ids: readonly string[]; readonly zoom: Zoom }) {
  const t = useTranslations("lightbox");
  const asset = useStudio((state) => state.assets[id]);
  const title = asset?.title || asset?.altText || t("label");
  const remove = () => {
    const [first, ...others] = ids.filter((one) => one !== id);
    if (first) replacePicture(first, others);
  };
  return (
    <figure aria-label={title} className="relative min-h-0 min-w-0 overflow-hidden bg-well">
      <ComparedFrame id={id} zoom={zoom} className="px-4 py-14" />
      <figcaption className="lightbox-bar absolute bottom-2 left-2 max-w-[calc(100%-1rem)] pl-2.5">
        <span className="truncate text-sm">{title}</span>
        <IconButton label={t("removePicture", { title })} onClick={remove}>
          <X size={16} />
        </IconButton>
      </figcaption>
    </figure>
  );
}
