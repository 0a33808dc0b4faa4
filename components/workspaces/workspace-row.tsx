"use client";

import { Check, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { nameLengthMax } from "#lib/workspace/length/schema.ts";
import type { WorkspaceView } from "#lib/workspace/schema.ts";
import { TitleBox } from "../rail/title-box.tsx";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { useWorkspaceName } from "./use-name.ts";

type Mode = "row" | "renaming" | "deleting";

/** One workspace: pressed, it is shown; beside it what can be done with it. */
export function WorkspaceRow({
  workspace,
  isShown,
  isBusy,
  onEnter,
  onRename,
  onDelete,
}: {
  readonly workspace: WorkspaceView;
  readonly isShown: boolean;
  readonly isBusy: boolean;
  readonly onEnter: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}) {
  const t = useTranslations("workspaces");
  const common = useTranslations("common");
  const [mode, setMode] = useState<Mode>("row");
  const name = useWorkspaceName()(workspace);

  if (mode === "renaming") {
    return (
      <li className="py-1">
        <TitleBox
          title={name}
          label={t("nameOf", { name })}
          lengthMax={nameLengthMax}
          onDone={(next) => {
            setMode("row");
            const wanted = next?.trim() ?? "";
            if (wanted !== "" && wanted !== name) onRename(wanted);
          }}
        />
      </li>
    );
  }

  if (mode === "deleting") {
    return (
      <li className="flex min-h-11 flex-wrap items-center justify-end gap-2 py-1 pl-2">
        <span className="min-w-0 grow basis-40 break-words">{t("confirm", { name })}</span>
        <Button size="sm" onClick={() => setMode("row")}>
          {common("cancel")}
        </Button>
        <Button
          size="sm"
          variant="danger"
          autoFocus
          onClick={() => {
            setMode("row");
            onDelete();
          }}
        >
          {t("delete")}
        </Button>
      </li>
    );
  }

  return (
    <li className="flex items-center gap-1">
      <button
        type="button"
        disabled={isBusy}
        aria-current={isShown ? "true" : undefined}
        onClick={onEnter}
        className="flex min-h-9 min-w-0 grow items-center gap-2.5 rounded-md px-2 text-left hover:bg-hover touch:min-h-11"
      >
        <span className="min-w-0 grow truncate">{name}</span>
        {isShown ? <Check size={16} aria-hidden="true" className="shrink-0" /> : null}
      </button>
      <IconButton label={t("rename", { name })} disabled={isBusy} onClick={() => setMode("renaming")}>
        <Pencil size={16} />
      </IconButton>
      {workspace.isPersonal ? (
        <span className="hit size-8 shrink-0" />
      ) : (
        <IconButton label={t("deleteNamed", { name })} disabled={isBusy} onClick={() => setMode("deleting")}>
          <Trash2 size={16} />
        </IconButton>
      )}
    </li>
  );
}
