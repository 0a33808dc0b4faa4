"use client";

import { ChevronsUpDown, Layers } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFacts } from "../studio/store.ts";
import { openWorkspaces } from "./opened.ts";
import { useWorkspaceName } from "./use-name.ts";

/** Which workspace this is, where there is more than one. */
export function WorkspaceButton() {
  const t = useTranslations("workspaces");
  const { workspace, workspaces } = useFacts();
  const nameOf = useWorkspaceName();
  if (workspaces.length < 2) return null;
  const name = nameOf(workspace);
  return (
    <button
      type="button"
      onClick={openWorkspaces}
      data-tip={t("shown", { name })}
      className="hit mt-2 -mb-1 flex h-9 shrink-0 items-center gap-2.5 rounded-md px-2 text-left text-soft hover:bg-hover hover:text-ink narrow:w-9 narrow:justify-center narrow:px-0"
    >
      <Layers size={16} aria-hidden="true" />
      <span className="min-w-0 grow truncate narrow:sr-only">
        <span className="sr-only">{t("label")}</span> {name}
      </span>
      <ChevronsUpDown size={16} aria-hidden="true" className="shrink-0 text-faint narrow:hidden" />
    </button>
  );
}
