"use client";

import { archiveBytesMax, picturesMax } from "#lib/import/limits/rules.ts";
import { useSizeText } from "./use-size-text.ts";

/** What an import takes at once, for sentences that say so. */
export function useImportLimits(): { readonly size: string; readonly count: number } {
  const sizeText = useSizeText();
  return { size: sizeText(archiveBytesMax), count: picturesMax };
}
