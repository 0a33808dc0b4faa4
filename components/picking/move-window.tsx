"use client";

import { Layers, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { makeId } from "#lib/ids.ts";
import { createWorkspace } from "#lib/workspace/actions.ts";
import { attempt } from "../studio/attempt.ts";
import { useFacts } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { showToast } from "../ui/toast.ts";
import { useWorkspaceName } from "../workspaces/use-name.ts";
import { ChooseWindow } from "./choose-window.tsx";
import type { Target } from "./use-changes.ts";
import { useMove } from "./use-move.ts";

/** Which workspace some pictures go to; one that is not there yet is made. Open until they are there. */
export function MoveWindow({
  target,
  onMoved,
  onClose,
}: {
  readonly target: Target;
  /** `id` is the one by which it is taken back. */
  readonly onMoved: (moved: { readonly id: string; readonly count: number; readonly name: string }) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("organise");
  const common = useTranslations("common");
  const errors = useTranslations("error");
  const router = useRouter();
  const { workspace: shown, workspaces } = useFacts();
  const nameOf = useWorkspaceName();
  const { state, move, cancel } = useMove(target);
  const [text, setText] = useState("");
  const wanted = text.replace(/\s+/gu, " ").trim();
  const others = workspaces.flatMap((one) => (one.id === shown.id ? [] : [{ id: one.id, name: nameOf(one) }]));
  const isNew = wanted !== "" && !others.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());

  async function moveTo(id: string, name: string) {
    const moved = await move(id);
    if (!moved) return;
    onClose();
    onMoved({ ...moved, name });
  }

  async function make() {
    const id = makeId();
    const result = await attempt(() => createWorkspace({ id, name: wanted }));
    if (!result.ok) return showToast(errors(result.error.code));
    router.refresh();
    await moveTo(id, wanted);
  }

  if (state.kind === "moving") {
    const said = state.total === null ? t("moving") : t("movingSome", { done: state.done, total: state.total });
    return (
      <Dialog isOpen onClose={() => undefined} title={t("move")}>
        <p className="tabular">{said}</p>
        <progress
          aria-label={said}
          max={Math.max(state.total ?? 1, 1)}
          value={state.done}
          className="h-2 w-full accent-accent"
        />
        <div className="flex justify-end pt-2">
          {/* Once all files are there the rest is done at once. */}
          <Button onClick={cancel} disabled={state.done === state.total}>
            {common("cancel")}
          </Button>
        </div>
      </Dialog>
    );
  }

  return (
    <ChooseWindow
      title={t("move")}
      label={t("workspaceBox")}
      placeholder={t("workspaceHint")}
      text={text}
      onText={setText}
      onClose={onClose}
      foot={
        state.fault ? (
          <p role="alert" className="text-danger">
            {errors(state.fault)}
          </p>
        ) : (
          <p className="text-faint text-sm">{t("moveAbout")}</p>
        )
      }
      choices={[
        ...others
          .filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))
          .map(({ id, name }) => ({
            key: id,
            label: (
              <>
                <Layers size={16} aria-hidden="true" className="shrink-0 text-faint" />
                <span className="min-w-0 truncate">{name}</span>
              </>
            ),
            run: () => void moveTo(id, name),
          })),
        ...(isNew
          ? [
              {
                key: "",
                label: (
                  <>
                    <Plus size={16} aria-hidden="true" className="shrink-0 text-faint" />
                    <span className="min-w-0 truncate">{t("newNamed", { name: wanted })}</span>
                  </>
                ),
                run: () => void make(),
              },
            ]
          : []),
      ]}
    />
  );
}
