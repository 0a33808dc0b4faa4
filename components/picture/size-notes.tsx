"use client";

import { useTranslations } from "next-intl";
import type { GenerationView } from "#lib/studio/schema.ts";
import { useStudio } from "../studio/store.ts";

/** Says of each other size that came instead of the one that was asked for, once. */
export function SizeNotes({ generations }: { readonly generations: readonly GenerationView[] }) {
  const t = useTranslations("generation");
  const assets = useStudio((state) => state.assets);
  const notes = generations.flatMap(({ assetId, width, height }) => {
    const asset = assetId ? assets[assetId] : undefined;
    if (!asset || (asset.width === width && asset.height === height)) return [];
    return t("otherSize", { asked: `${width} × ${height}`, drawn: `${asset.width} × ${asset.height}` });
  });
  return [...new Set(notes)].map((note) => (
    <p key={note} className="tabular text-faint text-sm">
      {note}
    </p>
  ));
}
