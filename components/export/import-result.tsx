"use client";

import { useTranslations } from "next-intl";
import type { ImportFault, ImportSummary } from "#lib/import/schema.ts";

/** What came of an import: how many pictures, and which of them did not come and why. */
export function ImportResult({
  fault,
  summary,
}: {
  readonly fault: ImportFault | null;
  readonly summary: ImportSummary;
}) {
  const t = useTranslations("export");
  const faults = useTranslations("importFault");
  const { restored, brought, known, refused, refusedCount } = summary;
  const lines = [
    ...(restored > 0 || (!fault && brought + known === 0) ? [t("restored", { count: restored })] : []),
    ...(brought > 0 ? [t("brought", { count: brought })] : []),
    ...(known > 0 ? [t("known", { count: known })] : []),
  ];
  return (
    <>
      {fault ? (
        <p role="alert" className="text-danger">
          {faults(fault)}
        </p>
      ) : null}
      {lines.length > 0 ? (
        <div role="status">
          <ul className="tabular flex flex-col gap-1">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {refusedCount > 0 ? (
        <section aria-label={t("refused", { count: refusedCount })} className="flex flex-col gap-2">
          <p className="text-danger">{t("refused", { count: refusedCount })}</p>
          <ul className="flex max-h-48 flex-col gap-1 overflow-y-auto text-sm">
            {refused.map(({ file, fault: why }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same, and none of them moves
              <li key={at} className="flex flex-col">
                <span className="break-all">{file}</span>
                <span className="text-faint">{faults(why)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
