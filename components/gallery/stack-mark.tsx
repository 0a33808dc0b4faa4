"use client";

import { Layers } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";
import { isStackedIn, stackQuery } from "#lib/studio/stack/rules.ts";
import { showSearch } from "../studio/place.ts";
import { useStudio } from "../studio/store.ts";
import { usePane } from "../studio/use-panes.ts";

/** For how many versions a picture stands on its tile: 1 where it stands for itself alone. */
export function useStackCount(asset: AssetView | null): number {
  const { view, look } = usePane();
  const count = useStudio((state) => (asset && state.stacks[asset.stackId]?.count) ?? 1);
  return isStackedIn(view, look) ? count : 1;
}

/** Of how many versions a picture is the newest, where it stands for all of them; it leads to the others. */
export function StackMark({ asset, tabIndex }: { readonly asset: AssetView; readonly tabIndex: number }) {
  const count = useStackCount(asset);
  return count > 1 ? <Mark id={asset.id} count={count} tabIndex={tabIndex} /> : null;
}

function Mark({ id, count, tabIndex }: { readonly id: string; readonly count: number; readonly tabIndex: number }) {
  const t = useTranslations("search");
  const name = t("versions", { count });
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-label={name}
      data-tip={name}
      data-stack
      onClick={() => showSearch(stackQuery(id))}
      className="reach tabular absolute right-1.5 bottom-1.5 inline-flex h-6 items-center gap-1 rounded-full bg-sheet px-2 text-soft text-sm transition-colors duration-100 hover:text-ink touch:top-1.5 touch:right-1.5 touch:bottom-auto touch:h-8"
    >
      <Layers size={14} aria-hidden="true" />
      {count}
    </button>
  );
}
