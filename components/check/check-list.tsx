"use client";

import { CircleHelp, Check as Tick, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PriceView } from "#lib/budget/schema.ts";
import { fixOf } from "#lib/prompt/checklist/fix/rules.ts";
import type { Check, Verdict } from "#lib/prompt/checklist/schema.ts";
import { PriceText } from "../prompt/price-text.tsx";

const signs = { yes: Tick, no: X, unsure: CircleHelp } as const;

/** What was compared, each with its verdict: a sign and a word, never a colour alone. A failed one can be put right. */
export function CheckList({
  checks,
  price,
  onFix,
}: {
  readonly checks: readonly Check[];
  /** Of the picture that a fix would draw. */
  readonly price: PriceView | null | undefined;
  readonly onFix: (words: string) => void;
}) {
  const t = useTranslations("check");
  return (
    <ul aria-label={t("label")} className="flex flex-col gap-1 text-sm">
      {checks.map((check) => (
        <li key={`${check.kind} ${check.words}`} className="flex flex-col gap-1">
          <Line check={check} verdict={check.verdict ?? "unsure"} />
          {check.verdict === "no" ? (
            <button
              type="button"
              title={t("fixHint")}
              onClick={() => onFix(fixOf(check))}
              className="ml-5 flex flex-wrap items-baseline gap-x-2 rounded-md border border-line bg-sheet px-2 py-1 touch:py-2.5 text-left transition-colors duration-100 hover:bg-hover"
            >
              <span className="min-w-0 break-words">{t("fix", { fix: fixOf(check) })}</span>
              {price === undefined ? null : <PriceText price={price} count={1} />}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Line({ check: { kind, words }, verdict }: { readonly check: Check; readonly verdict: Verdict }) {
  const t = useTranslations("check");
  const Sign = signs[verdict];
  const said = kind === "avoid" ? t("without", { words }) : kind === "text" ? t("quote", { words }) : words;
  return (
    <span className={verdict === "no" ? "flex gap-1.5 font-medium" : "flex gap-1.5 text-soft"}>
      <Sign size={14} aria-hidden="true" className="mt-0.75 shrink-0" />
      <span className="sr-only">{t(verdict)} </span>
      <span className="min-w-0 break-words">{said}</span>
    </span>
  );
}
