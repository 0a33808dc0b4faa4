"use client";

import { useTranslations } from "next-intl";
import { usePane } from "../studio/use-panes.ts";
import { showToast } from "../ui/toast.ts";
import type { Picked } from "./send-files.ts";

const load = async () =>
  await Promise.all([import("./send-files.ts"), import("./collect.ts"), import("./archives.ts")]);

type Entry = FileSystemEntry | File;
type Parts = Awaited<ReturnType<typeof load>>;

type Listener = {
  /** Files come into the list. */
  readonly onBegin: () => void;
  /** Archives of pictures were among them. */
  readonly onArchives: (archives: readonly File[]) => void;
};

/** Gives files to whoever sends them, which is fetched with the first ones, and shows the list that they come into. */
export function useUpload({ onBegin, onArchives }: Listener) {
  const t = useTranslations("upload");
  const { view, isScoped, showView, toggleScope } = usePane();

  async function begin(collect: (collecting: Parts[1]) => Promise<readonly Picked[]> | readonly Picked[]) {
    const parts = await load().catch(() => null);
    if (!parts) return showToast(t("notLoaded"));
    const [sending, collecting, sorting] = parts;
    const { archives, others } = await sorting.sortOutArchives(await collect(collecting));
    if (archives.length > 0) onArchives(archives);
    if (others.length === 0 && archives.length > 0) return;
    if (sending.uploadFiles(others) === 0) return showToast(t("noPictures"));
    onBegin();
    if (view !== "all") showView("all");
    if (isScoped) toggleScope();
  }

  function give(entries: readonly Entry[], isPasted: boolean) {
    const named = isPasted ? entries.map(asPasted) : entries;
    void begin((collecting) => collecting.collectFiles(named));
  }

  /** Browsers call every picture of the clipboard "image.png". */
  function asPasted(entry: Entry): Entry {
    if (!(entry instanceof File)) return entry;
    const ending = entry.type.replace("image/", "").replace(/[^a-z]/g, "");
    return new File([entry], `${t("pasted")}.${ending}`, { type: entry.type, lastModified: entry.lastModified });
  }

  function giveList(input: HTMLInputElement) {
    const list = [...(input.files ?? [])];
    input.value = ""; // the same file may be chosen again
    if (list.length > 0) void begin((collecting) => collecting.filesOf(list));
  }

  return { give, giveList };
}
