"use client";

import { clsx } from "clsx";
import { Eye, PencilLine, ThumbsDown, ThumbsUp } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AssetStatus } from "#lib/studio/schema.ts";

const icons = { draft: PencilLine, review: Eye, approved: ThumbsUp, rejected: ThumbsDown } as const;

export function StatusIcon({ status, size = 16 }: { readonly status: AssetStatus; readonly size?: number }) {
  const Icon = icons[status];
  return <Icon size={size} aria-hidden="true" />;
}

/** How far a picture has come, on the picture. */
export function StatusMark({ status, className }: { readonly status: AssetStatus; readonly className: string }) {
  const t = useTranslations("organise");
  return (
    <span
      data-status={status}
      className={clsx(
        "pointer-events-none absolute inline-flex size-6 items-center justify-center rounded-full",
        status === "approved" ? "bg-ink text-paper" : "bg-sheet text-soft",
        className,
      )}
    >
      <StatusIcon status={status} size={14} />
      <span className="sr-only">{t(`statuses.${status}`)}</span>
    </span>
  );
}
