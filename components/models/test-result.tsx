"use client";

import { Check as CheckIcon, CircleHelp, Minus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Check, TestReport } from "#lib/provider/probe/schema.ts";

const icons = {
  good: <CheckIcon className="mt-0.5 size-4 shrink-0 text-ink" aria-hidden />,
  bad: <X className="mt-0.5 size-4 shrink-0 text-danger" aria-hidden />,
  unsure: <CircleHelp className="mt-0.5 size-4 shrink-0 text-soft" aria-hidden />,
  note: <Minus className="mt-0.5 size-4 shrink-0 text-faint" aria-hidden />,
} as const;

/** What the test found, one line a finding; the region is there before, so that its news is heard. */
export function TestResult({ report }: { readonly report: TestReport | null }) {
  const t = useTranslations("models");
  return (
    <div role="status" className="empty:hidden">
      {report ? (
        <div className="flex flex-col gap-2 rounded-md bg-well px-3 py-3">
          <p className="font-medium text-sm">{t(headlineOf(report))}</p>
          <ul className="flex flex-col gap-1.5">
            {report.checks.map((check) => (
              <Line key={check.subject} check={check} />
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function headlineOf({ checks }: TestReport): "testBad" | "testUnsure" | "testGood" {
  if (checks.some(({ outcome }) => outcome === "bad")) return "testBad";
  // A name that is not listed may work all the same; what could not be told at all may not.
  const isUnclear = checks.some(({ finding, outcome }) => finding === "unclear" && outcome === "unsure");
  return isUnclear ? "testUnsure" : "testGood";
}

function Line({ check: { subject, finding, outcome } }: { readonly check: Check }) {
  const t = useTranslations("models");
  return (
    <li className="flex gap-2 text-sm">
      {icons[outcome]}
      <span className={outcome === "bad" ? "text-danger" : "text-soft"}>
        <span className="text-ink">{t(`subject.${subject}`)}</span> {t(`finding.${finding}`)}
      </span>
    </li>
  );
}
