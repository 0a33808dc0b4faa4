"use client";

import { ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Block } from "#lib/studio/gallery/rules.ts";

/** How many pictures came in above what a person looks at; one press shows them. */
export function NewPill({
  blocks,
  isAtTop,
  onShow,
}: {
  readonly blocks: readonly Block[];
  readonly isAtTop: boolean;
  readonly onShow: () => void;
}) {
  const t = useTranslations("gallery");
  const newest = blocks[0]?.tiles[0]?.key ?? "";
  const [seen, setSeen] = useState(newest);
  // Where the newest part of the day was not read yet, what is seen first says what is not new.
  if ((isAtTop || seen === "") && seen !== newest) setSeen(newest);
  if (isAtTop) return null;
  const count = countNewer(blocks, seen);
  if (count === 0) return null;
  return (
    <div className="pointer-events-none sticky top-2 z-10 flex h-0 justify-center">
      <button
        type="button"
        onClick={onShow}
        className="tabular hit pointer-events-auto inline-flex h-9 animate-appear items-center gap-1.5 rounded-full border border-line bg-sheet px-3.5 text-ink text-sm shadow-float"
      >
        <ArrowUp size={16} aria-hidden="true" />
        {t("newAbove", { count })}
      </button>
    </div>
  );
}

function countNewer(blocks: readonly Block[], key: string): number {
  let count = 0;
  for (const { tiles } of blocks) {
    const newer = tiles.filter((tile) => tile.key > key);
    if (newer.length === 0) return count; // conversations of a day begin with the newest as well
    count += newer.filter(({ kind }) => kind !== "generation").length;
  }
  return count;
}
