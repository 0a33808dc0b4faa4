"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { nameLengthMax } from "#lib/workspace/length/schema.ts";
import { useFacts } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Input } from "../ui/input.tsx";
import { useWorkspaceCommands } from "./use-workspace-commands.ts";
import { WorkspaceRow } from "./workspace-row.tsx";

/** The person's workspaces: which one is shown, and making, naming and deleting them. */
export function WorkspacesWindow({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("workspaces");
  const errors = useTranslations("error");
  const { workspace: shown, workspaces } = useFacts();
  const { isBusy, fault, make, rename, remove, enter } = useWorkspaceCommands();
  const [name, setName] = useState("");
  const wanted = name.trim();

  return (
    <Dialog isOpen onClose={onClose} title={t("title")} description={t("text")}>
      <ul aria-label={t("title")} className="-mx-2 flex max-h-80 flex-col overflow-y-auto px-2">
        {workspaces.map((workspace) => (
          <WorkspaceRow
            key={workspace.id}
            workspace={workspace}
            isShown={workspace.id === shown.id}
            isBusy={isBusy}
            onEnter={() => (workspace.id === shown.id ? onClose() : void enter(workspace.id))}
            onRename={(next) => void rename(workspace.id, next)}
            onDelete={() => void remove(workspace.id)}
          />
        ))}
      </ul>
      {fault ? (
        <p role="alert" className="text-danger">
          {errors(fault)}
        </p>
      ) : null}
      <form
        className="flex gap-2 border-line border-t pt-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted === "" || isBusy) return;
          void make(wanted).then((isMade) => (isMade ? setName("") : undefined));
        }}
      >
        <Input
          aria-label={t("newName")}
          placeholder={t("newHint")}
          value={name}
          maxLength={nameLengthMax}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" aria-disabled={wanted === "" || isBusy}>
          {t("make")}
        </Button>
      </form>
    </Dialog>
  );
}
