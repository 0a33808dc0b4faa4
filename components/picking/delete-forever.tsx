"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { toSelection } from "#lib/gallery/picked/rules.ts";
import { countTrashed } from "#lib/gallery/trash/actions.ts";
import { attempt } from "../studio/attempt.ts";
import { useStore } from "../studio/store.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { showToast } from "../ui/toast.ts";
import type { Target } from "./use-changes.ts";

type Asked = { readonly target: Target; readonly count: number };

/** Asks first, and hands on what was asked about: what is thrown away while somebody thinks is not part of it. */
export function DeleteForever({
  find,
  onDelete,
  children,
}: {
  /** What is meant, in the moment in which somebody asks for it. */
  readonly find: () => Target;
  readonly onDelete: (target: Target) => void;
  /** What is pressed. */
  readonly children: (ask: () => void) => ReactNode;
}) {
  const t = useTranslations("organise");
  const gallery = useTranslations("gallery");
  const common = useTranslations("common");
  const errors = useTranslations("error");
  const store = useStore();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  async function ask() {
    const target = find();
    const { picked, ids } = target;
    if (picked.kind === "some") return open({ target, count: picked.ids.size });
    const result = await attempt(() => countTrashed({ selection: toSelection(picked) }));
    if (!result.ok) return showToast(errors(result.error.code));
    const { count, trashedUpTo } = result.value;
    if (count === 0) return showToast(t("unchanged"));
    const { assets } = store.get();
    const counted = ids.filter((id) => (assets[id]?.trashedAt ?? "") <= trashedUpTo);
    open({ target: { picked: { ...picked, trashedUpTo }, ids: counted }, count });
  }

  function open(next: Asked) {
    setAsked(next);
    setIsOpen(true);
  }

  return (
    <>
      {children(() => void ask())}
      <ConfirmDialog
        isOpen={isOpen}
        title={t("confirmTitle", { count: asked?.count ?? 0 })}
        description={t("confirmText")}
        confirmLabel={gallery("deleteForever")}
        cancelLabel={common("cancel")}
        onConfirm={() => {
          if (asked) onDelete(asked.target);
        }}
        onClose={() => setIsOpen(false)}
      />
    </>
  );
}
