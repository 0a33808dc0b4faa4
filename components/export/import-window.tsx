"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { ImportResult } from "./import-result.tsx";
import { useErrorText } from "./use-error-text.ts";
import { type Import, useImport } from "./use-import.ts";
import { useImportLimits } from "./use-import-limits.ts";
import { useSizeText } from "./use-size-text.ts";

/** A ZIP of pictures back into the gallery; `file`: one that was given already. */
export function ImportWindow({ file, onClose }: { readonly file?: File; readonly onClose: () => void }) {
  const t = useTranslations("export");
  const common = useTranslations("common");
  const { state, start, cancel } = useImport();
  const input = useRef<HTMLInputElement>(null);
  const isRunning = state.kind === "sending" || state.kind === "waiting" || state.kind === "restoring";
  const offered = state.kind === "idle" ? file : undefined;
  return (
    <Dialog
      isOpen
      onClose={isRunning ? () => undefined : onClose}
      title={t("importTitle")}
      description={t("importAbout")}
    >
      <div className="flex min-h-11 flex-col justify-center gap-3 py-1">
        {offered ? <OfferedFile file={offered} /> : null}
        <ImportState state={state} />
      </div>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        aria-label={t("chooseFile")}
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          target.value = "";
          if (chosen) start(chosen);
        }}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={isRunning ? cancel : onClose}>
          {isRunning || state.kind === "idle" ? common("cancel") : common("close")}
        </Button>
        {isRunning ? null : offered ? (
          <Button variant="primary" onClick={() => start(offered)}>
            {t("importOffered")}
          </Button>
        ) : (
          <Button variant={state.kind === "idle" ? "primary" : "outline"} onClick={() => input.current?.click()}>
            {state.kind === "idle" ? t("chooseFile") : t("chooseAnother")}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function OfferedFile({ file: { name, size } }: { readonly file: File }) {
  const sizeText = useSizeText();
  return (
    <p className="tabular flex items-baseline gap-2">
      <span className="min-w-0 break-all font-medium">{name}</span>
      <span className="shrink-0 text-soft">{sizeText(size)}</span>
    </p>
  );
}

function ImportState({ state }: { readonly state: Import }) {
  const t = useTranslations("export");
  const sizeText = useSizeText();
  const failureText = useFailureText();
  switch (state.kind) {
    case "idle":
      return <p className="text-soft text-sm">{t("importHint")}</p>;
    case "waiting":
      return (
        <p role="status" className="flex items-center gap-2 text-soft">
          <Spinner className="size-3" />
          {t("importWaits")}
        </p>
      );
    case "sending":
      return <Bar {...state} label={t("sending", { done: sizeText(state.done), count: sizeText(state.count) })} />;
    case "restoring":
      return <Bar {...state} label={t("restoring", { done: state.done, count: state.count })} />;
    case "over":
      return <ImportResult fault={state.fault} summary={state.summary} />;
    case "failed":
      return (
        <p role="alert" className="text-danger">
          {failureText(state.code)}
        </p>
      );
  }
}

function useFailureText(): (code: string) => string {
  const t = useTranslations("export");
  const errorText = useErrorText();
  const limits = useImportLimits();
  return (code) => {
    if (code === "archive_too_large") return t("importTooLarge", limits);
    return code === "not_found" ? t("importReplaced") : errorText(code);
  };
}

function Bar({ label, done, count }: { readonly label: string; readonly done: number; readonly count: number }) {
  return (
    <>
      <p className="tabular">{label}</p>
      <progress aria-label={label} max={Math.max(count, 1)} value={done} className="h-2 w-full accent-accent" />
    </>
  );
}
