"use client";

import { useTranslations } from "next-intl";
import { applyOps } from "#lib/prompt/change/rules.ts";
import { withOp } from "#lib/prompt/change/undo/rules.ts";
import { sharedStyle } from "#lib/prompt/plan/rules.ts";
import type { Revision } from "#lib/studio/transcript/rules.ts";
import { usePending } from "../prompt/use-pending.ts";
import { PlanCell } from "./plan-cell.tsx";
import { PlanRow } from "./plan-row.tsx";

/** Several different pictures before they are drawn: a row each, and one line for the style that they share. */
export function PlanTable({ waiting, message }: { readonly waiting: readonly Revision[]; readonly message: string }) {
  "use memo";
  const t = useTranslations("plan");
  const pending = usePending();
  const style = sharedStyle(waiting.map(({ prompt }) => applyOps(prompt.ledger, pending.of(prompt.id).ops, message)));

  function writeStyle(text: string) {
    for (const { prompt } of waiting) {
      const own = pending.of(prompt.id);
      pending.set(prompt.id, { ...own, ops: withOp(own.ops, { op: "write", field: "style", text }) });
    }
  }

  return (
    <section aria-label={t("title", { count: waiting.length })} className="rounded-lg border border-line bg-sheet p-3">
      <h3 className="font-medium text-sm">{t("title", { count: waiting.length })}</h3>
      <div className="mt-2 flex flex-col text-faint text-sm">
        <span aria-hidden="true">{t("style")}</span>
        <PlanCell label={t("style")} text={style} placeholder={t("styleDiffers")} onWrite={writeStyle} />
      </div>
      <table className="mt-3 w-full border-collapse">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("number")}</th>
            <th scope="col">
              {t("shows")}, {t("place")}
            </th>
            <th scope="col">{t("count")}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map(({ prompt }, at) => (
            <PlanRow key={prompt.id} number={at + 1} prompt={prompt} message={message} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
