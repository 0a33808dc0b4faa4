"use client";

import { Asterisk, Bookmark, Palette, PencilLine, Pin, Plus, Ruler } from "lucide-react";
import type { Origin } from "#lib/prompt/ledger/schema.ts";

const icons = {
  added: Plus,
  preset: Palette,
  rule: Ruler,
  pinned: Pin,
  written: PencilLine,
  kept: Bookmark,
  said: Asterisk,
} as const;

/** Where a piece comes from, as a shape: colour alone tells nothing. What the person said needs no mark. */
export function OriginMark({ kind }: { readonly kind: Origin["kind"] }) {
  if (kind === "said" || kind === "kept") return null;
  const Icon = icons[kind];
  return (
    <Icon
      size={12}
      strokeWidth={2.25}
      aria-hidden="true"
      className="mr-0.5 inline-block shrink-0 align-[-1px] text-faint"
    />
  );
}
