"use client";

import { useTranslations } from "next-intl";
import { usePane } from "../studio/use-panes.ts";
import { showToast } from "../ui/toast.ts";

const load = async () => await Promise.all([import("./send-files.ts"), import("./collect.ts")]);

type Entry = FileSystemEntry | File;

/** Gives files to whoever sends them, which is fetched with the first ones, and shows the list that they come into. */
export function useUpload(onBegin: () => void) {
  const t = useTranslations("upload");
  const { view, isScoped, showView, toggleScope } = usePane();

  async function begin(collect: (parts: Awaited<ReturnType<typeof load>>) => Promise<number>) {
    const parts = await load().catch(() => null);
    if (!parts) return showToast(t("notLoaded"));
    if ((await collect(parts)) === 0) return showToast(t("noPictures"));
    onBegin();
    if (view !== "all") showView("all");
    if (isScoped) toggleScope();
  }

  function give(entries: readonly Entry[], isPasted: boolean) {
    const named = isPasted ? entries.map(asPasted) : entries;
    void begin(async ([sending, collecting]) => sending.uploadFiles(await collecting.collectFiles(named)));
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
    if (list.length > 0) void begin(async ([sending, collecting]) => sending.uploadFiles(collecting.filesOf(list)));
  }

  return { give, giveList };
}
