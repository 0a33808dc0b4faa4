"use client";

import { clsx } from "clsx";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useIsPicked, useIsPicking } from "../picking/picked.ts";

/** The box on a tile that picks its picture; there on hover and focus, and on every tile while somebody picks. */
export function PickBox({
  id,
  tabIndex,
  isBesideStack,
}: {
  readonly id: string;
  readonly tabIndex: number;
  /** The corner is taken by the number of versions. */
  readonly isBesideStack: boolean;
}) {
  const t = useTranslations("organise");
  const isPicked = useIsPicked(id);
  const isPicking = useIsPicking();
  return (
    <>
      {isPicked ? (
        <span className="pointer-events-none absolute inset-0 rounded-[inherit] border-4 border-accent bg-sheet/25" />
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: an <input> would take the keys of the gallery for itself */}
      <button
        type="button"
        role="checkbox"
        aria-checked={isPicked}
        aria-label={t("pick")}
        data-tip={`${t("pick")}  x`}
        data-pick
        tabIndex={tabIndex}
        className={clsx(
          "reach absolute bottom-1.5 touch:right-1.5 inline-flex size-6 items-center justify-center rounded-full border-2 transition-opacity duration-100",
          isBesideStack ? "right-18" : "right-1.5",
          isPicked ? "border-accent bg-accent text-on-accent" : "border-edge bg-sheet text-transparent hover:text-ink",
          !isPicking &&
            "opacity-0 group-focus-within/tile:opacity-100 group-hover/tile:opacity-100 touch:pointer-events-none touch:opacity-0!",
        )}
      >
        <Check size={14} strokeWidth={3} aria-hidden="true" />
      </button>
    </>
  );
}
