"use client";

import { useTranslations } from "next-intl";
import { lineOf } from "#lib/prompt/plan/rules.ts";
import type { PromptView } from "#lib/studio/schema.ts";
import { CountChoice } from "../prompt/count-choice.tsx";
import { useChanges } from "../prompt/use-changes.ts";
import { PlanCell } from "./plan-cell.tsx";

/** One picture of a plan: what it shows, where, and how many of it. */
export function PlanRow({
  number,
  prompt,
  message,
}: {
  readonly number: number;
  readonly prompt: PromptView;
  readonly message: string;
}) {
  const t = useTranslations("plan");
  const { ledger, change, count, ask } = useChanges(prompt, message);
  return (
    <tr className="border-line border-t align-top">
      <th scope="row" className="tabular w-7 py-3.5 text-left font-normal text-faint text-sm">
        {number}
      </th>
      <td className="py-1.5">
        <PlanCell
          label={t("showsOf", { number })}
          text={lineOf(ledger, "subject")}
          placeholder={t("shows")}
          onWrite={(text) => change({ op: "write", field: "subject", text })}
        />
        <PlanCell
          label={t("placeOf", { number })}
          text={lineOf(ledger, "scene")}
          placeholder={t("place")}
          isQuiet
          onWrite={(text) => change({ op: "write", field: "scene", text })}
        />
      </td>
      <td className="w-px py-1.5 pl-2">
        <CountChoice count={count} onChange={(next) => ask({ count: next })} />
      </td>
    </tr>
  );
}
