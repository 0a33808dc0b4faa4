"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

/** How far a move is. Nothing but Cancel ends it before it is done. */
export function MovingWindow({
  done,
  total,
  onCancel,
}: {
  readonly done: number;
  /** Null: not known yet. */
  readonly total: number | null;
  readonly onCancel: () => void;
}) {
  const t = useTranslations("organise");
  const common = useTranslations("common");
  const line = useRef<HTMLParagraphElement>(null); // Enter, which began it, must not press Cancel next
  const said = total === null ? t("moving") : t("movingSome", { done, total });
  return (
    <Dialog isOpen onClose={() => undefined} title={t("move")} initialFocus={line}>
      <p ref={line} tabIndex={-1} className="tabular outline-none">
        {said}
      </p>
      <progress aria-label={said} max={Math.max(total ?? 1, 1)} value={done} className="h-2 w-full accent-accent" />
      <div className="flex justify-end pt-2">
        {/* Once all files are there the rest is done at once. */}
        <Button onClick={onCancel} disabled={done === total}>
          {common("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}
