"use client";

import { useTranslations } from "next-intl";
import type { Group } from "#lib/studio/gallery/rules.ts";

/** The line over the pictures of a day that are of one conversation; its height is `groupPx`. */
export function GroupHeading({ id, group }: { readonly id: string; readonly group: Group }) {
  const t = useTranslations("gallery");
  return (
    <h3 id={id} className="h-8 truncate pt-1 text-faint text-sm">
      {group.id === null ? t("ofNone") : group.title || t("untitled")}
    </h3>
  );
}
