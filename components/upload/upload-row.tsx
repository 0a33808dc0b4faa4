"use client";

import { RotateCcw, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { TrayFile } from "#lib/upload/tray/rules.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { cancel, retry } from "./send-files.ts";

/** A file that did not come: why, and once more. */
export function FailedFile({ file: { id, name, failure } }: { readonly file: TrayFile }) {
  const t = useTranslations("upload");
  return (
    <li className="flex items-center gap-1">
      <p className="flex min-w-0 grow flex-col">
        <span className="truncate">{name}</span>
        <span className="text-danger text-sm">{t(`failure.${failure ?? "internal"}`)}</span>
      </p>
      <IconButton label={t("retry", { name })} onClick={() => retry([id])}>
        <RotateCcw size={16} />
      </IconButton>
      <IconButton label={t("forget", { name })} onClick={() => cancel([id])}>
        <X size={16} />
      </IconButton>
    </li>
  );
}

export function SentFile({ file: { id, name, state, sentBytes, sizeBytes } }: { readonly file: TrayFile }) {
  const t = useTranslations("upload");
  const format = useFormatter();
  return (
    <li className="flex items-center gap-1">
      <p className="flex min-w-0 grow items-center gap-2">
        <Spinner className="size-3 shrink-0 text-faint" />
        <span className="truncate text-soft">{name}</span>
        <span className="tabular ml-auto shrink-0 text-faint text-sm">
          {state === "taking"
            ? t("taking")
            : format.number(sizeBytes > 0 ? sentBytes / sizeBytes : 0, { style: "percent" })}
        </span>
      </p>
      <IconButton label={t("cancel", { name })} onClick={() => cancel([id])}>
        <X size={16} />
      </IconButton>
    </li>
  );
}
