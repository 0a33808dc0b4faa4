"use client";

import { ImageUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import { makeId } from "#lib/ids.ts";
import { sumUp } from "#lib/upload/tray/rules.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { LazyMenu } from "../ui/lazy-menu.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { showToast } from "../ui/toast.ts";
import { readTray, useTray } from "./tray.ts";
import { useDrop } from "./use-drop.ts";
import { useUpload } from "./use-upload.ts";

const loadMenu = async () => (await import("./upload-menu.tsx")).UploadMenu;
const UploadMenu = lazyPart(loadMenu);
const UploadPanel = lazyPart(async () => (await import("./upload-panel.tsx")).UploadPanel);
const ImportWindow = lazyPart(async () => (await import("../export/import-window.tsx")).ImportWindow);
const DropOverlay = lazyPart(async () => (await import("./drop-overlay.tsx")).DropOverlay);

const accepted = "image/png,image/jpeg,image/webp"; // without HEIC phones send JPEG

type Archive = { readonly id: string; readonly file: File };

/** Own pictures into the gallery: by button, drop and paste; and how far they have come. */
export function UploadPart() {
  const t = useTranslations("upload");
  const [isShut, setIsShut] = useState(false);
  const [archives, setArchives] = useState<readonly Archive[]>([]);
  const { give, giveList } = useUpload({
    onBegin: () => setIsShut(false),
    onArchives: (given) => setArchives((waiting) => [...waiting, ...given.map((file) => ({ id: makeId(), file }))]),
  });
  const isOver = useDrop(give);
  const sums = sumUp(useTray());
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [archive] = archives;
  const closeArchive = (id: string) => setArchives((waiting) => waiting.filter((one) => one.id !== id));
  const isBusy = sums.isActive || sums.failed > 0;

  /** All well is a line that goes by itself; what did not come is shown until somebody has seen it. */
  const tellEnd = useEffectEvent(() => {
    const { total, added, known, failed } = sumUp(readTray());
    if (failed > 0) setIsShut(false);
    else if (total > 0) showToast(t(known > 0 ? "finishedKnown" : "finished", { count: added }));
  });
  useEffect(() => {
    if (!sums.isActive) return;
    return () => tellEnd();
  }, [sums.isActive]);

  const inputs = [
    { ref: files, name: "files", more: { multiple: true, accept: accepted } },
    { ref: folder, name: "folder", more: { multiple: true, webkitdirectory: "" } },
    { ref: camera, name: "camera", more: { accept: accepted, capture: "environment" as const } },
  ];
  return (
    <>
      {inputs.map(({ ref, name, more }) => (
        <input
          key={name}
          ref={ref}
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          data-upload={name}
          onChange={(event) => giveList(event.currentTarget)}
          className="hidden"
          {...more}
        />
      ))}
      {isBusy && isShut ? (
        <button
          type="button"
          aria-expanded={false}
          onClick={() => setIsShut(false)}
          className="tabular h-8 shrink-0 rounded-full border border-accent bg-accent-wash px-3 text-accent-ink text-sm touch:min-h-11"
        >
          <span className="sr-only">{t("tray")} </span>
          {sums.isActive
            ? t("short", { count: sums.done, total: sums.total })
            : t("shortFailed", { count: sums.failed })}
        </button>
      ) : null}
      <LazyMenu
        preload={loadMenu}
        button={
          <IconButton label={t("button")}>
            <ImageUp size={16} />
          </IconButton>
        }
      >
        {(trigger) => (
          <UploadMenu
            trigger={trigger}
            onFiles={() => files.current?.click()}
            onFolder={() => folder.current?.click()}
            onCamera={() => camera.current?.click()}
          />
        )}
      </LazyMenu>
      <Suspense>
        {isBusy && !isShut ? <UploadPanel onShut={() => setIsShut(true)} /> : null}
        {isOver ? <DropOverlay /> : null}
        {archive ? (
          <ImportWindow key={archive.id} file={archive.file} onClose={() => closeArchive(archive.id)} />
        ) : null}
      </Suspense>
    </>
  );
}
