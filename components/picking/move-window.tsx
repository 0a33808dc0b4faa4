"use client";

import { Layers, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { createWorkspace } from "#lib/workspace/actions.ts";
import { type Attempt, attempt } from "../studio/attempt.ts";
import { useFacts } from "../studio/store.ts";
import { useWorkspaceName } from "../workspaces/use-name.ts";
import { ChooseWindow } from "./choose-window.tsx";
import { MovingWindow } from "./moving-window.tsx";
import type { Target } from "./use-changes.ts";
import { useIds } from "./use-ids.ts";
import { useMove } from "./use-move.ts";

const isThere = async () => ({ ok: true, value: null }) as const;

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
  const errors = useTranslations("error");
  const router = useRouter();
  const { workspace: shown, workspaces } = useFacts();
  const nameOf = useWorkspaceName();
  const { state, move, cancel } = useMove(target);
  const idOf = useIds();
  const [text, setText] = useState("");
  const wanted = text.replace(/\s+/gu, " ").trim();
  const others = workspaces.flatMap((one) => (one.id === shown.id ? [] : [{ id: one.id, name: nameOf(one) }]));
  const isNew = wanted !== "" && !others.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());

  async function moveTo(id: string, name: string, prepare: () => Promise<Attempt<null>> = isThere) {
    const moved = await move(id, prepare);
    if (!moved) return;
    onClose();
    onMoved({ ...moved, name });
  }

  async function make() {
    const id = idOf(wanted);
    await moveTo(id, wanted, async () => {
      const result = await attempt(() => createWorkspace({ id, name: wanted }));
      if (result.ok) router.refresh();
      return result;
    });
  }

  if (state.kind === "moving") return <MovingWindow done={state.done} total={state.total} onCancel={cancel} />;

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
