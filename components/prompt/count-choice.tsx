"use client";

import { useTranslations } from "next-intl";
import { useFacts } from "../studio/store.ts";

/** How many pictures to ask for. The device's own list: a phone shows it as it likes. */
export function CountChoice({
  count,
  onChange,
}: {
  readonly count: number;
  readonly onChange: (count: number) => void;
}) {
  const t = useTranslations("prompt");
  const { countMax } = useFacts();
  return (
    <select
      aria-label={t("howMany")}
      value={count}
      onChange={(event) => onChange(Number(event.target.value))}
      className="tabular h-8 shrink-0 rounded-md border border-line bg-sheet px-1.5 text-soft text-sm transition-colors duration-100 hover:text-ink touch:min-h-11"
    >
      {Array.from({ length: countMax }, (_, index) => index + 1).map((number) => (
        <option key={number} value={number}>
          × {number}
        </option>
      ))}
    </select>
  );
}
