"use client";

import { CornerDownLeft, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { applyOps } from "#lib/prompt/change/rules.ts";
import { withOp } from "#lib/prompt/change/undo/rules.ts";
import type { Loss } from "#lib/prompt/faith/schema.ts";
import type { Op } from "#lib/prompt/ledger/schema.ts";
import type { Pending } from "#lib/studio/pending/rules.ts";
import type { PromptView } from "#lib/studio/schema.ts";
import type { Revision } from "#lib/studio/transcript/rules.ts";
import { Button } from "../ui/button.tsx";
import { usePending } from "./use-pending.ts";

const shapeTolerance = 0.02;
const shape = /^[1-9]\d{0,3}[x:][1-9]\d{0,3}$/;

/** What the person said and no prompt says: each comes back with one press, and is drawn with the next drawing. */
export function LossNote({
  losses,
  revisions,
}: {
  readonly losses: readonly Loss[];
  readonly revisions: readonly Revision[];
}) {
  const t = useTranslations("loss");
  const pending = usePending();
  const latest = revisions.filter(({ prompt, chain }) => chain.at(-1) === prompt.id);
  const open = losses.filter((loss) => !latest.some(({ prompt }) => isBack(loss, prompt, pending.of(prompt.id))));
  if (open.length === 0 || latest.length === 0) return null;

  function putBack(loss: Loss) {
    for (const { prompt } of latest) {
      const own = pending.of(prompt.id);
      const { ops, asked } = own;
      const add: Op = { op: "add", field: loss.field, text: loss.piece };
      const changes: readonly Op[] = loss.instead === null ? [add] : [{ op: "remove", id: loss.instead }, add];
      pending.set(
        prompt.id,
        isShape(loss)
          ? { ...own, asked: { ...asked, size: loss.piece } }
          : { ...own, ops: changes.reduce(withOp, ops) },
      );
    }
  }

  return (
    <section aria-label={t("title")} className="flex flex-col gap-1.5 rounded-lg border border-line bg-sheet p-3">
      <p className="flex items-center gap-1.5 font-medium text-sm">
        <TriangleAlert size={16} aria-hidden="true" className="shrink-0 text-soft" />
        {t("title")}
      </p>
      <ul className="flex flex-wrap gap-1.5">
        {open.map((loss) => (
          <li key={loss.id}>
            <Button size="sm" className="h-auto min-h-8 whitespace-normal py-1 text-left" onClick={() => putBack(loss)}>
              <CornerDownLeft size={16} aria-hidden="true" />
              {t("putBack", { what: loss.said })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isShape({ kind, piece }: Loss): boolean {
  return kind === "size" && shape.test(piece);
}

/** It is in the prompt by now, or will be when it is drawn. */
function isBack(loss: Loss, prompt: PromptView, { ops, asked }: Pending): boolean {
  if (isShape(loss)) {
    const [across = 1, down = 1] = loss.piece.split(/[x:]/).map(Number);
    const turned = Math.log((prompt.width * down) / (prompt.height * across));
    return asked.size === loss.piece || Math.abs(turned) < shapeTolerance;
  }
  const { lines } = applyOps(prompt.ledger, ops, "");
  const pieces = lines.filter(({ field }) => field === loss.field).flatMap((line) => line.pieces);
  return pieces.some(({ text }) => text.toLowerCase() === loss.piece.toLowerCase());
}
