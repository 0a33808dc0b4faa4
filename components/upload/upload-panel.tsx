"use client";

import { Minus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { isEnded, sumUp, toldCount } from "#lib/upload/tray/rules.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { cancel, retry } from "./send-files.ts";
import { useTray } from "./tray.ts";
import { FailedFile, SentFile } from "./upload-row.tsx";

const failedShown = 50;

/** How far files have come, what did not come and why, and what can be done about it. */
export function UploadPanel({ onShut }: { readonly onShut: () => void }) {
  const t = useTranslations("upload");
  const size = useSizes();
  const tray = useTray();
  const sums = sumUp(tray);
  const failed = tray.files.filter(({ state }) => state === "failed");
  const sent = tray.files.filter(({ state }) => state === "sending" || state === "taking");
  const left = tray.files.filter((file) => !isEnded(file)).map(({ id }) => id);
  return (
    <section
      aria-label={t("tray")}
      className="fixed top-14 right-4 z-30 flex max-h-[min(28rem,calc(100dvh-8rem))] w-88 animate-appear flex-col gap-3 rounded-lg border border-line bg-sheet p-4 shadow-float max-sm:inset-x-2 max-sm:w-auto"
    >
      <header className="flex items-center gap-2">
        <h2 className="tabular grow font-medium">
          {sums.isActive ? t("progress", { count: sums.done, total: sums.total }) : t("over", { count: sums.failed })}
        </h2>
        {sums.isActive ? (
          <IconButton label={t("shut")} onClick={onShut} className="-my-1.5 -mr-1.5">
            <Minus size={16} />
          </IconButton>
        ) : null}
      </header>
      <p role="status" className="sr-only">
        {tray.isHeld ? t("held") : t("progress", { count: toldCount(sums), total: sums.total })}
      </p>
      {sums.isActive ? (
        <>
          <progress
            aria-label={t("tray")}
            max={Math.max(1, sums.totalBytes)}
            value={sums.sentBytes}
            className="h-1 w-full appearance-none overflow-hidden rounded-full bg-hover [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hover [&::-webkit-progress-value]:bg-accent"
          />
          <p className="tabular text-faint text-sm">
            {tray.isHeld ? t("held") : t("bytes", { sent: size(sums.sentBytes), total: size(sums.totalBytes) })}
          </p>
        </>
      ) : null}
      {sent.length + failed.length > 0 ? (
        <ul className="-mx-1 flex min-h-0 flex-col gap-2 overflow-y-auto px-1">
          {failed.slice(0, failedShown).map((file) => (
            <FailedFile key={file.id} file={file} />
          ))}
          {sent.map((file) => (
            <SentFile key={file.id} file={file} />
          ))}
        </ul>
      ) : null}
      <footer className="flex justify-end gap-2">
        {failed.length > 1 ? (
          <Button size="sm" onClick={() => retry(failed.map(({ id }) => id))}>
            {t("retryAll")}
          </Button>
        ) : null}
        {sums.isActive ? (
          <Button size="sm" onClick={() => cancel(left)}>
            {t("cancelAll")}
          </Button>
        ) : (
          <Button size="sm" onClick={() => cancel(tray.files.map(({ id }) => id))}>
            {t("dismiss")}
          </Button>
        )}
      </footer>
    </section>
  );
}

/** Bytes as people count them. */
function useSizes(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) =>
    bytes < 1_000_000
      ? `${format.number(bytes / 1_000, { maximumFractionDigits: 0 })} kB`
      : `${format.number(bytes / 1_000_000, { maximumFractionDigits: 1 })} MB`;
}
