"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { fitsImport } from "#lib/import/limits/rules.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Spinner } from "../ui/spinner.tsx";
import type { Selection } from "./selection.ts";
import { type Archive, useArchive } from "./use-archive.ts";
import { useErrorText } from "./use-error-text.ts";
import { useImportLimits } from "./use-import-limits.ts";
import { useSizeText } from "./use-size-text.ts";

/** Pictures as one ZIP: how many and how large, before it begins. */
export function ArchiveWindow({ selection, onClose }: { readonly selection: Selection; readonly onClose: () => void }) {
  const t = useTranslations("export");
  const common = useTranslations("common");
  const { archive, start } = useArchive(selection);
  const isOver = archive.kind === "started" || archive.kind === "failed";
  return (
    <Dialog isOpen onClose={onClose} title={t("archiveTitle")} description={t("archiveAbout")}>
      <div className="flex min-h-11 items-center py-1">
        <ArchiveLine archive={archive} />
      </div>
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{isOver ? common("close") : common("cancel")}</Button>
        {isOver ? null : (
          <Button variant="primary" disabled={archive.kind !== "ready"} onClick={start}>
            <Download size={16} aria-hidden="true" />
            {t("download")}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function ArchiveLine({ archive }: { readonly archive: Archive }) {
  const t = useTranslations("export");
  const sizeText = useSizeText();
  const failureText = useFailureText();
  const limits = useImportLimits();
  switch (archive.kind) {
    case "counting":
      return (
        <p role="status" className="flex items-center gap-2 text-soft">
          <Spinner className="size-3" />
          {t("counting")}
        </p>
      );
    case "failed":
      return (
        <p role="alert" className="text-danger">
          {failureText(archive.code)}
        </p>
      );
    case "started":
      return <p role="status">{t("started")}</p>;
    case "ready":
    case "starting":
      return (
        <div role="status" className="flex flex-col gap-2">
          <p className="tabular font-medium">
            {t("holds", { count: archive.export.count, size: sizeText(archive.export.sizeBytes) })}
          </p>
          {fitsImport(archive.export) ? null : <p className="text-soft">{t("beyondImport", limits)}</p>}
        </div>
      );
  }
}

function useFailureText(): (code: string) => string {
  const t = useTranslations("export");
  const errorText = useErrorText();
  return (code) => {
    if (code === "not_found") return t("nothing");
    return code === "too_many" ? t("downloadsRun") : errorText(code);
  };
}
