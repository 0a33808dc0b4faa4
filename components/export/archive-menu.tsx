"use client";

import { FolderDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { IconButton } from "../ui/icon-button.tsx";
import { LazyMenu } from "../ui/lazy-menu.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import type { Selection } from "./selection.ts";

const loadMenu = () => import("./archive-menu-items.tsx");
const Items = lazyPart(async () => (await loadMenu()).ArchiveMenuItems);
const ArchiveWindow = lazyPart(async () => (await import("./archive-window.tsx")).ArchiveWindow);

const DuplicatesWindow = lazyPart(async () => (await import("../duplicates/duplicates-window.tsx")).DuplicatesWindow);
const ImportWindow = lazyPart(async () => (await import("./import-window.tsx")).ImportWindow);

/** Pictures out as one file, many at once, and in again. */
export function ArchiveMenu() {
  const t = useTranslations("export");
  const [selection, setSelection] = useState<Selection | null>(null);
  const [isImporting, setIsImporting] = useState(false);
  const [areDuplicatesOpen, setAreDuplicatesOpen] = useState(false);
  const button = (
    <IconButton label={t("menu")}>
      <FolderDown size={16} />
    </IconButton>
  );
  return (
    <>
      <LazyMenu button={button} preload={loadMenu}>
        {(trigger) => (
          <Items
            trigger={trigger}
            onDownload={setSelection}
            onImport={() => setIsImporting(true)}
            onDuplicates={() => setAreDuplicatesOpen(true)}
          />
        )}
      </LazyMenu>
      <Suspense>
        {selection ? <ArchiveWindow selection={selection} onClose={() => setSelection(null)} /> : null}
        {areDuplicatesOpen ? <DuplicatesWindow onClose={() => setAreDuplicatesOpen(false)} /> : null}
        {isImporting ? <ImportWindow onClose={() => setIsImporting(false)} /> : null}
      </Suspense>
    </>
  );
}
