"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { copyPath, copyStart, parseCopyChoice } from "./copy-choice.ts";
import { CopyFields } from "./copy-fields.tsx";
import { fetchFile, saveFile } from "./fetch-file.ts";
import { useErrorText } from "./use-error-text.ts";
import { useRemembered } from "./use-remembered.ts";

/** "Download as…": a copy of one picture in another format, size or quality. */
export function CopyWindow({ asset, onClose }: { readonly asset: AssetView; readonly onClose: () => void }) {
  const t = useTranslations("export");
  const common = useTranslations("common");
  const errorText = useErrorText();
  const [choice, choose] = useRemembered("easel_copy", copyStart, parseCopyChoice);
  const [error, setError] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const making = useRef<AbortController | null>(null);
  useEffect(() => () => making.current?.abort(), []);

  async function make() {
    const controller = new AbortController();
    making.current = controller;
    setError(null);
    setIsMaking(true);
    const fetched = await fetchFile(copyPath(asset.id, choice, asset.mime), controller.signal);
    if (controller.signal.aborted) return;
    setIsMaking(false);
    if (fetched.kind === "failed") setError(errorText(fetched.code));
    if (fetched.kind !== "file") return;
    saveFile(fetched.blob, fetched.name);
    onClose();
  }

  return (
    <Dialog isOpen onClose={onClose} title={t("copyTitle")}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of this window are not the lightbox's behind it */}
      <div
        onKeyDown={(event) => (event.key === "Escape" ? undefined : event.stopPropagation())}
        className="flex flex-col gap-4"
      >
        <CopyFields asset={asset} choice={choice} onChange={choose} />
        {error ? (
          <p role="alert" className="text-danger text-sm">
            {error}
          </p>
        ) : null}
        <div className="flex justify-end gap-2 pt-1">
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button variant="primary" disabled={isMaking} onClick={() => void make()}>
            {isMaking ? <Spinner className="size-3" /> : <Download size={16} aria-hidden="true" />}
            {isMaking ? t("making") : t("download")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
