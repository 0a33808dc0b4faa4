"use client";

import { useTranslations } from "next-intl";
import {
  type FieldName,
  fieldNames,
  type Ledger,
  type LedgerLine as LineData,
  type Op,
  type Origin,
  type Piece,
} from "#lib/prompt/ledger/schema.ts";
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
  const entries = onChange ? withRemoved(lines, removed) : lines.map((line) => ({ ...line, out: [] }));
  const kinds = new Set(lines.flatMap(({ pieces }) => pieces.map(({ origin }) => origin.kind)));
  const legend = marked.filter((kind) => kinds.has(kind));
  return (
    <>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
        {entries.map(({ field, pieces, out }, at) => (
          <LedgerLine
            key={`${field} ${entries.slice(0, at).filter((one) => one.field === field).length}`}
            field={field}
            pieces={pieces}
            out={out}
            onChange={onChange}
          />
        ))}
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

type Entry = LineData & { readonly out: readonly Piece[] };

/** The lines with what was taken out of each; a line of which nothing is left stays in its place. */
function withRemoved(lines: readonly LineData[], removed: Ledger["removed"]): readonly Entry[] {
  const outOf = (field: FieldName) => removed.filter((one) => one.field === field).map(({ piece }) => piece);
  const present = lines.map(({ field }) => field);
  const there = lines.map((line, at) => ({
    ...line,
    out: present.indexOf(line.field) === at ? outOf(line.field) : [],
  }));
  const gone = fieldNames
    .filter((field) => !present.includes(field) && removed.some((one) => one.field === field))
    .map((field) => ({ field, pieces: [], out: outOf(field) }));
  const place = ({ field }: Entry) => fieldNames.indexOf(field);
  return gone.reduce<readonly Entry[]>((all, one) => {
    const at = all.findIndex((other) => place(other) > place(one));
    return all.toSpliced(at < 0 ? all.length : at, 0, one);
  }, there);
}
