"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import type { RowPreview } from "#lib/batch/view/schema.ts";
import { tidy } from "#lib/template/rules.ts";
import { templateLengthMax } from "#lib/template/schema.ts";
import { IconButton } from "../ui/icon-button.tsx";

/** Whether a cell can be drawn as it is. */
export function isGoodCell(cell: string): boolean {
  const value = tidy(cell);
  return value !== "" && value.length <= templateLengthMax.value;
}

/** Enter goes to the cell below, with Shift to the one above, as in a spreadsheet. */
function goOn(event: KeyboardEvent<HTMLInputElement>, column: number) {
  if (event.key !== "Enter" || event.nativeEvent.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  const row = event.currentTarget.closest("tbody");
  const next = event.shiftKey ? row?.previousElementSibling : row?.nextElementSibling;
  next?.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
}

/** The rows of a batch, each cell to be changed in place. A cell that is empty or too long is marked. */
export function BatchTable({
  names,
  rows,
  previews,
  isShowingPrompts,
  onWrite,
  onRemove,
}: {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly previews: readonly RowPreview[] | null;
  readonly isShowingPrompts: boolean;
  readonly onWrite: (at: number, column: number, value: string) => void;
  readonly onRemove: (at: number) => void;
}) {
  const t = useTranslations("batch");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={t("table")} tabIndex={0} className="max-h-80 overflow-auto rounded-md border border-line">
      <table className="w-full border-collapse text-sm">
        <thead className="sticky top-0 bg-sheet">
          <tr>
            <th scope="col" className="w-9 px-2 py-1.5 text-left font-medium text-faint">
              <span className="sr-only">{t("row")}</span>
            </th>
            {names.map((name) => (
              <th key={name} scope="col" className="min-w-24 px-2 py-1.5 text-left font-medium">
                {name}
              </th>
            ))}
            <th scope="col" className="w-9">
              <span className="sr-only">{t("removeColumn")}</span>
            </th>
          </tr>
        </thead>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tbody key={at} className="border-line border-t">
            <tr>
              <th scope="row" className="tabular px-2 text-left align-top font-normal text-faint leading-9">
                {at + 1}
              </th>
              {names.map((name, column) => {
                const cell = row[column] ?? "";
                return (
                  <td key={name} className="p-0.5">
                    <input
                      value={cell}
                      data-column={column}
                      onKeyDown={(event) => goOn(event, column)}
                      aria-label={t("cell", { name, row: at + 1 })}
                      aria-invalid={isGoodCell(cell) ? undefined : true}
                      placeholder={t("missing")}
                      onChange={(event) => onWrite(at, column, event.target.value)}
                      className="h-8 w-full rounded-sm border border-transparent bg-transparent px-1.5 hover:border-line focus-visible:border-ink focus-visible:outline-none aria-invalid:border-danger touch:min-h-11"
                    />
                  </td>
                );
              })}
              <td className="px-0.5">
                <IconButton label={t("remove", { row: at + 1 })} onClick={() => onRemove(at)}>
                  <X size={16} aria-hidden="true" />
                </IconButton>
              </td>
            </tr>
            <RowNote preview={previews?.[at] ?? null} isShowing={isShowingPrompts} columns={names.length} />
          </tbody>
        ))}
      </table>
    </section>
  );
}

function RowNote({
  preview,
  isShowing,
  columns,
}: {
  readonly preview: RowPreview | null;
  readonly isShowing: boolean;
  readonly columns: number;
}) {
  const t = useTranslations("batch");
  const prompts = useTranslations("prompt");
  if (!preview || (preview.kind === "ready" && !isShowing && preview.withheld.length === 0)) return null;
  return (
    <tr>
      <td />
      <td colSpan={columns + 1} className="px-2 pb-2">
        {preview.kind === "fault" ? <p className="text-danger">{t(`fault_${preview.fault}`)}</p> : null}
        {preview.kind === "ready" && preview.withheld.length > 0 ? (
          <p className="text-soft">
            {prompts("withheld", { what: preview.withheld.map(({ mark }) => mark).join(", ") })}
          </p>
        ) : null}
        {preview.kind === "ready" && isShowing ? (
          <p className="whitespace-pre-wrap break-words text-soft">{preview.text}</p>
        ) : null}
      </td>
    </tr>
  );
}
