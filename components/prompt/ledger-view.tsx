"use client";

import { useTranslations } from "next-intl";
import { fieldNames, type Ledger, type Op, type Origin } from "#lib/prompt/ledger/schema.ts";
import { LedgerLine } from "./ledger-line.tsx";
import { OriginMark } from "./origin-mark.tsx";

const marked = ["added", "preset", "rule", "pinned", "written"] as const satisfies readonly Origin["kind"][];

/** The prompt as it is sent, line by line, and where each piece of it comes from. */
export function LedgerView({
  ledger,
  onChange,
}: {
  readonly ledger: Ledger;
  /** Null: it is only to be read. */
  readonly onChange: ((op: Op) => void) | null;
}) {
  "use memo";
  const t = useTranslations("ledger");
  const { lines, removed } = ledger;
  const present = lines.map(({ field }) => field);
  const lost = fieldNames.filter((field) => !present.includes(field) && removed.some((one) => one.field === field));
  const outOf = (field: string) => removed.filter((one) => one.field === field).map(({ piece }) => piece);
  const kinds = new Set(lines.flatMap(({ pieces }) => pieces.map(({ origin }) => origin.kind)));
  const legend = marked.filter((kind) => kinds.has(kind));
  return (
    <>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
        {lines.map(({ field, pieces }, at) => (
          <LedgerLine
            key={`${field} ${pieces[0]?.id}`}
            field={field}
            pieces={pieces}
            out={present.indexOf(field) === at ? outOf(field) : []}
            onChange={onChange}
          />
        ))}
        {onChange
          ? lost.map((field) => (
              <LedgerLine key={field} field={field} pieces={[]} out={outOf(field)} onChange={onChange} />
            ))
          : null}
      </dl>
      {legend.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-x-3 gap-y-0.5 text-faint text-sm">
          {legend.map((kind) => (
            <li key={kind}>
              <OriginMark kind={kind} />
              {t(`origin_${kind}`)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
